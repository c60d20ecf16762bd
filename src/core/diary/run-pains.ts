import { dayNumber } from "../load/calendar.ts";
import type { RunPain } from "../screen/answers-from-runs.ts";
import type { CheckInOfDay } from "./check-in.ts";

/**
 * What check-ins recorded of runs, oldest first, as the rules that stop running want it. The pain before a run is what was told
 * of it, or else the pain of the check-in of the day before; the morning after is told by the check-in of the next day.
 */
export function runPains(checkIns: readonly CheckInOfDay[]): readonly RunPain[] {
  const byDay = new Map(checkIns.map(({ day, checkIn }) => [dayNumber(day), checkIn]));
  return [...byDay]
    .filter(([, { ran }]) => ran === true)
    .toSorted(([a], [b]) => a - b)
    .map(([day, { run = {} }]) => {
      const before = run.before ?? byDay.get(day - 1)?.painNow;
      const nextMorning = byDay.get(day + 1)?.painMorningAfter;
      return {
        ...(before === undefined ? {} : { painBeforeNrs: before }),
        ...(run.during === undefined ? {} : { painDuringNrs: run.during }),
        ...(nextMorning === undefined ? {} : { painNextMorningNrs: nextMorning }),
        ...(run.limped === undefined ? {} : { limped: run.limped }),
      };
    });
}
