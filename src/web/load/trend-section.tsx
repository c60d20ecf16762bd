import { useCallback, useState } from "react";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { trendNames } from "#report/load/load-words.ts";
import { missingLoadWords } from "#report/load/not-enough-words.ts";
import { unitNames } from "#report/measure-words.ts";
import type { DrawingContext } from "#report/paint.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { drawTrend } from "./charts/draw-trend.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { dayWords, paceWords, signedWords } from "./load-words.ts";
import { firstPeriod, type PeriodId, periods, shownDays } from "./period.ts";
import { ReadableChart } from "./readable-chart.tsx";
import { runPath } from "./run-path.ts";
import { words } from "./runs-words.ts";
import { sensorWords } from "./sensor-words.ts";

type Trend = LoadReport["trends"][number];

interface TrendSectionProps {
  readonly report: LoadReport;
  readonly runner: RunnerName;
}

/** Cadence, contact time and bounce over time, each within one sensor. */
export function TrendSection({ report, runner }: TrendSectionProps) {
  const [period, setPeriod] = useState<PeriodId>(() =>
    firstPeriod(report.today, report.runs.at(-1)?.day) === "all" ? "all" : "year",
  );
  const { from } = shownDays(period, report.today, report.coverage.from);
  return (
    <section className="section" aria-labelledby="trends">
      <h2 id="trends">{words.trends.title}</h2>
      <p className="soft">{words.trends.lead}</p>
      <ChoiceRow label={words.periods.label} options={periods} value={period} onChange={setPeriod} />
      <div className="chart-grid trend-grid">
        {report.trends.map((trend) => (
          <TrendChart key={trend.metric} trend={trend} from={from} to={report.today} runner={runner} />
        ))}
      </div>
    </section>
  );
}

interface TrendChartProps {
  readonly trend: Trend;
  readonly from: string;
  readonly to: string;
  readonly runner: RunnerName;
}

function TrendChart({ trend, from, to, runner }: TrendChartProps) {
  const name = trendNames[trend.metric];
  const draw = useCallback(
    (context: DrawingContext, widthPx: number) =>
      drawTrend(context, { trend, from, to, widthPx, pageOf: (id) => runPath(runner, id) }),
    [trend, from, to, runner],
  );
  const points = trend.points.filter(({ day }) => day >= from);
  if (points.length === 0) {
    return (
      <div className="chart-figure">
        <h3>{name}</h3>
        <p className="no-data">{words.trends.none(missingHint(trend.metric))}</p>
      </div>
    );
  }
  return (
    <ReadableChart
      title={words.trends.chart(name)}
      draw={draw}
      step="run"
      openWords={words.chart.openRun}
      summary={recentWords(trend)}
      table={
        <NumberTable
          caption={words.trends.chart(name)}
          columns={[words.trends.day, unitNames[trend.unit], words.trends.pace, words.trends.sensor]}
          rows={points
            .toReversed()
            .slice(0, 400)
            .map(({ day, mean, speedMps, sensor }) => [
              dayWords(day),
              mean.toFixed(1),
              speedMps === undefined ? words.trends.unknown : paceWords(speedMps),
              sensorWords(sensor),
            ])}
        />
      }
    />
  );
}

function missingHint(metric: Trend["metric"]): string {
  return metric === "cadence" ? words.trends.hintCadence : words.trends.hintOthers;
}

function recentWords({ recent, unit }: Trend): string {
  if ("notEnough" in recent) return words.trends.noTrend(missingLoadWords.reasons[recent.notEnough.code]);
  const { changePer30Days, interval, isReal, runs, days, sensor } = recent;
  const { same, higher, lower } = words.trends.verdicts;
  const signed = (value: number): string => signedWords(value, 1);
  return words.trends.recent({
    verdict: !isReal ? same : changePer30Days > 0 ? higher : lower,
    change: `${signed(changePer30Days)} ${unitNames[unit]}`,
    low: signed(interval[0]),
    high: signed(interval[1]),
    runs,
    days,
    sensor: sensorWords(sensor),
  });
}
