import type { MarkerTrial } from "#core/pose/marker-trial.ts";
import { brokenTrial, quoted, refuseEmpty } from "../broken-trial.ts";
import { blankOrigins, boundTrial, cellNumber, metresPer, textLines, trialTimes } from "../trial-values.ts";
import { unknownScaleMark } from "./write-trc.ts";

interface TrcHeader {
  readonly rateHz: number;
  readonly frames: number;
  readonly metresPerUnit: number;
  readonly markers: readonly string[];
}

/**
 * Reads a marker trial in TRC text (Motion Analysis, OpenSim, Pose2Sim). Units mm, cm or m; empty cells, NaN and 0 0 0
 * are points not seen. Throws "broken-trial" when header and rows do not agree, "empty-file" for no bytes.
 */
export function readTrc(bytes: Uint8Array): MarkerTrial {
  refuseEmpty(bytes);
  const lines = textLines(bytes);
  const header = readHeader(lines);
  const rows = lines.slice(5).filter((line) => line.trim() !== "");
  if (rows.length !== header.frames) {
    throw brokenTrial(`its header tells of ${header.frames} frames but ${rows.length} follow`);
  }
  const width = header.markers.length * 3;
  boundTrial(rows.length, header.markers.length);

  const fileTimesS = new Float64Array(rows.length);
  const positionsM = new Float64Array(rows.length * width).fill(Number.NaN);
  for (const [frame, row] of rows.entries()) {
    const cells = row.split("\t");
    fileTimesS[frame] = cellNumber(cells[1] ?? "", `the time of frame ${frame + 1}`);
    const count = Math.min(width, cells.length - 2);
    for (let i = 0; i < count; i++) {
      const value = cellNumber(cells[i + 2] ?? "", `frame ${frame + 1}`);
      positionsM[frame * width + i] = value * header.metresPerUnit;
    }
  }
  blankOrigins(positionsM);
  return {
    format: "trc",
    ...trialTimes(fileTimesS, header.rateHz),
    markers: header.markers,
    positionsM,
    axes: "unstated",
    ...(lines[0]?.includes(unknownScaleMark) && { isScaleUnknown: true }),
  };
}

function readHeader(lines: readonly string[]): TrcHeader {
  const [first = "", keyLine = "", valueLine = "", nameLine = ""] = lines;
  if (!first.startsWith("PathFileType")) throw brokenTrial(`it begins with ${quoted(first)}, wanted PathFileType`);
  const keys = keyLine.split("\t").map((key) => key.trim());
  const values = valueLine.split("\t");
  const field = (key: string) => (values[keys.indexOf(key)] ?? "").trim();
  const [rateHz, frames, count] = ["DataRate", "NumFrames", "NumMarkers"].map((key) =>
    Number(field(key) || Number.NaN),
  );
  if (rateHz === undefined || !(rateHz > 0 && rateHz <= 100_000)) {
    throw brokenTrial(`its DataRate is ${quoted(field("DataRate"))}`);
  }
  if (frames === undefined || !(Number.isInteger(frames) && frames > 0)) {
    throw brokenTrial(`its NumFrames is ${quoted(field("NumFrames"))}`);
  }
  const markers = nameLine
    .split("\t")
    .slice(2)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (count === undefined || count !== markers.length || count === 0) {
    throw brokenTrial(`its header tells of ${quoted(field("NumMarkers"))} markers but names ${markers.length}`);
  }
  return { rateHz, frames, metresPerUnit: metresPer(field("Units")), markers };
}
