import { dayNumber, dayText } from "#core/load/calendar.ts";
import { words } from "./runs-words.ts";

/** How much of the record is shown. */
export const periods = [
  { id: "month", label: words.periods.month, days: 28 },
  { id: "quarter", label: words.periods.quarter, days: 91 },
  { id: "year", label: words.periods.year, days: 365 },
  { id: "all", label: words.periods.all, days: Number.POSITIVE_INFINITY },
] as const;

export type PeriodId = (typeof periods)[number]["id"];

/** Days shown, both ends included. */
export interface Shown {
  readonly period: PeriodId;
  readonly from: string;
  readonly to: string;
}

/** The days of a period that ends today; `first` is the first day on record. */
export function shownDays(period: PeriodId, today: string, first: string = today): Shown {
  const { days } = periods.find(({ id }) => id === period) ?? periods[0];
  const end = dayNumber(today);
  const start = Math.min(end - 27, Math.max(dayNumber(first), end - days + 1));
  return { period, from: dayText(Number.isFinite(days) ? end - days + 1 : start), to: today };
}

/** The period a page opens with: three months, or the shortest that holds a run when the last one is longer ago. */
export function firstPeriod(today: string, lastRunDay: string | undefined): PeriodId {
  const daysAgo = lastRunDay === undefined ? 0 : dayNumber(today) - dayNumber(lastRunDay);
  if (daysAgo < 91) return "quarter";
  return daysAgo < 365 ? "year" : "all";
}

/** Midnight UTC of a day, for a time axis on which days are alike. */
export function atDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
