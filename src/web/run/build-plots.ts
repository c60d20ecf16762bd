import uPlot from "uplot";
import type { RunStream, RunStreams } from "#core/load/run-streams.ts";
import { clockWords } from "../load/load-words.ts";
import { panelOf, rangeOf, timeTicks } from "./stream-panels.ts";

interface PlotOptions {
  readonly streams: RunStreams;
  readonly widthPx: number;
  /** One place a stream, in the same order. */
  readonly places: readonly HTMLElement[];
  /** Told of the step under the shared cursor. */
  readonly onStep: (step: number | undefined) => void;
}

const panelPx = 92;
const timeAxisPx = 28;
const valueAxisPx = 44;

/** Draws every stream on its own panel; all share one time axis and one cursor. */
export function buildPlots({ streams, widthPx, places, onStep }: PlotOptions): readonly uPlot[] {
  const times = Array.from({ length: streams.count }, (_, step) => step * streams.stepS);
  const colours = pageColours();
  const sync = uPlot.sync(`run-${Math.random()}`);
  return streams.streams.map((stream, index) => {
    const isLast = index === streams.streams.length - 1;
    const options = plotOptions(stream, { colours, isLast, endS: times.at(-1) ?? 0, widthPx });
    options.cursor = { ...options.cursor, sync: { key: sync.key, setSeries: false } };
    options.hooks = {
      setCursor: [(plot) => onStep(plot.cursor.idx ?? undefined)],
    };
    const plot = new uPlot(options, [times, Array.from(stream.values, orNull)], places[index] ?? document.body);
    sync.sub(plot);
    return plot;
  });
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
}

/** The page's colours as they are now: a canvas does not follow custom properties by itself. */
function pageColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return { ink: read("--ink"), soft: read("--soft-ink"), hairline: read("--hairline") };
}

interface PanelFacts {
  readonly colours: Colours;
  readonly isLast: boolean;
  readonly endS: number;
  readonly widthPx: number;
}

function plotOptions(stream: RunStream, { colours, isLast, endS, widthPx }: PanelFacts): uPlot.Options {
  const panel = panelOf(stream.name);
  const [low, high] = rangeOf(stream);
  const axis = { font: '12px "Inter Variable", sans-serif', stroke: colours.soft };
  const lines = { stroke: colours.hairline, width: 1 };
  return {
    width: widthPx,
    height: panelPx + (isLast ? timeAxisPx : 0),
    padding: [4, 8, isLast ? 0 : 4, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
    scales: { x: { time: false, range: [0, Math.max(1, endS)] }, y: { range: [low, high] } },
    axes: [
      {
        ...axis,
        show: isLast,
        size: timeAxisPx,
        grid: { show: false },
        ticks: lines,
        splits: () => timeTicks(endS, Math.max(3, widthPx / 90)),
        values: (_plot, splits) => splits.map(clockWords),
      },
      {
        ...axis,
        size: valueAxisPx,
        gap: 4,
        grid: lines,
        ticks: { show: false },
        splits: () => panel.ticks(low, high),
        values: (_plot, splits) =>
          splits.map((value) => (stream.name === "gradient" ? value.toFixed(0) : panel.write(value))),
      },
    ],
    series: [{}, { stroke: colours.ink, width: 1.25, points: { show: false }, spanGaps: false }],
  };
}
