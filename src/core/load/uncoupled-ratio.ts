import { type DayValue, mapValue } from "./not-enough.ts";
import { windowSum } from "./window-sum.ts";

/** Least metres a day in the earlier three weeks: 3 km a week. A ratio to less swings wildly. Chosen by hand. */
const leastBaseM = 3000 / 7;

/**
 * Uncoupled ratio of day `t` (an index): mean of days t-6..t / mean of days t-27..t-7, metres a day. Uncoupled: the recent
 * week is no part of what it is held against (`lolli-2017-coupling`). No value unless all 28 days are on record and the
 * earlier three weeks hold at least 3 km a week.
 */
export function uncoupledRatio(distancesM: readonly DayValue[], t: number): DayValue {
  const recent = windowSum(distancesM, t, 7);
  if (typeof recent !== "number") return recent;
  return mapValue(windowSum(distancesM, t - 7, 21), (earlier) =>
    earlier / 21 < leastBaseM ? "low-base" : recent / 7 / (earlier / 21),
  );
}
