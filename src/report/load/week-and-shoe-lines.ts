import type { FormTrend, LoadStory, LoadWeek, ShoeStory } from "#core/load/story-types.ts";
import { wrapped } from "../terminal-report.ts";
import { type Column, textTable } from "../text-table.ts";
import { barWithLimit } from "./load-bars.ts";
import type { LoadPainter } from "./load-painter.ts";
import { dateWords, kilometreWords, shortDate, trendNames } from "./load-words.ts";
import { missingLoadWords } from "./not-enough-words.ts";

/** Weeks drawn: the newest. */
const mostWeeks = 12;
const barWidth = 24;
const right: Column = { align: "right" };
const left: Column = { align: "left" };
const weekHead = ["  week", "from", "km", "", "runs", "longest", "Sat+Sun", "down m"];
const weekColumns = [left, left, right, left, right, right, right, right];

/** The newest weeks as bars, with how each was made up. */
export function weekLines({ weeks, recentWeeks, today }: LoadStory, paint: LoadPainter): readonly string[] {
  const shown = weeks.slice(-mostWeeks);
  if (shown.length === 0) return [];
  if (shown.every(({ runs }) => runs === 0)) return [`No run in the last ${shown.length} weeks.`];
  const most = Math.max(1, ...shown.map(({ distanceM }) => distanceM));
  const rows = shown.map((week) => weekCells(week, most, today));
  // A column that knows nothing is left out.
  const hasDescent = shown.some(({ descentM }) => typeof descentM === "number" && descentM > 0);
  const columns = hasDescent ? 8 : 7;
  const [[first = "", ...lines] = []] = textTable(
    [{ head: weekHead.slice(0, columns), rows: rows.map((row) => row.slice(0, columns)) }],
    weekColumns,
  );
  const { runsAWeek, distanceAWeekM } = recentWeeks;
  const sentence =
    runsAWeek.kind === "value" && distanceAWeekM.kind === "value"
      ? `  Last four whole weeks: ${runsAWeek.value.toFixed(1)} runs and ${kilometreWords(distanceAWeekM.value)} km a week.`
      : "";
  return [
    paint("Your weeks", "bold"),
    paint(first, "soft"),
    ...lines,
    ...(shown.some(({ isWhole }) => !isWhole) ? ["  ~ not over, or not wholly on record"] : []),
    ...(sentence === "" ? [] : [sentence]),
  ];
}

function weekCells(week: LoadWeek, most: number, today: string): readonly string[] {
  const percent = (share: LoadWeek["gini"]): string =>
    typeof share === "number" ? `${Math.round(100 * share)} %` : "";
  return [
    `  ${week.week.slice(5)}${week.isWhole ? " " : "~"}`,
    shortDate(week.monday, today).replace(/^Mon /, ""),
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
  return [paint("Form over the last 90 days, change in 30 days at the same speed", "bold"), ...lines];
}

function trendSentence({ metric, unit, points, recent }: FormTrend): string {
  const name = trendNames[metric];
  const places = decimals[metric];
  const last = points.at(-1);
  const newest = last === undefined ? "" : `${last.mean.toFixed(places)} ${unit} in the newest run (${last.sensor})`;
  if (recent.kind === "notEnough") return `${name}: ${newest}. ${missingLoadWords.reasons[recent.code]}`;
  const { changePer30Days, interval, isReal, runs } = recent;
  const word = isReal ? (changePer30Days > 0 ? "really higher" : "really lower") : "about the same";
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${value.toFixed(places + 1)}`;
  return `${name}: ${word}, ${signed(changePer30Days)} ${unit} (${signed(interval[0])} to ${signed(interval[1])}) over ${runs} runs; ${newest}.`;
}

/** Kilometres of every pair in use; retired ones only counted. */
export function shoeLines({ shoes, withoutShoe, today }: LoadStory, paint: LoadPainter): readonly string[] {
  const used = shoes.filter(({ retiredOn }) => retiredOn === undefined || retiredOn > today);
  if (used.length === 0) return [];
  const head = ["  shoe", "km", "30 days", "runs", "last run", "reminder"];
  const rows = used.map((shoe) => shoeCells(shoe, today));
  const [[first = "", ...lines] = []] = textTable([{ head, rows }], [left, right, right, right, left, left]);
  const retired = shoes.length - used.length;
  return [
    paint("Your shoes", "bold"),
    paint(first, "soft"),
    ...lines,
    ...(withoutShoe.runs === 0 ? [] : [`  ${withoutShoe.runs.toLocaleString("en-GB")} runs name no shoe.`]),
    ...(retired === 0 ? [] : [`  ${retired} retired.`]),
    ...wrapped("  No study ties the kilometres of a shoe to injury; the reminder is yours to set.", "  "),
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
        ? `in ${kilometreWords(untilReminderM)} km`
        : `${kilometreWords(-untilReminderM)} km ago`;
  return [
    `  ${name.length > 28 ? `${name.slice(0, 27)}…` : name}`,
    kilometreWords(distanceM),
    kilometreWords(last30M),
    String(runs),
    lastDay === undefined ? "" : dateWords(lastDay, today),
    reminder,
  ];
}
