import { useCallback } from "react";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { intervalWhisker } from "#report/interval-whisker.ts";
import type { DrawingContext } from "#report/paint.ts";
import { Drawing } from "../charts/drawing.tsx";
import { type LoadRun, wholeWords } from "./load-words.ts";

interface BandListProps {
  readonly study: LoadReport["study"];
  /** The runs shown, counted by band. */
  readonly runs: readonly LoadRun[];
}

/** What the study found in each band, with interval and population, and how many of the runs shown lie in it. */
export function BandList({ study, runs }: BandListProps) {
  const { runners, sessions, injured } = study;
  return (
    <div className="band-list">
      <h3>What one study found</h3>
      <dl>
        {study.bands.map(({ id, label, hazardRatio }) => {
          const count = runs.filter(({ spike }) => "band" in spike && spike.band === id).length;
          return (
            <div key={id}>
              <dt>
                {label} <span className="soft small">{countWords(count)}</span>
              </dt>
              <dd>{hazardRatio === undefined ? "What the others are compared with" : <Ratio {...hazardRatio} />}</dd>
            </div>
          );
        })}
      </dl>
      <p className="small soft">
        Times the rate of injury among {runners.toLocaleString("en-GB")} runners ({sessions.toLocaleString("en-GB")}{" "}
        runs, {injured.toLocaleString("en-GB")} injured), with 95 % intervals. {study.population}. {study.limits} The
        figures do not rise from band to band, so they are no curve, and nothing here foretells your own.
      </p>
    </div>
  );
}

interface RatioProps {
  readonly value: number;
  readonly interval: readonly [number, number];
}

/** Ends of the whiskers as shares of one: none to 3.6 times the rate. The plumb line is at "no difference". */
const range = [-1, 2.6] as const;

function Ratio({ value, interval: [low, high] }: RatioProps) {
  const draw = useCallback(
    (context: DrawingContext) => intervalWhisker(context, { value: value - 1, interval: [low - 1, high - 1], range }),
    [value, low, high],
  );
  return (
    <span className="interval">
      <strong>
        {value.toFixed(2)} <span className="unit">times</span>
      </strong>
      <span className="soft">
        ({low.toFixed(2)} to {high.toFixed(2)})
      </span>
      <Drawing draw={draw} />
    </span>
  );
}

function countWords(count: number): string {
  if (count === 0) return "none of these runs";
  return count === 1 ? "1 of these runs" : `${wholeWords(count)} of these runs`;
}
