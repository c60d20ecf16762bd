import type { Handover } from "#core/handover/handover.ts";
import type { HandoverBlock } from "../handover/handover-block.ts";
import { handoverBlocks } from "../handover/handover-blocks.ts";
import { handoverWords as words } from "../handover/handover-words.ts";
import { dateWords } from "../load/load-words.ts";
import { paperPaint } from "../paint.ts";
import { colours } from "../tokens.ts";
import type { TypstReport } from "./form-report-typst.ts";
import { nodeDocument } from "./node-document.ts";
import { typstLanguage, typstString, typstTable, typstText } from "./typst-markup.ts";

/** Blocks of the left and of the right column; the rest goes across the page. */
const leftBlocks: readonly HandoverBlock["id"][] = ["safety", "history", "contributors", "trials", "questions"];
const rightBlocks: readonly HandoverBlock["id"][] = ["pain", "load", "scores", "events"];

/** Writes the page for paper in letters of `sizePt`: safety and history on the left, trends on the right, tables below. */
export function handoverTypst(handover: Handover, sizePt: number): TypstReport {
  const drawings = new Map<string, string>();
  const document = nodeDocument();
  const keep = (svg: SVGElement): string => {
    const path = `/plumbline-drawing-${drawings.size}.svg`;
    svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    drawings.set(path, svg.outerHTML);
    return path;
  };
  const blocks = handoverBlocks(handover);
  const column = (ids: readonly HandoverBlock["id"][]): string =>
    ids
      .flatMap((id) => blocks.filter((block) => block.id === id))
      .map((block) => blockMarkup(block, { document, keep }))
      .join("\n\n");
  const placed = ["new", ...leftBlocks, ...rightBlocks];
  const rest = blocks.filter(({ id }) => !placed.includes(id)).map(({ id }) => id);
  const first = column(["new"]);
  const markup = [
    preamble(handover, sizePt),
    ...(first === "" ? [] : [`#block(width: 100%, stroke: 1.2pt + rgb("${colours.stop[0]}"), inset: 6pt)[${first}]`]),
    `#grid(columns: (1fr, 1fr), gutter: 9mm, [${column(leftBlocks)}], [${column(rightBlocks)}])`,
    column(rest),
  ].join("\n\n");
  return { markup, drawings };
}

function preamble({ from, today }: Handover, sizePt: number): string {
  const [accent, soft, hairline, ink] = [colours.line[0], colours.softInk[0], colours.hairline[0], colours.ink[0]];
  const source = words.source(dateWords(from, today), dateWords(today, from));
  return `#set document(title: ${typstString(words.title)}, author: "Plumbline", description: ${typstString(source)})
#set page(paper: "a4", margin: (x: 14mm, top: 11mm, bottom: 11mm), footer: context text(size: 7pt, fill: rgb("${soft}"))[${typstText(words.footer)} #h(1fr) #counter(page).display("1 / 1", both: true)], footer-descent: 4mm)
#set text(${typstLanguage()}, font: "Inter", size: ${sizePt}pt, fill: rgb("${ink}"), number-width: "tabular")
#set par(leading: 0.5em, spacing: 0.6em)
#show heading.where(level: 1): set text(size: 9pt, weight: 600)
#show heading.where(level: 1): set block(above: 8pt, below: 4pt, sticky: true)
#show title: set text(size: 14pt, weight: 600)
#set figure(numbering: none, supplement: none)
#set list(spacing: 0.5em)
#set table(stroke: (_, y) => (bottom: 0.4pt + rgb("${hairline}")), inset: (x: 0pt, y: 1.9pt), column-gutter: 8pt, align: left + horizon)
#show table.cell.where(y: 0): set text(size: 6.8pt, fill: rgb("${soft}"))
#let soft(body) = text(size: 7pt, fill: rgb("${soft}"), body)
#block(stroke: (left: 1.5pt + rgb("${accent}")), inset: (left: 8pt, y: 2pt))[
#title[${typstText(words.title)}]
#soft[${typstText(source)}]
]
#v(2mm)
#soft[${typstText(words.name)}] #box(width: 1fr, line(length: 100%, stroke: 0.4pt + rgb("${soft}")))
#v(1mm)`;
}

interface Drawing {
  readonly document: Document;
  /** Keeps a drawing and gives its path. */
  readonly keep: (svg: SVGElement) => string;
}

function blockMarkup({ id, lines, facts = [], list = [], table, chart }: HandoverBlock, drawing: Drawing): string {
  const parts = [
    `= ${typstText(words.sections[id])}`,
    ...lines.map((line) => typstText(line)),
    ...facts.map(([label, said]) => `#soft[${typstText(label)}] ${typstText(said)}`),
    list.map((item) => `- ${typstText(item)}`).join("\n"),
    chart === undefined ? "" : picture(chart, drawing),
    table === undefined
      ? ""
      : typstTable({ ...table, widths: table.columns.map(() => "auto"), rows: escaped(table.rows) }),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function picture({ draw, summary }: NonNullable<HandoverBlock["chart"]>, { document, keep }: Drawing): string {
  const path = keep(draw({ document, paint: paperPaint }));
  return `#figure(image(${typstString(path)}, alt: ${typstString(summary)}, width: 100%))`;
}

function escaped(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) => row.map((cell) => typstText(cell)));
}
