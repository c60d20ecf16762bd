import { dayNumber, dayText } from "#core/load/calendar.ts";
import { spokenTag } from "../words/in-language.ts";
import { changeWords, dayWords, km, type LoadWeek, minuteWords, missingWords, wholeWords } from "./load-words.ts";
import type { Shown } from "./period.ts";
import { words } from "./runs-words.ts";

/** What bars can show. */
export const weekMetrics = [
  { id: "distance", label: words.weeks.metrics.distance },
  { id: "minutes", label: words.weeks.metrics.minutes },
  { id: "steps", label: words.weeks.metrics.steps },
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
  const plain = words.weeks.bar(amount, week.runs);
  const hasChange = metric === "distance" && week.change !== null;
  const compared = hasChange ? words.weeks.withChange(plain, changeWords(week.change ?? 0)) : plain;
  return {
    kind: "week",
    from: week.monday,
    to,
    value,
    isWhole: week.isWhole,
    runs: week.runs,
    name: words.weeks.name(dayWords(week.monday)),
    words: words.weeks.sentence(week.isWhole ? compared : words.weeks.withKnownDays(compared, week.knownDays)),
    change: week.change,
  };
}

function amountOf(week: LoadWeek, metric: WeekMetric): number | null {
  if (metric === "steps") return week.steps;
  return metric === "minutes" ? week.minutes : week.distanceKm;
}

const monthFormat = new Intl.DateTimeFormat(spokenTag(), { month: "long", year: "numeric", timeZone: "UTC" });

/** Weeks added up by the month of their Thursday. */
function months(weeks: readonly LoadWeek[], metric: WeekMetric): readonly WeekBar[] {
  const byMonth = Map.groupBy(weeks, ({ monday }) => dayText(dayNumber(monday) + 3).slice(0, 7));
  return Array.from(byMonth, ([month, own]) => {
    const values = own.map((week) => amountOf(week, metric));
    const value = values.some((one) => one === null) ? null : values.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const runs = own.reduce((sum, week) => sum + week.runs, 0);
    const amount = value === null ? words.weeks.notEnoughBar : amountWords(value, metric);
    return {
      kind: "month",
      from: own[0]?.monday ?? `${month}-01`,
      to: dayText(dayNumber(own.at(-1)?.monday ?? `${month}-01`) + 6),
      value,
      isWhole: own.every(({ isWhole }) => isWhole),
      runs,
      name: monthFormat.format(new Date(`${month}-15T00:00:00Z`)),
      words: words.weeks.sentence(words.weeks.bar(amount, runs)),
    };
  });
}

/** An amount with its unit. */
export function amountWords(value: number, metric: WeekMetric): string {
  if (metric === "minutes") return minuteWords(value);
  return metric === "steps" ? words.weeks.amounts.steps(wholeWords(value)) : words.weeks.amounts.km(km(value));
}
