/** Size of the BlazePose landmark model: larger is slower and steadier. */
export type PoseModel = "lite" | "full" | "heavy";

/** Where the networks run. */
export type Accelerator = "webgpu" | "wasm";

/** Every model, fastest first. */
export const poseModels: readonly PoseModel[] = ["lite", "full", "heavy"];
