import type { CycleCurve, CycleCurveId } from "#core/report/form-analysis.ts";
import { curveNote } from "../curve-note.ts";
import { curveSummary, cycleCurveChart } from "../cycle-curve-chart.ts";
import { formReportWords } from "../form-report-words.ts";
import { curveWords, formatNumber, unitText } from "../measure-words.ts";
import { tableTwin } from "./data-table.ts";
import type { SectionContext } from "./section-context.ts";

const words = formReportWords.curves;

/** The curves of a recording, left and right of one quantity together. */
export function curvePairs(curves: readonly CycleCurve[]): readonly (readonly [CycleCurveId, readonly CycleCurve[]])[] {
  const ids = [...new Set(curves.map(({ id }) => id))];
  return ids.map((id) => [id, curves.filter((curve) => curve.id === id)] as const);
}

/** Curves over one stride with their spread, left and right in their colours. */
export function curvesSection(context: SectionContext): HTMLElement | undefined {
  const { make, analysis } = context;
  const pairs = curvePairs(analysis.curves);
  if (pairs.length === 0) return undefined;
  return make(
    "section",
    { "aria-labelledby": "curves" },
    make("h2", { id: "curves" }, words.title),
    make("p", {}, words.lead),
    make("div", { class: "charts" }, ...pairs.map(([id, curves]) => curveFigure(context, id, curves))),
  );
}

function curveFigure(context: SectionContext, id: CycleCurveId, curves: readonly CycleCurve[]): HTMLElement {
  const { make } = context;
  const unit = curves[0]?.unit ?? "deg";
  return make(
    "figure",
    { class: "card" },
    make(
      "figcaption",
      {},
      make("strong", {}, curveWords[id]),
      ` ${words.captionGoesOn(unitText(unit))}`,
      make("span", { class: "small" }, words.strides(curves)),
    ),
    cycleCurveChart(context, curves),
    make("p", { class: "small" }, curveSummary(curves)),
    make("p", { class: "small" }, curveNote(curves)),
    tableTwin(make, {
      caption: words.caption(curveWords[id]),
      columns: [words.percent, ...curves.map(({ side }) => words.column(side))],
      rows: Array.from({ length: 11 }, (_, index) => [
        String(index * 10),
        ...curves.map((curve) => meanAndSpread(curve, index * 10)),
      ]),
    }),
  );
}

function meanAndSpread({ mean, sd, unit }: CycleCurve, percent: number): string {
  const [value, spread] = [mean[percent] ?? Number.NaN, sd[percent] ?? Number.NaN];
  return Number.isFinite(value) ? `${formatNumber(value, unit)} ± ${formatNumber(spread, unit)}` : words.notSeen;
}
