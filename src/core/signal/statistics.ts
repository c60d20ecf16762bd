/** Finite values only; missing values are NaN in series and are never counted. */
function finite(values: ArrayLike<number>): number[] {
  return Array.from(values).filter(Number.isFinite);
}

/** Arithmetic mean of the finite values; NaN when there is none. */
export function mean(values: ArrayLike<number>): number {
  const known = finite(values);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Quantile by linear interpolation between order statistics, `share` 0-1, of the finite values; NaN when there is none. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = finite(values).sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? Number.NaN;
  return low + (high - low) * (position - Math.floor(position));
}

/** Median of the finite values; NaN when there is none. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** Sample standard deviation (n - 1) of the finite values; NaN for fewer than two. */
export function standardDeviation(values: ArrayLike<number>): number {
  const known = finite(values);
  if (known.length < 2) return Number.NaN;
  const centre = mean(known);
  return Math.sqrt(known.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (known.length - 1));
}

/**
 * Standard deviation estimated from the median absolute deviation, for data with stray values. 1.4826 makes it equal to
 * the standard deviation for a normal distribution.
 */
export function robustSd(values: ArrayLike<number>): number {
  const centre = median(values);
  return 1.4826 * median(finite(values).map((value) => Math.abs(value - centre)));
}

/**
 * Two-sided 95 % point of Student's t for `degreesOfFreedom` >= 1, by the Cornish-Fisher expansion about the normal
 * point 1.95996 (Abramowitz & Stegun 26.7.5); exact values for 1 to 4, where the expansion is not good enough.
 */
export function studentT95(degreesOfFreedom: number): number {
  const exact = [12.706, 4.303, 3.182, 2.776];
  const small = exact[Math.max(1, Math.floor(degreesOfFreedom)) - 1];
  if (small !== undefined) return small;
  const z = 1.959964;
  const n = degreesOfFreedom;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / n + g2 / n ** 2 + g3 / n ** 3;
}
