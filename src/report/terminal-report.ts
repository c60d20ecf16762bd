import type { Side } from "#core/pose/keypoints.ts";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import type { Drift, FormReport, Measured, MeasureUnit } from "#core/report/form-report.ts";
import { driftWord } from "./chart-words.ts";
import { findingText } from "./finding-words.ts";
import { limits, shortQualityWords, formReportWords as words } from "./form-report-words.ts";
import {
  chartRange,
  formatInterval,
  formatNumber,
  landingWords,
  listWords,
  sidedName,
  sideInText,
  unitText,
} from "./measure-words.ts";
import { refusalText } from "./refusal-words.ts";
import {
  measuredRows,
  missingGroups,
  modelSentence,
  repairSentence,
  reportTitle,
  sourceLine,
  summarySentence,
} from "./report-words.ts";
import { type Column, textTable } from "./text-table.ts";

export interface TerminalReportOptions {
  /** True on a terminal that shows colours; without it the text is plain. */
  readonly hasColour: boolean;
}

type Style = "bold" | "soft" | "left" | "right" | "line";

const escapes: Readonly<Record<Style, string>> = { bold: "1", soft: "2", left: "34", right: "33", line: "36" };

type Painter = (text: string, style: Style) => string;

/** Width of prose, characters. */
const proseWidth = 80;

