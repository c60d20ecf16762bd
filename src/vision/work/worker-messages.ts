import type { PoseAssets } from "../assets.ts";
import type { SeenFrame } from "../person/choose-person.ts";
import type { FollowedStretch, Stretch } from "../person/follow-person.ts";
import type { Accelerator, PoseModel } from "../pose-options.ts";

/** Where a worker reads the clip: a path in Node, a blob in the browser. */
export type ClipPlace = { readonly path: string } | { readonly blob: Blob };

/** First message to a worker. */
export interface OpenJob {
  readonly kind: "open";
  readonly clip: ClipPlace;
  readonly model: PoseModel;
  readonly assets: PoseAssets;
  readonly fileTimesS: Float64Array;
  readonly timesS: Float64Array;
  readonly keyFrames: readonly number[];
}

/** What a worker may be asked. It does one job at a time and answers each with one reply of the same kind. */
export type Job =
  | OpenJob
  | { readonly kind: "look"; readonly frames: readonly number[] }
  | { readonly kind: "follow"; readonly stretch: Stretch };

/** Tells a worker to leave its job at the next frame, to free what it holds and to end. It is not answered. */
export interface EndNotice {
  readonly kind: "end";
}

/** Seconds a worker has spent so far. */
export interface WorkSeconds {
  readonly decodeS: number;
  readonly inferenceS: number;
}

/** What a worker says. `frames` tells how many more frames are done; `failed` that the job ended in an error. */
export type Reply =
  | { readonly kind: "open"; readonly accelerator: Accelerator }
  | { readonly kind: "look"; readonly seen: readonly SeenFrame[] }
  | { readonly kind: "follow"; readonly followed: FollowedStretch; readonly seconds: WorkSeconds }
  | { readonly kind: "frames"; readonly done: number }
  | { readonly kind: "failed"; readonly message: string };

/** A worker as the crew sees it, the same over worker threads and Web Workers. */
export interface PoseWorker {
  post(message: Job | EndNotice): void;
  /** Called with every reply. */
  listen(onReply: (reply: Reply) => void, onCrash: (error: Error) => void): void;
  /** Resolves when the worker has ended. */
  readonly ended: Promise<void>;
  /** Ends it at once, whatever it is at. Only for a worker that does not end by itself. */
  kill(): void;
}
