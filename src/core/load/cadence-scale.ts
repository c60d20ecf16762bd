import { median, quantile } from "#core/signal/statistics.ts";

/** What the numbers of a file's cadence count. */
export interface CadenceScale {
  /** 2 for strides of one leg, 1 for steps of both feet. */
  readonly factor: 1 | 2;
  /** Median of the moving samples as the file holds them, a minute: what it was told by. */
  readonly medianPerMin: number;
}

/** A runner's steps of both feet are above this and strides of one leg below it, at any pace; measured on files of six makers. */
const runningBorderPerMin = 120;

/** The same border for walkers: 50 to 65 strides, 90 to 130 steps a minute. Chosen between the two. */
const walkingBorderPerMin = 80;

/** Slower than this is walking or standing, m/s; a walk break must not decide about the run. */
const leastRunningSpeedMps = 1.8;

/** Fewer moving samples than this say nothing on their own. */
const leastSamples = 10;

/**
 * Decides for a whole file whether its cadence counts one leg or both feet: formats do not say it, and the same service writes
 * both. The median of the moving samples below 120 a minute is one leg. `speedMps` may hold NaN, or be absent.
 */
export function cadenceScale(
  cadence: ArrayLike<number>,
  { speedMps, isWalk = false }: { readonly speedMps?: ArrayLike<number>; readonly isWalk?: boolean } = {},
): CadenceScale | undefined {
  const turning = Array.from(cadence).flatMap((value, index) =>
    value > 0 ? [{ value, speed: speedMps?.[index] }] : [],
  );
  if (turning.length === 0) return undefined;
  const leastMps = isWalk ? 0.5 : leastRunningSpeedMps;
  const moving = turning.filter(({ speed }) => speed !== undefined && speed >= leastMps).map(({ value }) => value);
  const middle = moving.length >= leastSamples ? median(moving) : steadyMedian(turning.map(({ value }) => value));
  const border = isWalk ? walkingBorderPerMin : runningBorderPerMin;
  return { factor: middle < border ? 2 : 1, medianPerMin: middle };
}

/** Median of the quicker part, where speed is unknown: walk breaks turn over at less than three quarters of the run's best. */
function steadyMedian(values: readonly number[]): number {
  const quick = quantile(values, 0.9);
  return median(values.filter((value) => value >= 0.75 * quick));
}
