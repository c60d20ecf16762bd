import { type InputVideoTrack, type VideoSample, VideoSampleSink, type VideoSinkDecoderOptions } from "mediabunny";
import type { Picture } from "../picture/picture.ts";
import { sampleToPicture } from "./sample-to-picture.ts";

/** One decoded frame of a clip. */
export interface Frame {
  /** Index into the clip's frame times. */
  readonly index: number;
  /** Valid until the next frame is asked for. */
  readonly picture: Picture;
}

/** A clip's frames: times in the file's own clock and which can be decoded on their own. */
export interface FrameIndex {
  readonly fileTimesS: Float64Array;
  readonly keyFrames: readonly number[];
}

/**
 * A time that rounding may have put just before its frame would start the decoder a whole group of pictures too early;
 * a microsecond after it still belongs to the frame.
 */
const justAfterS = 1e-6;

/** Index of the time nearest to `timeS`. */
function nearestIndex(timesS: Float64Array, timeS: number): number {
  let low = 0;
  let high = timesS.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timesS[middle] ?? 0) < timeS) low = middle + 1;
    else high = middle;
  }
  const before = timesS[low - 1];
  return before !== undefined && timeS - before < (timesS[low] ?? 0) - timeS ? low - 1 : low;
}

/**
 * Decodes a clip forwards from wherever it is asked to. Keeps its decoder between calls, so that reading on is free and
 * only a jump costs the frames since the last key frame. Frames that cannot be decoded are left out.
 */
export class FrameReader {
  /** Seconds spent waiting for the decoder and copying pixels out. */
  decodeS = 0;
  readonly #sink: VideoSampleSink;
  readonly #index: FrameIndex;
  #samples: AsyncGenerator<VideoSample, void, unknown> | undefined;
  /** Frame the decoder gives next. */
  #next = 0;
  #bytes: Uint8Array | undefined;

  constructor(track: InputVideoTrack, index: FrameIndex, decoding: VideoSinkDecoderOptions = {}) {
    this.#sink = new VideoSampleSink(track, decoding);
    this.#index = index;
  }

  /** Frames from `first` up to, not including, `end`, in order. */
  async *frames(first: number, end: number): AsyncGenerator<Frame, void, unknown> {
    let from = first;
    while (from < end) {
      const start = performance.now();
      const frame = await this.#frameFrom(from, end);
      this.decodeS += (performance.now() - start) / 1000;
      if (frame === undefined) return;
      yield frame;
      from = frame.index + 1;
    }
  }

  /** The frame at `index` alone, without reading ahead; undefined when it cannot be decoded. */
  async frameAt(index: number): Promise<Frame | undefined> {
    const start = performance.now();
    try {
      const sample = await this.#sink.getSample((this.#index.fileTimesS[index] ?? 0) + justAfterS);
      if (sample === null) return undefined;
      const frame = await this.#copyOut(sample);
      return frame.index === index ? frame : undefined;
    } catch {
      return undefined;
    } finally {
      this.decodeS += (performance.now() - start) / 1000;
    }
  }

  async close(): Promise<void> {
    const samples = this.#samples;
    this.#samples = undefined;
    await samples?.return();
  }

  /** The first frame that can be decoded at or after `from` and before `end`. */
  async #frameFrom(from: number, end: number): Promise<Frame | undefined> {
    let wanted = from;
    while (wanted < end) {
      try {
        const sample = await this.#sampleFrom(wanted, end);
        if (sample === undefined) return undefined;
        return await this.#copyOut(sample);
      } catch {
        // A packet that cannot be decoded: its frames become gaps, and reading goes on at the next key frame.
        await this.#forget();
        wanted = this.#index.keyFrames.find((key) => key > wanted) ?? end;
      }
    }
    return undefined;
  }

  async #copyOut(sample: VideoSample): Promise<Frame> {
    try {
      const index = nearestIndex(this.#index.fileTimesS, sample.timestamp);
      const picture = await sampleToPicture(sample, this.#bytes);
      this.#bytes = picture.bytes;
      return { index, picture };
    } finally {
      sample.close();
    }
  }

  async #sampleFrom(wanted: number, end: number): Promise<VideoSample | undefined> {
    await this.#moveTo(wanted);
    for (;;) {
      const { value, done } = (await this.#samples?.next()) ?? { done: true };
      if (done || value === undefined) {
        await this.#forget();
        return undefined;
      }
      const index = nearestIndex(this.#index.fileTimesS, value.timestamp);
      this.#next = index + 1;
      if (index >= wanted && index < end) return value;
      value.close();
      if (index >= end) return undefined;
    }
  }

  /** Starts a decoder unless reading on is as cheap: the wanted frame lies ahead with no key frame in between. */
  async #moveTo(wanted: number): Promise<void> {
    const { keyFrames, fileTimesS } = this.#index;
    const hasKeyBetween = keyFrames.some((key) => key > this.#next && key <= wanted);
    if (this.#samples !== undefined && this.#next <= wanted && !hasKeyBetween) return;
    if (this.#samples !== undefined && this.#next === wanted) return;
    await this.#forget();
    this.#samples = this.#sink.samples((fileTimesS[wanted] ?? 0) + justAfterS);
    this.#next = wanted;
  }

  async #forget(): Promise<void> {
    const samples = this.#samples;
    this.#samples = undefined;
    try {
      await samples?.return();
    } catch {
      // The decoder has already failed; there is nothing left to close.
    }
  }
}
