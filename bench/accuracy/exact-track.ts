import type { KeypointName } from "#core/pose/keypoints.ts";
import type { PoseTrack, View } from "#core/pose/pose-track.ts";
import { createFigure, type FigurePose } from "../synthetic/figure-motion.ts";
import type { RunnerParameters } from "../synthetic/runner-parameters.ts";
import type { Vector3 } from "../synthetic/vector.ts";

/** The figure's own points under the core's names; the toe is the toe joint, where laboratories put their toe markers. */
function pointsOf(pose: FigurePose): Partial<Record<KeypointName, Vector3>> {
  return {
    nose: pose.head.nose,
    leftEar: pose.head.leftEar,
    rightEar: pose.head.rightEar,
    leftShoulder: pose.leftArm.shoulder,
    rightShoulder: pose.rightArm.shoulder,
    leftHip: pose.left.hip,
    rightHip: pose.right.hip,
    leftKnee: pose.left.knee,
    rightKnee: pose.right.knee,
    leftAnkle: pose.left.ankle,
    rightAnkle: pose.right.ankle,
    leftHeel: pose.left.heel,
    rightHeel: pose.right.heel,
    leftToe: pose.left.ball,
    rightToe: pose.right.ball,
  };
}

export interface ExactOptions {
  readonly durationS: number;
  readonly rateHz: number;
  readonly view: View;
}

/**
 * The figure's exact points as a marker track in metres: seen square from its right side (x forward) or from behind
 * (x to its right), without camera, noise or model. What the core gets wrong on it is the core's own.
 */
export function exactTrack(runner: RunnerParameters, { durationS, rateHz, view }: ExactOptions): PoseTrack {
  const figure = createFigure(runner, durationS);
  const frames = Math.floor(durationS * rateHz) + 1;
  const timesS = Float64Array.from({ length: frames }, (_, i) => i / rateHz);
  const poses = Array.from(timesS, (t) => pointsOf(figure.poseAt(t)));
  const keypoints = Object.keys(poses[0] ?? {}) as KeypointName[];
  const columns = (axis: 0 | 1 | 2, sign: 1 | -1): Float64Array =>
    Float64Array.from(poses.flatMap((points) => keypoints.map((name) => sign * (points[name]?.[axis] ?? Number.NaN))));
  return {
    profile: "markers",
    timesS,
    keypoints,
    x: columns(view === "side" ? 0 : 2, 1),
    y: columns(1, -1),
    confidence: new Float64Array(frames * keypoints.length).fill(1),
    unit: "m",
    time: { startS: 0, frameRateHz: rateHz },
    scene: {},
  };
}
