import type { DayValue } from "./not-enough.ts";

/**
 * Sum of the `length` days that end with day `end` (its index). A day outside the record or without a value makes the sum
 * unknown, with that day's reason: a missing day is not a day of rest.
 */
export function windowSum(values: readonly DayValue[], end: number, length: number): DayValue {
  let sum = 0;
  for (let index = end; index > end - length; index -= 1) {
    const value = index < 0 ? "history-too-short" : values[index];
    if (value === undefined) return "history-too-short";
    if (typeof value !== "number") return value;
    sum += value;
  }
  return sum;
}
