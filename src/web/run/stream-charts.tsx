import { useEffect, useRef, useState } from "react";
import type uPlot from "uplot";
import type { RunStreams } from "#core/load/run-streams.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { NumberTable } from "../charts/number-table.tsx";
import { clockWords } from "../load/load-words.ts";
import { sensorWords } from "../load/sensor-words.ts";
import { useWidth } from "../load/use-width.ts";
import { buildPlots } from "./build-plots.ts";
import { words } from "./run-words.ts";
import { panelOf } from "./stream-panels.ts";
import { useColourScheme } from "./use-colour-scheme.ts";
import "../styles/readable-chart.css";
import "uplot/dist/uPlot.min.css";

/** Pace, heart rate, cadence, contact time and gradient on one time axis, read by one shared cursor: pointer or arrow keys. */
export function StreamCharts({ streams }: { readonly streams: RunStreams }) {
  const [place, width] = useWidth<HTMLDivElement>();
  const places = useRef<(HTMLDivElement | null)[]>([]);
  const plots = useRef<readonly uPlot[]>([]);
  const scheme = useColourScheme();
  const [step, setStep] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas takes its colours from the page's scheme
  useEffect(() => {
    if (width === 0) return undefined;
    const own = places.current.filter((one) => one !== null);
    plots.current = buildPlots({ streams, widthPx: width, places: own, onStep: setStep });
    return () => {
      for (const plot of plots.current) plot.destroy();
    };
  }, [streams, width, scheme]);
  const goTo = (wanted: number) => {
    const next = Math.max(0, Math.min(streams.count - 1, wanted));
    setStep(next);
    for (const plot of plots.current) {
      plot.setCursor({ left: plot.valToPos(next * streams.stepS, "x"), top: 10 }, false);
    }
  };
  return (
    <div className="stream-charts" ref={place}>
      {streams.streams.map(({ name, sensor, values }, index) => {
        const { label, unit, write } = panelOf(name);
        const value = step === undefined ? undefined : values[step];
        return (
          <div key={name}>
            <p className="stream-head">
              <strong>{label}</strong>
              <span className="soft small">{sensor === undefined ? "" : sensorWords(sensor)}</span>
              <span className="stream-value">
                {value === undefined || Number.isNaN(value) ? <span className="soft">-</span> : write(value)}{" "}
                <span className="unit">{unit}</span>
              </span>
            </p>
            <div
              aria-hidden="true"
              ref={(element) => {
                places.current[index] = element;
              }}
            />
          </div>
        );
      })}
      <input
        type="range"
        className="readable-steps"
        aria-label={words.streams.time}
        aria-valuetext={step === undefined ? words.streams.start : readOut(streams, step)}
        min={0}
        max={Math.max(0, streams.count - 1)}
        value={step ?? 0}
        onChange={(event) => goTo(Number(event.target.value))}
        onKeyDown={(event) => {
          const stride = strideOf(event, streams.stepS);
          if (stride === 0) return;
          event.preventDefault();
          goTo((step ?? 0) + stride);
        }}
      />
      <p className="read-out" role="status">
        {step === undefined ? (
          <span className="soft">{words.streams.help}</span>
        ) : (
          <>
            <strong>{clockWords(step * streams.stepS)}</strong> {readOut(streams, step)}
          </>
        )}
      </p>
      <StreamTable streams={streams} />
    </div>
  );
}

/** Steps of an arrow key (10 s) or page key (1 min); 0 for other keys. */
function strideOf({ key }: { readonly key: string }, stepS: number): number {
  const seconds = { ArrowRight: 10, ArrowUp: 10, ArrowLeft: -10, ArrowDown: -10, PageUp: -60, PageDown: 60 }[key];
  return seconds === undefined ? 0 : Math.sign(seconds) * Math.max(1, Math.round(Math.abs(seconds) / stepS));
}

function readOut({ streams }: RunStreams, step: number): string {
  const parts = streams.flatMap(({ name, values }) => {
    const { label, unit, write } = panelOf(name);
    const value = values[step] ?? Number.NaN;
    return Number.isNaN(value) ? [] : [words.streams.value(label, write(value), unit)];
  });
  return parts.length === 0 ? words.streams.nothing : words.streams.values(parts);
}

/** Rows of the table twin at most. */
const mostRows = 120;

/** The same as means of a minute, or of several in long runs. */
function StreamTable({ streams }: { readonly streams: RunStreams }) {
  const seconds = 60 * Math.max(1, Math.ceil((streams.count * streams.stepS) / 60 / mostRows));
  const each = Math.max(1, Math.round(seconds / streams.stepS));
  const rows = Array.from({ length: Math.ceil(streams.count / each) }, (_, row) => [
    clockWords(row * each * streams.stepS),
    ...streams.streams.map(({ name, values }) => {
      const own = values.subarray(row * each, (row + 1) * each).filter((value) => !Number.isNaN(value));
      const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
      return own.length === 0 ? words.streams.noValue : panelOf(name).write(mean);
    }),
  ]);
  const columns = streams.streams.map(({ name }) => words.streams.column(panelOf(name).label, panelOf(name).unit));
  return (
    <ChartTable
      title={words.streams.title}
      table={
        <>
          <p className="small soft">{words.streams.means(seconds / 60)}</p>
          <NumberTable caption={words.streams.caption} columns={[words.streams.from, ...columns]} rows={rows} />
        </>
      }
    />
  );
}
