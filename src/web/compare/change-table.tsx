import { useCallback } from "react";
import { compareReports } from "#core/report/compare-reports.ts";
import type { MeasureChange } from "#core/report/form-analysis.ts";
import type { FormReport } from "#core/report/form-report.ts";
import { intervalWhisker } from "#report/interval-whisker.ts";
import { formatInterval, formatNumber, measureName, unitText } from "#report/measure-words.ts";
import type { DrawingContext } from "#report/paint.ts";
import { Drawing } from "../charts/drawing.tsx";
import { SideMark } from "../results/side-mark.tsx";

interface ChangeTableProps {
  readonly before: FormReport;
  readonly after: FormReport;
}

/** For every measure of both films: the word first, then the figures. */
export function ChangeTable({ before, after }: ChangeTableProps) {
  const changes = compareReports(before, after);
  const real = changes.filter((change) => change.verdict !== "about the same");
  const same = changes.filter((change) => change.verdict === "about the same");
  return (
    <section className="section" aria-labelledby="changes">
      <h2 id="changes">{changeWords(real.length, changes.length)}</h2>
      <p className="soft">
        A change is real when it is larger than the noise between two films of the same running. The bar is the interval
        of the change; the line is no change.
      </p>
      {before.source.view !== after.source.view && (
        <p className="note note-watch">
          The two films were taken from different directions, so only what both show can be compared.
        </p>
      )}
      {changes.length > 0 && (
        <table className="changes">
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Change</th>
              <th scope="col">By</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {[...real, ...same].map((change) => (
              <ChangeRow key={`${change.id} ${change.side} ${change.unit}`} change={change} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ChangeRow({ change }: { readonly change: MeasureChange }) {
  const { id, side, unit, interval, verdict } = change;
  const draw = useCallback(
    (context: DrawingContext) => {
      const reach = 1.15 * Math.max(Math.abs(interval[0]), Math.abs(interval[1]));
      return intervalWhisker(context, { value: change.change, interval, range: [-reach, reach] });
    },
    [change, interval],
  );
  return (
    <tr className={verdict === "about the same" ? "" : "change-real"} data-measure={id} data-verdict={verdict}>
      <th scope="row">
        {measureName(id)} {side !== "both" && <SideMark side={side} />}
      </th>
      <td className="change-verdict">{verdict}</td>
      <td className="change-by">
        <Drawing draw={draw} className="whisker-place" />
        <span>
          {formatNumber(change.change, unit)} <span className="unit">{unitText(unit)}</span>{" "}
          <span className="interval">({formatInterval(interval, unit)})</span>
        </span>
      </td>
      <td>
        <span className="cell-label">Before </span>
        {formatNumber(change.before, unit)} <span className="unit">{unitText(unit)}</span>
      </td>
      <td>
        <span className="cell-label">After </span>
        {formatNumber(change.after, unit)} <span className="unit">{unitText(unit)}</span>
      </td>
    </tr>
  );
}

function changeWords(real: number, all: number): string {
  if (all === 0) return "Nothing can be compared";
  if (real === 0) return "About the same in everything";
  return `${real} of ${all} numbers really changed`;
}
