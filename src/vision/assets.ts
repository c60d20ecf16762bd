import type { PoseModel } from "./pose-model.ts";

/** File names inside the package `@mediapipe/pose`. The packed file of the solution is the detector's model itself. */
export const modelFiles = {
  detector: "pose_solution_packed_assets.data",
  lite: "pose_landmark_lite.tflite",
  full: "pose_landmark_full.tflite",
  heavy: "pose_landmark_heavy.tflite",
} as const satisfies Record<PoseModel | "detector", string>;

/** Version of the models, for reports: the release of the package that ships them. */
export const poseModelVersion = "0.5.1675469404";

/** Where a browser finds the models and LiteRT's WASM; a web build copies them there from their packages. */
export interface PoseAssets {
  readonly modelBaseUrl: string;
  readonly wasmBaseUrl: string;
}

/** The web build's own places. */
export const defaultPoseAssets: PoseAssets = { modelBaseUrl: "/models/", wasmBaseUrl: "/litert/" };

/** Files of `@litertjs/core/wasm` that a browser may ask for. */
export const runtimeFiles = [
  "litert_wasm_internal.js",
  "litert_wasm_internal.wasm",
  "litert_wasm_compat_internal.js",
  "litert_wasm_compat_internal.wasm",
] as const;
