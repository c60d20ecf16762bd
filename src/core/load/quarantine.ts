import { filledIn } from "../words/found-in.ts";
import type { Activity } from "./activity.ts";
import { type ImportRemark, importRemark } from "./import-codes.ts";
import { setApartWords } from "./import-words.ts";

/** Longest an activity may last, s: the foot races with the longest time limits stay below. */
const longestS = 7 * 86_400;

/** Fastest mean of a run of more than a kilometre, m/s: the 1,000 m world record is 7.58 m/s. */
const fastestMps = 7.6;

/** Before this there were no watches that record a run's course, ms: 1 January 1990. */
const firstWatchUtcMs = 631_152_000_000;

/** Beyond this a clock was set wrongly, ms: 1 January 2100; core does not know today. */
const lastUtcMs = 4_102_444_800_000;

/** An activity with the reason why it must not enter any total, when there is one; a reason it has already stays. */
export function quarantined(activity: Activity): Activity {
  if (activity.quarantine !== undefined) return activity;
  const quarantine = quarantineOf(activity);
  return quarantine === undefined ? activity : { ...activity, quarantine };
}

function quarantineOf({ sport, startUtcMs, elapsedS, distanceM = 0 }: Activity): ImportRemark | undefined {
  if (!(startUtcMs >= firstWatchUtcMs && startUtcMs <= lastUtcMs)) {
    return importRemark("clock-not-set", setApartWords.outsideYears);
  }
  if (elapsedS < 0)
    return importRemark("ends-before-start", filledIn(setApartWords.earlier, `${Math.round(-elapsedS)}`));
  if (elapsedS > longestS)
    return importRemark("too-long", filledIn(setApartWords.days, (elapsedS / 86_400).toFixed(1)));
  const speedMps = distanceM / Math.max(1, elapsedS);
  if (sport === "running" && distanceM > 1000 && speedMps > fastestMps) {
    return importRemark("too-fast", filledIn(setApartWords.speed, speedMps.toFixed(1)));
  }
  return undefined;
}
