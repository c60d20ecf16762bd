import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ALL_FORMATS,
  AudioSample,
  AudioSampleSource,
  BufferTarget,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  Input,
  MkvOutputFormat,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
  type VideoCodec,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
} from "mediabunny";
import { registerSoftwareCodecs } from "./clip/software-codecs-node.ts";

/** A film to make for a test: a light square that moves to the right over a dark ground. */
export interface FilmRecipe {
  readonly codec?: VideoCodec;
  readonly container?: "mp4" | "mp4-index-first" | "webm" | "mkv";
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Presentation time of each frame, s. Default: 12 frames at 30 a second. */
  readonly timesS?: readonly number[];
  readonly rotationDeg?: 0 | 90 | 180 | 270;
}

function formatOf(container: FilmRecipe["container"]): OutputFormat {
  if (container === "webm") return new WebMOutputFormat();
  if (container === "mkv") return new MkvOutputFormat();
  return new Mp4OutputFormat({ fastStart: container === "mp4-index-first" ? "in-memory" : false });
}

function frameBytes(widthPx: number, heightPx: number, shift: number): Uint8Array {
  const bytes = new Uint8Array((widthPx * heightPx * 3) / 2)
    .fill(40, 0, widthPx * heightPx)
    .fill(128, widthPx * heightPx);
  for (let y = 0; y < heightPx / 4; y++) {
    bytes.fill(220, y * widthPx + shift, y * widthPx + Math.min(widthPx, shift + Math.floor(widthPx / 4)));
  }
  return bytes;
}

/** Times of `count` frames at an even rate, s. */
export function evenTimes(count: number, rateHz: number, startS = 0): readonly number[] {
  return Array.from({ length: count }, (_, frame) => startS + frame / rateHz);
}

/** Writes bytes to a new file in a temporary folder and gives its path. */
export async function fileOf(bytes: Uint8Array, name = "film.mp4"): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "plumbline-")), name);
  await writeFile(path, bytes);
  return path;
}

async function finish(output: Output<OutputFormat, BufferTarget>): Promise<Uint8Array> {
  await output.finalize();
  if (output.target.buffer === null) throw new Error("The film was not written");
  return new Uint8Array(output.target.buffer);
}

/** Encodes a film as a recipe says. */
export async function makeFilm(recipe: FilmRecipe = {}): Promise<Uint8Array> {
  registerSoftwareCodecs();
  const { widthPx = 64, heightPx = 48, timesS = evenTimes(12, 30) } = recipe;
  const output = new Output({ format: formatOf(recipe.container), target: new BufferTarget() });
  const source = new VideoSampleSource({ codec: recipe.codec ?? "avc", bitrate: 200_000, keyFrameInterval: 0.2 });
  output.addVideoTrack(source, { rotation: recipe.rotationDeg ?? 0 });
  await output.start();
  for (const [frame, timestamp] of timesS.entries()) {
    const duration = (timesS[frame + 1] ?? timestamp + 1 / 30) - timestamp;
    const init = { format: "I420", codedWidth: widthPx, codedHeight: heightPx, timestamp, duration } as const;
    const sample = new VideoSample(frameBytes(widthPx, heightPx, frame), init);
    await source.add(sample);
    sample.close();
  }
  return finish(output);
}

/** Encodes half a second of silence without a picture. */
export async function makeSoundOnly(): Promise<Uint8Array> {
  registerSoftwareCodecs();
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new AudioSampleSource({ codec: "aac", bitrate: 64_000 });
  output.addAudioTrack(source);
  await output.start();
  const format = { format: "f32", numberOfChannels: 1, sampleRate: 48_000, timestamp: 0 } as const;
  await source.add(new AudioSample({ ...format, data: new Float32Array(24_000) }));
  return finish(output);
}

/** Which packets of a film to copy, and what to do to them. */
export interface CopyRecipe {
  /** First packet to copy, in decoding order; must be a key frame. Default 0. */
  readonly first?: number;
  readonly frames?: number;
  /** Packets, by number in decoding order, whose bytes are replaced by noise. */
  readonly spoiled?: readonly number[];
}

/** Copies a film's packets into a new MP4 without encoding them again. */
export async function copyFilm(path: string, recipe: CopyRecipe): Promise<Uint8Array> {
  const { first = 0, frames = Number.POSITIVE_INFINITY, spoiled = [] } = recipe;
  registerSoftwareCodecs();
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  const codec = await track?.getCodec();
  if (!track || !codec) throw new Error(`No film in ${path}`);
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source);
  await output.start();
  const decoderConfig = (await track.getDecoderConfig()) ?? undefined;
  let count = 0;
  let startS: number | undefined;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    if (count >= first + frames) break;
    if (count < first) {
      count++;
      continue;
    }
    startS ??= packet.timestamp;
    const noise = packet.data.map((_, index) => (index < 4 ? 0 : (index * 37 + 11) & 255));
    const timestamp = packet.timestamp - startS;
    const copy = packet.clone(spoiled.includes(count) ? { timestamp, data: noise } : { timestamp });
    await source.add(copy, decoderConfig === undefined ? undefined : { decoderConfig });
    count++;
  }
  input.dispose();
  return finish(output);
}
