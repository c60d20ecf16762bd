import { figureLengths } from "./figure.ts";
import { middleJoint } from "./reach.ts";
import { minus, type Place, plus, times, unit } from "./space.ts";

/**
 * A direction in degrees: in the plane of walking, 0 forward, 90 up, -90 down, 180 back; then how far it leans out of that
 * plane, 90 straight to the right, -90 straight to the left.
 */
export type Direction = number | readonly [inPlane: number, toRight: number];

/** An arm by its angles, or by where its hand is and the way its elbow points. */
export type Arm =
  | { readonly upper: Direction; readonly fore: Direction }
  | { readonly hand: Place; readonly elbow: Place };

/** A leg by its angles, or by where its ankle or its toes are and the way its knee points. */
export type Leg =
  | { readonly thigh: Direction; readonly shank: Direction; readonly foot: Direction }
  | { readonly ankle: Place; readonly knee: Place; readonly foot: Direction }
  | { readonly toe: Place; readonly knee: Place; readonly foot: Direction };

export type BodyJoint =
  | "hip"
  | "waist"
  | "shoulder"
  | "head"
  | `${"left" | "right"}${"Shoulder" | "Elbow" | "Hand" | "Hip" | "Knee" | "Ankle" | "Toe"}`;

/** A body in space. */
export interface BodyPose {
  /** The joint that is given, and where it is; it must not hang on a limb that is given by its end. */
  readonly root: { readonly joint: BodyJoint; readonly at: Place };
  /** From hip to waist and from waist to shoulder; one when the back is straight. */
  readonly trunk: number | readonly [lower: Direction, upper: Direction];
  readonly head: Direction;
  /** From the left hip to the right one, and the same of the shoulders; straight to the right when left out. */
  readonly hips?: Place;
  readonly shoulders?: Place;
  readonly leftArm: Arm;
  readonly rightArm: Arm;
  readonly leftLeg: Leg;
  readonly rightLeg: Leg;
}

export type BodyPoints = Readonly<Record<BodyJoint, Place>>;

/** Lengths beside those of every figure: from the middle to each hip and shoulder, and the two parts of the trunk. */
export const bodyLengths = {
  ...figureLengths,
  halfHips: 7,
  halfShoulders: 11,
  lowerTrunk: 22,
  upperTrunk: 28,
} as const;

const toTheRight: Place = [0, 0, 1];

/** Where every joint of a body is. */
export function bodyPoints(pose: BodyPose): BodyPoints {
  // Limbs given by their angles hang on the trunk wherever it is; so the root is found from a trunk at the origin.
  const free = placed(pose, [0, 0, 0]);
  return placed(pose, minus(pose.root.at, free[pose.root.joint]));
}

/** Unit vector of a direction. */
export function wayOf(direction: Direction): Place {
  const [inPlane, toRight] = typeof direction === "number" ? [direction, 0] : direction;
  const [angle, out] = [(inPlane * Math.PI) / 180, (toRight * Math.PI) / 180];
  return [Math.cos(angle) * Math.cos(out), Math.sin(angle) * Math.cos(out), Math.sin(out)];
}

function placed(pose: BodyPose, hip: Place): BodyPoints {
  const { lowerTrunk, upperTrunk, neck, halfHips, halfShoulders } = bodyLengths;
  const [lower, upper] = typeof pose.trunk === "number" ? [pose.trunk, pose.trunk] : pose.trunk;
  const waist = go(hip, lower, lowerTrunk);
  const shoulder = go(waist, upper, upperTrunk);
  const hips = times(unit(pose.hips ?? toTheRight), halfHips);
  const shoulders = times(unit(pose.shoulders ?? toTheRight), halfShoulders);
  const [leftHip, rightHip] = [minus(hip, hips), plus(hip, hips)];
  const [leftShoulder, rightShoulder] = [minus(shoulder, shoulders), plus(shoulder, shoulders)];
  const [leftElbow, leftHand] = armFrom(leftShoulder, pose.leftArm);
  const [rightElbow, rightHand] = armFrom(rightShoulder, pose.rightArm);
  const [leftKnee, leftAnkle, leftToe] = legFrom(leftHip, pose.leftLeg);
  const [rightKnee, rightAnkle, rightToe] = legFrom(rightHip, pose.rightLeg);
  return {
    ...{ hip, waist, shoulder, head: go(shoulder, pose.head, neck), leftShoulder, rightShoulder, leftHip, rightHip },
    ...{ leftElbow, leftHand, rightElbow, rightHand },
    ...{ leftKnee, leftAnkle, leftToe, rightKnee, rightAnkle, rightToe },
  };
}

function armFrom(shoulder: Place, arm: Arm): readonly [elbow: Place, hand: Place] {
  const { upperArm, forearm } = bodyLengths;
  if ("upper" in arm) {
    const elbow = go(shoulder, arm.upper, upperArm);
    return [elbow, go(elbow, arm.fore, forearm)];
  }
  const { middle, end } = middleJoint({
    from: shoulder,
    to: arm.hand,
    bones: [upperArm, forearm],
    pointing: arm.elbow,
  });
  return [middle, end];
}

function legFrom(hip: Place, leg: Leg): readonly [knee: Place, ankle: Place, toe: Place] {
  const { thigh, shank, foot } = bodyLengths;
  if ("thigh" in leg) {
    const knee = go(hip, leg.thigh, thigh);
    const ankle = go(knee, leg.shank, shank);
    return [knee, ankle, go(ankle, leg.foot, foot)];
  }
  const to = "ankle" in leg ? leg.ankle : minus(leg.toe, times(wayOf(leg.foot), foot));
  const { middle, end } = middleJoint({ from: hip, to, bones: [thigh, shank], pointing: leg.knee });
  return [middle, end, go(end, leg.foot, foot)];
}

function go(from: Place, direction: Direction, length: number): Place {
  return plus(from, times(wayOf(direction), length));
}
