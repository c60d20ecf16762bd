import { brokenTrial, quoted } from "./broken-trial.ts";

/** Largest text trial read, bytes: over an hour of 40 markers at 100 Hz. Chosen by hand, to bound memory. */
export const maxTextBytes = 256 * 1024 * 1024;

/** Times this close to an even grid (s) are taken as a grid that the file rounded: text trials carry milliseconds. */
const roundingToleranceS = 0.0006;

/** Lines of a text file, without their ends. Reads UTF-8; bytes that are not become U+FFFD, never an error. */
export function textLines(bytes: Uint8Array): string[] {
  if (bytes.length > maxTextBytes)
    throw brokenTrial(`the file has ${bytes.length} bytes, we read up to ${maxTextBytes}`);
  return new TextDecoder("utf-8").decode(bytes).split(/\r\n|\n|\r/);
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
