import { useCallback } from "react";
import { compareReports, type MeasureChange } from "#core/report/compare-reports.ts";
import type { FormReport } from "#core/report/form-report.ts";
import { intervalWhisker } from "#report/interval-whisker.ts";
import { formatInterval, formatNumber, measureName, unitText } from "#report/measure-words.ts";
import type { DrawingContext } from "#report/paint.ts";
import { Drawing } from "../charts/drawing.tsx";
import { SideMark } from "../results/side-mark.tsx";
import { words } from "./compare-words.ts";

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
      <h2 id="changes">{words.changed(real.length, changes.length)}</h2>
      <p className="soft">{words.changedLead}</p>
      {before.source.view !== after.source.view && <p className="note note-watch">{words.otherView}</p>}
      {changes.length > 0 && (
        <table className="changes">
          <thead>
            <tr>
              <th scope="col">{words.columns.measure}</th>
              <th scope="col">{words.columns.change}</th>
              <th scope="col">{words.columns.by}</th>
              <th scope="col">{words.columns.before}</th>
              <th scope="col">{words.columns.after}</th>
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
      <td className="change-verdict">{words.verdicts[verdict]}</td>
      <td className="change-by">
        <Drawing draw={draw} className="whisker-place" />
        <span>
          {formatNumber(change.change, unit)} <span className="unit">{unitText(unit)}</span>{" "}
          <span className="interval">({formatInterval(interval, unit)})</span>
        </span>
      </td>
      <td>
        <span className="cell-label">{words.before} </span>
        {formatNumber(change.before, unit)} <span className="unit">{unitText(unit)}</span>
      </td>
      <td>
        <span className="cell-label">{words.after} </span>
        {formatNumber(change.after, unit)} <span className="unit">{unitText(unit)}</span>
      </td>
    </tr>
  );
}
