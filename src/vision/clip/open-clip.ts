import { EncodedPacketSink, type Input, type InputVideoTrack } from "mediabunny";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import type { ClipFacts } from "../pose-options.ts";
import type { ByteSource } from "./byte-source.ts";
import { looksLikeMatroska, matroskaMissingBytes } from "./matroska-layout.ts";
import { looksLikeMp4, type Mp4TimeFacts, mp4Layout, mp4TimeFacts } from "./mp4-time-facts.ts";

/** Longest film read unless the caller says otherwise, seconds. */
export const defaultMaxDurationS = 600;
/** Most pixels of a picture: a square of 4096, which holds 4K film either way up. */
const mostPixels = 4096 * 4096;
/** Longest side of a picture, px. */
const longestSidePx = 8192;
/** Most frames: 10 minutes at 240 a second. */
const mostFrames = 600 * 240;

/** A clip whose container has been read and found usable. */
export interface OpenClip {
  readonly track: InputVideoTrack;
  /** Presentation times of all frames to show, in order, seconds of the file's own clock. */
  readonly fileTimesS: Float64Array;
  /** Index of each frame that can be decoded on its own, in order. */
  readonly keyFrames: readonly number[];
  readonly timeFacts: Mp4TimeFacts | undefined;
  readonly facts: Omit<ClipFacts, "framesLost">;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Looks at the file's head and layout before any library does. Throws when the file is empty, cut off or no film. */
async function inspectLayout(source: ByteSource): Promise<Mp4TimeFacts | undefined> {
  if (source.sizeBytes === 0) throw new PlumblineError("empty-file");
  const first = await source.read(0, 64);
  if (looksLikeMatroska(first)) {
    const missing = await matroskaMissingBytes(source);
    if (missing > 0) throw new PlumblineError("truncated-file", `${megabytes(missing)} are missing at its end`);
    return undefined;
  }
  if (!looksLikeMp4(first)) return undefined;
  const layout = await mp4Layout(source);
  if (layout.missingBytes > 0) {
    throw new PlumblineError("truncated-file", `${megabytes(layout.missingBytes)} are missing at its end`);
  }
  if (layout.moov === undefined) throw new PlumblineError("truncated-file", "its index is missing");
  const facts = await mp4TimeFacts(source, layout);
  if (facts === undefined || !facts.isSane) throw new PlumblineError("not-a-video", "its index is broken");
  return facts;
}

async function videoTrackOf(input: Input): Promise<InputVideoTrack> {
  if (!(await input.canRead())) throw new PlumblineError("not-a-video", "its first bytes are of no film format");
  try {
    const track = await input.getPrimaryVideoTrack();
    if (track) return track;
  } catch (error) {
    throw new PlumblineError("not-a-video", "its index is broken", { cause: error });
  }
  throw new PlumblineError("no-video-track");
}

async function codecOf(track: InputVideoTrack): Promise<string> {
  const codec = await track.getCodec();
  if (codec === null || !(await track.canDecode())) {
    const internal = await track.getInternalCodecId();
    throw new PlumblineError("unsupported-codec", codec ?? (typeof internal === "string" ? internal : "unknown"));
  }
  return codec;
}

async function sizeOf(track: InputVideoTrack): Promise<{ readonly widthPx: number; readonly heightPx: number }> {
  const widthPx = await track.getDisplayWidth();
  const heightPx = await track.getDisplayHeight();
  const stored = (await track.getCodedWidth()) * (await track.getCodedHeight());
  if (!(widthPx > 0 && heightPx > 0)) throw new PlumblineError("not-a-video", "its picture has no size");
  if (Math.max(stored, widthPx * heightPx) > mostPixels || Math.max(widthPx, heightPx) > longestSidePx) {
    throw new PlumblineError("too-large-picture", `${widthPx} x ${heightPx} px`);
  }
  return { widthPx, heightPx };
}

interface FrameTimes {
  readonly fileTimesS: Float64Array;
  readonly keyFrames: readonly number[];
}

/** Walks over the packets without reading them. Frames outside the edit list are not shown and are left out. */
async function frameTimesOf(track: InputVideoTrack, lastShownS: number, maxDurationS: number): Promise<FrameTimes> {
  const sink = new EncodedPacketSink(track);
  const shown: { readonly timeS: number; readonly isKey: boolean }[] = [];
  let firstS = Number.POSITIVE_INFINITY;
  for await (const packet of sink.packets(undefined, undefined, { metadataOnly: true })) {
    if (packet.timestamp < -1e-6 || packet.timestamp > lastShownS) continue;
    shown.push({ timeS: packet.timestamp, isKey: packet.type === "key" });
    firstS = Math.min(firstS, packet.timestamp);
    if (packet.timestamp - firstS > maxDurationS || shown.length > mostFrames) {
      throw new PlumblineError("too-long", `it lasts more than ${Math.round(packet.timestamp - firstS)} seconds`);
    }
  }
  shown.sort((a, b) => a.timeS - b.timeS);
  const frames = shown.filter((frame, index) => index === 0 || frame.timeS > (shown[index - 1]?.timeS ?? 0));
  if (frames.length < 2) {
    throw new PlumblineError("unknown-frame-rate", `${shown.length} pictures with ${frames.length} different times`);
  }
  return {
    fileTimesS: Float64Array.from(frames, (frame) => frame.timeS),
    keyFrames: frames.flatMap((frame, index) => (frame.isKey ? [index] : [])),
  };
}

/** End of what a single trimming edit shows, seconds; a film with several edits or none is read whole. */
function lastShownTime(facts: Mp4TimeFacts | undefined): number {
  const [edit, ...more] = (facts?.edits ?? []).filter((entry) => entry.fromS !== undefined);
  const waitS = facts?.edits.find((entry) => entry.fromS === undefined)?.playedS ?? 0;
  if (edit === undefined || more.length > 0 || edit.rate !== 1 || edit.playedS <= 0) return Number.POSITIVE_INFINITY;
  const isTrimmed = facts?.mediaDurationS !== undefined && edit.playedS < facts.mediaDurationS - (edit.fromS ?? 0);
  return isTrimmed ? waitS + edit.playedS - 1e-6 : Number.POSITIVE_INFINITY;
}

function unevenness(timesS: Float64Array): number {
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (let index = 1; index < timesS.length; index++) {
    const step = (timesS[index] ?? 0) - (timesS[index - 1] ?? 0);
    shortest = Math.min(shortest, step);
    longest = Math.max(longest, step);
  }
  return longest / shortest;
}

async function readContainer(input: Input, source: ByteSource, maxDurationS: number): Promise<OpenClip> {
  const timeFacts = await inspectLayout(source);
  const track = await videoTrackOf(input);
  const codec = await codecOf(track);
  const { widthPx, heightPx } = await sizeOf(track);
  const { fileTimesS, keyFrames } = await frameTimesOf(track, lastShownTime(timeFacts), maxDurationS);
  const startS = fileTimesS[0] ?? 0;
  const durationS = (fileTimesS.at(-1) ?? 0) - startS;
  const facts = {
    codec,
    container: (await input.getFormat()).name,
    widthPx,
    heightPx,
    rotationDeg: await track.getRotation(),
    frames: fileTimesS.length,
    durationS,
    startS,
    frameRateHz: (fileTimesS.length - 1) / durationS,
    longestToShortestStep: unevenness(fileTimesS),
  };
  return { track, fileTimesS, keyFrames, timeFacts, facts };
}

/** Reads the container, with bounds, and says in a PlumblineError what is wrong with it. */
export async function openClip(input: Input, source: ByteSource, maxDurationS: number): Promise<OpenClip> {
  try {
    return await readContainer(input, source, maxDurationS);
  } catch (error) {
    if (error instanceof PlumblineError) throw error;
    // Whatever the container library stumbles over in its own ways lies in the file: the file itself could be read.
    throw new PlumblineError("not-a-video", "its index is broken", { cause: error });
  }
}
