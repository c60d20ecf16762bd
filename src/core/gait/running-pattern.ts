import type { View } from "../pose/pose-track.ts";
import { mean, median } from "../signal/statistics.ts";
import type { BodySignals } from "./body-signals.ts";

/** Pearson correlation of two series over the samples where both are known; NaN without spread. */
function correlation(a: Float64Array, b: Float64Array): number {
  const known = Array.from(a, (value, i) => [value, b[i] ?? Number.NaN] as const).filter(
    ([x, y]) => Number.isFinite(x) && Number.isFinite(y),
  );
  const [ma, mb] = [mean(known.map(([x]) => x)), mean(known.map(([, y]) => y))];
  let [saa, sbb, sab] = [0, 0, 0];
  for (const [x, y] of known) {
    saa += (x - ma) ** 2;
    sbb += (y - mb) ** 2;
    sab += (x - ma) * (y - mb);
  }
  return sab / Math.sqrt(saa * sbb);
}

/**
 * The hip's height about its running mean over one stride, so that slow drifts are gone. NaN where it ranges over more than `mostRange`
 * in that stride: no runner bounces that far, so the track went over to something else there.
 */
function withoutDrift(values: Float64Array, window: number, mostRange: number): Float64Array {
  const half = Math.max(1, Math.round(window / 2));
  return values.map((value, i) => {
    const stride = values.subarray(Math.max(0, i - half), Math.min(values.length, i + half + 1));
    return rangeOf(stride) > mostRange ? Number.NaN : value - mean(stride);
  });
}

/** Distance from the least to the greatest known value. */
function rangeOf(values: Float64Array): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most - least;
}

/** Most bounce in leg lengths. The synthetic and the force-plate runners stay below 0.15; chosen by hand well beyond. */
const mostBounceLegs = 0.5;

/**
 * How the hip's height goes with the spread of the legs, -1 to 1. A runner bounces like a ball on a spring: lowest at
 * mid-stance, when the legs pass each other, highest in flight, when they are spread (positive). A walker vaults over a
 * stiff leg: highest when the legs pass, lowest with both feet down (negative). It needs no contact times and no clock, so
 * it also tells slow-motion running from walking. From behind the same is read from the feet's difference in height, which
 * is greatest when the legs pass.
 */
export function runningPattern(signals: BodySignals, view: View, stridePeriodS: number): number {
  const { left, right } = signals.legs;
  const key = view === "side" ? "ankleAhead" : "ankleHeight";
  const spread = left[key].map((value, i) => Math.abs(value - (right[key][i] ?? Number.NaN)));
  const mostRange = mostBounceLegs * mean([median(left.legLength), median(right.legLength)]);
  const hip = withoutDrift(signals.hipHeight, stridePeriodS * signals.rateHz, mostRange);
  return (view === "side" ? 1 : -1) * correlation(hip, spread);
}
