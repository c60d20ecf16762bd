import type { FormTrend, LoadStory, LoadWeek, ShoeStory } from "#core/load/story-types.ts";
import { driftWord } from "../chart-words.ts";
import { unitNames } from "../measure-words.ts";
import { wrapped } from "../terminal-report.ts";
import { type Column, textTable } from "../text-table.ts";
import { barWithLimit } from "./load-bars.ts";
import type { LoadPainter } from "./load-painter.ts";
import { dateWords, dayAndMonth, kilometreWords, trendNames } from "./load-words.ts";
import { missingLoadWords } from "./not-enough-words.ts";
import { terminalLoadWords as words } from "./terminal-load-words.ts";

/** Weeks drawn: the newest. */
const mostWeeks = 12;
const barWidth = 24;
const right: Column = { align: "right" };
const left: Column = { align: "left" };
const weekColumns = [left, left, right, left, right, right, right, right];

/** The newest weeks as bars, with how each was made up. */
export function weekLines({ weeks, recentWeeks, today }: LoadStory, paint: LoadPainter): readonly string[] {
  const shown = weeks.slice(-mostWeeks);
  if (shown.length === 0) return [];
  if (shown.every(({ runs }) => runs === 0)) return [words.weeks.none(shown.length)];
  const most = Math.max(1, ...shown.map(({ distanceM }) => distanceM));
  const rows = shown.map((week) => weekCells(week, most, today));
  // A column that knows nothing is left out.
  const hasDescent = shown.some(({ descentM }) => typeof descentM === "number" && descentM > 0);
  const columns = hasDescent ? 8 : 7;
  const [[first = "", ...lines] = []] = textTable(
    [{ head: indented(words.weeks.columns).slice(0, columns), rows: rows.map((row) => row.slice(0, columns)) }],
    weekColumns,
  );
  const { runsAWeek, distanceAWeekM } = recentWeeks;
  const sentence =
    runsAWeek.kind === "value" && distanceAWeekM.kind === "value"
      ? [`  ${words.weeks.mean(runsAWeek.value.toFixed(1), kilometreWords(distanceAWeekM.value))}`]
      : [];
  return [
    paint(words.weeks.title, "bold"),
    paint(first, "soft"),
    ...lines,
    ...(shown.some(({ isWhole }) => !isWhole) ? [`  ~ ${words.weeks.notWhole}`] : []),
    ...sentence,
  ];
}

/** Cells of a head, the first moved in like the lines below it. */
function indented([first = "", ...rest]: readonly string[]): readonly string[] {
  return [`  ${first}`, ...rest];
}

function weekCells(week: LoadWeek, most: number, today: string): readonly string[] {
  const percent = (share: LoadWeek["gini"]): string =>
    typeof share === "number" ? `${Math.round(100 * share)} %` : "";
  return [
    `  ${words.weeks.week(week.week.slice("2026-W".length))}${week.isWhole ? " " : "~"}`,
    dayAndMonth(week.monday, today),
    kilometreWords(week.distanceM),
    barWithLimit(week.distanceM, undefined, { most, width: barWidth }),
    String(week.runs),
    percent(week.longestRunShare),
    percent(week.weekendShare),
    typeof week.descentM === "number" ? String(Math.round(week.descentM)) : "?",
  ];
}

const decimals = { cadence: 1, contactTime: 0, verticalOscillation: 1 } as const;

/** Trend of each quantity of form within one sensor; nothing when no run has one. */
export function formLines({ trends }: LoadStory, paint: LoadPainter): readonly string[] {
  const known = trends.filter(({ points }) => points.length > 0);
  if (known.length === 0) return [];
  const lines = known.flatMap((trend) => wrapped(`  ${trendSentence(trend)}`, "    "));
  return [paint(words.trends.title, "bold"), ...lines];
}

function trendSentence({ metric, unit: of, points, recent }: FormTrend): string {
  const [name, unit] = [trendNames[metric], unitNames[of]];
  const places = decimals[metric];
  const last = points.at(-1);
  const newest = last === undefined ? "" : words.trends.newest(last.mean.toFixed(places), unit, last.sensor);
  if (recent.kind === "notEnough") return words.trends.notEnough(name, newest, missingLoadWords.reasons[recent.code]);
  const { changePer30Days, interval, isReal, runs } = recent;
  const word = driftWord({ real: isReal, change: changePer30Days });
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${value.toFixed(places + 1)}`;
  const [low, high] = [signed(interval[0]), signed(interval[1])];
  return words.trends.trend({ name, word, change: signed(changePer30Days), low, high, unit, runs, newest });
}

/** Kilometres of every pair in use; retired ones only counted. */
export function shoeLines({ shoes, withoutShoe, today }: LoadStory, paint: LoadPainter): readonly string[] {
  const used = shoes.filter(({ retiredOn }) => retiredOn === undefined || retiredOn > today);
  if (used.length === 0) return [];
  const head = indented(words.shoes.columns);
  const rows = used.map((shoe) => shoeCells(shoe, today));
  const [[first = "", ...lines] = []] = textTable([{ head, rows }], [left, right, right, right, left, left]);
  const retired = shoes.length - used.length;
  return [
    paint(words.shoes.title, "bold"),
    paint(first, "soft"),
    ...lines,
    ...(withoutShoe.runs === 0 ? [] : [`  ${words.shoes.unnamed(withoutShoe.runs)}`]),
    ...(retired === 0 ? [] : [`  ${words.shoes.retired(retired)}`]),
    ...wrapped(`  ${words.shoes.noLimit}`, "  "),
  ];
}

function shoeCells(
  { name, distanceM, last30M, runs, lastDay, untilReminderM }: ShoeStory,
  today: string,
): readonly string[] {
  const reminder =
    untilReminderM === undefined
      ? ""
      : untilReminderM > 0
        ? words.shoes.reminderIn(kilometreWords(untilReminderM))
        : words.shoes.reminderSince(kilometreWords(-untilReminderM));
  return [
    `  ${name.length > 28 ? `${name.slice(0, 27)}…` : name}`,
    kilometreWords(distanceM),
    kilometreWords(last30M),
    String(runs),
    lastDay === undefined ? "" : dateWords(lastDay, today),
    reminder,
  ];
}
