import { dayNumber } from "./calendar.ts";
import type { RunSummary } from "./run-summary.ts";

/** A run for tests: 10 km in an hour at 09:00 UTC, unless said otherwise. */
export function runOn(day: string, km: number | "unknown" = 10, more: Partial<RunSummary> = {}): RunSummary {
  return {
    id: `run-${day}`,
    startUtcMs: dayNumber(day) * 86_400_000 + 9 * 3_600_000,
    day,
    dayFrom: "file",
    elapsedS: 3600,
    timerS: 3600,
    movingS: 3500,
    ...(km === "unknown" ? {} : { distanceM: km * 1000, distanceFrom: "device" }),
    ...more,
  };
}

/** Numbers in [0, 1) that are the same on every call with the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Normal noise of mean 0 and variance 1, the same on every call with the same seed (Box and Muller). */
export function seededNoise(seed: number): () => number {
  const random = seededNumbers(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
