import { dayText } from "./calendar.ts";
import type { DayValue } from "./not-enough.ts";
import type { Session } from "./sessions.ts";
import type { LoadDay } from "./story-types.ts";

/** Totals of one calendar day, before any window looks at it. */
export type DailyLoad = Pick<
  LoadDay,
  "day" | "coverage" | "runIds" | "distanceM" | "minutes" | "steps" | "descentM"
> & {
  /** Distances of the day's runs, metres, in order; those without one are left out. */
  readonly runsM: readonly number[];
};

export interface DailyLoadOptions {
  /** Day numbers of the first day on record and of today. */
  readonly firstDay: number;
  readonly today: number;
  readonly isNoData: (day: number) => boolean;
}

/**
 * Totals of every day from the first on record to today: 0 on a day of rest, the reason on a day without data or with a run
 * that lacks the value.
 */
export function dailyLoad(
  runs: readonly Session[],
  { firstDay, today, isNoData }: DailyLoadOptions,
): readonly DailyLoad[] {
  const byDay: Session[][] = Array.from({ length: Math.max(0, today - firstDay + 1) }, () => []);
  for (const run of runs) byDay[run.day - firstDay]?.push(run);
  return byDay.map((own, index) => oneDay(own, dayText(firstDay + index), isNoData(firstDay + index)));
}

function oneDay(runs: readonly Session[], day: string, isNoData: boolean): DailyLoad {
  const total = (pick: (run: Session) => number | undefined): DayValue =>
    isNoData ? "no-data-days" : sumOrReason(runs, pick);
  return {
    day,
    coverage: isNoData ? "no-data" : "known",
    runIds: runs.map(({ first }) => first.id),
    runsM: runs.map(({ distanceM }) => distanceM).filter((distance) => distance !== undefined),
    distanceM: total((run) => run.distanceM),
    minutes: total((run) => run.minutes),
    steps: total((run) => run.steps),
    descentM: total((run) => run.descentM),
  };
}

function sumOrReason(runs: readonly Session[], pick: (run: Session) => number | undefined): DayValue {
  let sum = 0;
  for (const run of runs) {
    const value = pick(run);
    if (value === undefined) return "value-missing";
    sum += value;
  }
  return sum;
}
