import { useCallback } from "react";
import type { RunDetail } from "#contract/load-api-schema.ts";
import { intervalWhisker } from "#report/interval-whisker.ts";
import type { DrawingContext } from "#report/paint.ts";
import { Drawing } from "../charts/drawing.tsx";
import { paceWords, signedWords } from "../load/load-words.ts";
import { sensorWords } from "../load/sensor-words.ts";

type Drift = RunDetail["drift"][number];
type DriftValue = Extract<Drift, { kind: "value" }>;

const names: Readonly<Record<Drift["metric"], string>> = {
  cadence: "Cadence",
  contactTime: "Contact time",
  verticalOscillation: "Bounce",
  contactBalance: "Share of contact on the left",
};

/** How form changed inside the run at the same pace and gradient, with interval; or why nothing is said. */
export function DriftPanel({ drift }: { readonly drift: RunDetail["drift"] }) {
  const told = drift.filter((one) => one.kind === "value");
  const silent = drift.filter((one) => one.kind === "silent");
  return (
    <section className="section" aria-labelledby="drift">
      <h2 id="drift">Did your form change on the way?</h2>
      <p className="soft">
        The last third against the first third after five minutes, only where pace and gradient were alike. Changes of 1
        to 4 % are usual and close to the noise.
      </p>
      {told.length > 0 && (
        <ul className="drift">
          {told.map((one) => (
            <DriftRow key={one.metric} drift={one} />
          ))}
        </ul>
      )}
      {silent.length > 0 && <Silent silent={silent} />}
    </section>
  );
}

function DriftRow({ drift }: { readonly drift: DriftValue }) {
  const { metric, unit, change, interval, isReal, firstThird, lastThird, sensor } = drift;
  const [low, high] = interval;
  const digits = unit === "ms" ? 0 : 1;
  const signed = (value: number): string => signedWords(value, digits);
  const word = !isReal ? "about the same" : change > 0 ? "really higher" : "really lower";
  const draw = useCallback(
    (context: DrawingContext) => {
      const reach = 1.25 * Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE);
      return intervalWhisker(context, { value: change, interval: [low, high], range: [-reach, reach] });
    },
    [change, low, high],
  );
  return (
    <li className={isReal ? "drift-real" : ""}>
      <span className="drift-name">{names[metric]}</span>
      <span>
        {word}: {signed(change)} {unit} ({signed(low)} to {signed(high)})
      </span>
      <Drawing draw={draw} />
      <span className="small drift-facts">
        {firstThird.toFixed(digits)} to {lastThird.toFixed(digits)} {unit} at {paceWords(drift.speedMps)} /km, from{" "}
        {Math.round(drift.secondsFirst)} s and {Math.round(drift.secondsLast)} s alike; real from{" "}
        {drift.smallestRealChange.toFixed(digits)} {unit} up. {sensorWords(sensor)}.
      </span>
    </li>
  );
}

/** Reasons, each with what it concerns; those alike are told once. */
function Silent({ silent }: { readonly silent: readonly Extract<Drift, { kind: "silent" }>[] }) {
  const byReason = Map.groupBy(silent, ({ message }) => message);
  return (
    <div className="no-data">
      {Array.from(byReason, ([message, own]) => (
        <p key={message}>
          <strong>{own.map(({ metric }) => names[metric]).join(", ")}:</strong> nothing to say. {message}
        </p>
      ))}
    </div>
  );
}
