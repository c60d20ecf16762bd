import { type Activity, type ChannelName, channelNames, type Sport } from "./activity.ts";

/** What tells whether two files hold the same activity, and which of them holds more. */
export interface ActivityExtent {
  readonly sport: Sport;
  readonly startUtcMs: number;
  readonly elapsedS: number;
  readonly distanceM?: number;
  readonly isQuarantined: boolean;
  /** Samples. */
  readonly records: number;
  /** {@link channelRichness} of the activity. */
  readonly richness: number;
}

/** The same run comes from several services with starts up to two minutes apart (seen in exports of one runner's run). */
const mostStartDifferenceS = 120;

/** Nobody starts two activities within ten seconds: then length does not matter, one of them may have been cut off. */
const sameStartS = 10;

/** Distances of one run differ by 1 to 2 % between GPS and device; twice that and a little. */
const mostDistanceDifference = 0.05;

/** Of the longer one; pauses are left out by some services. */
const leastOverlap = 0.9;
const leastOverlapAtSameDistance = 0.5;

/** A file that lasts this much longer holds more, whatever it measured. */
const muchLonger = 1.1;

/** What few files hold and the form trends need; each counts like ten of the others. */
const dynamics: ReadonlySet<ChannelName> = new Set([
  "contactTimeMs",
  "contactTimeLeftMs",
  "contactTimeRightMs",
  "contactBalanceLeftPct",
  "verticalOscillationMm",
  "verticalRatioPct",
  "stepLengthMm",
]);

/** The extent of an activity as it was read. */
export function activityExtent(activity: Activity): ActivityExtent {
  const { sport, startUtcMs, elapsedS, distanceM, quarantine, timesS } = activity;
  return {
    sport,
    startUtcMs,
    elapsedS,
    ...(distanceM === undefined ? {} : { distanceM }),
    isQuarantined: quarantine !== undefined,
    records: timesS.length,
    richness: channelRichness(activity),
  };
}

/** How much an activity measured, to compare two files of it: one for each channel, ten for each of the running dynamics. */
export function channelRichness({ channels, extras }: Pick<Activity, "channels" | "extras">): number {
  const weights = channelNames.map((name) => (channels[name] === undefined ? 0 : dynamics.has(name) ? 10 : 1));
  return weights.reduce<number>((sum, weight) => sum + weight, extras.length);
}

/**
 * True when two files hold the same activity: the same sport, starts at most two minutes apart, and durations that overlap
 * (and distances that agree, where both are known). Files of two devices worn on one run are the same activity.
 */
export function isSameActivity(a: ActivityExtent, b: ActivityExtent): boolean {
  if (a.sport !== b.sport) return false;
  const startDifferenceS = Math.abs(a.startUtcMs - b.startUtcMs) / 1000;
  if (startDifferenceS <= sameStartS) return true;
  if (startDifferenceS > mostStartDifferenceS) return false;
  const distance = distanceAgreement(a, b);
  if (distance === "differs") return false;
  return overlap(a, b) >= (distance === "agrees" ? leastOverlapAtSameDistance : leastOverlap);
}

function distanceAgreement(a: ActivityExtent, b: ActivityExtent): "agrees" | "differs" | "unknown" {
  if (a.distanceM === undefined || b.distanceM === undefined) return "unknown";
  const difference = Math.abs(a.distanceM - b.distanceM);
  return difference <= mostDistanceDifference * Math.max(a.distanceM, b.distanceM) ? "agrees" : "differs";
}

/** Time in both as a part of the longer one, 0-1. */
function overlap(a: ActivityExtent, b: ActivityExtent): number {
  const from = Math.max(a.startUtcMs, b.startUtcMs);
  const to = Math.min(a.startUtcMs + a.elapsedS * 1000, b.startUtcMs + b.elapsedS * 1000);
  const longer = Math.max(a.elapsedS, b.elapsedS) * 1000;
  return longer <= 0 ? 0 : Math.max(0, to - from) / longer;
}

/**
 * True when `a` holds more of an activity than `b`: counted rather than quarantined, then much longer, then more measured,
 * then more samples. Of two alike neither is richer: the one that was there first stays.
 */
export function isRicher(a: ActivityExtent, b: ActivityExtent): boolean {
  if (a.isQuarantined !== b.isQuarantined) return b.isQuarantined;
  if (a.elapsedS > muchLonger * b.elapsedS) return true;
  if (b.elapsedS > muchLonger * a.elapsedS) return false;
  if (a.richness !== b.richness) return a.richness > b.richness;
  return a.records > b.records;
}
