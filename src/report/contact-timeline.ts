import * as Plot from "@observablehq/plot";
import type { Contact } from "#core/report/form-report.ts";
import { chartWords } from "./chart-words.ts";
import { chartWidthPx, finishPlot, plotFrame } from "./finish-plot.ts";
import { sideLetters } from "./measure-words.ts";
import type { DrawingContext } from "./paint.ts";

export interface ContactTimelineOptions {
  readonly contacts: readonly Contact[];
  readonly fromS: number;
  readonly toS: number;
}

/** Contacts less sure than this are drawn hollow. Chosen by hand: half. */
const sureFrom = 0.5;

/** When each foot was on the ground, left above right, on one time axis. A contact we are less sure of is hollow. */
export function contactTimeline(context: DrawingContext, options: ContactTimelineOptions): SVGElement {
  const { paint } = context;
  const { contacts, fromS, toS } = options;
  const seen = contacts.filter(({ initialContactS, toeOffS }) => toeOffS > fromS && initialContactS < toS);
  const bars = seen.map(({ foot, initialContactS, toeOffS, confidence }) => ({
    foot: sideLetters[foot],
    start: Math.max(initialContactS, fromS),
    end: Math.min(toeOffS, toS),
    colour: paint.colour(foot),
    opacity: confidence < sureFrom ? 0 : 1,
  }));
  const plot = Plot.plot({
    ...plotFrame(context, { width: chartWidthPx, height: 96 }),
    marginLeft: 24,
    marginRight: 12,
    marginTop: 6,
    marginBottom: 32,
    x: { domain: [fromS, toS], label: "s", ticks: 5, tickSize: 4 },
    y: { domain: [sideLetters.left, sideLetters.right], label: null, tickSize: 0, padding: 0.25 },
    marks: [
      Plot.gridX({ ticks: 5, stroke: paint.colour("hairline"), strokeOpacity: 1 }),
      Plot.barX(bars, {
        x1: "start",
        x2: "end",
        y: "foot",
        fill: (bar: { colour: string }) => bar.colour,
        fillOpacity: (bar: { opacity: number }) => bar.opacity,
        stroke: (bar: { colour: string }) => bar.colour,
        strokeWidth: 1.5,
      }),
    ],
    color: { type: "identity" },
    opacity: { type: "identity" },
  });
  return finishPlot(context, plot, timelineSummary(options));
}

/** The timeline in words. */
export function timelineSummary({ contacts, fromS, toS }: ContactTimelineOptions): string {
  const started = contacts.filter(({ initialContactS }) => initialContactS >= fromS && initialContactS < toS);
  const unsure = started.filter(({ confidence }) => confidence < sureFrom).length;
  const left = started.filter(({ foot }) => foot === "left").length;
  const right = started.length - left;
  return chartWords.landings({ fromS: fromS.toFixed(1), toS: toS.toFixed(1), left, right, unsure });
}

/**
 * Cuts a recording into equal rows of about five seconds, at most twelve, so that a contact stays wide enough to be seen. Equal, so that
 * the last row is no empty rest.
 */
export function timelineRows(contacts: readonly Contact[]): readonly ContactTimelineOptions[] {
  const endS = contacts.reduce((latest, { toeOffS }) => Math.max(latest, toeOffS), 0);
  if (endS === 0) return [];
  const whole = Math.max(1, Math.round(endS / usualRowS));
  const rowS = whole > mostRows ? usualRowS : endS / whole;
  return Array.from({ length: Math.min(whole, mostRows) }, (_, row) => ({
    contacts,
    fromS: row * rowS,
    toS: (row + 1) * rowS,
  }));
}

const usualRowS = 5;
const mostRows = 12;
