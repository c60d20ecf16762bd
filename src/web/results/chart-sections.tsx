import { useCallback, useMemo } from "react";
import type { CycleCurve, FormAnalysis } from "#core/report/form-analysis.ts";
import type { Drift } from "#core/report/form-report.ts";
import { contactTimeline, timelineRows, timelineSummary } from "#report/contact-timeline.ts";
import { curveNote } from "#report/curve-note.ts";
import { curveSummary, cycleCurveChart } from "#report/cycle-curve-chart.ts";
import { driftChart, driftSentence } from "#report/drift-chart.ts";
import { curveWords, formatInterval, formatNumber, measureName, unitText } from "#report/measure-words.ts";
import type { DrawingContext } from "#report/paint.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { Drawing } from "../charts/drawing.tsx";
import { NumberTable } from "../charts/number-table.tsx";
import { words } from "./results-words.ts";

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
      <h2 id="curves">{words.curves.title}</h2>
      <p className="soft">{words.curves.lead}</p>
      {ids.length === 0 && <p className="no-data">{words.curves.none}</p>}
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
    words.curves.share,
    ...own.flatMap(({ side, unit }) => [
      words.curves.column(words.sides[side], unitText(unit)),
      words.curves.spread(words.sides[side]),
    ]),
  ];
  const rows = Array.from({ length: 11 }, (_, step) => [
    `${step * 10}`,
    ...own.flatMap(({ mean, sd, unit }) => [cell(mean[step * 10], unit), cell(sd[step * 10], unit)]),
  ]);
  return (
    <ChartFigure
      title={curveWords[id]}
      draw={draw}
      summary={`${curveSummary(own)} ${curveNote(own)}`}
      table={<NumberTable caption={words.curves.caption(curveWords[id])} columns={columns} rows={rows} />}
    />
  );
}

function cell(value: number | undefined, unit: CycleCurve["unit"]): string {
  return value === undefined || !Number.isFinite(value) ? words.curves.notSeen : formatNumber(value, unit);
}

function TimelineSection({ analysis }: { readonly analysis: FormAnalysis }) {
  const { contacts } = analysis.report;
  const rows = useMemo(() => timelineRows(contacts), [contacts]);
  const table = contacts
    .toSorted((first, second) => first.initialContactS - second.initialContactS)
    .map((contact, index) => [
      `${index + 1}`,
      words.sides[contact.foot],
      contact.initialContactS.toFixed(3),
      contact.toeOffS.toFixed(3),
      (contact.toeOffS - contact.initialContactS).toFixed(3),
    ]);
  return (
    <section className="section" aria-labelledby="contacts">
      <h2 id="contacts">{words.contacts.title}</h2>
      <p className="soft">{words.contacts.lead}</p>
      <div className="chart-grid chart-grid-timeline">
        {rows.map((row) => (
          <TimelineRow key={row.fromS} row={row} />
        ))}
      </div>
      <details className="chart-details">
        <summary>{words.contacts.all}</summary>
        <NumberTable caption={words.contacts.caption} columns={words.contacts.columns} rows={table} />
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
      <h2 id="drift">{words.drift.title}</h2>
      <p className="soft">{words.drift.lead}</p>
      {drift.length === 0 && <p className="no-data">{words.drift.none}</p>}
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
      <summary>{words.drift.asTable}</summary>
      <NumberTable
        caption={words.drift.caption}
        columns={words.drift.columns}
        rows={drift.map(({ id, side, unit, firstThird, lastThird, change, interval }) => [
          side === "both" ? measureName(id) : words.drift.ofSide(measureName(id), words.sides[side]),
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
