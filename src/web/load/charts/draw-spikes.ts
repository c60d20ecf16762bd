import * as Plot from "@observablehq/plot";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { finishPlot, plotFrame } from "#report/finish-plot.ts";
import type { DrawingContext } from "#report/paint.ts";
import { dayWords, isBeyond, type LoadRun, limitKm, runWords } from "../load-words.ts";
import { atDay, type Shown } from "../period.ts";
import type { ReadableDrawing, ReadablePoint } from "../readable-chart.tsx";
import { words } from "../runs-words.ts";
import { dayTicks } from "./day-ticks.ts";

interface SpikeChartOptions {
  readonly report: LoadReport;
  readonly shown: Shown;
  readonly widthPx: number;
  readonly pageOf: (runId: string) => string;
}

interface Mark {
  readonly run: LoadRun;
  readonly at: Date;
  readonly km: number;
  readonly limitKm?: number;
}

const heightPx = 320;
const margin = { top: 24, bottom: 36, left: 36, right: 12 };

/** Every run of the days shown against the limit of its own day, and the limit of the next run ahead of today. */
export function drawSpikes(context: DrawingContext, options: SpikeChartOptions): ReadableDrawing {
  const { report, shown, widthPx, pageOf } = options;
  const marks = marksOf(report.runs, shown);
  const limits = limitSteps(report, shown);
  const ahead = limitAhead(report, shown);
  const end = ahead.at(-1)?.at ?? atDay(dayText(dayNumber(shown.to) + 1));
  const most = Math.max(
    5,
    ...marks.map((mark) => Math.max(mark.km, mark.limitKm ?? 0)),
    ...[...limits, ...ahead].map((step) => step.km ?? 0),
  );
  const plot = Plot.plot({
    ...plotFrame(context, { width: widthPx, height: heightPx }),
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: {
      type: "utc",
      domain: [atDay(shown.from), end],
      label: null,
      ticks: Math.max(3, Math.round(widthPx / 110)),
      ...dayTicks(),
    },
    y: { domain: [0, most * 1.08], label: "km", labelAnchor: "top", labelArrow: "none", ticks: 5, tickSize: 0 },
    marks: [
      ...ground(context, limits),
      ...aheadMarks(context, ahead, report),
      ...runMarks(context, marks, { isDense: marks.length > widthPx / 6 }),
    ],
  });
  const [x, y] = [plot.scale("x"), plot.scale("y")];
  const points = marks.map(
    ({ run, at, km }): ReadablePoint => ({
      x: Number(x?.apply(at)),
      y: Number(y?.apply(km)),
      name: dayWords(run.day),
      words: run.title === undefined ? runWords(run) : words.run.title(run.title, runWords(run)),
      to: pageOf(run.id),
    }),
  );
  const alt = words.spikes.alt(dayWords(shown.from), dayWords(shown.to));
  return { svg: finishPlot(context, plot, alt), points, top: margin.top, bottom: heightPx - margin.bottom };
}

function marksOf(runs: readonly LoadRun[], { from, to }: Shown): readonly Mark[] {
  return runs
    .filter(({ day }) => day >= from && day <= to)
    .map((run) => ({
      run,
      at: middleOfRun(run),
      km: run.distanceKm ?? 0,
      ...("limitKm" in run.spike ? { limitKm: run.spike.limitKm } : {}),
    }));
}

/** Local noon of the day keeps a run within its day; a second run of the day stands a little later. */
function middleOfRun({ day, start }: LoadRun): Date {
  const clock = new Date(start);
  const share = (clock.getUTCHours() + clock.getUTCMinutes() / 60) / 24;
  return new Date(atDay(day).getTime() + (0.2 + 0.6 * share) * 86_400_000);
}

interface LimitStep {
  readonly at: Date;
  readonly km: number | null;
}

/** The limit of every day shown: 1.10 x the longest of the 30 days before it; null where there is none. */
function limitSteps({ days }: LoadReport, { from, to }: Shown): readonly LimitStep[] {
  return days
    .filter(({ day }) => day >= from && day <= to)
    .map(({ day, longest30Km }) => ({
      at: atDay(day),
      km: longest30Km === null || longest30Km === 0 ? null : 1.1 * longest30Km,
    }));
}

/** Days ahead that are drawn, as far as the period leaves room for them. */
const daysAhead = { month: 8, quarter: 18, year: 40, all: 0 } as const;

