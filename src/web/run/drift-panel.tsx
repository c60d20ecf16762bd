import { useCallback } from "react";
import type { RunDetail } from "#contract/load-api-schema.ts";
import { intervalWhisker } from "#report/interval-whisker.ts";
import { unitNames } from "#report/measure-words.ts";
import type { DrawingContext } from "#report/paint.ts";
import { Drawing } from "../charts/drawing.tsx";
import { paceWords, signedWords } from "../load/load-words.ts";
import { sensorWords } from "../load/sensor-words.ts";
import { MarkedText } from "../words/marked-text.tsx";
import { silences, words } from "./run-words.ts";

type Drift = RunDetail["drift"][number];
type DriftValue = Extract<Drift, { kind: "value" }>;

/** How form changed inside the run at the same pace and gradient, with interval; or why nothing is said. */
export function DriftPanel({ drift }: { readonly drift: RunDetail["drift"] }) {
  const told = drift.filter((one) => one.kind === "value");
  const silent = drift.filter((one) => one.kind === "silent");
  return (
    <section className="section" aria-labelledby="drift">
      <h2 id="drift">{words.drift.title}</h2>
      <p className="soft">{words.drift.lead}</p>
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
  const verdict = !isReal ? words.drift.same : change > 0 ? words.drift.higher : words.drift.lower;
  const draw = useCallback(
    (context: DrawingContext) => {
      const reach = 1.25 * Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE);
      return intervalWhisker(context, { value: change, interval: [low, high], range: [-reach, reach] });
    },
    [change, low, high],
  );
  return (
    <li className={isReal ? "drift-real" : ""}>
      <span className="drift-name">{words.drift.names[metric]}</span>
      <span>{words.drift.change(verdict, `${signed(change)} ${unitNames[unit]}`, [signed(low), signed(high)])}</span>
      <Drawing draw={draw} />
      <span className="small drift-facts">
        {words.drift.facts({
          first: firstThird.toFixed(digits),
          last: lastThird.toFixed(digits),
          unit: unitNames[unit],
          pace: paceWords(drift.speedMps),
          secondsFirst: Math.round(drift.secondsFirst),
          secondsLast: Math.round(drift.secondsLast),
          realFrom: drift.smallestRealChange.toFixed(digits),
          sensor: sensorWords(sensor),
        })}
      </span>
    </li>
  );
}

/** Reasons, each with what it concerns; those alike are told once. */
function Silent({ silent }: { readonly silent: readonly Extract<Drift, { kind: "silent" }>[] }) {
  const byReason = Map.groupBy(silent, ({ code }) => code);
  return (
    <div className="no-data">
      {Array.from(byReason, ([code, own]) => (
        <p key={code}>
          <MarkedText
            text={words.drift.silent(
              own.map(({ metric }) => words.drift.names[metric]),
              silences[code],
            )}
            marks={{ b: (text) => <strong>{text}</strong> }}
          />
        </p>
      ))}
    </div>
  );
}
