import type { ByteSource } from "./byte-source.ts";
import { areSampleTablesSane } from "./check-sample-tables.ts";
import { movieMetadata } from "./movie-metadata.ts";
import { boxAt, boxesIn, type Mp4Box, readBoxHead } from "./mp4-boxes.ts";

/** One entry of a track's edit list. */
export interface MovieEdit {
  /** How long it plays, seconds of the movie. */
  readonly playedS: number;
  /** Where in the track it starts, seconds of the track; undefined for an empty edit (a wait). */
  readonly fromS: number | undefined;
  /** Speed of play, 1 as recorded. */
  readonly rate: number;
}

/** What an MP4 or QuickTime container says about time, beyond the frames' own times. */
export interface Mp4TimeFacts {
  /** Edits of the first video track; empty when it has no edit list. */
  readonly edits: readonly MovieEdit[];
  /** Length of the first video track, seconds of its own clock. */
  readonly mediaDurationS: number | undefined;
  /** Rate the camera captured, as phones with Android note it (`com.android.capture.fps`), Hz. */
  readonly androidCaptureHz: number | undefined;
  /** Day on which the camera made the film, YYYY-MM-DD, where it was or else where this runs. */
  readonly filmedOn: string | undefined;
  readonly metadata: ReadonlyMap<string, string | number>;
  /** False when the index claims more samples than it holds or than a film can have: it must not be expanded. */
  readonly isSane: boolean;
}

/** How the file is laid out at its top: whether it holds what it claims. */
export interface Mp4Layout {
  readonly moov: { readonly start: number; readonly sizeBytes: number } | undefined;
  /** Bytes that the last box claims beyond the file's end. */
  readonly missingBytes: number;
}

/** Most boxes at the top that we walk over; a fragmented recording has two a second. */
const mostTopBoxes = 20_000;
/** Largest index we read: a film of 10 minutes at 240 frames/s has under 4 MB. */
const largestIndexBytes = 32 * 1024 * 1024;
/** Most edits we read. */
const mostEdits = 256;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** True when the bytes begin like an ISO base media file (MP4, MOV). */
export function looksLikeMp4(firstBytes: Uint8Array): boolean {
  const head = readBoxHead(viewOf(firstBytes), 0, Number.MAX_SAFE_INTEGER);
  return head !== undefined && ["ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"].includes(head.type);
}

/** Walks over the boxes at the top of the file without reading their content. */
export async function mp4Layout(source: ByteSource): Promise<Mp4Layout> {
  let moov: Mp4Layout["moov"];
  let at = 0;
  for (let count = 0; count < mostTopBoxes && at + 8 <= source.sizeBytes; count++) {
    const left = source.sizeBytes - at;
    const head = readBoxHead(viewOf(await source.read(at, 16)), 0, left);
    if (head === undefined) break;
    if (head.sizeBytes > left) return { moov, missingBytes: head.sizeBytes - left };
    if (head.type === "moov") moov ??= { start: at, sizeBytes: head.sizeBytes };
    at += head.sizeBytes;
  }
  return { moov, missingBytes: 0 };
}

function readEdits(view: DataView, elst: Mp4Box, scale: { movie: number; track: number }): readonly MovieEdit[] {
  if (elst.end - elst.start < 8) return [];
  const isLong = view.getUint8(elst.start) === 1;
  const entryBytes = isLong ? 20 : 12;
  const room = Math.floor((elst.end - elst.start - 8) / entryBytes);
  const count = Math.min(view.getUint32(elst.start + 4), room, mostEdits);
  return Array.from({ length: count }, (_, entry) => {
    const at = elst.start + 8 + entry * entryBytes;
    const played = isLong ? Number(view.getBigUint64(at)) : view.getUint32(at);
    const from = isLong ? Number(view.getBigInt64(at + 8)) : view.getInt32(at + 4);
    const rate = view.getInt32(at + entryBytes - 4) / 65_536;
    return { playedS: played / scale.movie, fromS: from < 0 ? undefined : from / scale.track, rate };
  });
}

interface Clock {
  readonly ticksPerS: number;
  readonly ticks: number;
}

function readClock(view: DataView, box: Mp4Box | undefined): Clock | undefined {
  if (box === undefined || box.end - box.start < 20) return undefined;
  const isLong = view.getUint8(box.start) === 1;
  if (isLong && box.end - box.start < 32) return undefined;
  const ticksPerS = view.getUint32(box.start + (isLong ? 20 : 12));
  const ticks = isLong ? Number(view.getBigUint64(box.start + 24)) : view.getUint32(box.start + 16);
  return ticksPerS === 0 ? undefined : { ticksPerS, ticks };
}

/** Seconds from the epoch of MP4 (1904-01-01) to that of Unix. */
const mp4EpochS = 2_082_844_800;

/**
 * Day of the film: iPhones write it with their time zone, others the movie's making in UTC, which becomes a day where this runs. A clock
 * that was never set (0, or before there were phones that film) tells none.
 */
function filmingDay(
  view: DataView,
  head: Mp4Box | undefined,
  metadata: ReadonlyMap<string, string | number>,
): string | undefined {
  const written = /^(\d{4}-\d{2}-\d{2})T/.exec(String(metadata.get("com.apple.quicktime.creationdate") ?? ""))?.[1];
  if (written !== undefined && !Number.isNaN(Date.parse(written))) return written;
  if (head === undefined || head.end - head.start < 20) return undefined;
  const isLong = view.getUint8(head.start) === 1;
  const madeS = (isLong ? Number(view.getBigUint64(head.start + 4)) : view.getUint32(head.start + 4)) - mp4EpochS;
  const made = new Date(madeS * 1000);
  const year = made.getFullYear();
  if (!(year >= 2000 && year < 2200)) return undefined;
  return [year, made.getMonth() + 1, made.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function isVideo(view: DataView, track: Mp4Box): boolean {
  const handler = boxAt(view, track, ["mdia", "hdlr"]);
  return handler !== undefined && handler.end - handler.start >= 12 && view.getUint32(handler.start + 8) === 0x76696465;
}

/** Reads edit list, clocks and capture rate out of the file's index. Undefined when there is no index to read. */
export async function mp4TimeFacts(source: ByteSource, layout: Mp4Layout): Promise<Mp4TimeFacts | undefined> {
  if (layout.moov === undefined || layout.moov.sizeBytes > largestIndexBytes) return undefined;
  const view = viewOf(await source.read(layout.moov.start, layout.moov.sizeBytes));
  const moov = boxesIn(view, 0, view.byteLength)[0];
  if (moov === undefined) return undefined;
  const metadata = new Map(movieMetadata(view, moov));
  const track = boxesIn(view, moov.start, moov.end).find((box) => box.type === "trak" && isVideo(view, box));
  const head = boxAt(view, moov, ["mvhd"]);
  const movie = readClock(view, head);
  const media = track && readClock(view, boxAt(view, track, ["mdia", "mdhd"]));
  const elst = track && boxAt(view, track, ["edts", "elst"]);
  if (track) for (const [key, value] of movieMetadata(view, track)) metadata.set(key, value);
  const captureHz = Number(metadata.get("com.android.capture.fps"));
  return {
    edits: elst && movie && media ? readEdits(view, elst, { movie: movie.ticksPerS, track: media.ticksPerS }) : [],
    mediaDurationS: media === undefined ? undefined : media.ticks / media.ticksPerS,
    androidCaptureHz: captureHz > 0 && captureHz < 10_000 ? captureHz : undefined,
    filmedOn: filmingDay(view, head, metadata),
    metadata,
    isSane: areSampleTablesSane(view, moov, (box) => isVideo(view, box)),
  };
}
