import type { Measured } from "#core/report/form-report.ts";
import { svgElement } from "./element.ts";
import { chartRange } from "./measure-words.ts";
import type { DrawingContext } from "./paint.ts";

export interface IntervalWhiskerOptions {
  readonly value: number;
  readonly interval: readonly [number, number];
  /** Ends of the drawing in the value's unit; holds the interval. */
  readonly range: readonly [number, number];
}

const widthPx = 132;
const heightPx = 24;
const insetPx = 6;

/**
 * A value and its 95 % interval as a whisker: the interval as a band with ends, the value as a dot, the plumb line at 0
 * where 0 is in range. Hidden from screen readers: the same numbers stand beside it.
 */
export function intervalWhisker({ document, paint }: DrawingContext, options: IntervalWhiskerOptions): SVGElement {
  const { value, interval, range } = options;
  const [least, most] = range;
  const at = (x: number): number => insetPx + ((x - least) / (most - least || 1)) * (widthPx - 2 * insetPx);
  const middle = heightPx / 2;
  const [low, high] = [at(interval[0]), at(interval[1])];
  const line = (attributes: Record<string, string | number>): SVGElement =>
    svgElement(document, "line", { attributes });
  const accent = paint.colour("line");
  const bar = { x: low, y: middle - 5, width: Math.max(high - low, 1), height: 10, rx: 2 };
  return svgElement(document, "svg", {
    attributes: {
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      "aria-hidden": "true",
      class: "whisker",
    },
    children: [
      line({ x1: insetPx, x2: widthPx - insetPx, y1: middle, y2: middle, stroke: paint.colour("hairline") }),
      least < 0 && most > 0
        ? line({ x1: at(0), x2: at(0), y1: 1, y2: heightPx - 1, stroke: accent, "stroke-width": 1.5 })
        : undefined,
      svgElement(document, "rect", { attributes: { ...bar, fill: accent, "fill-opacity": paint.bandOpacity } }),
      ...[low, high].map((x) =>
        line({ x1: x, x2: x, y1: middle - 5, y2: middle + 5, stroke: accent, "stroke-width": 1.5 }),
      ),
      svgElement(document, "circle", { attributes: { cx: at(value), cy: middle, r: 3.5, fill: paint.colour("ink") } }),
    ],
  });
}

/** The whisker of one measure, in the range that its kind always has. */
export function measureWhisker(context: DrawingContext, measure: Measured): SVGElement {
  const { id, unit, value, interval } = measure;
  return intervalWhisker(context, { value, interval, range: chartRange(id, unit, interval) });
}
