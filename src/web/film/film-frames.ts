import { ALL_FORMATS, BlobSource, CanvasSink, EncodedPacketSink, Input, type WrappedCanvas } from "mediabunny";
import { nearestIndex } from "./frame-times.ts";

export type FramePicture = HTMLCanvasElement | OffscreenCanvas;

interface FilmFramesOptions {
  /** Longest side of the pictures that are kept, px. Smaller films keep their size. */
  readonly maxSidePx: number;
  /** Most memory for kept pictures, bytes. */
  readonly cacheBytes?: number;
}

/** Frames decoded ahead in one go before a jump is cheaper; about half a second at 60 frames/s. */
const sequentialReach = 40;

/** Frames decoded before the wanted one when stepping back, so that the next steps back are at hand. */
const stepBackReach = 16;

/**
 * Exact frames of a film by their index: the container's own presentation times, decoded by WebCodecs, never a seek of a
 * video element. Frames near the last one are kept. Call `close()` to free the decoder.
 */
export class FilmFrames {
  /** Presentation time of every frame in the file's own clock, s, ascending. */
  readonly timesS: Float64Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly #input: Input;
  readonly #sink: CanvasSink;
  readonly #kept = new Map<number, FramePicture>();
  readonly #mostKept: number;
  #walk: AsyncGenerator<WrappedCanvas, void, unknown> | undefined;
  #walkNext = 0;
  #wanted = -1;
  #queue: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  private constructor(input: Input, sink: CanvasSink, facts: { timesS: Float64Array; size: Size; mostKept: number }) {
    this.#input = input;
    this.#sink = sink;
    this.timesS = facts.timesS;
    this.widthPx = facts.size.width;
    this.heightPx = facts.size.height;
    this.#mostKept = facts.mostKept;
  }

  /** Opens a film. Rejects when the file has no picture this browser can decode. */
  static async open(blob: Blob, { maxSidePx, cacheBytes = 120_000_000 }: FilmFramesOptions): Promise<FilmFrames> {
    const input = new Input({ source: new BlobSource(blob), formats: ALL_FORMATS });
    try {
      const video = await input.getPrimaryVideoTrack();
      if (!video || !(await video.canDecode())) throw new TypeError("The film has no picture this browser can decode");
      const timesS = await presentationTimes(new EncodedPacketSink(video));
      const [displayWidth, displayHeight] = [await video.getDisplayWidth(), await video.getDisplayHeight()];
      const size = fitInside(displayWidth, displayHeight, maxSidePx);
      const mostKept = Math.max(24, Math.floor(cacheBytes / (size.width * size.height * 4)));
      return new FilmFrames(input, new CanvasSink(video, { ...size, fit: "fill" }), { timesS, size, mostKept });
    } catch (error) {
      input.dispose();
      throw error;
    }
  }

  /** The frame if it is at hand. */
  peek(index: number): FramePicture | undefined {
    return this.#kept.get(index);
  }

  /** Decodes a frame. Undefined when a later call asked for another one first, or the film was closed. */
  frame(index: number): Promise<FramePicture | undefined> {
    this.#wanted = index;
    const step = this.#queue.then(() => this.#decode(index));
    this.#queue = step.catch(() => undefined);
    return step;
  }

  /** Frees the decoder and every kept picture. */
  close(): void {
    this.#isClosed = true;
    this.#kept.clear();
    void this.#queue.then(async () => {
      await this.#walk?.return();
      this.#input.dispose();
    });
  }

  async #decode(index: number): Promise<FramePicture | undefined> {
    const kept = this.#kept.get(index);
    if (kept) return kept;
    if (this.#isClosed || index !== this.#wanted) return undefined;
    await this.#standBefore(index);
    while (this.#walk && this.#walkNext <= index && !this.#isClosed) {
      const { value, done } = await this.#walk.next();
      if (done) {
        this.#walk = undefined;
        break;
      }
      const found = nearestIndex(this.timesS, value.timestamp);
      this.#keep(found, value.canvas);
      this.#walkNext = found + 1;
    }
    return this.#kept.get(index);
  }

  /** Makes sure that the running decoder will come past the frame soon; otherwise starts a new one just before it. */
  async #standBefore(index: number): Promise<void> {
    const ahead = index - this.#walkNext;
    if (this.#walk && ahead >= 0 && ahead < sequentialReach) return;
    await this.#walk?.return();
    const isStepBack = ahead < 0 && ahead > -2 * stepBackReach;
    const start = Math.max(0, index - (isStepBack ? stepBackReach : 0));
    this.#walkNext = start;
    this.#walk = this.#sink.canvases((this.timesS[start] ?? 0) + 1e-5);
  }

  #keep(index: number, picture: FramePicture): void {
    this.#kept.delete(index);
    this.#kept.set(index, picture);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#mostKept) break;
      this.#kept.delete(oldest);
    }
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function presentationTimes(packets: EncodedPacketSink): Promise<Float64Array> {
  const times: number[] = [];
  for await (const packet of packets.packets(undefined, undefined, { metadataOnly: true }))
    times.push(packet.timestamp);
  return Float64Array.from(times).sort();
}

function fitInside(width: number, height: number, maxSide: number): Size {
  const scale = Math.min(1, maxSide / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
