import type { ReactNode } from "react";
import type { RunDetail } from "#contract/load-api-schema.ts";
import type { RunStreams } from "#core/load/run-streams.ts";
import { clockWords, dayWords, paceWords, wholeWords } from "../load/load-words.ts";
import { sensorWords } from "../load/sensor-words.ts";
import { DriftPanel } from "./drift-panel.tsx";
import { LapTable } from "./lap-table.tsx";
import { RouteShape } from "./route-shape.tsx";
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
        <h2 id="streams">The run over time</h2>
        {streams.streams.length === 0 ? (
          <p className="no-data">This run has no samples: only its totals are known.</p>
        ) : (
          <StreamCharts streams={streams} />
        )}
      </section>
      <DriftPanel drift={run.drift} />
      <LapTable laps={run.laps} />
    </>
  );
}

const distanceWords: Readonly<Record<string, string>> = {
  device: "measured by the watch",
  "foot-pod": "measured by a foot pod",
  gps: "added up from positions; may differ from the watch by 1 to 2 %",
  summary: "from the table of the export",
  entered: "typed in",
};

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
      label: "Distance",
      value: (value / 1000).toFixed(2),
      unit: "km",
      note: distanceWords[distanceFrom] ?? "",
    })),
    { label: movingS === undefined ? "Time" : "Time in motion", value: clockWords(seconds), unit: "" },
    ...known(distanceM, (value) => ({ label: "Pace", value: paceWords(value / seconds), unit: "/km" })),
    ...known(run.cadence?.mean, (value) => ({
      label: "Cadence",
      value: value.toFixed(0),
      unit: "steps/min",
      note: sensorWords(run.cadence?.sensor ?? ""),
    })),
    ...known(run.contactTime?.mean, (value) => ({
      label: "Contact time",
      value: value.toFixed(0),
      unit: "ms",
      note: sensorWords(run.contactTime?.sensor ?? ""),
    })),
    ...known(run.verticalOscillation?.mean, (value) => ({
      label: "Bounce",
      value: value.toFixed(0),
      unit: "mm",
      note: sensorWords(run.verticalOscillation?.sensor ?? ""),
    })),
    ...known(run.heartRate?.mean, (value) => ({ label: "Heart rate", value: value.toFixed(0), unit: "beats/min" })),
    ...known(steps, (value) => ({ label: "Steps", value: wholeWords(value), unit: "" })),
    ...known(ascentM, (value) => ({
      label: "Up and down",
      value: `${wholeWords(value)} / ${wholeWords(descentM ?? 0)}`,
      unit: "m",
    })),
  ];
}

/** A run in a heading: its title, or what kind it was, and its day. */
export function runHeading({ title, subSport, day }: ShownRun): string {
  const kind = subSport === undefined ? "Run" : `${subSport.charAt(0).toUpperCase()}${subSport.slice(1)} run`;
  return `${title ?? kind}, ${dayWords(day)}`;
}
