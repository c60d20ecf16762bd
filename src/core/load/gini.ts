import type { DayValue } from "./not-enough.ts";

/**
 * Gini coefficient of values >= 0: mean difference of all pairs / (2 x mean). 0 when all are alike, (n - 1) / n when one
 * holds everything. No correction for n. Nothing at all has no coefficient.
 */
export function gini(values: readonly number[]): DayValue {
  const sorted = values.toSorted((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  if (sum === 0) return "nothing-run";
  const n = sorted.length;
  const ranked = sorted.reduce((total, value, index) => total + (2 * (index + 1) - n - 1) * value, 0);
  return ranked / (n * sum);
}
