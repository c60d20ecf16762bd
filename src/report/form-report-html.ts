import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { elementMaker } from "./element.ts";
import { formReportWords as words } from "./form-report-words.ts";
import { pagePaint } from "./paint.ts";
import { refusalText } from "./refusal-words.ts";
import { reportStyle } from "./report-style.ts";
import {
  type MeasureAccuracy,
  noRecords,
  type ReportRecords,
  reportTitle,
  sourceLine,
  summarySentence,
} from "./report-words.ts";
import { curvesSection } from "./sections/curves-section.ts";
import { findingsSection } from "./sections/findings-section.ts";
import { measuresSection } from "./sections/measures-section.ts";
import { methodSection } from "./sections/method-section.ts";
import type { SectionContext } from "./sections/section-context.ts";
import { contactsSection, driftSection } from "./sections/time-sections.ts";
import { spokenTag } from "./words/in-language.ts";

export interface FormReportHtmlOptions {
  /** Makes the elements: the browser's document, or linkedom's in Node. Nothing is added to it. */
  readonly document: Document;
  /** Data URLs of film frames, upright, by frame index: those of the findings are drawn. */
  readonly pictures?: ReadonlyMap<number, string>;
  /** Figures of the accuracy benchmark for this kind of recording. */
  readonly accuracy?: readonly MeasureAccuracy[];
  /** What the product's records say about findings and measures. */
  readonly records?: ReportRecords;
  /** `@font-face` rules with data URLs; without them the reader's own sans serif is used. */
  readonly fontFaces?: string;
}

/** The form report as one HTML file that needs nothing else: no request, no script, light and dark, screen and A4. */
export function formReportHtml(analysis: FormAnalysis, options: FormReportHtmlOptions): string {
  const { document, pictures = new Map(), accuracy = [], records = noRecords, fontFaces = "" } = options;
  const make = elementMaker(document);
  const context: SectionContext = { document, paint: pagePaint, make, analysis, pictures, accuracy, records };
  const { report } = analysis;
  const title = reportTitle(report);
  const head = make(
    "head",
    {},
    make("meta", { charset: "utf-8" }),
    make("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    make("meta", { name: "generator", content: "Plumbline" }),
    make("meta", { "http-equiv": "Content-Security-Policy", content: securityPolicy }),
  );
  const body = make("body", {}, pageHeader(context), make("main", {}, ...sections(context)), pageFooter(context));
  // Written by hand: not every document escapes the text of these two.
  const titleTag = `<title>${escaped(words.documentTitle(title, report.source.file))}</title>`;
  const style = `<style>${reportStyle(fontFaces)}</style>`;
  return `<!doctype html>\n<html lang="${spokenTag()}">${head.outerHTML.replace("</head>", () => `${titleTag}${style}</head>`)}${body.outerHTML}</html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Keeps the file to itself even where a future browser or an edit would let it ask for something. */
const securityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

function sections(context: SectionContext): readonly (HTMLElement | undefined)[] {
  if (context.analysis.report.verdict === "not-usable") return [reasonsSection(context)];
  return [
    findingsSection(context),
    measuresSection(context),
    curvesSection(context),
    contactsSection(context),
    driftSection(context),
    methodSection(context),
  ];
}

function pageHeader({ make, analysis }: SectionContext): HTMLElement {
  const { report } = analysis;
  return make(
    "header",
    {},
    make(
      "div",
      { class: "plumb" },
      make("h1", {}, reportTitle(report)),
      make("p", { class: "source" }, sourceLine(report)),
      make("p", { class: "summary" }, summarySentence(report)),
    ),
  );
}

function reasonsSection({ make, analysis }: SectionContext): HTMLElement {
  const { reasons } = analysis.report;
  return make(
    "section",
    { "aria-labelledby": "reasons" },
    make("h2", { id: "reasons" }, words.reasons),
    make(
      "ul",
      { class: "reasons" },
      ...reasons.map(refusalText).map(({ message, fix }) => make("li", {}, make("strong", {}, message), " ", fix)),
    ),
  );
}

function pageFooter({ make }: SectionContext): HTMLElement {
  return make("footer", {}, make("p", {}, words.footer));
}
