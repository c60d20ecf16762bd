import { useCallback, useState } from "react";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import type { DrawingContext } from "#report/paint.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { BandList } from "./band-list.tsx";
import { drawSpikes } from "./charts/draw-spikes.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { dayWords, isBeyond, km, type LoadRun, limitKm, spikeWords } from "./load-words.ts";
import { firstPeriod, type PeriodId, periods, shownDays } from "./period.ts";
import { ReadableChart } from "./readable-chart.tsx";
import { runPath } from "./run-path.ts";
import { words } from "./runs-words.ts";

/** Rows of the table twin; older runs are in the shorter periods of their own years. */
const mostRows = 400;

interface SpikeSectionProps {
  readonly report: LoadReport;
  readonly runner: RunnerName;
}

/** The headline chart: every run against its own limit, and what the study found in the bands. */
export function SpikeSection({ report, runner }: SpikeSectionProps) {
  const [period, setPeriod] = useState<PeriodId>(() => firstPeriod(report.today, report.runs.at(-1)?.day));
  const shown = shownDays(period, report.today, report.coverage.from);
  const { from } = shown;
  const runs = report.runs.filter(({ day }) => day >= from);
  const draw = useCallback(
    (context: DrawingContext, widthPx: number) =>
      drawSpikes(context, {
        report,
        shown: shownDays(period, report.today, report.coverage.from),
        widthPx,
        pageOf: (id) => runPath(runner, id),
      }),
    [report, period, runner],
  );
  return (
    <section className="section spike-section" aria-labelledby="spikes">
      <h2 id="spikes">{words.spikes.title}</h2>
      <p className="soft">{words.spikes.lead}</p>
      <div className="spike-columns">
        <ReadableChart
          title={words.spikes.chart}
          draw={draw}
          step="run"
          openWords={words.chart.openRun}
          summary={summaryOf(runs, shown.from)}
          table={<SpikeTable runs={runs} />}
        >
          <ChoiceRow label={words.periods.label} options={periods} value={period} onChange={setPeriod} />
        </ReadableChart>
        <BandList study={report.study} runs={runs} />
      </div>
    </section>
  );
}

function summaryOf(runs: readonly LoadRun[], from: string): string {
  const beyond = runs.filter(isBeyond).length;
  const alone = runs.filter(({ spike }) => "notEnough" in spike).length;
  return words.spikes.summary(dayWords(from), { runs: runs.length, beyond, alone });
}

function SpikeTable({ runs }: { readonly runs: readonly LoadRun[] }) {
  const newest = runs.slice(-mostRows).toReversed();
  return (
    <>
      {runs.length > mostRows && <p className="small soft">{words.spikes.newest(mostRows)}</p>}
      <NumberTable
        caption={words.spikes.caption}
        columns={words.spikes.columns}
        rows={newest.map((run) => [
          run.title === undefined ? dayWords(run.day) : words.run.dayWithTitle(dayWords(run.day), run.title),
          run.distanceKm === undefined ? words.spikes.unknown : km(run.distanceKm),
          "limitKm" in run.spike ? limitKm(run.spike.limitKm) : words.spikes.none,
          "longestKm" in run.spike ? km(run.spike.longestKm) : words.spikes.none,
          spikeWords(run),
        ])}
      />
    </>
  );
}
