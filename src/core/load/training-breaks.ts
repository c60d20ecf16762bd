import type { DailyLoad } from "./daily-load.ts";
import type { Session } from "./sessions.ts";
import type { TrainingBreak } from "./story-types.ts";

/** Least days in a row without a run. Chosen by hand: two weeks is where a return is usually taken as one. */
const leastDays = 14;

/**
 * Breaks: 14 or more days in a row on record without a run, with the run that ended each. A day without data ends the count,
 * for nobody knows what was run on it. Today counts only once it is over.
 */
export function trainingBreaks(
  days: readonly DailyLoad[],
  runById: ReadonlyMap<string, Session>,
): readonly TrainingBreak[] {
  const breaks: TrainingBreak[] = [];
  let start = 0;
  for (const [index, day] of days.entries()) {
    const isLast = index === days.length - 1;
    if (day.coverage === "known" && day.runIds.length === 0 && !isLast) continue;
    const found = breakBetween(days.slice(start, index), day, runById);
    if (found !== undefined) breaks.push(found);
    start = index + 1;
  }
  return breaks;
}

function breakBetween(
  off: readonly DailyLoad[],
  next: DailyLoad,
  runById: ReadonlyMap<string, Session>,
): TrainingBreak | undefined {
  const [first] = off;
  const last = off.at(-1);
  if (first === undefined || last === undefined || off.length < leastDays) return undefined;
  const run = runById.get(next.runIds[0] ?? "");
  const returned = run && {
    returnRun: {
      runId: run.first.id,
      day: next.day,
      ...(run.distanceM === undefined ? {} : { distanceM: run.distanceM }),
    },
  };
  const isOngoing = run === undefined && next.coverage === "known";
  return { from: first.day, to: last.day, days: off.length, isOngoing, ...returned };
}
