import type { FigurePose, LegPoints } from "./figure-motion.ts";
import { degrees, midpoint, type Vector3 } from "./vector.ts";

/** Angle of a segment going up from `low` to `high` against the vertical in the side view, degrees, + forward. */
export const forwardLean = (low: Vector3, high: Vector3): number =>
  degrees(Math.atan2(high[0] - low[0], high[1] - low[1]));

/** Angle of a segment going down from `high` to `low` against the vertical in the side view, degrees, + lower end ahead. */
export const lowerEndAhead = (high: Vector3, low: Vector3): number =>
  degrees(Math.atan2(low[0] - high[0], high[1] - low[1]));

/** Knee flexion as the side view shows it, degrees, 0 straight. */
export const kneeFlexion = (leg: LegPoints): number =>
  lowerEndAhead(leg.hip, leg.knee) - lowerEndAhead(leg.knee, leg.ankle);

/** Heel to toe against the ground, degrees, + toes up. */
export const footAngle = (leg: LegPoints): number =>
  degrees(Math.atan2(leg.toe[1] - leg.heel[1], leg.toe[0] - leg.heel[0]));

/** Trunk against the vertical, degrees, + forward. */
export const trunkLean = (pose: FigurePose): number => forwardLean(pose.hipMiddle, pose.shoulderMiddle);

/** Neck and head against the vertical, degrees, + forward. */
export const headForward = (pose: FigurePose): number =>
  forwardLean(pose.shoulderMiddle, midpoint(pose.head.leftEar, pose.head.rightEar));

/** Tilt of the hip line seen from behind, degrees, + right hip down. */
export const hipLineTilt = (pose: FigurePose): number =>
  degrees(Math.atan2(pose.left.hip[1] - pose.right.hip[1], pose.right.hip[2] - pose.left.hip[2]));

/** Side lean of the trunk seen from behind, degrees, + to the right. */
export const sideLean = (pose: FigurePose): number =>
  degrees(Math.atan2(pose.shoulderMiddle[2] - pose.hipMiddle[2], pose.shoulderMiddle[1] - pose.hipMiddle[1]));
