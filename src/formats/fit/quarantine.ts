import { type ImportRemark, importRemark } from "#core/load/import-codes.ts";
import { setApartWords } from "#core/load/import-words.ts";
import { filledIn } from "#core/words/found-in.ts";

/** Longest an activity may last, seconds: beyond the longest foot races with a time limit (Tor des Geants, 150 h). */
const longestS = 7 * 86_400;

/** Fastest a runner can be on average over a kilometre or more, m/s: the 1,000 m world record is 7.58 m/s. */
const fastestMps = 7.6;

/** FIT times below this count from the last switch-on: the watch had not set its clock. FIT profile, type date_time. */
export const firstRealStamp = 0x10000000;

/** 1989-12-31T00:00:00Z, where FIT time starts, milliseconds since 1970. */
export const fitEpochMs = 631_065_600_000;

/** What the checks need of a session. Times in seconds of FIT time. */
export interface SessionTimes {
  readonly sport: string;
  readonly start: number;
  readonly end: number;
  readonly elapsedS: number;
  readonly distanceM?: number;
}

/** Why an activity must not enter any total; undefined when nothing speaks against it. */
export function quarantineReason(times: SessionTimes): ImportRemark | undefined {
  const { start, end, elapsedS, distanceM = 0 } = times;
  if (start < firstRealStamp) return importRemark("clock-not-set", dateOf(start));
  if (end < start || elapsedS < 0)
    return importRemark("ends-before-start", filledIn(setApartWords.before, `${start - end}`));
  if (elapsedS > longestS)
    return importRemark("too-long", filledIn(setApartWords.days, (elapsedS / 86_400).toFixed(1)));
  const speed = distanceM / Math.max(1, elapsedS);
  const isTooFast = times.sport === "running" && distanceM > 1000 && speed > fastestMps;
  return isTooFast ? importRemark("too-fast", filledIn(setApartWords.speed, speed.toFixed(1))) : undefined;
}

function dateOf(stamp: number): string {
  return new Date(fitEpochMs + stamp * 1000).toISOString().slice(0, 10);
}
