/**
 * Every body point the core knows, by the runner's own side. The first 33 are BlazePose's, in BlazePose's order, so that
 * a model's output index is an index into this list; the rest come only from marker trials.
 * `heel` and `toe` are BlazePose's "heel" and "foot index" points. Source: BlazePose GHUM 3D model card, landmark topology.
 */
export const keypointNames = [
  "nose",
  "leftEyeInner",
  "leftEye",
  "leftEyeOuter",
  "rightEyeInner",
  "rightEye",
  "rightEyeOuter",
  "leftEar",
  "rightEar",
  "leftMouth",
  "rightMouth",
  "leftShoulder",
  "rightShoulder",
  "leftElbow",
  "rightElbow",
  "leftWrist",
  "rightWrist",
  "leftPinky",
  "rightPinky",
  "leftIndex",
  "rightIndex",
  "leftThumb",
  "rightThumb",
  "leftHip",
  "rightHip",
  "leftKnee",
  "rightKnee",
  "leftAnkle",
  "rightAnkle",
  "leftHeel",
  "rightHeel",
  "leftToe",
  "rightToe",
  "neck",
  "headTop",
  "pelvis",
] as const;

/** Name of one body point, see {@link keypointNames}. */
export type KeypointName = (typeof keypointNames)[number];

/** Number of points BlazePose gives: the first so many of {@link keypointNames}. */
export const blazePoseKeypointCount = 33;

/** The runner's own side. */
export type Side = "left" | "right";
