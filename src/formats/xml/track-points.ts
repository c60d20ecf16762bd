import type { Channel, ChannelName, Pause } from "#core/load/activity.ts";
import { type CadenceScale, cadenceScale } from "#core/load/cadence-scale.ts";
import { greatCircleM } from "#core/load/great-circle.ts";
import { median } from "#core/signal/statistics.ts";

/** One point of a TCX or GPX track. */
export interface TrackPoint {
  readonly timeMs: number;
  /** Which stretch of the recording it is in: the watch was stopped between two stretches. */
  readonly stretch: number;
  readonly values: Readonly<Partial<Record<ChannelName, number>>>;
}

/** Least and greatest value that can be true, per quantity; others are missing values in disguise. */
const plausible: Readonly<Partial<Record<ChannelName, readonly [number, number]>>> = {
  distanceM: [0, 2e6],
  speedMps: [0, 60],
  cadenceStepsPerMin: [0, 350],
  altitudeM: [-500, 9000],
  heartRateBpm: [20, 260],
  powerW: [0, 5000],
  temperatureC: [-60, 80],
  latitudeDeg: [-90, 90],
  longitudeDeg: [-180, 180],
};

/** Number a text of an XML file stands for; undefined when it is none, or none that can be true of the quantity. */
export function pointValue(channel: ChannelName, text: string): number | undefined {
  // Some phones write a decimal comma.
  const value = text === "" ? Number.NaN : Number(text.replace(",", "."));
  const [least, most] = plausible[channel] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return value >= least && value <= most ? value : undefined;
}

/** Points in order of time. Files are nearly always in order; laps and tracks out of order are not rare enough to lose. */
export function inOrder(points: readonly TrackPoint[]): readonly TrackPoint[] {
  const isOrdered = points.every(({ timeMs }, index) => index === 0 || timeMs >= (points[index - 1]?.timeMs ?? 0));
  return isOrdered ? points : points.toSorted((a, b) => a.timeMs - b.timeMs);
}

/** One quantity of the points as a column; undefined when no point has it. */
export function column(points: readonly TrackPoint[], channel: ChannelName): Float64Array | undefined {
  if (!points.some(({ values }) => values[channel] !== undefined)) return undefined;
  return Float64Array.from(points, ({ values }) => values[channel] ?? Number.NaN);
}

/** Shortest stop taken for a pause, s: laps of watches that record every few seconds begin some seconds after the last point. */
const leastPauseS = 8;

/** Stops between two stretches, seconds since `startMs`. */
export function pausesBetween(points: readonly TrackPoint[], startMs: number): Pause[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (before === undefined || before.stretch === point.stretch) return [];
    const [fromS, toS] = [(before.timeMs - startMs) / 1000, (point.timeMs - startMs) / 1000];
    return toS - fromS >= leastPauseS ? [{ fromS, toS }] : [];
  });
}

/** Metres run so far by the positions, at every point; the way between two stretches is not counted. NaN without a position. */
export function gpsDistance(points: readonly TrackPoint[]): Float64Array | undefined {
  let totalM = 0;
  let last: { latitudeDeg: number; longitudeDeg: number; stretch: number } | undefined;
  const metres = Float64Array.from(points, ({ values: { latitudeDeg, longitudeDeg }, stretch }) => {
    if (latitudeDeg === undefined || longitudeDeg === undefined) return Number.NaN;
    const place = { latitudeDeg, longitudeDeg, stretch };
    if (last !== undefined && last.stretch === stretch) totalM += greatCircleM(last, place);
    last = place;
    return totalM;
  });
  return last === undefined ? undefined : metres;
}

/** Seconds over which speed is taken where the file has none: positions jump too much for less. */
const speedWindowS = 10;

/** Longest gap in the window for a speed that still means something, s. */
const longestSpeedGapS = 30;

/** Speed from distance, m/s, for deciding what moves; NaN where it cannot be told. */
export function roughSpeed(timesS: Float64Array, distanceM: Float64Array): Float64Array {
  let back = 0;
  return Float64Array.from(timesS, (timeS, index) => {
    while (back < index - 1 && timeS - (timesS[back] ?? 0) > speedWindowS) back += 1;
    const seconds = timeS - (timesS[back] ?? Number.NaN);
    const metres = (distanceM[index] ?? Number.NaN) - (distanceM[back] ?? Number.NaN);
    return seconds > 0 && seconds <= longestSpeedGapS && metres >= 0 ? metres / seconds : Number.NaN;
  });
}

/** Least speed of somebody who moves, m/s. */
const leastMovingMps = 0.5;

/** Median speed while moving, m/s; NaN when nothing moves. */
export function medianMovingMps(speedMps: Float64Array): number {
  const moving = speedMps.filter((speed) => speed >= leastMovingMps);
  return moving.length === 0 ? Number.NaN : median(moving);
}

/** Cadence in steps of both feet, with what was decided about the file's own count. */
export function cadenceChannel(
  cadence: Float64Array,
  { speedMps, isWalk, sensor }: { speedMps?: Float64Array | undefined; isWalk: boolean; sensor: string },
): Channel {
  const scale = cadenceScale(cadence, speedMps === undefined ? { isWalk } : { speedMps, isWalk });
  if (scale === undefined) return { values: cadence, sensor };
  return { values: cadence.map((value) => value * scale.factor), sensor, conversion: conversionOf(scale) };
}

/** What was decided, and by what, as it is kept beside the channel. */
function conversionOf({ factor, medianPerMin }: CadenceScale): string {
  const found = `median ${Math.round(medianPerMin)}/min while moving`;
  return factor === 2 ? `strides/min of one leg x 2 (${found})` : `steps/min of both feet as in the file (${found})`;
}