/** The limit of the next run in the days ahead, when none is added. */
function limitAhead({ nextRun, today }: LoadReport, { period }: Shown): readonly LimitStep[] {
  const { limitKm: limit, dropsOutOn, afterwardsKm } = nextRun;
  const days = daysAhead[period];
  if (limit === null || days === 0) return [];
  return Array.from({ length: days + 1 }, (_, index) => {
    const day = dayText(dayNumber(today) + 1 + index);
    return { at: atDay(day), km: dropsOutOn !== undefined && day >= dropsOutOn ? afterwardsKm : limit };
  });
}

function ground({ paint }: DrawingContext, limits: readonly LimitStep[]): Plot.Markish[] {
  const defined = { x: "at", y: "km", curve: "step-after" } as const;
  return [
    Plot.gridY({ stroke: paint.colour("hairline"), strokeOpacity: 1, ticks: 5 }),
    Plot.areaY(limits, { x: "at", y2: "km", y1: 0, curve: "step-after", fill: paint.colour("line") }),
    Plot.line(limits, { ...defined, stroke: paint.colour("line"), strokeWidth: 1.5 }),
    Plot.ruleY([0], { stroke: paint.colour("softInk") }),
  ];
}

function aheadMarks({ paint }: DrawingContext, ahead: readonly LimitStep[], report: LoadReport): Plot.Markish[] {
  const limit = report.nextRun.limitKm;
  const last = ahead.at(-1);
  if (limit === null || last === undefined) return [];
  return [
    Plot.line(ahead, {
      x: "at",
      y: "km",
      curve: "step-after",
      stroke: paint.colour("line"),
      strokeWidth: 2,
      strokeDasharray: "3 3",
    }),
    Plot.text([last], {
      x: "at",
      y: () => limit,
      text: () => words.spikes.ahead(limitKm(limit)),
      textAnchor: "end",
      dy: -9,
      fill: paint.colour("line"),
      stroke: paint.colour("paper"),
      strokeWidth: 4,
      fontWeight: 600,
    }),
  ];
}

/** Runs within the limit are dots, beyond it diamonds on a stem from the limit; with nothing to compare with, rings. */
function runMarks(
  { paint }: DrawingContext,
  marks: readonly Mark[],
  { isDense }: { readonly isDense: boolean },
): Plot.Markish[] {
  const ink = paint.colour("ink");
  const at = { x: "at", y: "km" } as const;
  const known = marks.filter(({ run }) => run.distanceKm !== undefined);
  const beyond = known.filter(({ run }) => isBeyond(run));
  const alone = known.filter(({ limitKm: limit }) => limit === undefined);
  const within = known.filter(({ run, limitKm: limit }) => limit !== undefined && !isBeyond(run));
  const unknown = marks.filter(({ run }) => run.distanceKm === undefined);
  return [
    ...(isDense ? [] : [limitTicks(paint.colour("line"), known)]),
    Plot.ruleX(beyond, { x: "at", y1: "limitKm", y2: "km", stroke: ink, strokeWidth: isDense ? 1 : 2 }),
    Plot.dot(within, { ...at, r: isDense ? 1.8 : 4, fill: ink, fillOpacity: isDense ? 0.7 : 1 }),
    Plot.dot(alone, {
      ...at,
      r: isDense ? 2 : 4,
      stroke: paint.colour("softInk"),
      strokeWidth: 1.5,
      fill: paint.colour("paper"),
    }),
    Plot.dot(beyond, {
      ...at,
      symbol: "diamond",
      r: isDense ? 3.2 : 6,
      stroke: ink,
      strokeWidth: isDense ? 1.2 : 2,
      fill: paint.colour("paper"),
    }),
    Plot.text(unknown, { x: "at", y: () => 0, text: () => "?", dy: -9, fill: paint.colour("softInk") }),
  ];
}

/** A run's own limit as a short line across it. */
function limitTicks(stroke: string, marks: readonly Mark[]): Plot.Markish {
  const halfDayMs = 12 * 3_600_000;
  return Plot.ruleY(
    marks.filter(({ limitKm: limit }) => limit !== undefined),
    {
      y: "limitKm",
      x1: ({ at }: Mark) => new Date(at.getTime() - halfDayMs),
      x2: ({ at }: Mark) => new Date(at.getTime() + halfDayMs),
      stroke,
      strokeWidth: 2.5,
    },
  );
}
