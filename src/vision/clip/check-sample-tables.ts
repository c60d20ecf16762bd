import { boxAt, boxesIn, type Mp4Box } from "./mp4-boxes.ts";

/** Bytes of one entry in each table of an index that starts with version, flags and a count. */
const entryBytes: Readonly<Record<string, number>> = {
  stts: 8,
  ctts: 8,
  stss: 4,
  stsc: 12,
  stco: 4,
  co64: 8,
  elst: 12,
  stsd: 8,
};

/** Most samples of one track: 10 minutes of sound at 48 kHz with a sample a value, which is more than any film has frames. */
const mostSamples = 30_000_000;
/** Most frames of a film: 10 minutes at 240 a second, and as much again. */
const mostVideoSamples = 600 * 240 * 2;

function countFits(view: DataView, table: Mp4Box): boolean {
  const bytes = entryBytes[table.type];
  if (bytes === undefined) return true;
  const room = table.end - table.start - 8;
  return room >= 0 && view.getUint32(table.start + 4) * bytes <= room;
}

/** Samples that a table of runs (`stts`, `ctts`) or of sizes (`stsz`) claims. */
function claimedSamples(view: DataView, table: Mp4Box): number {
  if (table.type === "stsz")
    return table.end - table.start < 12 ? Number.POSITIVE_INFINITY : view.getUint32(table.start + 8);
  if (table.type !== "stts" && table.type !== "ctts") return 0;
  let sum = 0;
  for (let entry = 0; entry < view.getUint32(table.start + 4); entry++)
    sum += view.getUint32(table.start + 8 + entry * 8);
  return sum;
}

/** `stsz` with a size for each sample must hold as many sizes as it claims. */
function sizesFit(view: DataView, table: Mp4Box): boolean {
  if (table.type !== "stsz") return true;
  const isUniform = table.end - table.start >= 12 && view.getUint32(table.start + 4) !== 0;
  return isUniform || claimedSamples(view, table) * 4 <= table.end - table.start - 12;
}

function perChunkFits(view: DataView, table: Mp4Box): boolean {
  if (table.type !== "stsc") return true;
  for (let entry = 0; entry < view.getUint32(table.start + 4); entry++) {
    if (view.getUint32(table.start + 12 + entry * 12) > mostSamples) return false;
  }
  return true;
}

/**
 * Whether the tables of a film's index claim no more than they hold and no more than a film can have. An index that
 * claims four thousand million samples would fill the memory of whoever expands it, so it is turned down unread.
 */
export function areSampleTablesSane(view: DataView, moov: Mp4Box, isVideo: (track: Mp4Box) => boolean): boolean {
  const tracks = boxesIn(view, moov.start, moov.end).filter((box) => box.type === "trak");
  return tracks.every((track) => {
    const most = isVideo(track) ? mostVideoSamples : mostSamples;
    const samples = boxAt(view, track, ["mdia", "minf", "stbl"]);
    const edits = boxAt(view, track, ["edts"]);
    const tables = [samples, edits].flatMap((box) => (box === undefined ? [] : boxesIn(view, box.start, box.end)));
    return tables.every(
      (table) =>
        countFits(view, table) &&
        claimedSamples(view, table) <= most &&
        sizesFit(view, table) &&
        perChunkFits(view, table),
    );
  });
}
