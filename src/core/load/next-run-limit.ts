import { dayText } from "./calendar.ts";
import { type NotEnoughCode, notEnough, type Reading } from "./not-enough.ts";
import { type NotEnoughWords, notEnoughWords } from "./not-enough-words.ts";
import { spikeWindowDays, withinTenPercent } from "./session-spike.ts";
import type { Session } from "./sessions.ts";
import type { NextRun } from "./story-types.ts";

/** A run that has a distance. */
interface Measured {
  readonly id: string;
  readonly day: number;
  readonly distanceM: number;
  readonly title: string | undefined;
}

/**
 * How far a run begun today, after those of today, can go within the first band: 1.10 x the longest of today and the 30 days
 * before. `runs` in order, none after today; `wholeDays` as for the spikes.
 */
export function nextRunLimit(
  runs: readonly Session[],
  today: number,
  wholeDays: (fromDay: number, toDay: number) => number,
): NextRun {
  const knownDays = wholeDays(today - spikeWindowDays, today - 1);
  const newest = runs.at(-1);
  const daysSince = newest === undefined ? undefined : today - newest.day;
  const common = {
    knownDays,
    isAtLeast: knownDays < spikeWindowDays,
    ...(daysSince === undefined ? {} : { daysSinceLastRun: daysSince }),
  };
  const recent = recentRuns(runs, today - spikeWindowDays);
  const basis = longest(recent);
  if (basis === undefined) return { limitM: noLimit(daysSince), ...common };
  const dropsOut = basis.day + spikeWindowDays + 1;
  const next = longest(recent.filter(({ day }) => day >= dropsOut - spikeWindowDays));
  return {
    limitM: { kind: "value", value: withinTenPercent(basis.distanceM) },
    basis: {
      runId: basis.id,
      day: dayText(basis.day),
      distanceM: basis.distanceM,
      ...(basis.title === undefined ? {} : { title: basis.title }),
    },
    dropsOutOn: dayText(dropsOut),
    afterwardsM:
      next === undefined ? notEnough("no-run-in-30-days") : { kind: "value", value: withinTenPercent(next.distanceM) },
    ...common,
  };
}

function recentRuns(runs: readonly Session[], fromDay: number): readonly Measured[] {
  const recent: Measured[] = [];
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run === undefined || run.day < fromDay) break;
    const { first, day, distanceM } = run;
    if (distanceM !== undefined && distanceM > 0) recent.push({ id: first.id, day, distanceM, title: first.title });
  }
  return recent;
}

/** The longest; of equally long ones the newest, which stands first. */
function longest(newestFirst: readonly Measured[]): Measured | undefined {
  return newestFirst.reduce<Measured | undefined>(
    (best, run) => (best === undefined || run.distanceM > best.distanceM ? run : best),
    undefined,
  );
}

function noLimit(daysSince: number | undefined): Reading {
  const code =
    daysSince === undefined ? "no-runs" : daysSince <= spikeWindowDays ? "value-missing" : "no-run-in-30-days";
  return notEnough(code, whyNoLimit(code, daysSince));
}

/** Why the next run has no limit, in a sentence. `daysSince` the last run on record. */
export function whyNoLimit(
  code: NotEnoughCode,
  daysSince: number | undefined,
  words: NotEnoughWords = notEnoughWords,
): string {
  if (code === "value-missing") return words.nextRun.noDistances;
  if (code === "no-run-in-30-days" && daysSince !== undefined) return words.nextRun.lastRunBefore(daysSince);
  return words.reasons[code];
}
