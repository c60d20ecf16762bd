import type { FormAnalysis } from "#core/report/form-analysis.ts";
import type { Measured } from "#core/report/form-report.ts";
import { driftWord } from "../chart-words.ts";
import { contactTimeline, timelineRows, timelineSummary } from "../contact-timeline.ts";
import { curveNote } from "../curve-note.ts";
import { curveSummary, cycleCurveChart } from "../cycle-curve-chart.ts";
import { driftChart } from "../drift-chart.ts";
import { findingText } from "../finding-words.ts";
import { limits, momentNames, qualityWords, formReportWords as words } from "../form-report-words.ts";
import { measureWhisker } from "../interval-whisker.ts";
import {
  curveWords,
  formatInterval,
  formatNumber,
  formatQuantity,
  landingWords,
  listWords,
  measureName,
  sidedName,
  sideInText,
  unitName,
  unitText,
} from "../measure-words.ts";
import { paperPaint } from "../paint.ts";
import { refusalText } from "../refusal-words.ts";
import {
  contributorLines,
  evidenceLine,
  type MeasureAccuracy,
  measuredRows,
  methodLines,
  missingGroups,
  modelSentence,
  noRecords,
  type ReportRecords,
  repairSentence,
  reportTitle,
  sourceLine,
  summarySentence,
} from "../report-words.ts";
import { curvePairs } from "../sections/curves-section.ts";
import { findingFigure, momentFigure, momentTime } from "../sections/findings-section.ts";
import { shownMoments } from "../shown-moments.ts";
import { colours } from "../tokens.ts";
import { nodeDocument } from "./node-document.ts";
import { typstFigure, typstLanguage, typstString, typstTable, typstText } from "./typst-markup.ts";

/** A report in typst's language, and the drawings it names, by path. */
export interface TypstReport {
  readonly markup: string;
  readonly drawings: ReadonlyMap<string, string>;
}

interface Draft {
  readonly analysis: FormAnalysis;
  readonly context: { readonly document: Document; readonly paint: typeof paperPaint };
  readonly pictures: ReadonlyMap<number, string>;
  readonly accuracy: readonly MeasureAccuracy[];
  readonly records: ReportRecords;
  /** Keeps a drawing and gives its path. */
  readonly keep: (svg: SVGElement) => string;
}

/** What a report on paper may hold beside the analysis. */
export interface FormReportPaperOptions {
  /** Data URLs of film frames by frame index. */
  readonly pictures?: ReadonlyMap<number, string>;
  readonly accuracy?: readonly MeasureAccuracy[];
  readonly records?: ReportRecords;
}

/** Writes the report for paper: the same sections and words as on screen. */
export function formReportTypst(analysis: FormAnalysis, options: FormReportPaperOptions): TypstReport {
  const drawings = new Map<string, string>();
  const draft: Draft = {
    analysis,
    context: { document: nodeDocument(), paint: paperPaint },
    pictures: options.pictures ?? new Map(),
    accuracy: options.accuracy ?? [],
    records: options.records ?? noRecords,
    keep: (svg) => {
      const path = `/plumbline-drawing-${drawings.size}.svg`;
      svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
      drawings.set(path, svg.outerHTML);
      return path;
    },
  };
  const body =
    analysis.report.verdict === "ok"
      ? [findings(draft), measures(draft), curves(draft), contacts(draft), drift(draft), method(draft)]
      : [reasons(draft)];
  return { markup: [preamble(analysis), ...body].filter((part) => part !== "").join("\n\n"), drawings };
}

