/** Longest an activity may last, seconds: beyond the longest foot races with a time limit (Tor des Geants, 150 h). */
const longestS = 7 * 86_400;

/** Fastest a runner can be on average over a kilometre or more, m/s: the 1,000 m world record is 7.58 m/s. */
const fastestMps = 7.6;

/** FIT times below this count from the last switch-on: the watch had not set its clock. FIT profile, type date_time. */
export const firstRealStamp = 0x10000000;

/** What the checks need of a session. Times in seconds of FIT time. */
export interface SessionTimes {
  readonly sport: string;
  readonly start: number;
  readonly end: number;
  readonly elapsedS: number;
  readonly distanceM?: number;
}

/** Why an activity must not enter any total; undefined when nothing speaks against it. */
export function quarantineReason(times: SessionTimes): { readonly code: string; readonly message: string } | undefined {
  const { start, end, elapsedS, distanceM = 0 } = times;
  if (start < firstRealStamp) {
    return { code: "clock-not-set", message: "The watch had not set its clock: the day of this activity is unknown" };
  }
  if (end < start || elapsedS < 0) {
    return { code: "ends-before-start", message: `The activity ends ${start - end} s before it starts` };
  }
  if (elapsedS > longestS) {
    const days = (elapsedS / 86_400).toFixed(1);
    return { code: "too-long", message: `The activity lasts ${days} days: more than any run` };
  }
  if (times.sport === "running" && distanceM > 1000 && distanceM / Math.max(1, elapsedS) > fastestMps) {
    const speed = (distanceM / Math.max(1, elapsedS)).toFixed(1);
    return { code: "too-fast", message: `The run averages ${speed} m/s: faster than any runner` };
  }
  return undefined;
}
