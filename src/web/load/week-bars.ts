import { dayNumber, dayText } from "#core/load/calendar.ts";
import { changeWords, dayWords, km, type LoadWeek, minuteWords, missingWords, wholeWords } from "./load-words.ts";
import type { Shown } from "./period.ts";

/** What bars can show. */
export const weekMetrics = [
  { id: "distance", label: "km" },
  { id: "minutes", label: "minutes" },
  { id: "steps", label: "steps" },
] as const;

export type WeekMetric = (typeof weekMetrics)[number]["id"];

/** A bar: one week, or one month when many years are shown. */
export interface WeekBar {
  readonly kind: "week" | "month";
  readonly from: string;
  readonly to: string;
  /** Null when there is not enough data. */
  readonly value: number | null;
  /** Over, and wholly on record. */
  readonly isWhole: boolean;
  readonly runs: number;
  readonly name: string;
  readonly words: string;
  /** Against the bar before; undefined for months. */
  readonly change?: number | null;
}

/** More weeks than this become months. */
const mostWeeks = 110;

/** The bars of the days shown. */
export function weekBars(weeks: readonly LoadWeek[], { from }: Shown, metric: WeekMetric): readonly WeekBar[] {
  const shown = weeks.filter(({ monday }) => dayText(dayNumber(monday) + 6) >= from);
  return shown.length > mostWeeks ? months(shown, metric) : shown.map((week) => weekBar(week, metric));
}

function weekBar(week: LoadWeek, metric: WeekMetric): WeekBar {
  const value = amountOf(week, metric);
  const to = dayText(dayNumber(week.monday) + 6);
  const amount = value === null ? missingWords(week.missing, metric) : amountWords(value, metric);
  const change = week.change === null ? "" : `, ${changeWords(week.change)} against the week before`;
  const state = week.isWhole ? "" : ` (${week.knownDays} of 7 days on record)`;
  return {
    kind: "week",
    from: week.monday,
    to,
    value,
    isWhole: week.isWhole,
    runs: week.runs,
    name: `Week of ${dayWords(week.monday)}`,
    words: `${amount} in ${runsWords(week.runs)}${metric === "distance" ? change : ""}${state}.`,
    change: week.change,
  };
}

function amountOf(week: LoadWeek, metric: WeekMetric): number | null {
  if (metric === "steps") return week.steps;
  return metric === "minutes" ? week.minutes : week.distanceKm;
}

const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Weeks added up by the month of their Thursday. */
function months(weeks: readonly LoadWeek[], metric: WeekMetric): readonly WeekBar[] {
  const byMonth = Map.groupBy(weeks, ({ monday }) => dayText(dayNumber(monday) + 3).slice(0, 7));
  return Array.from(byMonth, ([month, own]) => {
    const values = own.map((week) => amountOf(week, metric));
    const value = values.some((one) => one === null) ? null : values.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const runs = own.reduce((sum, week) => sum + week.runs, 0);
    const amount = value === null ? "Not enough data" : amountWords(value, metric);
    return {
      kind: "month",
      from: own[0]?.monday ?? `${month}-01`,
      to: dayText(dayNumber(own.at(-1)?.monday ?? `${month}-01`) + 6),
      value,
      isWhole: own.every(({ isWhole }) => isWhole),
      runs,
      name: monthFormat.format(new Date(`${month}-15T00:00:00Z`)),
      words: `${amount} in ${runsWords(runs)}.`,
    };
  });
}

/** An amount with its unit. */
export function amountWords(value: number, metric: WeekMetric): string {
  if (metric === "minutes") return minuteWords(value);
  return metric === "steps" ? `${wholeWords(value)} steps` : `${km(value)} km`;
}

const runsWords = (runs: number): string => (runs === 1 ? "1 run" : `${runs} runs`);
