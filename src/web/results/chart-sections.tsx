import { useCallback, useMemo } from "react";
import type { CycleCurve, FormAnalysis } from "#core/report/form-analysis.ts";
import type { Drift } from "#core/report/form-report.ts";
import { contactTimeline, timelineRows, timelineSummary } from "#report/contact-timeline.ts";
import { curveSummary, cycleCurveChart } from "#report/cycle-curve-chart.ts";
import { driftChart, driftSentence } from "#report/drift-chart.ts";
import { curveWords, formatInterval, formatNumber, measureName, unitText } from "#report/measure-words.ts";
import type { DrawingContext } from "#report/paint.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { Drawing } from "../charts/drawing.tsx";
import { NumberTable } from "../charts/number-table.tsx";

/** Curves over the stride, the time each foot was on the ground, and the change from start to end of the film. */
export function ChartSections({ analysis }: { readonly analysis: FormAnalysis }) {
  return (
    <>
      <CurveSection curves={analysis.curves} />
      <TimelineSection analysis={analysis} />
      <DriftSection drift={analysis.report.drift} />
    </>
  );
}

function CurveSection({ curves }: { readonly curves: readonly CycleCurve[] }) {
  const seen = useMemo(() => curves.filter(({ mean }) => mean.some(Number.isFinite)), [curves]);
  const ids = [...new Set(seen.map((curve) => curve.id))];
  return (
    <section className="section" aria-labelledby="curves">
      <h2 id="curves">Over one stride</h2>
      <p className="soft">
        The mean of your strides, from one landing of a foot to the next. The band is one standard deviation between
        strides.
      </p>
      {ids.length === 0 && <p className="no-data">Not enough whole strides for curves.</p>}
      <div className="chart-grid">
        {ids.map((id) => (
          <CurveFigure key={id} id={id} curves={seen} />
        ))}
      </div>
    </section>
  );
}

function CurveFigure({ id, curves }: { readonly id: CycleCurve["id"]; readonly curves: readonly CycleCurve[] }) {
  const own = useMemo(() => curves.filter((curve) => curve.id === id), [curves, id]);
  const draw = useCallback((context: DrawingContext) => cycleCurveChart(context, own), [own]);
  const columns = [
    "% of the stride",
    ...own.flatMap(({ side, unit }) => [`${side}, ${unitText(unit)}`, `${side}, spread`]),
  ];
  const rows = Array.from({ length: 11 }, (_, step) => [
    `${step * 10}`,
    ...own.flatMap(({ mean, sd, unit }) => [cell(mean[step * 10], unit), cell(sd[step * 10], unit)]),
  ]);
  return (
    <ChartFigure
      title={curveWords[id]}
      draw={draw}
      summary={curveSummary(own)}
      table={<NumberTable caption={`${curveWords[id]} over one stride`} columns={columns} rows={rows} />}
    />
  );
}

function cell(value: number | undefined, unit: CycleCurve["unit"]): string {
  return value === undefined || !Number.isFinite(value) ? "not seen" : formatNumber(value, unit);
}

function TimelineSection({ analysis }: { readonly analysis: FormAnalysis }) {
  const { contacts } = analysis.report;
  const rows = useMemo(() => timelineRows(contacts), [contacts]);
  const table = contacts
    .toSorted((first, second) => first.initialContactS - second.initialContactS)
    .map((contact, index) => [
      `${index + 1}`,
      contact.foot,
      contact.initialContactS.toFixed(3),
      contact.toeOffS.toFixed(3),
      (contact.toeOffS - contact.initialContactS).toFixed(3),
    ]);
  return (
    <section className="section" aria-labelledby="contacts">
      <h2 id="contacts">Feet on the ground</h2>
      <p className="soft">Each bar is one foot on the ground, in seconds since the first frame.</p>
      <div className="chart-grid chart-grid-timeline">
        {rows.map((row) => (
          <TimelineRow key={row.fromS} row={row} />
        ))}
      </div>
      <details className="chart-details">
        <summary>All contacts as a table</summary>
        <NumberTable
          caption="Every contact"
          columns={["Step", "Foot", "Initial contact, s", "Toe-off, s", "On the ground, s"]}
          rows={table}
        />
      </details>
    </section>
  );
}

function TimelineRow({ row }: { readonly row: Parameters<typeof timelineSummary>[0] }) {
  const draw = useCallback((context: DrawingContext) => contactTimeline(context, row), [row]);
  return (
    <figure className="chart-figure">
      <Drawing draw={draw} />
      <figcaption className="small soft">{timelineSummary(row)}</figcaption>
    </figure>
  );
}

function DriftSection({ drift }: { readonly drift: readonly Drift[] }) {
  return (
    <section className="section" aria-labelledby="drift">
      <h2 id="drift">From start to end of the film</h2>
      <p className="soft">The first third of the film against the last. The line is no change.</p>
      {drift.length === 0 && <p className="no-data">The film is too short to see a change within it.</p>}
      <ul className="drift">
        {drift.map((change) => (
          <DriftRow key={`${change.id} ${change.side} ${change.unit}`} change={change} />
        ))}
      </ul>
      {drift.length > 0 && <DriftTable drift={drift} />}
    </section>
  );
}

function DriftRow({ change }: { readonly change: Drift }) {
  const draw = useCallback((context: DrawingContext) => driftChart(context, change), [change]);
  return (
    <li className={change.real ? "drift-real" : ""}>
      <Drawing draw={draw} />
      <span>{driftSentence(change)}</span>
    </li>
  );
}

function DriftTable({ drift }: { readonly drift: readonly Drift[] }) {
  return (
    <details className="chart-details">
      <summary>As a table</summary>
      <NumberTable
        caption="Change from the first to the last third"
        columns={["Measure", "First third", "Last third", "Change", "Interval", "Unit"]}
        rows={drift.map(({ id, side, unit, firstThird, lastThird, change, interval }) => [
          side === "both" ? measureName(id) : `${measureName(id)}, ${side}`,
          formatNumber(firstThird, unit),
          formatNumber(lastThird, unit),
          formatNumber(change, unit),
          formatInterval(interval, unit),
          unitText(unit),
        ])}
      />
    </details>
  );
}
