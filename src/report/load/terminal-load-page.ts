import type { NotEnoughCode } from "#core/load/not-enough.ts";
import type { LoadStory } from "#core/load/story-types.ts";
import { wrapped } from "../terminal-report.ts";
import { uncountedText } from "./file-remark-words.ts";
import { type LoadPainter, loadPainter } from "./load-painter.ts";
import { comparisonUnit, dateWords, dropOutSentence, nextRunSentence, noScoreSentence } from "./load-words.ts";
import { missingLoadWords } from "./not-enough-words.ts";
import { spikeLines } from "./spike-lines.ts";
import { terminalLoadWords as words } from "./terminal-load-words.ts";
import { formLines, shoeLines, weekLines } from "./week-and-shoe-lines.ts";

/** A quantity that other programs warn with, in words. */
export interface ShownComparison {
  readonly label: string;
  readonly value: number | null;
  readonly notEnough?: { readonly code: NotEnoughCode };
  readonly unit: string;
  readonly trials: string;
}

export interface TerminalLoadOptions {
  readonly hasColour: boolean;
  readonly comparisons: readonly ShownComparison[];
  /** Files that could not be used. */
  readonly rejectedFiles?: number;
  /** What stands between the limit and the runner; left out when nothing does. */
  readonly safety?: string;
}

/** The load story as a page for a terminal or a pipe: how far the next run can go first, then why, then the rest. */
export function terminalLoadPage(story: LoadStory, options: TerminalLoadOptions): string {
  const paint = loadPainter(options.hasColour);
  const bar = paint("|", "line");
  const head = [
    ...wrapped(nextRunSentence(story.nextRun)).map((line) => `${bar} ${paint(line, "bold")}`),
    ...wrapped(options.safety ?? "").map((line) => `${bar} ${paint(line, "watch")}`),
    ...[dropOutSentence(story.nextRun), coverageSentence(story, options.rejectedFiles ?? 0)]
      .filter((text) => text !== "")
      .flatMap((text) => wrapped(text).map((line) => `${bar} ${line}`)),
  ];
  const parts = [
    head,
    spikeLines(story, paint),
    weekLines(story, paint),
    formLines(story, paint),
    shoeLines(story, paint),
    breakLines(story, paint),
    comparisonLines(options.comparisons, paint),
    uncountedLines(story, paint),
    wrapped(noScoreSentence),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function coverageSentence({ runs, coverage, today, mergeGapMin }: LoadStory, rejected: number): string {
  if (coverage.from === undefined || runs.length === 0) return "";
  const [from, to] = [dateWords(coverage.from, today), dateWords(today, "")];
  return [
    words.coverage({ runs: runs.length, from, to, noDataDays: coverage.noDataDays }),
    ...(mergeGapMin === undefined ? [] : [words.merged(mergeGapMin)]),
    ...(rejected === 0 ? [] : [words.rejected(rejected)]),
  ].join(" ");
}

/** Breaks told of: the newest. */
const mostBreaks = 3;

function breakLines({ breaks, today }: LoadStory, paint: LoadPainter): readonly string[] {
  if (breaks.length === 0) return [];
  const lines = breaks.slice(-mostBreaks).map(({ from, days, isOngoing, returnRun }) => {
    const begin = dateWords(from, today);
    if (isOngoing) return `  ${words.breaks.goingOn(days, begin)}`;
    if (returnRun === undefined) return `  ${words.breaks.over(days, begin)}`;
    return `  ${words.breaks.back(days, begin, dateWords(returnRun.day, today))}`;
  });
  return [paint(words.breaks.title(breaks.length), "bold"), ...lines];
}

function comparisonLines(comparisons: readonly ShownComparison[], paint: LoadPainter): readonly string[] {
  if (comparisons.length === 0) return [];
  const told = new Set<string>();
  const lines = comparisons.flatMap(({ label, value, notEnough, unit, trials }) => {
    const amount =
      value === null
        ? notEnough === undefined
          ? ""
          : missingLoadWords.reasons[notEnough.code]
        : amountWords(value, unit);
    const found = told.has(trials) ? [] : wrapped(`    ${trials}`, "    ").map((line) => paint(line, "soft"));
    told.add(trials);
    return [...wrapped(`  ${words.comparisons.amount(label, amount)}`, "    "), ...found];
  });
  return [paint(words.comparisons.title, "bold"), ...lines];
}

/** Changes in per cent, everything else with its unit. */
function amountWords(value: number, unit: string): string {
  if (!unit.startsWith("share of")) return words.comparisons.inUnit(value.toFixed(2), comparisonUnit(unit));
  const percent = Math.round(100 * value);
  return `${percent > 0 ? "+" : ""}${percent} %`;
}

/** Runs told of that were not counted. */
const mostUncounted = 5;

function uncountedLines({ uncounted, today }: LoadStory, paint: LoadPainter): readonly string[] {
  if (uncounted.length === 0) return [];
  const lines = uncounted
    .slice(-mostUncounted)
    .flatMap(({ day, message }) =>
      wrapped(`  ${words.uncounted.run(dateWords(day, today), uncountedText(message))}`, "    "),
    );
  const more = uncounted.length > mostUncounted ? [`  ${words.uncounted.more(uncounted.length - mostUncounted)}`] : [];
  return [paint(words.uncounted.title, "bold"), ...lines, ...more];
}
