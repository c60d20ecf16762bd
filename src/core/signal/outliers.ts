import { median } from "./statistics.ts";

/**
 * Marks values that stand apart from the median of their neighbours (Hampel's rule): further than 4 robust standard
 * deviations of the window and further than `floor` (same unit as the values). Missing values are never marked.
 */
export function findOutliers(values: ArrayLike<number>, halfWidth: number, floor: number): boolean[] {
  return Array.from(values, (value, i) => {
    if (!Number.isFinite(value)) return false;
    const near: number[] = [];
    for (let k = Math.max(0, i - halfWidth); k <= Math.min(values.length - 1, i + halfWidth); k++)
      near.push(values[k] ?? Number.NaN);
    const centre = median(near);
    const spread = 1.4826 * median(near.map((other) => Math.abs(other - centre)));
    return Math.abs(value - centre) > Math.max(4 * spread, floor);
  });
}
