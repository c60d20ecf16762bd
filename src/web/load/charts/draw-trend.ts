import * as Plot from "@observablehq/plot";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { finishPlot, plotFrame } from "#report/finish-plot.ts";
import { trendNames } from "#report/load/load-words.ts";
import { unitNames } from "#report/measure-words.ts";
import type { DrawingContext } from "#report/paint.ts";
import { dayWords, paceWords } from "../load-words.ts";
import { atDay } from "../period.ts";
import type { ReadableDrawing } from "../readable-chart.tsx";
import { words } from "../runs-words.ts";
import { sensorWords } from "../sensor-words.ts";
import { dayTicks } from "./day-ticks.ts";

interface TrendChartOptions {
  readonly trend: LoadReport["trends"][number];
  /** First day shown. */
  readonly from: string;
  /** Last day shown. */
  readonly to: string;
  readonly widthPx: number;
  readonly pageOf: (runId: string) => string;
}

/** Least heights of the axes: what a sensor resolves must not fill the picture. */
const leastSpans = { cadence: 12, contactTime: 30, verticalOscillation: 14 } as const;

const heightPx = 200;
const margin = { top: 34, bottom: 32, left: 40, right: 12 };

/** Means of runs over time. Where the sensor changes the row of points breaks, and a tick says to what. */
export function drawTrend(
  context: DrawingContext,
  { trend, from, to, widthPx, pageOf }: TrendChartOptions,
): ReadableDrawing {
  const { paint } = context;
  const points = trend.points.filter(({ day }) => day >= from).map((point) => ({ ...point, at: atDay(point.day) }));
  const changes = trend.changes
    .filter(({ day }) => day >= from)
    .map((change) => ({ ...change, at: atDay(change.day) }));
  // No more empty room before the first point than a month.
  const first = new Date(Math.max(atDay(from).getTime(), (points[0]?.at.getTime() ?? 0) - 30 * 86_400_000));
  const values = points.map(({ mean }) => mean);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = Math.max(0.15 * (high - low), (leastSpans[trend.metric] - (high - low)) / 2);
  const plot = Plot.plot({
    ...plotFrame(context, { width: widthPx, height: heightPx }),
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: {
      type: "utc",
      domain: [first, atDay(to)],
      label: null,
      ticks: Math.max(3, Math.round(widthPx / 120)),
      ...dayTicks(),
    },
    y: {
      domain: [low - pad, high + pad],
      label: unitNames[trend.unit],
      labelAnchor: "top",
      labelArrow: "none",
      ticks: 4,
      tickSize: 0,
    },
    marks: [
      Plot.gridY({ stroke: paint.colour("hairline"), strokeOpacity: 1, ticks: 4 }),
      ...changeMarks(paint.colour("softInk"), changes, widthPx),
      Plot.dot(points, {
        x: "at",
        y: "mean",
        r: points.length > 120 ? 2 : 3,
        fill: paint.colour("ink"),
        fillOpacity: 0.75,
      }),
    ],
  });
  const [x, y] = [plot.scale("x"), plot.scale("y")];
  return {
    svg: finishPlot(context, plot, words.trends.alt(trendNames[trend.metric])),
    points: points.map(({ at, mean, day, sensor, speedMps, runId }) => ({
      x: Number(x?.apply(at)),
      y: Number(y?.apply(mean)),
      name: dayWords(day),
      words: pointWords(
        `${mean.toFixed(trend.metric === "contactTime" ? 0 : 1)} ${unitNames[trend.unit]}`,
        speedMps,
        sensor,
      ),
      to: pageOf(runId),
    })),
    top: margin.top,
    bottom: heightPx - margin.bottom,
  };
}

function pointWords(value: string, speedMps: number | undefined, sensor: string): string {
  const sensorName = sensorWords(sensor);
  if (speedMps === undefined) return words.trends.point(value, sensorName);
  return words.trends.pointAtPace(value, paceWords(speedMps), sensorName);
}

/** Names of sensors that stand this close would lie upon each other. */
const leastGapPx = 110;

function changeMarks(
  colour: string,
  changes: readonly { readonly at: Date; readonly to: string }[],
  widthPx: number,
): Plot.Markish[] {
  if (changes.length === 0) return [];
  const isNamed = changes.length * leastGapPx < widthPx;
  return [
    Plot.ruleX(changes, { x: "at", stroke: colour, strokeDasharray: "2 3" }),
    ...(isNamed
      ? [
          Plot.text(changes, {
            x: "at",
            frameAnchor: "top",
            dy: -10,
            text: ({ to }: { to: string }) => sensorWords(to),
            fill: colour,
          }),
        ]
      : []),
  ];
}
