import * as Plot from "@observablehq/plot";
import type { CycleCurve } from "#core/report/form-analysis.ts";
import { chartWords } from "./chart-words.ts";
import { chartWidthPx, finishPlot, plotFrame } from "./finish-plot.ts";
import { curveWords, formatNumber, sideLetters, unitText } from "./measure-words.ts";
import type { DrawingContext } from "./paint.ts";

interface CurvePoint {
  readonly percent: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const pointsOf = ({ mean, sd }: CycleCurve): readonly CurvePoint[] =>
  mean.flatMap((value, percent) => {
    const spread = sd[percent] ?? Number.NaN;
    if (!Number.isFinite(value) || !Number.isFinite(spread)) return [];
    return [{ percent, mean: value, low: value - spread, high: value + spread }];
  });

/** The curves of one quantity over a stride: band of one standard deviation, mean line, L and R beside them, toe-off. */
export function cycleCurveChart(context: DrawingContext, curves: readonly CycleCurve[]): SVGElement {
  const { paint } = context;
  const [first] = curves;
  const unit = first === undefined ? "" : unitText(first.unit);
  const bands = curves.map((curve) =>
    Plot.areaY(pointsOf(curve), { x: "percent", y1: "low", y2: "high", fill: paint.colour(curve.side) }),
  );
  const lines = curves.map((curve) =>
    Plot.lineY(pointsOf(curve), {
      x: "percent",
      y: "mean",
      stroke: paint.colour(curve.side),
      strokeWidth: 2,
      ...(curve.side === "right" ? { strokeDasharray: "6 3" } : {}),
    }),
  );
  const plot = Plot.plot({
    ...plotFrame(context, { width: chartWidthPx, height: 200 }),
    marginLeft: 38,
    marginRight: 12,
    marginTop: 24,
    x: { domain: [0, 100], ticks: [0, 25, 50, 75, 100], label: chartWords.strideAxis, tickSize: 4 },
    y: { label: unit, ticks: 5, tickSize: 0, nice: true, insetTop: 12, insetBottom: 12 },
    marks: [
      Plot.gridY({ ticks: 5, stroke: paint.colour("hairline"), strokeOpacity: 1 }),
      ...toeOffMark(context, curves),
      ...bands,
      ...lines,
      ...sideMarks(context, curves),
    ],
  });
  const title = first === undefined ? [] : [chartWords.curveTitle(curveWords[first.id])];
  return finishPlot(context, plot, [...title, curveSummary(curves)].join(" "));
}

function toeOffMark({ paint }: DrawingContext, curves: readonly CycleCurve[]) {
  if (curves.length === 0) return [];
  const percent = curves.reduce((sum, curve) => sum + curve.toeOffPercent, 0) / curves.length;
  const place = { x: "percent", stroke: paint.colour("line") };
  return [
    Plot.ruleX([{ percent }], place),
    Plot.text([{ percent, words: chartWords.toeOff }], {
      x: "percent",
      text: "words",
      frameAnchor: "top",
      dy: -14,
      fill: paint.colour("line"),
    }),
  ];
}

/** L and R stand where the two lines are furthest apart, so that they never cover each other. */
function sideMarks({ paint }: DrawingContext, curves: readonly CycleCurve[]) {
  const [one, other] = curves;
  if (one === undefined) return [];
  const gap = (percent: number): number => (one.mean[percent] ?? 0) - (other?.mean[percent] ?? 0);
  const inner = Array.from({ length: 89 }, (_, index) => index + 6);
  const percent = inner.reduce((best, next) => (Math.abs(gap(next)) > Math.abs(gap(best)) ? next : best), 6);
  return curves.map((curve, index) => {
    const isUpper = index === 0 ? gap(percent) >= 0 : gap(percent) < 0;
    return Plot.text([{ percent, mean: curve.mean[percent] ?? Number.NaN, letter: sideLetters[curve.side] }], {
      x: "percent",
      y: "mean",
      text: "letter",
      dy: isUpper ? -14 : 14,
      fill: paint.colour(curve.side),
      fontWeight: 600,
      fontSize: 14,
      stroke: paint.colour("raised"),
      strokeWidth: 4,
    });
  });
}

/** The curves in words: where each side is highest and lowest. */
export function curveSummary(curves: readonly CycleCurve[]): string {
  const [first] = curves;
  if (first === undefined) return chartWords.noCurve;
  const sides = curves.map(({ side, mean, unit }) => {
    const [low, high] = [Math.min(...mean), Math.max(...mean)];
    return chartWords.curveEnds(side, {
      low: formatNumber(low, unit),
      lowAt: mean.indexOf(low),
      high: `${formatNumber(high, unit)} ${unitText(unit)}`,
      highAt: mean.indexOf(high),
    });
  });
  return sides.join(" ");
}
