import type { Effect, RunEffect } from "./run-effect.ts";

/**
 * Scale of the half-normal distribution that the spread of the effect from day to day is taken to have, points. By hand: with two or
 * three runs the spread cannot be read from them, and 1 point puts it below 2 points in 95 of 100 runners. The model
 * is that of a random-effects summary of few studies with such a prior.
 */
export const dayScale = 1;

const steps = 60;
/** The spread is integrated up to three and a half scales. */
const widest = 3.5 * dayScale;

/**
 * Effect on a usual day from change-and-see runs on several days, within one runner, with its 95 % interval: each run has its own
 * error and days differ by an unknown spread, over which is integrated. One run gives a wide interval: one day is no proof.
 */
export function pooledEffect(runs: readonly Pick<RunEffect, "value" | "variance">[]): Effect | undefined {
  if (runs.length === 0) return undefined;
  const parts = Array.from({ length: steps }, (_, index) => partAt(runs, ((index + 0.5) / steps) * widest));
  const greatest = Math.max(...parts.map(({ log }) => log));
  const weights = parts.map(({ log }) => Math.exp(log - greatest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mixed = (of: (part: Part) => number) =>
    parts.reduce((sum, part, index) => sum + ((weights[index] ?? 0) / total) * of(part), 0);
  const value = mixed(({ centre }) => centre);
  const below = (x: number) => mixed(({ centre, sd }) => normalBelow((x - centre) / sd));
  return { value, interval: [quantileOf(below, value, 0.025), quantileOf(below, value, 0.975)] };
}

interface Part {
  readonly centre: number;
  readonly sd: number;
  /** Logarithm of how well this spread fits, prior included. */
  readonly log: number;
}

function partAt(runs: readonly Pick<RunEffect, "value" | "variance">[], spread: number): Part {
  const weights = runs.map(({ variance }) => 1 / (variance + spread ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const centre = runs.reduce((sum, { value }, index) => sum + (weights[index] ?? 0) * value, 0) / total;
  const fit = runs.reduce((sum, { value }, index) => sum + (weights[index] ?? 0) * (value - centre) ** 2, 0);
  const size = weights.reduce((sum, weight) => sum + Math.log(weight), 0);
  const log = (size - Math.log(total) - fit - (spread / dayScale) ** 2) / 2;
  return { centre, sd: Math.sqrt(1 / total), log };
}

function quantileOf(below: (x: number) => number, near: number, share: number): number {
  let [low, high] = [near - 20, near + 20];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Standard normal distribution, within 7.5e-8. Source: Abramowitz and Stegun 26.2.17. */
function normalBelow(z: number): number {
  if (z < 0) return 1 - normalBelow(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
