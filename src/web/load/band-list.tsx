import { useCallback } from "react";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { intervalWhisker } from "#report/interval-whisker.ts";
import { bandStudyWords } from "#report/load/spike-band-words.ts";
import type { DrawingContext } from "#report/paint.ts";
import { Drawing } from "../charts/drawing.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { type LoadRun, wholeWords } from "./load-words.ts";
import { words } from "./runs-words.ts";

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
      <h3>{words.bands.title}</h3>
      <dl>
        {study.bands.map(({ id, hazardRatio }) => {
          const count = runs.filter(({ spike }) => "band" in spike && spike.band === id).length;
          return (
            <div key={id}>
              <dt>
                {bandStudyWords.bands[id]}{" "}
                <span className="soft small">{words.bands.count(count, wholeWords(count))}</span>
              </dt>
              <dd>{hazardRatio === undefined ? words.bands.reference : <Ratio {...hazardRatio} />}</dd>
            </div>
          );
        })}
      </dl>
      <p className="small soft">
        {words.bands.study(
          { runners: wholeWords(runners), sessions: wholeWords(sessions), injured: wholeWords(injured) },
          bandStudyWords.population,
          bandStudyWords.limits,
        )}
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
        <MarkedText
          text={words.bands.ratio(value.toFixed(2))}
          marks={{ unit: (text) => <span className="unit">{text}</span> }}
        />
      </strong>
      <span className="soft">{words.bands.interval(low.toFixed(2), high.toFixed(2))}</span>
      <Drawing draw={draw} />
    </span>
  );
}