function preamble({ report }: FormAnalysis): string {
  const title = words.documentTitle(reportTitle(report), report.source.file);
  const [accent, soft, hairline, ink] = [colours.line[0], colours.softInk[0], colours.hairline[0], colours.ink[0]];
  return `#set document(title: ${typstString(title)}, author: "Plumbline", description: ${typstString(summarySentence(report))})
#set page(paper: "a4", margin: (x: 18mm, y: 18mm), footer: context text(size: 8pt, fill: rgb("${soft}"))[${typstText(words.paperFooter)} #h(1fr) #counter(page).display("1 / 1", both: true)])
#set text(${typstLanguage()}, font: "Inter", size: 9.5pt, fill: rgb("${ink}"), number-width: "tabular")
#set par(leading: 0.65em)
#show heading.where(level: 1): set text(size: 15pt, weight: 600)
#show heading.where(level: 1): set block(above: 22pt, below: 10pt, sticky: true)
#show heading.where(level: 2): set text(size: 11pt, weight: 600)
#show heading.where(level: 2): set block(above: 14pt, below: 8pt, sticky: true)
#show title: set text(size: 24pt, weight: 600)
#show figure.caption: set text(size: 8pt, fill: rgb("${soft}"))
#show figure.caption: it => align(left, it.body)
#show figure: set block(breakable: false)
#set figure(numbering: none, supplement: none)
#set table(stroke: (_, y) => (bottom: 0.5pt + rgb("${hairline}")), inset: (x: 0pt, y: 4pt), column-gutter: 10pt, align: left + horizon)
#show table.cell.where(y: 0): set text(size: 8pt, fill: rgb("${soft}"))
#let soft(body) = text(size: 8pt, fill: rgb("${soft}"), body)
#block(stroke: (left: 1.5pt + rgb("${accent}")), inset: (left: 12pt, y: 4pt))[
#title[${typstText(reportTitle(report))}]
#soft[${typstText(sourceLine(report))}]

#text(size: 12pt)[${typstText(summarySentence(report))}]
]`;
}

function heading(title: string): string {
  return `= ${typstText(title)}`;
}

function subheading(title: string): string {
  return `== ${typstText(title)}`;
}

function reasons({ analysis }: Draft): string {
  const lines = analysis.report.reasons
    .map(refusalText)
    .map(({ message, fix }) => `- #strong[${typstText(message)}] ${typstText(fix)}`);
  return [heading(words.reasons), ...lines].join("\n\n");
}

function findings(draft: Draft): string {
  const { analysis, keep, context, pictures, records } = draft;
  const { findings: all } = analysis.report;
  if (all.length === 0) return moments(draft);
  const cells = all.map((finding) => {
    const svg = findingFigure({ ...context, analysis, pictures }, finding);
    const timeS = analysis.track.timesS[finding.frame] ?? 0;
    const caption = words.findings.frame(timeS.toFixed(2));
    const alt = svg.getAttribute("aria-label") ?? "";
    const picture = typstFigure({ path: keep(svg), alt, caption: typstText(caption), width: "100%" });
    const more = [...contributorLines(finding, records), evidenceLine(finding, records)].filter((line) => line !== "");
    return `[${picture}\n== ${typstText(measureName(finding.measure))}\n${typstText(findingText(finding, analysis.report))}${more.length === 0 ? "" : `\n\n#soft[${more.map(typstText).join("\n\n")}]`}]`;
  });
  return `${heading(words.findings.title)}\n\n#grid(columns: (1fr, 1fr, 1fr), gutter: 14pt, ${cells.join(", ")})`;
}

function moments({ analysis, keep, context, pictures }: Draft): string {
  const cells = shownMoments(analysis).map((moment) => {
    const svg = momentFigure({ ...context, analysis, pictures }, moment);
    const alt = svg.getAttribute("aria-label") ?? "";
    const caption = `#strong[${typstText(momentNames[moment.id])}] ${typstText(momentTime(moment))}`;
    return `[${typstFigure({ path: keep(svg), alt, caption, width: "100%" })}]`;
  });
  const grid = cells.length === 0 ? "" : `\n\n#grid(columns: (1fr, 1fr, 1fr), gutter: 14pt, ${cells.join(", ")})`;
  return `${heading(words.findings.title)}\n\n${typstText(words.findings.none)}${grid}`;
}

/** A small drawing beside its own numbers: decoration for those who hear the page. */
function inlineDrawing(draft: Draft, svg: SVGElement): string {
  return `#pdf.artifact(image(${typstString(draft.keep(svg))}, width: 26mm))`;
}

function measures(draft: Draft): string {
  const { report } = draft.analysis;
  const { measure, value, interval, steps, least, quality } = words.measures.columns;
  const table = typstTable({
    widths: ["1fr", "auto", "26mm", "auto", "auto", "auto", "auto"],
    columns: [measure, value, "", interval, steps, least, quality],
    rows: measuredRows(report).map((one) => measureCells(draft, one)),
  });
  const missing = missingGroups(report).map(
    ({ names, message }) => `#soft[#strong[${typstText(listWords(names))}] ${typstText(message)}]`,
  );
  const rest = missing.length === 0 ? [] : [subheading(words.measures.missing), ...missing];
  return [heading(words.measures.title), table, ...rest].join("\n\n");
}

