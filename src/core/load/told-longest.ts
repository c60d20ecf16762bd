import { dayNumber, dayText } from "./calendar.ts";
import { notEnough } from "./not-enough.ts";
import { spikeWindowDays, withinTenPercent } from "./session-spike.ts";
import type { Session } from "./sessions.ts";
import type { NextRun, ToldLongest } from "./story-types.ts";

/**
 * The limit of the next run beside what was told of the longest. Whoever told of 12 km and then adds today's 5 km by hand has not
 * forgotten the 12: the number told stands for 30 days after it was told, while no watch measured a run and the runs told of by
 * hand do not yet reach back 30 days. Whichever is longer then sets the limit. Without any run nothing is changed here.
 */
export function withToldLongest(next: NextRun, runs: readonly Session[], asOf: AsOf): NextRun {
  const { told, today } = asOf;
  const [first] = runs;
  if (told === undefined || first === undefined || !holds(told, first.day, today)) return next;
  if (runs.some((run) => run.first.entered === undefined)) return next;
  if (next.basis !== undefined && next.basis.distanceM >= told.distanceM) return next;
  const { basis, knownDays, daysSinceLastRun } = next;
  const dropsOut = dayNumber(told.day) + spikeWindowDays + 1;
  const isThere = basis !== undefined && dayNumber(basis.day) >= dropsOut - spikeWindowDays;
  return {
    limitM: { kind: "value", value: withinTenPercent(told.distanceM) },
    told,
    dropsOutOn: dayText(dropsOut),
    afterwardsM: isThere ? { kind: "value", value: withinTenPercent(basis.distanceM) } : notEnough("no-run-in-30-days"),
    ...{ knownDays, isAtLeast: false },
    ...(daysSinceLastRun === undefined ? {} : { daysSinceLastRun }),
  };
}

interface AsOf {
  readonly told: ToldLongest | undefined;
  /** Day number. */
  readonly today: number;
}

/** Whether what was told still holds on a day, for runs on record from `firstDay` on. */
function holds({ day }: ToldLongest, firstDay: number, today: number): boolean {
  const since = today - dayNumber(day);
  return since >= 0 && since <= spikeWindowDays && today - firstDay < spikeWindowDays;
}
