import { Link } from "react-router";
import type { BaseMeasureId } from "#core/report/form-report.ts";
import { formatInterval, formatNumber, unitText } from "#report/measure-words.ts";
import { accuracyOf } from "../accuracy/accuracy-figures.ts";
import { MarkedText } from "../words/marked-text.tsx";
import { words } from "./results-words.ts";

interface MeasuredAccuracyProps {
  readonly id: BaseMeasureId;
  readonly modelName: string;
}

/** How far off the measure was where the truth is known, with the model that made this report. */
export function MeasuredAccuracy({ id, modelName }: MeasuredAccuracyProps) {
  const figures = accuracyOf(modelName).filter((figure) => figure.id === id);
  if (figures.length === 0) return null;
  return (
    <div>
      <dt>{words.details.accuracy}</dt>
      {figures.map(({ unit, bias, rmse, limits, recordings }) => (
        <dd key={unit}>
          <MarkedText
            text={words.details.accuracyWords(recordings, {
              typical: `${formatNumber(rmse, unit)} ${unitText(unit)}`,
              mean: formatNumber(bias, unit),
              limits: formatInterval(limits, unit),
            })}
            marks={{ link: (text) => <Link to="/accuracy">{text}</Link> }}
          />
        </dd>
      ))}
    </div>
  );
}
