import type { ReactNode } from "react";
import type { RunDetail } from "#contract/load-api-schema.ts";
import type { RunStreams } from "#core/load/run-streams.ts";
import { clockWords, dayWords, paceWords, wholeWords } from "../load/load-words.ts";
import { sensorWords } from "../load/sensor-words.ts";
import { DriftPanel } from "./drift-panel.tsx";
import { LapTable } from "./lap-table.tsx";
import { RouteShape } from "./route-shape.tsx";
import { words } from "./run-words.ts";
import { StreamCharts } from "./stream-charts.tsx";

export type ShownRun = Omit<RunDetail, "sources">;

interface RunViewProps {
  readonly run: ShownRun;
  readonly streams: RunStreams;
  /** What is said between the facts and the charts. */
  readonly children?: ReactNode;
}

/** One run: its facts, its streams on one time axis, drift, laps and shape. */
export function RunView({ run, streams, children }: RunViewProps) {
  return (
    <>
      <div className="run-top">
        <div>
          <Facts run={run} />
          {children}
        </div>
        {run.shape && <RouteShape shape={run.shape} />}
      </div>
      <section className="section" aria-labelledby="streams">
        <h2 id="streams">{words.streams.title}</h2>
        {streams.streams.length === 0 ? (
          <p className="no-data">{run.entered === undefined ? words.streams.none : words.told.notMeasured}</p>
        ) : (
          <StreamCharts streams={streams} />
        )}
      </section>
      {run.entered === undefined && <DriftPanel drift={run.drift} />}
      <LapTable laps={run.laps} />
    </>
  );
}

const distanceWords: Readonly<Record<string, string>> = words.facts.distanceFrom;

interface Fact {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note?: string;
}

function Facts({ run }: { readonly run: ShownRun }) {
  return (
    <dl className="run-facts">
      {factsOf(run).map(({ label, value, unit, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value} <span className="unit">{unit}</span>
            {note !== undefined && <span className="small soft run-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(run: ShownRun): readonly Fact[] {
  const { distanceM, distanceFrom = "", movingS, timerS, steps, ascentM, descentM } = run;
  const seconds = movingS !== undefined && movingS > 0 ? movingS : timerS;
  const known = (value: number | undefined, fact: (value: number) => Fact): readonly Fact[] =>
    value === undefined ? [] : [fact(value)];
  return [
    ...known(distanceM, (value) => ({
      label: words.facts.distance,
      value: (value / 1000).toFixed(2),
      unit: "km",
      note: distanceWords[distanceFrom] ?? "",
    })),
    {
      label: movingS === undefined ? words.facts.time : words.facts.timeInMotion,
      value: clockWords(seconds),
      unit: "",
    },
    ...known(distanceM, (value) => ({
      label: words.facts.pace,
      value: paceWords(value / seconds),
      unit: words.units.pace,
    })),
    ...known(run.cadence?.mean, (value) => ({
      label: words.facts.cadence,
      value: value.toFixed(0),
      unit: words.units.cadence,
      note: sensorWords(run.cadence?.sensor ?? ""),
    })),
    ...known(run.contactTime?.mean, (value) => ({
      label: words.facts.contactTime,
      value: value.toFixed(0),
      unit: "ms",
      note: sensorWords(run.contactTime?.sensor ?? ""),
    })),
    ...known(run.verticalOscillation?.mean, (value) => ({
      label: words.facts.bounce,
      value: value.toFixed(0),
      unit: "mm",
      note: sensorWords(run.verticalOscillation?.sensor ?? ""),
    })),
    ...known(run.heartRate?.mean, (value) => ({
      label: words.facts.heartRate,
      value: value.toFixed(0),
      unit: words.units.heartRate,
    })),
    ...known(steps, (value) => ({ label: words.facts.steps, value: wholeWords(value), unit: "" })),
    ...known(ascentM ?? descentM, () => ({
      label: words.facts.upAndDown,
      value: [ascentM, descentM].map((metres) => (metres === undefined ? "?" : wholeWords(metres))).join(" / "),
      unit: "m",
    })),
    ...known(run.rpe, (value) => ({ label: words.facts.effort, value: String(value), unit: words.units.effort })),
  ];
}

/** A run in a heading: its title, or what kind it was, and its day. */
export function runHeading({ title, subSport, day }: ShownRun): string {
  return words.heading(title ?? words.run(subSport), dayWords(day));
}
