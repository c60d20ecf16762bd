import * as Plot from "@observablehq/plot";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { svgElement } from "#report/element.ts";
import { finishPlot, plotFrame } from "#report/finish-plot.ts";
import type { DrawingContext } from "#report/paint.ts";
import { atDay } from "../period.ts";
import type { ReadableDrawing } from "../readable-chart.tsx";
import { words as texts } from "../runs-words.ts";
import type { WeekBar } from "../week-bars.ts";
import { dayTicks } from "./day-ticks.ts";

interface WeekChartOptions {
  readonly bars: readonly WeekBar[];
  readonly unit: string;
  readonly widthPx: number;
  /** Unique on the page. */
  readonly id: string;
}

const heightPx = 240;
const margin = { top: 24, bottom: 36, left: 44, right: 12 };

/** Bars of weeks or months. One that is not over or not wholly on record is an outline; one without a value is hatched. */
export function drawWeeks(context: DrawingContext, { bars, unit, widthPx, id }: WeekChartOptions): ReadableDrawing {
  const { paint, document } = context;
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const inset = Math.min(3, widthPx / bars.length / 8);
  const spans = bars.map((bar) => ({ ...bar, x1: atDay(bar.from), x2: atDay(dayText(dayNumber(bar.to) + 1)) }));
  const ends = { x1: "x1", x2: "x2", insetLeft: inset, insetRight: inset } as const;
  const plot = Plot.plot({
    ...plotFrame(context, { width: widthPx, height: heightPx }),
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: { type: "utc", label: null, ticks: Math.max(3, Math.round(widthPx / 110)), ...dayTicks() },
    y: { domain: [0, most * 1.08], label: unit, labelAnchor: "top", labelArrow: "none", ticks: 4, tickSize: 0 },
    marks: [
      Plot.gridY({ stroke: paint.colour("hairline"), strokeOpacity: 1, ticks: 4 }),
      Plot.rectY(
        spans.filter(({ value }) => value === null),
        { ...ends, y1: 0, y2: most, fill: `url(#${id})` },
      ),
      Plot.rectY(
        spans.filter(({ value, isWhole }) => value !== null && isWhole),
        { ...ends, y: "value", fill: paint.colour("line"), fillOpacity: 0.75 },
      ),
      Plot.rectY(
        spans.filter(({ value, isWhole }) => value !== null && !isWhole),
        { ...ends, y: "value", stroke: paint.colour("line"), strokeWidth: 1.5, strokeDasharray: "3 2", fill: "none" },
      ),
      Plot.ruleY([0], { stroke: paint.colour("softInk") }),
    ],
  });
  const hatch = svgElement(document, "pattern", {
    attributes: { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-45)" },
    children: [
      svgElement(document, "line", {
        attributes: { x1: 0, x2: 6, y1: 3, y2: 3, stroke: paint.colour("hairline"), "stroke-width": 1.5 },
      }),
    ],
  });
  plot.prepend(svgElement(document, "defs", { children: [hatch] }));
  const [x, y] = [plot.scale("x"), plot.scale("y")];
  const points = spans.map(({ x1, x2, value, name, words }) => ({
    x: Number(x?.apply(new Date((x1.getTime() + x2.getTime()) / 2))),
    y: Number(y?.apply(value ?? 0)),
    name,
    words,
  }));
  const svg = finishPlot(context, plot, texts.weeks.alt[bars[0]?.kind ?? "week"](unit));
  return { svg, points, top: margin.top, bottom: heightPx - margin.bottom };
}
