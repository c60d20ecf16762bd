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
      <h2 id="spikes">Each run against its limit</h2>
      <p className="soft">The limit of a run is 10 % beyond the longest run of the 30 days before it.</p>
      <div className="spike-columns">
        <ReadableChart
          title="Length of every run, and its limit"
          draw={draw}
          step="run"
          openWords="Open this run"
          summary={summaryOf(runs, shown.from)}
          table={<SpikeTable runs={runs} />}
        >
          <ChoiceRow label="Days shown" options={periods} value={period} onChange={setPeriod} />
        </ReadableChart>
        <BandList study={report.study} runs={runs} />
      </div>
    </section>
  );
}

function summaryOf(runs: readonly LoadRun[], from: string): string {
  const beyond = runs.filter(isBeyond).length;
  const alone = runs.filter(({ spike }) => "notEnough" in spike).length;
  const without = alone === 0 ? "" : ` ${alone} ${alone === 1 ? "has" : "have"} nothing to compare with (rings).`;
  return (
    `The line is the limit of each day; the shade below it is within. Since ${dayWords(from)}: ${runs.length} ` +
    `${runs.length === 1 ? "run" : "runs"}, ${beyond === 0 ? "none" : beyond} beyond ${beyond === 1 ? "its" : "their"} limit${beyond === 0 ? "" : " (diamonds)"}.${without}`
  );
}

function SpikeTable({ runs }: { readonly runs: readonly LoadRun[] }) {
  const newest = runs.slice(-mostRows).toReversed();
  return (
    <>
      {runs.length > mostRows && <p className="small soft">The newest {mostRows} of these runs.</p>}
      <NumberTable
        caption="Runs and their limits"
        columns={["Day", "km", "Limit, km", "Longest of 30 days before, km", "Against it"]}
        rows={newest.map((run) => [
          `${dayWords(run.day)}${run.title === undefined ? "" : `, ${run.title}`}`,
          run.distanceKm === undefined ? "unknown" : km(run.distanceKm),
          "limitKm" in run.spike ? limitKm(run.spike.limitKm) : "none",
          "longestKm" in run.spike ? km(run.spike.longestKm) : "none",
          spikeWords(run),
        ])}
      />
    </>
  );
}
