import { type DayValue, mapValue } from "./not-enough.ts";

/**
 * Monotony after Foster 1998 (`foster-1998-monotony`): mean / standard deviation of daily loads, here metres, with 0 on days
 * of rest. The deviation is that of a population (divided by n), as in other programs; with n - 1 it would be 1.080 times
 * as large for seven days. Days that are all alike have no spread and so no monotony: neither 0 nor endless.
 */
export function trainingMonotony(loads: readonly DayValue[]): DayValue {
  if (loads.length === 0) return "history-too-short";
  let sum = 0;
  for (const load of loads) {
    if (typeof load !== "number") return load;
    sum += load;
  }
  if (loads.every((load) => load === loads[0])) return "constant";
  const mean = sum / loads.length;
  let squares = 0;
  for (const load of loads) squares += (Number(load) - mean) ** 2;
  return mean / Math.sqrt(squares / loads.length);
}

/** Strain after Foster 1998: sum of the days x their monotony, in the unit of the load. */
export function trainingStrain(sum: DayValue, monotony: DayValue): DayValue {
  return mapValue(monotony, (ratio) => mapValue(sum, (load) => load * ratio));
}
