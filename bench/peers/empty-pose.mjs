/** Stands in for the MediaPipe runtime inside `@tensorflow-models/pose-detection`, which we load by itself. */
export const Pose = undefined;
