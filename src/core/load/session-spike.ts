import { addToQueue, type Candidate, type LongestQueue, longestSince } from "./longest-queue.ts";
import { notEnough } from "./not-enough.ts";
import { notEnoughWords } from "./not-enough-words.ts";
import type { Session } from "./sessions.ts";
import { spikeBand } from "./spike-bands.ts";
import type { Spike } from "./story-types.ts";

/** Days before a run in which its comparison is looked for. Source: `frandsen-2025-session-spike`. */
export const spikeWindowDays = 30;

/** The first band's upper end on a distance, written so that 10 km give 11 km exactly. */
export function withinTenPercent(longestM: number): number {
  return (longestM * 11) / 10;
}

/**
 * Spike of every run: its distance / the longest of any run in the 30 calendar days before its day, or earlier on the same day.
 * `runs` in order; `wholeDays` counts the days of a stretch (both ends included) that are wholly on record.
 */
export function sessionSpikes(
  runs: readonly Session[],
  wholeDays: (fromDay: number, toDay: number) => number,
): readonly Spike[] {
  const queue: LongestQueue = [];
  let previousDay: number | undefined;
  let unmeasuredDay: number | undefined;
  return runs.map((run) => {
    const { day } = run;
    const longest = longestSince(queue, day - spikeWindowDays);
    const knownDays = wholeDays(day - spikeWindowDays, day - 1);
    const since = previousDay === undefined ? undefined : day - previousDay;
    previousDay = day;
    const isAtMost = knownDays < spikeWindowDays || unmeasuredDay === day;
    if (run.distanceM === undefined) unmeasuredDay = day;
    else addToQueue(queue, { day, distanceM: run.distanceM, runId: run.first.id });
    return oneSpike({ run, longest, knownDays, isAtMost, since });
  });
}

interface SpikeInput {
  readonly run: Session;
  readonly longest: Candidate | undefined;
  readonly knownDays: number;
  readonly isAtMost: boolean;
  readonly since: number | undefined;
}

function oneSpike({ run, longest, knownDays, isAtMost, since }: SpikeInput): Spike {
  const previous = since === undefined ? {} : { daysSincePrevious: since };
  if (run.distanceM === undefined) return { ...notEnough("distance-missing"), ...previous };
  if (longest === undefined || longest.distanceM <= 0) return { ...nothingToCompare(since, knownDays), ...previous };
  const ratio = run.distanceM / longest.distanceM;
  return {
    kind: "value",
    ratio,
    band: spikeBand(ratio),
    longestM: longest.distanceM,
    longestRunId: longest.runId,
    limitM: withinTenPercent(longest.distanceM),
    knownDays,
    isAtMost,
  };
}

function nothingToCompare(since: number | undefined, knownDays: number): ReturnType<typeof notEnough> {
  const { noDistances, firstIn, firstInWithGaps } = notEnoughWords.spike;
  if (since === undefined) return notEnough("first-run-on-record");
  if (since <= spikeWindowDays) return notEnough("value-missing", noDistances);
  return knownDays < spikeWindowDays
    ? notEnough("no-data-days", firstInWithGaps(since))
    : notEnough("no-run-in-30-days", firstIn(since));
}
