import { brokenTrial, quoted } from "./broken-trial.ts";

/**
 * Most that is read of one trial. The longest film is 10 minutes; these are that at 800 Hz, or 160 markers at 100 Hz,
 * with room to spare. Chosen by hand, so that no file can claim memory without bound.
 */
const most = { bytes: 256 * 1024 * 1024, lines: 500_010, cellsInLine: 10_000, frames: 500_000, values: 30_000_000 };

/** Times this close to an even grid (s) are taken as a grid that the file rounded: text trials carry milliseconds. */
const roundingToleranceS = 0.0006;

/**
 * Lines of a text file, without their ends. Reads UTF-8; bytes that are not become U+FFFD, never an error. Files with
 * more lines, or more cells in a line, than any trial has are refused before they are split.
 */
export function textLines(bytes: Uint8Array): string[] {
  if (bytes.length > most.bytes) throw brokenTrial(`it has ${bytes.length} bytes, we read up to ${most.bytes}`);
  let lines = 0;
  let cells = 0;
  for (const byte of bytes) {
    if (byte === 9) cells++;
    else if (byte === 10 || byte === 13) {
      lines++;
      cells = 0;
    }
    if (cells > most.cellsInLine) throw brokenTrial(`line ${lines + 1} has over ${most.cellsInLine} columns`);
    if (lines > 2 * most.lines) throw brokenTrial(`it has over ${most.lines} lines`);
  }
  return new TextDecoder("utf-8").decode(bytes).split(/\r\n|\n|\r/);
}

/** Throws "broken-trial" when a trial is larger than any we read. */
export function boundTrial(frames: number, markers: number): void {
  if (frames > most.frames) throw brokenTrial(`it has ${frames} frames, we read up to ${most.frames}`);
  if (frames * markers * 3 > most.values) throw brokenTrial(`it has ${frames} frames of ${markers} points, too many`);
}

/** Number in a cell; NaN when it is empty or a word for "missing". Throws "broken-trial" for anything else. */
export function cellNumber(cell: string, where: string): number {
  const text = cell.trim();
  if (text === "" || /^(nan|-?1\.#.*|none|null)$/i.test(text)) return Number.NaN;
  const value = Number(text);
  if (Number.isNaN(value)) throw brokenTrial(`${where} holds ${quoted(text)} where a number belongs`);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** Metres in one of the file's units. Throws "broken-trial" for a unit that is not a length we know. */
export function metresPer(unit: string): number {
  const scales: Readonly<Record<string, number>> = {
    mm: 0.001,
    cm: 0.01,
    m: 1,
    meters: 1,
    metres: 1,
    millimeters: 0.001,
  };
  const scale = scales[unit.trim().toLowerCase()];
  if (scale === undefined) throw brokenTrial(`lengths are in ${quoted(unit)}, wanted mm, cm or m`);
  return scale;
}

/** Marks the points that a system wrote as exactly 0, 0, 0 as not seen; in place, the array is the reader's own. */
export function blankOrigins(positionsM: Float64Array): void {
  for (let i = 0; i + 2 < positionsM.length; i += 3) {
    const isComplete = Number.isFinite((positionsM[i] ?? 0) + (positionsM[i + 1] ?? 0) + (positionsM[i + 2] ?? 0));
    const isOrigin = positionsM[i] === 0 && positionsM[i + 1] === 0 && positionsM[i + 2] === 0;
    if (!isComplete || isOrigin) positionsM.fill(Number.NaN, i, i + 3);
  }
}

/**
 * Times of a trial, and its rate. Times that are an even grid but for the file's rounding are put back on the grid;
 * others are kept. Throws "broken-trial" when they do not rise.
 * @param statedHz the rate the header gives, if it gives one
 */
export function trialTimes(fileTimesS: Float64Array, statedHz?: number): { timesS: Float64Array; rateHz: number } {
  const first = fileTimesS[0];
  const last = fileTimesS.at(-1);
  if (first === undefined || last === undefined) throw brokenTrial("it has no frames");
  if (fileTimesS.length === 1) return { timesS: fileTimesS, rateHz: statedHz ?? 0 };
  refuseFallingTimes(fileTimesS);
  const meanHz = (fileTimesS.length - 1) / (last - first);
  for (const rateHz of [statedHz ?? meanHz, Math.round(meanHz), meanHz]) {
    const grid = fileTimesS.map((_, i) => first + i / rateHz);
    if (grid.every((t, i) => Math.abs(t - (fileTimesS[i] ?? 0)) <= roundingToleranceS)) return { timesS: grid, rateHz };
  }
  return { timesS: fileTimesS, rateHz: meanHz };
}

function refuseFallingTimes(timesS: Float64Array): void {
  for (let i = 0; i < timesS.length; i++) {
    const now = timesS[i] ?? Number.NaN;
    const before = i === 0 ? Number.NEGATIVE_INFINITY : (timesS[i - 1] ?? Number.NaN);
    if (!(now > before)) throw brokenTrial(`frame ${i + 1} is at ${now} s, after a frame at ${before} s`);
  }
}