function measureCells(draft: Draft, measure: Measured): readonly string[] {
  const { id, side, unit, value, interval, n, smallestRealChange, quality } = measure;
  const sideWord = typstText(sideInText[side]);
  const colour = side === "both" ? colours.ink[0] : colours[side][0];
  const name = `${typstText(measureName(id))}${sideWord && `, #text(fill: rgb("${colour}"), weight: 600)[${sideWord}]`}`;
  const unitMark = unit === "ratio" ? "" : ` #soft[${typstText(unitText(unit))}]`;
  const landing = measure.class === undefined ? "" : ` #soft[${typstText(landingWords[measure.class])}]`;
  return [
    name,
    `${typstText(formatNumber(value, unit))}${unitMark}${landing}`,
    inlineDrawing(draft, measureWhisker(draft.context, measure)),
    typstText(formatInterval(interval, unit)),
    String(n),
    `${typstText(formatNumber(smallestRealChange, unit))}${unitMark}`,
    typstText(qualityWords[quality]),
  ];
}

function figureGrid(cells: readonly string[]): string {
  return `#grid(columns: (1fr, 1fr), gutter: 14pt, ${cells.map((cell) => `[${cell}]`).join(", ")})`;
}

function curves({ analysis, keep, context }: Draft): string {
  const pairs = curvePairs(analysis.curves);
  if (pairs.length === 0) return "";
  const cells = pairs.map(([id, sides]) => {
    const summary = curveSummary(sides);
    const title = words.curves.captionBegins(curveWords[id]);
    const alt = `${title} ${summary}`;
    const caption = `#strong[${typstText(title)}] ${typstText(`${summary} ${curveNote(sides)}`)}`;
    return typstFigure({ path: keep(cycleCurveChart(context, sides)), alt, caption, width: "100%" });
  });
  const { title, lead } = words.curves;
  return `${heading(title)}\n\n${typstText(lead)}\n\n${figureGrid(cells)}`;
}

function contacts({ analysis, keep, context }: Draft): string {
  const rows = timelineRows(analysis.report.contacts);
  if (rows.length === 0) return "";
  const cells = rows.map((row) => {
    const alt = timelineSummary(row);
    return typstFigure({ path: keep(contactTimeline(context, row)), alt, caption: typstText(alt), width: "100%" });
  });
  const { title, lead } = words.contacts;
  return `${heading(title)}\n\n${typstText(lead)}\n\n${figureGrid(cells)}`;
}

function drift(draft: Draft): string {
  const { drift: all } = draft.analysis.report;
  if (all.length === 0) return "";
  const { title, lead, columns } = words.drift;
  const { measure, change, figures, first, last } = columns;
  const table = typstTable({
    widths: ["1fr", "auto", "26mm", "auto", "auto", "auto"],
    columns: [measure, change, "", figures, first, last],
    rows: all.map((one) => [
      typstText(sidedName(one.id, one.side)),
      typstText(driftWord(one)),
      inlineDrawing(draft, driftChart(draft.context, one)),
      typstText(
        `${formatNumber(one.change, one.unit)} (${formatInterval(one.interval, one.unit)}) ${unitText(one.unit)}`,
      ),
      typstText(formatQuantity(one.firstThird, one.unit)),
      typstText(formatQuantity(one.lastThird, one.unit)),
    ]),
  });
  return `${heading(title)}\n\n${typstText(lead)}\n\n${table}`;
}

function method({ analysis, accuracy, records }: Draft): string {
  const { title, ways: waysTitle, way, accuracy: accuracyTitle, accuracyColumns, limits: limitsTitle } = words.method;
  const lead = typstText(`${modelSentence(analysis.report)} ${repairSentence(analysis.report)}`);
  const table = typstTable({
    widths: ["1fr", "auto", "auto", "auto", "auto"],
    columns: accuracyColumns,
    rows: accuracy.map(({ id, unit, bias, rmse, limits: range, recordings }) =>
      [
        unitName(id, unit),
        formatNumber(bias, unit),
        formatNumber(rmse, unit),
        formatInterval(range, unit),
        String(recordings),
      ].map(typstText),
    ),
  });
  const ways = methodLines(analysis.report, records).map(
    ([name, how]) => `#soft[#strong[${typstText(way(name))}] ${typstText(how)}]`,
  );
  const how = ways.length === 0 ? [] : [subheading(waysTitle), ...ways];
  const known = accuracy.length === 0 ? [] : [subheading(accuracyTitle), table];
  const list = limits.map((one) => `- ${typstText(one)}`).join("\n");
  return [heading(title), lead, ...how, ...known, subheading(limitsTitle), list].join("\n\n");
}
