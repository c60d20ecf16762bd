import { leastSquares } from "./linear-fit.ts";

/** The period that explains an evenly sampled series best. */
export interface PeriodFit {
  /** Fundamental frequency, Hz. */
  readonly frequencyHz: number;
  /** Share of the de-trended variance that the fundamental and its harmonics explain, 0-1. */
  readonly explained: number;
}

export interface PeriodOptions {
  readonly rateHz: number;
  /** Search range of the fundamental, Hz. */
  readonly fromHz: number;
  readonly toHz: number;
  /** Which multiples of the fundamental to fit, e.g. [1, 2]. */
  readonly harmonics: readonly number[];
}

/** Sum of squares left after a straight line and the harmonics of `frequencyHz` are fitted to the finite values. */
function leftOver(values: readonly number[], times: readonly number[], frequencies: readonly number[]): number {
  const span = times.at(-1) ?? 1;
  const rows = times.map((t) => {
    const row = [1, t / span];
    for (const f of frequencies) row.push(Math.cos(2 * Math.PI * f * t), Math.sin(2 * Math.PI * f * t));
    return row;
  });
  const fit = leastSquares(rows, values, 1e-9);
  if (fit === undefined) return Number.POSITIVE_INFINITY;
  return values.reduce((sum, value, r) => {
    const predicted = rows[r]?.reduce((total, x, i) => total + x * (fit[i] ?? 0), 0) ?? 0;
    return sum + (value - predicted) ** 2;
  }, 0);
}

/**
 * Fits a line plus harmonics over a frequency grid of a fifth of the clip's resolution, then refines by golden section.
 * Uses every sample at once, so it does not count events and does not mind a missed one. Missing values are left out.
 * Undefined for less than one and a half of the longest periods.
 */
export function fitPeriod(values: ArrayLike<number>, options: PeriodOptions): PeriodFit | undefined {
  const { rateHz, fromHz, toHz, harmonics } = options;
  const known = Array.from(values, (value, i) => ({ value, t: i / rateHz })).filter(({ value }) =>
    Number.isFinite(value),
  );
  const spanS = values.length / rateHz;
  if (known.length < 10 || spanS * fromHz < 0.75) return undefined;
  const series = known.map(({ value }) => value);
  const times = known.map(({ t }) => t);
  const cost = (f: number): number =>
    leftOver(
      series,
      times,
      harmonics.map((k) => k * f),
    );
  const step = 0.2 / (spanS * Math.max(...harmonics));
  let best = fromHz;
  let least = Number.POSITIVE_INFINITY;
  for (let f = fromHz; f <= toHz; f += step) {
    const left = cost(f);
    if (left < least) [best, least] = [f, left];
  }
  const frequencyHz = goldenSection(cost, best - step, best + step);
  const total = leftOver(series, times, []);
  return { frequencyHz, explained: total > 0 ? 1 - cost(frequencyHz) / total : 0 };
}

function goldenSection(cost: (x: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  for (let i = 0; i < 24; i++) {
    const a = high - ratio * (high - low);
    const b = low + ratio * (high - low);
    if (cost(a) < cost(b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}
