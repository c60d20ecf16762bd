import type { MarkerTrial } from "#core/pose/marker-trial.ts";
import { brokenTrial, quoted, refuseEmpty } from "../broken-trial.ts";
import { blankOrigins, boundTrial, cellNumber, textLines, trialTimes } from "../trial-values.ts";

/**
 * Reads markers in the text of the Running Biomechanics Data Set (Fukuchi, Fukuchi & Duarte 2017): tab separated, one
 * header row `Time <marker>X <marker>Y <marker>Z ...`, millimetres, X forward, Y up, Z to the runner's right.
 * Its times are rounded to 1 ms; they are put back on their even grid.
 */
export function readRbdsText(bytes: Uint8Array): MarkerTrial {
  refuseEmpty(bytes);
  const lines = textLines(bytes);
  const markers = readMarkerNames(lines[0] ?? "");
  const rows = lines.slice(1).filter((line) => line.trim() !== "");
  const width = markers.length * 3;
  const fileTimesS = new Float64Array(rows.length);
  boundTrial(rows.length, markers.length);
  const positionsM = new Float64Array(rows.length * width);
  for (const [frame, row] of rows.entries()) {
    const cells = row.split("\t");
    if (cells.length < width + 1) {
      throw brokenTrial(`row ${frame + 2} has ${cells.length} columns, its header ${width + 1}`);
    }
    fileTimesS[frame] = cellNumber(cells[0] ?? "", `the time of row ${frame + 2}`);
    for (let i = 0; i < width; i++) {
      positionsM[frame * width + i] = cellNumber(cells[i + 1] ?? "", `row ${frame + 2}`) * 0.001;
    }
  }
  blankOrigins(positionsM);
  return { format: "rbds", ...trialTimes(fileTimesS), markers, positionsM, axes: "x-forward-y-up-z-right" };
}

/** True when a line is the header of such a file: `Time`, then names in threes that end in X, Y and Z. */
export function isRbdsHeader(line: string): boolean {
  const cells = line
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\t");
  return (
    cells.length >= 4 && (cells[0] ?? "").trim() === "Time" && /X$/.test(cells[1] ?? "") && /Y$/.test(cells[2] ?? "")
  );
}

function readMarkerNames(line: string): string[] {
  if (!isRbdsHeader(line)) throw brokenTrial(`it begins with ${quoted(line)}, wanted Time and marker names`);
  const columns = line.trimEnd().split("\t").slice(1);
  if (columns.length % 3 !== 0) throw brokenTrial(`its header names ${columns.length} columns, not three a marker`);
  const markers: string[] = [];
  for (let i = 0; i < columns.length; i += 3) {
    const [x = "", y = "", z = ""] = columns.slice(i, i + 3);
    const name = x.slice(0, -1);
    if (x !== `${name}X` || y !== `${name}Y` || z !== `${name}Z`) {
      throw brokenTrial(`its columns ${quoted(`${x} ${y} ${z}`)} are not one marker's X, Y and Z`);
    }
    markers.push(name);
  }
  return markers;
}
