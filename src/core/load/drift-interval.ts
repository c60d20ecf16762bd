import { studentT95 } from "../signal/statistics.ts";
import { product, residualise } from "./residualise.ts";

/** Samples of both sides in order of time; all arrays have one length. */
export interface DriftSamples {
  readonly values: readonly number[];
  /** 0 first third, 1 last third. */
  readonly sides: readonly (0 | 1)[];
  /** Seconds that each sample stands for. */
  readonly seconds: readonly number[];
  /** What else the value may depend on: speed, gradient. */
  readonly covariates: readonly (readonly number[])[];
}

export interface DriftEstimate {
  /** Last third minus first third, the covariates being equal. */
  readonly change: number;
  /** 95 %. */
  readonly interval: readonly [number, number];
}

/** Shortest stretch that stands for itself, seconds, and how many a side is cut into at most. Checked by simulation. */
const leastStretchS = 60;
const mostStretches = 8;
/** Fewest stretches a side, of 30 s when there are only two minutes. */
const leastStretches = 4;

/** Least share of the sides' spread that the covariates must leave unexplained: a variance inflation of ten. */
const leastFreeShare = 0.1;

/**
 * Difference between the two sides by weighted least squares with the covariates, and its 95 % interval by stretches: samples
 * a second apart resemble each other, so each side is cut into 4 to 8 stretches of a minute (half a minute when it is short), and the scatter of the
 * stretches, not of the samples, gives the error (Ibragimov and Mueller 2010; without covariates it is the two-sample t
 * interval of the stretches' means). Where neighbouring stretches still resemble each other, the error is widened. Undefined when speed or gradient tell the sides apart.
 */
export function driftEstimate({ values, sides, seconds, covariates }: DriftSamples): DriftEstimate | undefined {
  const side = residualise(sides, covariates, seconds);
  const spread = product(side, side, seconds);
  const free = residualise(sides, [], seconds);
  if (spread < leastFreeShare * product(free, free, seconds)) return undefined;
  const change = product(side, values, seconds) / spread;
  const residuals = residualise(values, [sides, ...covariates], seconds);
  const stretchOf = stretches(sides, seconds);
  const count = Math.max(...stretchOf) + 1;
  const shares: number[] = Array.from({ length: count }, () => 0);
  for (const [index, stretch] of stretchOf.entries()) {
    const share = ((side[index] ?? 0) * (residuals[index] ?? 0) * (seconds[index] ?? 0)) / spread;
    shares[stretch] = (shares[stretch] ?? 0) + share;
  }
  const variance = (count / (count - 2)) * product(shares, shares, Array(count).fill(1));
  const half = studentT95(count - 2) * Math.sqrt(variance * likeness(shares));
  return { change, interval: [change - half, change + half] };
}

/** Number of the stretch that each sample belongs to: first those of the first side, then those of the last. */
function stretches(sides: readonly (0 | 1)[], seconds: readonly number[]): number[] {
  const totals = [0, 0];
  for (const [index, side] of sides.entries()) totals[side] = (totals[side] ?? 0) + (seconds[index] ?? 0);
  const counts = totals.map((total) =>
    Math.min(mostStretches, Math.max(leastStretches, Math.floor(total / leastStretchS))),
  );
  const passed = [0, 0];
  return sides.map((side, index) => {
    const middle = (passed[side] ?? 0) + (seconds[index] ?? 0) / 2;
    passed[side] = (passed[side] ?? 0) + (seconds[index] ?? 0);
    const count = counts[side] ?? 1;
    const own = Math.min(count - 1, Math.floor((middle / (totals[side] ?? 1)) * count));
    return own + (side === 1 ? (counts[0] ?? 0) : 0);
  });
}

/**
 * Factor by which likeness of neighbouring stretches widens the variance: 1 + r over 1 - r, r their correlation when it is
 * above 0. The two sides' shares have opposite signs, so only neighbours of one sign are one side's.
 */
function likeness(shares: readonly number[]): number {
  const n = shares.length;
  const total = product(shares, shares, Array(n).fill(1));
  const middle = n / 2;
  let together = 0;
  for (let index = 1; index < n; index += 1) {
    if (index !== middle) together += (shares[index] ?? 0) * (shares[index - 1] ?? 0);
  }
  const raw = total === 0 ? 0 : together / total;
  // Found among so few stretches, the correlation is too low by 2 / n; half of that gives the coverage that was asked for.
  const r = Math.min(0.8, Math.max(0, raw + 1 / n));
  return (1 + r) / (1 - r);
}
