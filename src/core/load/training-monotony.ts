import { type DayValue, mapValue } from "./not-enough.ts";

/**
 * Monotony after Foster 1998 (`foster-1998-monotony`): mean / standard deviation of daily loads, here metres, with 0 on days
 * of rest. The deviation is that of a population (divided by n), as in other programs; with n - 1 it would be 1.080 times
 * as large for seven days. Days that are all alike have no spread and so no monotony: neither 0 nor endless.
 */
export function trainingMonotony(loads: readonly DayValue[]): DayValue {
  const known: number[] = [];
  for (const load of loads) {
    if (typeof load !== "number") return load;
    known.push(load);
  }
  if (known.length === 0) return "history-too-short";
  if (Math.max(...known) === Math.min(...known)) return "constant";
  const mean = known.reduce((sum, load) => sum + load, 0) / known.length;
  const variance = known.reduce((sum, load) => sum + (load - mean) ** 2, 0) / known.length;
  return mean / Math.sqrt(variance);
}

/** Strain after Foster 1998: sum of the days x their monotony, in the unit of the load. */
export function trainingStrain(sum: DayValue, monotony: DayValue): DayValue {
  return mapValue(monotony, (ratio) => mapValue(sum, (load) => load * ratio));
}
