import type { ReactNode } from "react";
import { formatInterval, formatNumber, measureName, unitText } from "#report/measure-words.ts";
import { type MeasureAccuracy, modelWords } from "#report/report-words.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { accuracyFigures } from "./accuracy-figures.ts";
import { words } from "./accuracy-words.ts";

/** How far off the measures were on runners of known form, and what that does not say. */
export function AccuracyPage() {
  const models = Object.entries(accuracyFigures);
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      {models.length === 0 && <p className="no-data">{words.noFigures}</p>}
      {models.map(([name, figures]) => (
        <section key={name} className="section">
          <h2>{modelWords(name)}</h2>
          <AccuracyTable caption={modelWords(name)} figures={figures} />
        </section>
      ))}
      <Words id="reading" title={words.reading.title}>
        <p>{words.reading.interval}</p>
        <p>{words.reading.change}</p>
      </Words>
      <Words id="limits" title={words.limits.title}>
        <ul className="guide-list">
          {words.limits.list.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Words>
    </>
  );
}

function Words({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="section words" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function AccuracyTable({
  caption,
  figures,
}: {
  readonly caption: string;
  readonly figures: readonly MeasureAccuracy[];
}) {
  return (
    <NumberTable
      caption={caption}
      columns={words.columns}
      rows={figures.map(({ id, unit, bias, rmse, limits, recordings }) => [
        measureName(id),
        unitText(unit),
        formatNumber(bias, unit),
        formatNumber(rmse, unit),
        formatInterval(limits, unit),
        String(recordings),
      ])}
    />
  );
}