/** The report as a page for a terminal or a pipe: the same words and numbers as on paper. */
export function terminalReport({ report }: FormAnalysis, { hasColour }: TerminalReportOptions): string {
  const paint: Painter = (text, style) => (hasColour ? `\u001b[${escapes[style]}m${text}\u001b[0m` : text);
  const bar = paint("|", "line");
  const head = [
    `${bar} ${paint(reportTitle(report), "bold")}`,
    `${bar} ${paint(sourceLine(report), "soft")}`,
    ...wrapped(summarySentence(report)).map((line) => `${bar} ${line}`),
  ];
  const body = report.verdict === "ok" ? usableParts(report, paint) : [reasonLines(report)];
  return `${[head, ...body].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function usableParts(report: FormReport, paint: Painter): readonly (readonly string[])[] {
  return [
    [paint(words.findings.title, "bold"), ...findingLines(report)],
    ...measureTables(report, paint),
    ...missingLines(report, paint),
    ...driftLines(report, paint),
    [
      paint(words.method.title, "bold"),
      ...[modelSentence(report), repairSentence(report), ...limits].flatMap((text) => wrapped(text)),
    ],
  ];
}

function reasonLines({ reasons }: FormReport): readonly string[] {
  return reasons
    .map(refusalText)
    .flatMap(({ message, fix }) => [...wrapped(`- ${message}`, "  "), ...wrapped(`  ${fix}`, "  ")]);
}

function findingLines(report: FormReport): readonly string[] {
  const { findings } = report;
  if (findings.length === 0) return wrapped(words.findings.noneInTerminal);
  return findings.flatMap((finding, index) => wrapped(`${index + 1}. ${findingText(finding, report)}`, "   "));
}

const units: readonly MeasureUnit[] = ["steps/min", "s", "ratio", "m", "% of leg", "deg"];

/** One table a unit, so that the unit stands in the header; all tables share their widths. */
function measureTables(report: FormReport, paint: Painter): readonly (readonly string[])[] {
  const rows = measuredRows(report);
  const present = units.filter((unit) => rows.some((row) => row.unit === unit));
  const head = words.measures.terminal;
  const tables = present.map((unit) => ({
    head: [head.measure, columnUnit(unit), head.interval, "", head.steps, head.least, head.quality],
    rows: rows.filter((row) => row.unit === unit).map(measureCells),
  }));
  const columns: readonly Column[] = [
    { align: "left" },
    { align: "right" },
    { align: "right" },
    { align: "left" },
    { align: "right" },
    { align: "right" },
    { align: "left" },
  ];
  return textTable(tables, columns).map(([first = "", ...lines]) => [
    paint(first, "soft"),
    ...lines.map((line) => paintSides(line, paint)),
  ]);
}

function measureCells(measure: Measured): readonly string[] {
  const { id, side, unit, value, interval, n, smallestRealChange, quality } = measure;
  const landing = measure.class === undefined ? undefined : landingWords[measure.class];
  return [
    listWords([sidedName(id, side), landing]),
    formatNumber(value, unit),
    formatInterval(interval, unit),
    intervalLine(value, interval, chartRange(id, unit, interval)),
    String(n),
    formatNumber(smallestRealChange, unit),
    shortQualityWords[quality],
  ];
}

const chartCells = 21;

/** A value in its interval as text: `-` the interval, `o` the value, `|` the plumb line at 0. */
export function intervalLine(
  value: number,
  interval: readonly [number, number],
  range: readonly [number, number],
): string {
  const [least, most] = range;
  const cell = (x: number): number => Math.round(((x - least) / (most - least || 1)) * (chartCells - 1));
  const [low, high] = interval.map(cell) as [number, number];
  const signs: string[] = Array.from({ length: chartCells }, (_, index) => (index >= low && index <= high ? "-" : " "));
  if (least < 0 && most > 0) signs[cell(0)] = "|";
  signs[cell(value)] = "o";
  return signs.join("");
}

function paintSides(line: string, paint: Painter): string {
  return (["left", "right"] as const)
    .reduce((done, side) => paintSide(done, side, paint), line)
    .replace("|", paint("|", "line"));
}

function paintSide(line: string, side: Side, paint: Painter): string {
  const word = sideInText[side];
  return line.replace(`, ${word} `, () => `, ${paint(word, side)} `);
}

/** Unit of a column, also where numbers have none. */
function columnUnit(unit: MeasureUnit): string {
  return unit === "ratio" ? words.ratio : unitText(unit);
}

function missingLines(report: FormReport, paint: Painter): readonly (readonly string[])[] {
  const groups = missingGroups(report);
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ names, message }) => [
    ...wrapped(words.measures.missingList(listWords(names)), "  "),
    ...wrapped(`  ${message}`, "  "),
  ]);
  return [[paint(words.measures.missing, "bold"), ...lines]];
}

function driftLines({ drift }: FormReport, paint: Painter): readonly (readonly string[])[] {
  if (drift.length === 0) return [];
  const { change, interval, first: firstThird, last: lastThird, unit } = words.drift.terminal;
  const head = [words.drift.title, "", change, interval, "", firstThird, lastThird, unit];
  const columns: readonly Column[] = [
    { align: "left" },
    { align: "left" },
    { align: "right" },
    { align: "right" },
    { align: "left" },
    { align: "right" },
    { align: "right" },
    { align: "left" },
  ];
  const [lines = []] = textTable([{ head, rows: drift.map(driftCells) }], columns);
  const [first = "", ...rest] = lines;
  return [[paint(first, "soft"), ...rest.map((line) => line.replace("|", paint("|", "line")))]];
}

function driftCells(one: Drift): readonly string[] {
  const { id, side, unit, change, interval, firstThird, lastThird } = one;
  const reach = 1.25 * Math.max(Math.abs(interval[0]), Math.abs(interval[1]), Number.MIN_VALUE);
  return [
    sidedName(id, side),
    driftWord(one),
    formatNumber(change, unit),
    formatInterval(interval, unit),
    intervalLine(change, interval, [-reach, reach]),
    formatNumber(firstThird, unit),
    formatNumber(lastThird, unit),
    columnUnit(unit),
  ];
}

/** Breaks a text into lines of at most 80 characters; lines after the first begin with `indent`. */
export function wrapped(text: string, indent = ""): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=\S) +/)) {
    if (line !== "" && line.length + 1 + word.length > proseWidth) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
