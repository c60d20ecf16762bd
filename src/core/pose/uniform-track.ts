import { interpolateCubic } from "../signal/interpolate.ts";
import { lowPassZeroPhase } from "../signal/low-pass.ts";
import { findOutliers } from "../signal/outliers.ts";
import { bodyScale } from "./body-scale.ts";
import { type PointColumns, pointColumns, withColumns } from "./columns.ts";
import type { KeypointName } from "./keypoints.ts";
import type { PoseTrack } from "./pose-track.ts";

/** One point's path on an even time grid. NaN inside gaps too long to bridge. */
export interface Path {
  readonly x: Float64Array;
  /** Up. */
  readonly y: Float64Array;
  readonly confidence: Float64Array;
}

/**
 * A mended track on an even grid, in the runner's frame: `x` forward (side view) or to the runner's right (rear view
 * from behind), `y` **up**. Unit as in the source.
 */
export interface UniformTrack {
  readonly rateHz: number;
  readonly length: number;
  readonly unit: "px" | "m";
  readonly paths: ReadonlyMap<KeypointName, Path>;
}

/** What mending did. */
export interface Mending {
  readonly uniform: UniformTrack;
  /** The same smoothed positions back at the original frame times, in the original picture coordinates. */
  readonly track: PoseTrack;
  readonly outliersRemoved: number;
  /** Share of the leg and trunk values that were missing or removed and could be bridged, 0-1. */
  readonly gapsFilledShare: number;
}

/** Longest gap that is bridged, s: about a third of a running step, so that no contact can hide in it. */
const longestGapS = 0.12;

/** A jump smaller than this share of a leg is noise for the filter, not an outlier. Chosen by hand. */
const outlierFloorShare = 0.12;

/** A model's point below this confidence is a guess about something unseen; it is treated as missing. Chosen by hand. */
const leastConfidence = 0.05;

/** Grid rate, Hz: at least this, so that events between frames come out of a smooth curve. */
const leastGridHz = 120;

/** Cut-off of the zero-phase filter, Hz. Chosen by hand; other cut-offs were not compared. */
const cutoffHz = 10;

interface MendedColumn {
  readonly times: number[];
  readonly values: number[];
  readonly gaps: (readonly [number, number])[];
  readonly bridged: number;
}

/** Indices of the values that are there and not dropped. */
function knownIndices(values: Float64Array, drop: readonly boolean[]): number[] {
  return Array.from(values.keys()).filter((i) => Number.isFinite(values[i] ?? Number.NaN) && drop[i] !== true);
}

/** Known values of one coordinate, and the stretches of time that are too long to bridge. */
function knownPart(times: Float64Array, values: Float64Array, drop: readonly boolean[]): MendedColumn {
  const known = knownIndices(values, drop);
  const timeOf = (i: number | undefined): number => (i === undefined ? Number.NaN : (times[i] ?? Number.NaN));
  const [first, last] = [known[0], known.at(-1)];
  const gaps: (readonly [number, number])[] = [];
  if (first !== 0) gaps.push([Number.NEGATIVE_INFINITY, timeOf(first)]);
  if (last !== times.length - 1) gaps.push([timeOf(last), Number.POSITIVE_INFINITY]);
  let bridged = 0;
  known.slice(1).forEach((i, k) => {
    const before = known[k] ?? 0;
    if (timeOf(i) - timeOf(before) > longestGapS) gaps.push([timeOf(before), timeOf(i)]);
    else bridged += i - before - 1;
  });
  return { times: known.map(timeOf), values: known.map((i) => values[i] ?? 0), gaps, bridged };
}

function smooth(column: MendedColumn, grid: Float64Array, rateHz: number): Float64Array {
  if (column.times.length < 4) return new Float64Array(grid.length).fill(Number.NaN);
  const smoothed = lowPassZeroPhase(interpolateCubic(column.times, column.values, grid), rateHz, cutoffHz);
  const isMissing = (t: number): boolean => column.gaps.some(([from, to]) => t > from && t < to);
  return smoothed.map((value, i) => (isMissing(grid[i] ?? 0) ? Number.NaN : value));
}

/** Even grid over the track's times: the frame rate times the least whole number that reaches {@link leastGridHz}. */
function evenGrid(track: PoseTrack): { readonly rateHz: number; readonly grid: Float64Array } {
  const rateHz = track.time.frameRateHz * Math.max(1, Math.ceil(leastGridHz / track.time.frameRateHz - 1e-6));
  const last = track.timesS.at(-1) ?? 0;
  return { rateHz, grid: Float64Array.from({ length: Math.floor(last * rateHz + 1e-6) + 1 }, (_, i) => i / rateHz) };
}

function mendPoint(
  raw: PointColumns,
  times: Float64Array,
  { floor, halfWidth }: { readonly floor: number; readonly halfWidth: number },
) {
  const doubtful = raw.confidence.map((confidence) => (confidence < leastConfidence ? 1 : 0));
  const strayX = findOutliers(raw.x, halfWidth, floor);
  const strayY = findOutliers(raw.y, halfWidth, floor);
  const drop = strayX.map((stray, i) => stray || strayY[i] === true || doubtful[i] === 1);
  const outliers = strayX.reduce((sum, stray, i) => sum + (stray || strayY[i] === true ? 1 : 0), 0);
  return { x: knownPart(times, raw.x, drop), y: knownPart(times, raw.y, drop), outliers };
}

/**
 * Removes outliers, bridges short gaps, brings the track to an even grid by a cubic through the true frame times and
 * filters without lag. `forward` is +1 when the runner runs to the right of the picture (or is seen from behind), else -1.
 */
export function mendTrack(track: PoseTrack, forward: 1 | -1): Mending {
  const { rateHz, grid } = evenGrid(track);
  const floor = outlierFloorShare * bodyScale(track);
  const halfWidth = Math.max(2, Math.round(0.05 * track.time.frameRateHz));
  const paths = new Map<KeypointName, Path>();
  const columns = new Map<KeypointName, PointColumns>();
  let outliersRemoved = 0;
  let bridged = 0;
  for (const name of track.keypoints) {
    const raw = pointColumns(track, name);
    if (raw === undefined) continue;
    const mended = mendPoint(raw, track.timesS, { floor, halfWidth });
    outliersRemoved += mended.outliers;
    bridged += mended.x.bridged;
    const x = smooth(mended.x, grid, rateHz);
    const y = smooth(mended.y, grid, rateHz);
    const confidence = interpolateCubic(track.timesS, raw.confidence, grid);
    paths.set(name, { x: x.map((value) => forward * value), y: y.map((value) => -value), confidence });
    columns.set(name, {
      x: atFrames(x, track.timesS, rateHz),
      y: atFrames(y, track.timesS, rateHz),
      confidence: raw.confidence,
    });
  }
  const gapsFilledShare = bridged / Math.max(1, track.timesS.length * track.keypoints.length);
  return {
    uniform: { rateHz, length: grid.length, unit: track.unit, paths },
    track: withColumns(track, columns),
    outliersRemoved,
    gapsFilledShare,
  };
}

/** Grid values at the frame times, by straight lines: the grid is fine and smooth. */
function atFrames(values: Float64Array, times: Float64Array, rateHz: number): Float64Array {
  return times.map((t) => {
    const position = Math.min(t * rateHz, values.length - 1);
    const low = Math.floor(position);
    const before = values[low] ?? Number.NaN;
    const after = values[Math.min(low + 1, values.length - 1)] ?? Number.NaN;
    return position === low ? before : before + (after - before) * (position - low);
  });
}
