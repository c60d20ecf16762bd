import { useCallback, useId, useState } from "react";
import { Button } from "react-aria-components";
import { isMeasured, type Measured, type MeasureResult, type NotMeasured } from "#core/report/form-report.ts";
import { measureWhisker } from "#report/interval-whisker.ts";
import { formatInterval, formatNumber, measureName, missingWords, unitText } from "#report/measure-words.ts";
import type { DrawingContext } from "#report/paint.ts";
import { Drawing } from "../charts/drawing.tsx";
import { Icon } from "../shell/icons.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { MeasureDetails } from "./measure-details.tsx";
import type { MeasureGroup } from "./measure-groups.ts";
import { words } from "./results-words.ts";
import { SideMark } from "./side-mark.tsx";

interface MeasureRowsProps {
  readonly group: MeasureGroup;
  /** The model that made the report: its measured accuracy is shown. */
  readonly modelName: string;
}

/** The rows of one measure: its name once, then both sides, left, right and their difference, then the fold with more. */
export function MeasureRows({ group, modelName }: MeasureRowsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const { id, results } = group;
  const [first, ...others] = results;
  if (!first) return null;
  return (
    <tbody data-measure={id}>
      <tr>
        <th scope="rowgroup" rowSpan={results.length}>
          <Button
            className="disclosure-button measures-name"
            aria-expanded={isOpen}
            {...(isOpen ? { "aria-controls": detailsId } : {})}
            onPress={() => setIsOpen(!isOpen)}
          >
            <Icon name="next" />
            {measureName(id)}
          </Button>
        </th>
        <ResultCells result={first} />
      </tr>
      {others.map((result) => (
        <tr key={`${result.id} ${result.side} ${result.unit}`}>
          <ResultCells result={result} />
        </tr>
      ))}
      {isOpen && (
        <tr className="measures-details" id={detailsId}>
          <td colSpan={7}>
            <MeasureDetails id={id} modelName={modelName} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function ResultCells({ result }: { readonly result: MeasureResult }) {
  return (
    <>
      <td className="measures-side">
        <SideWords result={result} />
      </td>
      {isMeasured(result) ? <MeasuredCells result={result} /> : <MissingCell result={result} />}
    </>
  );
}

function SideWords({ result }: { readonly result: MeasureResult }) {
  if (result.id.startsWith("asymmetry:")) {
    return (
      <span className="soft">
        <span aria-hidden="true">{words.measures.difference.letters}</span>
        <span className="visually-hidden">{words.measures.difference.words}</span>
      </span>
    );
  }
  return result.side === "both" ? (
    <span className="visually-hidden">{words.measures.bothSides}</span>
  ) : (
    <SideMark side={result.side} />
  );
}

function MeasuredCells({ result }: { readonly result: Measured }) {
  const { unit } = result;
  const draw = useCallback((context: DrawingContext) => measureWhisker(context, result), [result]);
  return (
    <>
      <td className="measures-value">
        <span className="number">{formatNumber(result.value, unit)}</span>{" "}
        <span className="unit">{unitText(unit)}</span>
        {result.class && <span className="measures-class">{words.measures.classes[result.class]}</span>}
      </td>
      <td className="measures-interval">
        <Drawing draw={draw} className={`whisker-place side-${result.side}`} />
        <span className="interval">{formatInterval(result.interval, unit)}</span>
      </td>
      <td className="measures-n">
        <span className="cell-label">{words.measures.steps} </span>
        {result.n}
      </td>
      <td className="measures-change">
        <span className="cell-label">{words.measures.realChange} </span>
        {formatNumber(result.smallestRealChange, unit)} <span className="unit">{unitText(unit)}</span>
      </td>
      <td className="measures-quality">
        <span className="cell-label">{words.measures.seen} </span>
        {words.measures.qualities[result.quality]}
      </td>
    </>
  );
}

function MissingCell({ result }: { readonly result: NotMeasured }) {
  const sentence = result.unit === "m" ? words.measures.notMeasurableInMetres : words.measures.notMeasurable;
  return (
    <td colSpan={5} className="measures-missing">
      <MarkedText
        text={sentence(missingWords[result.notMeasurable.code])}
        marks={{ b: (text) => <strong>{text}</strong> }}
      />
    </td>
  );
}
