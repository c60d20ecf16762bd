import { dayNumber, dayText } from "#core/load/calendar.ts";
import type { EntryKind } from "./entry-schema.ts";

/** Nobody who tells something was there before. */
const firstDay = "1900-01-01";

/** Time zones are up to 14 hours ahead of UTC: for somebody it is tomorrow already. */
const daysAheadOfUtc = 1;

/** Days that are planned or expected lie at most so far ahead. */
const mostDaysAhead = 366;

/** Kinds that may speak of a day to come; the others tell what was. */
const mayBeAhead: ReadonlySet<EntryKind> = new Set(["event", "plan", "plan-wishes", "reminders"]);

/**
 * What is wrong with the day that an entry speaks of, as the end of a sentence; undefined when nothing is. `nowMs`: the clock of
 * whoever takes it in, ms since 1970.
 */
export function entryDayProblem(kind: EntryKind, day: string, nowMs: number): string | undefined {
  if (day < firstDay) return `its day ${day} lies before 1900`;
  const today = dayNumber(new Date(nowMs).toISOString().slice(0, 10));
  const ahead = mayBeAhead.has(kind) ? mostDaysAhead : daysAheadOfUtc;
  if (day <= dayText(today + ahead)) return undefined;
  return ahead === daysAheadOfUtc ? `its day ${day} is still to come` : `its day ${day} lies more than a year ahead`;
}
