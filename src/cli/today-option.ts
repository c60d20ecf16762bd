import { dayNumber } from "#core/load/calendar.ts";

/** What is wrong with `--today`, or nothing. */
export function todayProblem(today: string | undefined): string | undefined {
  if (today === undefined) return undefined;
  try {
    dayNumber(today);
    return undefined;
  } catch {
    return `--today is a date such as 2026-05-31, not ${today}`;
  }
}
