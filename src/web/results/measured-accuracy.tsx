import { Link } from "react-router";
import type { BaseMeasureId } from "#core/report/form-report.ts";
import { formatInterval, formatNumber, unitText } from "#report/measure-words.ts";
import { accuracyOf } from "../accuracy/accuracy-figures.ts";

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
      <dt>How accurate it was</dt>
      {figures.map(({ unit, bias, rmse, limits, recordings }) => (
        <dd key={unit}>
          On {recordings} films of known form it was typically {formatNumber(rmse, unit)} {unitText(unit)} off (mean
          error {formatNumber(bias, unit)}, 95 % of errors {formatInterval(limits, unit)}).{" "}
          <Link to="/accuracy">All figures</Link>
        </dd>
      ))}
    </div>
  );
}
