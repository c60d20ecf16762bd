import type { KeyMoment } from "#core/report/form-analysis.ts";
import type { Finding, Measured } from "#core/report/form-report.ts";
import { isMeasured } from "#core/report/form-report.ts";
import { findingText } from "../finding-words.ts";
import { formReportWords, momentNames } from "../form-report-words.ts";
import { baseMeasure, formatQuantity, measureName } from "../measure-words.ts";
import { contributorLines, evidenceLine } from "../report-words.ts";
import { runnerFigure } from "../runner-figure.ts";
import { shownMoments } from "../shown-moments.ts";
import type { SectionContext } from "./section-context.ts";

const words = formReportWords.findings;

/** At most three findings, each beside the frame that shows it; three moments of a step when there is none. */
export function findingsSection(context: SectionContext): HTMLElement {
  const { make, analysis } = context;
  const { findings } = analysis.report;
  const cards =
    findings.length === 0
      ? shownMoments(analysis).map((moment) => momentCard(context, moment))
      : findings.map((finding) => findingCard(context, finding));
  return make(
    "section",
    { "aria-labelledby": "findings" },
    make("h2", { id: "findings" }, words.title),
    findings.length === 0 ? make("p", {}, words.none) : undefined,
    cards.length === 0 ? undefined : make("div", { class: "findings" }, ...cards),
  );
}

function momentCard(context: SectionContext, moment: KeyMoment): HTMLElement {
  const { make } = context;
  const caption = make("figcaption", {}, make("strong", {}, momentNames[moment.id]), ` ${momentTime(moment)}`);
  return make("article", { class: "card" }, make("figure", {}, momentFigure(context, moment), caption));
}

/** Foot and time of a moment. */
export function momentTime({ foot, timeS }: KeyMoment): string {
  return words.when(foot, timeS.toFixed(2));
}

/** The picture of a moment: its frame with the figure. */
export function momentFigure(context: FigureContext, moment: KeyMoment): SVGElement {
  return runnerFigure(context, {
    track: context.analysis.track,
    frame: moment.frame,
    picture: context.pictures.get(moment.frame),
    alt: words.momentFigure(momentNames[moment.id], momentTime(moment)),
  });
}

type FigureContext = Pick<SectionContext, "document" | "paint" | "analysis" | "pictures">;

function findingCard(context: SectionContext, finding: Finding): HTMLElement {
  const { make, analysis, records } = context;
  const evidence = evidenceLine(finding, records);
  const timeS = analysis.track.timesS[finding.frame];
  const when = timeS === undefined ? "" : words.frame(timeS.toFixed(2));
  const texts = make(
    "div",
    {},
    make("h3", {}, measureName(finding.measure)),
    make("p", {}, findingText(finding, analysis.report)),
    ...contributorLines(finding, records).map((line) => make("p", {}, line)),
    evidence === "" ? undefined : make("p", { class: "small" }, evidence),
  );
  const figure = make("figure", {}, findingFigure(context, finding), make("figcaption", { class: "small" }, when));
  return make("article", { class: "card" }, figure, texts);
}

/** The picture of a finding: its frame with the figure and the measured angle. */
export function findingFigure(context: FigureContext, finding: Finding): SVGElement {
  const { analysis, pictures } = context;
  const measure = findMeasure(analysis.report.measures.filter(isMeasured), finding);
  const label = measure === undefined ? "" : formatQuantity(measure.value, measure.unit);
  return runnerFigure(context, {
    track: analysis.track,
    frame: finding.frame,
    picture: pictures.get(finding.frame),
    alt: words.figure({ name: measureName(finding.measure), side: finding.side, label }),
    mark: { id: baseMeasure(finding.measure), side: finding.side, label },
  });
}

function findMeasure(measures: readonly Measured[], { measure, side }: Finding): Measured | undefined {
  return measures.find((one) => one.id === measure && one.side === side && one.unit !== "m");
}
