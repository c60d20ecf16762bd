import { useState } from "react";
import { type Lag, lags, type OwnTriggers, type TriggerFinding } from "#core/triggers/own-triggers.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { NumberTable } from "../charts/number-table.tsx";
import { Choice } from "../fields/choice.tsx";
import { ForestPlot } from "./forest-plot.tsx";
import { ratioWords } from "./ratio-words.ts";
import { words } from "./trigger-words.ts";

/** Everything that was compared at one distance from the flare, as a chart and as numbers. */
export function ForestSection({ found }: { readonly found: OwnTriggers }) {
  const [lag, setLag] = useState<Lag>(1);
  const own = found.findings.filter((finding) => finding.lag === lag);
  const shown = own.filter(({ odds }) => odds !== undefined);
  const open = shown.filter(({ interval }) => interval !== undefined && (interval.low > 1 || interval.high < 1));
  return (
    <section className="section trigger-section" aria-labelledby="forest">
      <h2 id="forest">{words.chart}</h2>
      <Choice
        label={words.when}
        answers={words.lagTabs}
        value={String(lag) as keyof typeof words.lagTabs}
        onChange={(id) => setLag(lags.find((one) => String(one) === id) ?? 1)}
      />
      {shown.length === 0 ? (
        <p className="no-data">{words.empty}</p>
      ) : (
        <figure className="chart-figure">
          <ForestPlot findings={shown} alt={words.chartAlt(words.lags[lag])} />
          <figcaption className="small soft">
            {words.summary(words.lagTabs[lag], shown.length, open.length)} {lag === 0 && words.sameDay}
          </figcaption>
        </figure>
      )}
      <ChartTable title={words.chart} table={<FindingTable findings={own} />} />
    </section>
  );
}

function FindingTable({ findings }: { readonly findings: readonly TriggerFinding[] }) {
  const { name, flares, ordinary, odds, interval, verdict, share, span } = words.table;
  return (
    <NumberTable
      caption={words.chart}
      columns={[name, flares, ordinary, odds, interval, verdict]}
      rows={findings.map((finding) => [
        words.exposures[finding.exposure],
        share(finding.flares.exposed, finding.flares.days),
        share(finding.ordinary.exposed, finding.ordinary.days),
        finding.odds === undefined ? "" : ratioWords(finding.odds),
        finding.interval === undefined ? "" : span(ratioWords(finding.interval.low), ratioWords(finding.interval.high)),
        words.verdicts[finding.verdict],
      ])}
    />
  );
}
