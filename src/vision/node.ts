import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { FrameReader } from "./clip/frame-reader.ts";
import { holdDecoderErrors } from "./clip/hold-decoder-errors.ts";
import { defaultMaxDurationS, openClip } from "./clip/open-clip.ts";
import { nodeDecoding, openFile, withFileBytes } from "./clip/open-file-node.ts";
import { realTimes } from "./clip/real-times.ts";
import { pictureToRgba } from "./picture/picture-to-rgba.ts";
import type { ClipFacts, ClipPose, PoseOptions } from "./pose-options.ts";
import { readPose } from "./read-pose.ts";
import type { PoseWorker, Reply } from "./work/worker-messages.ts";

export type { ClipFacts, ClipPose, PoseOptions } from "./pose-options.ts";

function startWorker(): PoseWorker {
  const worker = new Worker(new URL("./work/pose-worker-node.ts", import.meta.url));
  const ended = new Promise<void>((resolve) => {
    worker.once("exit", () => resolve());
  });
  return {
    post: (message) => worker.postMessage(message),
    listen(onReply, onCrash) {
      worker.on("message", (reply: Reply) => onReply(reply));
      worker.on("error", (error) => onCrash(error instanceof Error ? error : new Error(String(error))));
      worker.on("exit", (code) => onCrash(new Error(`Worker ended with code ${code}`)));
    },
    ended,
    kill: () => void worker.terminate(),
  };
}

/**
 * Reads a film file into the track of its runner, on all cores. Bad files end in a PlumblineError; a film without a
 * person ends in a track of NaN; aborting ends in an AbortError.
 */
export async function poseFromFile(path: string, options: PoseOptions): Promise<ClipPose> {
  return withFileBytes(path, async (source) => {
    const input = openFile(path);
    try {
      return await readPose({ input, source, place: { path }, cores: availableParallelism(), startWorker }, options);
    } finally {
      input.dispose();
    }
  });
}

/** One picture of a film, upright, four bytes a pixel (red, green, blue, 255). */
export interface RgbaFrame {
  /** Row of the track the picture belongs to. */
  readonly index: number;
  /** The same time as in the track: real seconds since the first frame. */
  readonly timeS: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgba: Uint8Array;
}

/** Which pictures to read. */
export interface ReadFramesOptions {
  /** First row of the track; default 0. */
  readonly first?: number;
  /** Row after the last; default all. */
  readonly end?: number;
  /** The same as was given for the track, so that times agree. */
  readonly captureRateHz?: number;
  readonly maxDurationS?: number;
  readonly signal?: AbortSignal;
}

/** Reads what the container says about a film without decoding it. Throws a PlumblineError when it cannot be used. */
export async function clipFactsOfFile(
  path: string,
  maxDurationS = defaultMaxDurationS,
): Promise<Omit<ClipFacts, "framesLost">> {
  return withFileBytes(path, async (source) => {
    const input = openFile(path);
    try {
      return (await openClip(input, source, maxDurationS)).facts;
    } finally {
      input.dispose();
    }
  });
}

/** Decodes a film's pictures one after the other, never more than a few at a time. Ones that cannot be decoded are left out. */
export async function* readFrames(
  path: string,
  options: ReadFramesOptions = {},
): AsyncGenerator<RgbaFrame, void, unknown> {
  const input = openFile(path);
  const release = holdDecoderErrors();
  try {
    const clip = await withFileBytes(path, (source) =>
      openClip(input, source, options.maxDurationS ?? defaultMaxDurationS),
    );
    const { timesS } = realTimes(clip.fileTimesS, clip.timeFacts, options.captureRateHz);
    const reader = new FrameReader(clip.track, clip, nodeDecoding);
    try {
      for await (const { index, picture } of reader.frames(options.first ?? 0, options.end ?? clip.facts.frames)) {
        options.signal?.throwIfAborted();
        const { widthPx, heightPx } = picture;
        yield { index, timeS: timesS[index] ?? 0, widthPx, heightPx, rgba: pictureToRgba(picture) };
      }
    } finally {
      await reader.close();
    }
  } finally {
    input.dispose();
    release();
  }
}
