import type { PoseTrack } from "#core/pose/pose-track.ts";
import type { PoseAssets } from "./assets.ts";
import type { Accelerator, PoseModel } from "./pose-model.ts";

export { type Accelerator, type PoseModel, poseModels } from "./pose-model.ts";

/** How far the reading of a clip has come. */
export interface PoseProgress {
  readonly stage: "opening" | "loading-model" | "tracking";
  readonly framesDone: number;
  /** Estimated from the container until the clip is read. */
  readonly framesTotal: number;
  /** Time left at the present speed, s; absent until there is a speed. */
  readonly secondsLeft?: number;
}

/** What may be asked of the reading of a clip. */
export interface PoseOptions {
  readonly model: PoseModel;
  /** Threads on one clip; the cores of the machine when absent, at most 4 in a browser. The result does not depend on it. */
  readonly workers?: number;
  /** Frames a second at which the camera took the clip, Hz, where the user knows better than the file (slow motion). */
  readonly captureRateHz?: number;
  readonly onProgress?: (progress: PoseProgress) => void;
  /** Stops all workers; the promise then rejects with an AbortError. */
  readonly signal?: AbortSignal;
  /** Longest clip read, s. 600 when absent. */
  readonly maxDurationS?: number;
  /** Where the browser finds models and LiteRT; ignored in Node. The web build's own places when absent. */
  readonly assets?: PoseAssets;
}

/** What the container says of a clip. */
export interface ClipFacts {
  readonly container: string;
  readonly codec: string;
  /** As shown, after rotation. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Clockwise turn that the container asks for: 0, 90, 180 or 270. */
  readonly rotationDeg: number;
  readonly frames: number;
  readonly durationS: number;
  readonly startS: number;
  readonly frameRateHz: number;
  /** Longest step between two frames divided by the shortest; 1 for an even rate. */
  readonly longestToShortestStep: number;
  /** Frames that could not be decoded; they are NaN rows of the track. */
  readonly framesLost: number;
}

/** Where the time went. */
export interface PoseTiming {
  /** By the clock, mean over the workers, s: together never more than the whole. */
  readonly decodeS: number;
  readonly inferenceS: number;
  /** Wall clock, s. */
  readonly totalS: number;
  readonly framesPerS: number;
}

/** One clip read: the runner's body points with the true time of every frame. */
export interface ClipPose {
  readonly track: PoseTrack;
  readonly clip: ClipFacts;
  readonly timing: PoseTiming;
  readonly accelerator: Accelerator;
}
