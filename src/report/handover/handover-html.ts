import type { Handover } from "#core/handover/handover.ts";
import { type ElementMaker, elementMaker } from "../element.ts";
import { dateWords } from "../load/load-words.ts";
import { pagePaint } from "../paint.ts";
import { reportStyle } from "../report-style.ts";
import { dataTable, tableTwin } from "../sections/data-table.ts";
import { spokenTag } from "../words/in-language.ts";
import type { HandoverBlock } from "./handover-block.ts";
import { handoverBlocks } from "./handover-blocks.ts";
import { handoverWords as words } from "./handover-words.ts";

export interface HandoverHtmlOptions {
  /** Makes the elements: the browser's document, or linkedom's in Node. Nothing is added to it. */
  readonly document: Document;
  /** `@font-face` rules with data URLs; without them the reader's own sans serif is used. */
  readonly fontFaces?: string;
}

const style = `
main > .handover { display: grid; gap: 0 40px; }
@media (min-width: 960px) { main > .handover { grid-template-columns: 1fr 1fr; align-items: start; } }
.handover section { min-width: 0; }
.handover h2 { font-size: 20px; margin: 32px 0 8px; }
.handover .facts { display: grid; grid-template-columns: minmax(96px, max-content) 1fr; gap: 4px 16px; margin: 0; }
.handover .facts dt { color: var(--soft-ink); font-size: 13px; line-height: 24px; max-width: 160px; }
.handover .facts dd { margin: 0; overflow-wrap: anywhere; }
.handover .first-of-all { grid-column: 1 / -1; border: 2px solid var(--stop); border-radius: var(--radius); padding: 4px 16px 12px; margin-top: 24px; }
.handover .first-of-all h2 { color: var(--stop); margin-top: 8px; }
.handover svg { width: 100%; height: auto; max-width: 560px; }
.handover td:last-child { white-space: normal; }
.who { border-bottom: 1px solid var(--hairline); padding-bottom: 24px; max-width: 560px; }
@media print {
  body { font-size: 8pt; line-height: 1.3; }
  h1 { font-size: 15pt; }
  main > .handover { grid-template-columns: 1fr 1fr; gap: 0 8mm; }
  .handover h2 { font-size: 9.5pt; margin: 7pt 0 2pt; }
  .handover p, .handover ul { margin: 1pt 0; }
  .handover .facts dt { font-size: 7.5pt; line-height: 1.3; }
  .handover table { margin: 2pt 0; }
  .handover th, .handover td { padding: 1pt 6pt 1pt 0; }
  .handover caption { display: none; }
  .who { padding-bottom: 12pt; }
}`;

/** Keeps the file to itself even where a future browser or an edit would let it ask for something. */
const securityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The page as one HTML file that needs nothing else: no request, no script, light and dark, screen and one side of A4. */
export function handoverHtml(handover: Handover, { document, fontFaces = "" }: HandoverHtmlOptions): string {
  const make = elementMaker(document);
  const head = make(
    "head",
    {},
    make("meta", { charset: "utf-8" }),
    make("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    make("meta", { name: "generator", content: "Plumbline" }),
    make("meta", { "http-equiv": "Content-Security-Policy", content: securityPolicy }),
  );
  const [top, parts, foot] = handoverElements(handover, document, true);
  const body = make("body", {}, top, make("main", {}, parts), foot);
  // Written by hand: not every document escapes the text of these two.
  const title = `<title>${words.title}</title>`;
  const sheet = `<style>${reportStyle(fontFaces)}${style}</style>`;
  return `<!doctype html>\n<html lang="${spokenTag()}">${head.outerHTML.replace("</head>", () => `${title}${sheet}</head>`)}${body.outerHTML}</html>\n`;
}

/** Head, parts and foot of the page, for a page that brings its own style. */
export function handoverElements(handover: Handover, document: Document, isAlone = false): readonly HTMLElement[] {
  const make = elementMaker(document);
  const { from, today } = handover;
  const header = make(
    "header",
    {},
    make(
      "div",
      { class: "plumb" },
      make(isAlone ? "h1" : "h2", { class: "sheet-title" }, words.title),
      make("p", { class: "source" }, words.source(dateWords(from, today), dateWords(today, from))),
    ),
    make("p", { class: "who" }, words.name),
  );
  const blocks = handoverBlocks(handover).map((block) => section(make, document, { block, isAlone }));
  const footer = make("footer", {}, make("p", {}, words.footer));
  return [header, make("div", { class: "handover" }, ...blocks), footer];
}

/** Some parts of the page alone, for somebody who was given no others. */
export function handoverPartElements(
  handover: Handover,
  document: Document,
  parts: readonly HandoverBlock["id"][],
): HTMLElement {
  const make = elementMaker(document);
  const blocks = handoverBlocks(handover).filter(({ id }) => parts.includes(id));
  return make(
    "div",
    { class: "handover" },
    ...blocks.map((block) => section(make, document, { block, isAlone: false })),
  );
}

interface SectionParts {
  readonly block: HandoverBlock;
  readonly isAlone: boolean;
}

function section(make: ElementMaker, document: Document, { block, isAlone }: SectionParts): HTMLElement {
  const { id, lines, facts = [], list = [], table, chart } = block;
  const title = words.sections[id];
  return make(
    "section",
    { "aria-labelledby": id, class: id === "new" ? "first-of-all" : undefined },
    make(isAlone ? "h2" : "h3", { id }, title),
    ...lines.map((line) => make("p", {}, line)),
    facts.length === 0
      ? undefined
      : make(
          "dl",
          { class: "facts" },
          ...facts.flatMap(([label, said]) => [make("dt", {}, label), make("dd", {}, said)]),
        ),
    list.length === 0 ? undefined : make("ul", {}, ...list.map((item) => make("li", {}, item))),
    chart?.draw({ document, paint: pagePaint }),
    chart === undefined ? undefined : tableTwin(make, { caption: title, ...chart.table }),
    table === undefined ? undefined : dataTable(make, { caption: title, ...table }),
  );
}
