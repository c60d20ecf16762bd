import { mean, standardDeviation } from "#core/signal/statistics.ts";

/** How a set of errors (measured minus true) lies. All in the unit of the errors. */
export interface Agreement {
  readonly n: number;
  /** Mean error. */
  readonly bias: number;
  /** Standard deviation of the errors about their mean; NaN of fewer than two. */
  readonly sd: number;
  /** Root of the mean square error. */
  readonly rmse: number;
  /** 95 % limits of agreement, bias -+ 1.96 SD (Bland & Altman 1986). */
  readonly limits: readonly [number, number];
}

/** Bias, spread and limits of agreement of errors; NaN throughout when there are none. */
export function agreement(errors: readonly number[]): Agreement {
  const n = errors.length;
  const bias = mean(errors);
  const sd = standardDeviation(errors);
  const rmse = Math.sqrt(mean(errors.map((error) => error * error)));
  return { n, bias, sd, rmse, limits: [bias - 1.96 * sd, bias + 1.96 * sd] };
}

/** An interval that was given, and the truth that it should hold. */
export interface IntervalCase {
  readonly interval: readonly [number, number];
  readonly truth: number;
}

/** Share of cases, 0-1, whose interval holds the truth, ends included; NaN when there are none. */
export function coverage(cases: readonly IntervalCase[]): number {
  return mean(cases.map(({ interval: [low, high], truth }) => (truth >= low && truth <= high ? 1 : 0)));
}

/**
 * 95 % interval of a share that was seen in `n` cases (Wilson 1927): what a coverage of few cases is worth.
 * @param share 0-1
 */
export function shareInterval(share: number, n: number): readonly [number, number] {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [middle - half, middle + half];
}
