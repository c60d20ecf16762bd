import type { DayValue } from "./not-enough.ts";

/** Days after the start of a record whose average is not shown: the start still weighs too much. */
const hiddenDays = 28;

/**
 * Exponentially weighted daily load of span N days (Williams et al. 2017, `williams-2017-ewma`):
 * E(t) = a L(t) + (1 - a) E(t-1) with a = 2 / (N + 1), so 0.25 for 7 days and 2/29 for 28. This is another weight than the
 * 1 - exp(-1/N) of fitness charts. Starts from the mean of the first N days; the first 28 days on record are hidden, and a day
 * without a value starts it anew.
 */
export function ewmaLoad(values: readonly DayValue[], spanDays: number): DayValue[] {
  const weight = 2 / (spanDays + 1);
  let average = 0;
  let known = 0;
  return values.map((value) => {
    if (typeof value !== "number") {
      known = 0;
      return value;
    }
    known += 1;
    // Running mean of the first N days, then the weighted average.
    average = known <= spanDays ? average + (value - average) / known : weight * value + (1 - weight) * average;
    if (known === 1) average = value;
    return known <= hiddenDays ? "history-too-short" : average;
  });
}
