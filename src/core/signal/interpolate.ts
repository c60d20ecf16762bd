/** Index of the last element of increasing `times` that is <= `t`; -1 before the first. */
export function indexAtOrBefore(times: ArrayLike<number>, t: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Number.POSITIVE_INFINITY) <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the element of increasing `times` that is nearest to `t`. */
export function nearestIndex(times: ArrayLike<number>, t: number): number {
  const before = Math.max(0, indexAtOrBefore(times, t));
  const after = Math.min(times.length - 1, before + 1);
  return t - (times[before] ?? 0) <= (times[after] ?? 0) - t ? before : after;
}

/** Straight-line value of a series at `t`; NaN outside its times or next to a missing value. */
export function valueAt(times: ArrayLike<number>, values: ArrayLike<number>, t: number): number {
  const before = indexAtOrBefore(times, t);
  const t0 = times[before];
  const v0 = values[before];
  if (t0 === undefined || v0 === undefined) return Number.NaN;
  if (t === t0) return v0;
  const t1 = times[before + 1];
  const v1 = values[before + 1];
  if (t1 === undefined || v1 === undefined) return Number.NaN;
  return v0 + ((v1 - v0) * (t - t0)) / (t1 - t0);
}

/** Slopes of a Catmull-Rom-like cubic at each knot: the parabola through its two neighbours, for uneven knots. */
function knotSlopes(times: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const n = times.length;
  const chord = (i: number): number =>
    ((values[i + 1] ?? 0) - (values[i] ?? 0)) / ((times[i + 1] ?? 1) - (times[i] ?? 0));
  const slopes = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (n < 2) slopes[i] = 0;
    else if (i === 0) slopes[i] = chord(0);
    else if (i === n - 1) slopes[i] = chord(n - 2);
    else {
      const before = (times[i] ?? 0) - (times[i - 1] ?? 0);
      const after = (times[i + 1] ?? 0) - (times[i] ?? 0);
      slopes[i] = (chord(i - 1) * after + chord(i) * before) / (before + after);
    }
  }
  return slopes;
}

/**
 * A series known at uneven `times` (no missing values), read at `at` by a cubic through the knots; held constant beyond
 * its ends. A cubic keeps the extremes of a 30 Hz track that straight lines would cut.
 */
export function interpolateCubic(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  at: ArrayLike<number>,
): Float64Array {
  const slopes = knotSlopes(times, values);
  const last = times.length - 1;
  return Float64Array.from(at, (t) => {
    const i = Math.min(Math.max(indexAtOrBefore(times, t), 0), Math.max(last - 1, 0));
    const t0 = times[i] ?? Number.NaN;
    const v0 = values[i] ?? Number.NaN;
    if (t <= t0 || last < 1) return v0;
    const t1 = times[i + 1] ?? Number.NaN;
    const v1 = values[i + 1] ?? Number.NaN;
    if (t >= t1) return v1;
    const span = t1 - t0;
    const u = (t - t0) / span;
    const a = 2 * (v0 - v1) + span * ((slopes[i] ?? 0) + (slopes[i + 1] ?? 0));
    const b = v1 - v0 - span * (slopes[i] ?? 0) - a;
    return v0 + u * (span * (slopes[i] ?? 0) + u * (b + u * a));
  });
}
