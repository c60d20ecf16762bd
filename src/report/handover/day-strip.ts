import { dayNumber } from "#core/load/calendar.ts";
import { type Child, svgElement } from "../element.ts";
import { dateWords } from "../load/load-words.ts";
import type { DrawingContext } from "../paint.ts";
import type { ColourToken } from "../tokens.ts";

/** One value on a day; `limit` is drawn as a short line across it, `isMarked` in the colour for a second look. */
interface StripDay {
  readonly day: string;
  readonly value: number;
  readonly limit?: number;
  readonly isMarked?: boolean;
}

export interface DayStripOptions {
  readonly from: string;
  readonly to: string;
  readonly days: readonly StripDay[];
  /** Value at the top of the strip. */
  readonly most: number;
  readonly mark: "dot" | "bar";
  /** What is drawn, in words: title, and what it shows. */
  readonly words: string;
}

const [width, height] = [360, 92];
const box = { left: 26, right: 6, top: 8, bottom: 20 };

/** Values day by day on one time axis, for paper and screen: points or bars, each with its limit. */
export function dayStrip({ document, paint }: DrawingContext, options: DayStripOptions): SVGElement {
  const { from, to, days, most, mark, words } = options;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const x = (day: string): number =>
    box.left + ((dayNumber(day) - first) / Math.max(1, last - first)) * (width - box.left - box.right);
  const y = (value: number): number => height - box.bottom - (value / most) * (height - box.top - box.bottom);
  const line = (token: ColourToken, ends: readonly [number, number, number, number], strokeWidth = 1) =>
    svgElement(document, "line", {
      attributes: {
        x1: ends[0],
        y1: ends[1],
        x2: ends[2],
        y2: ends[3],
        stroke: paint.colour(token),
        "stroke-width": strokeWidth,
      },
    });
  const text = (at: readonly [number, number], anchor: string, content: string) =>
    svgElement(document, "text", {
      attributes: {
        x: at[0],
        y: at[1],
        "text-anchor": anchor,
        "font-size": 9,
        "font-family": paint.font,
        fill: paint.colour("softInk"),
      },
      children: [content],
    });
  const marks = days.flatMap((one): readonly Child[] => {
    const token: ColourToken = one.isMarked === true ? "watch" : "line";
    const [at, top] = [x(one.day), y(Math.min(one.value, most))];
    const drawn =
      mark === "dot"
        ? svgElement(document, "circle", { attributes: { cx: at, cy: top, r: 2, fill: paint.colour(token) } })
        : line(token, [at, y(0), at, top], 2.5);
    return one.limit === undefined || one.limit > most
      ? [drawn]
      : [drawn, line("ink", [at - 2.5, y(one.limit), at + 2.5, y(one.limit)], 1)];
  });
  return svgElement(document, "svg", {
    attributes: { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": words, width, height },
    children: [
      line("hairline", [box.left, y(0), width - box.right, y(0)]),
      line("hairline", [box.left, y(most), width - box.right, y(most)]),
      text([box.left - 4, y(0) + 3], "end", "0"),
      text([box.left - 4, y(most) + 3], "end", String(most)),
      text([box.left, height - 6], "start", dateWords(from, to)),
      text([width - box.right, height - 6], "end", dateWords(to, from)),
      ...marks,
    ],
  });
}
