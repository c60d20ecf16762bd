import { median } from "../signal/statistics.ts";
import type { Pause } from "./activity.ts";

/** Longest time that a sample may stand for, seconds. Watches that save memory write every few seconds. */
const gapCapS = 10;

/**
 * Seconds that each sample stands for: the time since the sample before it, without pauses. 0 for the first sample and after
 * a gap: nobody knows what was run in it. A gap is more than 10 s, or more than twice the file's median interval where that is
 * longer. `timesS` must not fall.
 */
export function sampleSeconds(timesS: Float64Array, pauses: readonly Pause[] = []): Float64Array {
  const seconds = new Float64Array(timesS.length);
  for (let index = 1; index < timesS.length; index += 1) {
    const [from, to] = [timesS[index - 1] ?? 0, timesS[index] ?? 0];
    seconds[index] = Math.max(0, to - from - pausedBetween(from, to, pauses));
  }
  const longest = Math.max(gapCapS, 2 * median(seconds.subarray(1).filter((value) => value > 0)) || 0);
  return seconds.map((value) => (value > longest ? 0 : value));
}

function pausedBetween(fromS: number, toS: number, pauses: readonly Pause[]): number {
  let paused = 0;
  for (const pause of pauses) paused += Math.max(0, Math.min(toS, pause.toS) - Math.max(fromS, pause.fromS));
  return paused;
}
