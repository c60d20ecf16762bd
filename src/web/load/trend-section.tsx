import { useCallback, useState } from "react";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { trendNames } from "#report/load/load-words.ts";
import type { DrawingContext } from "#report/paint.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { drawTrend } from "./charts/draw-trend.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { dayWords, paceWords, signedWords } from "./load-words.ts";
import { firstPeriod, type PeriodId, periods, shownDays } from "./period.ts";
import { ReadableChart } from "./readable-chart.tsx";
import { runPath } from "./run-path.ts";
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
      <h2 id="trends">How your running changes</h2>
      <p className="soft">
        Means of each run. Sensors differ from each other more than you change, so a change of sensor breaks the row.
      </p>
      <ChoiceRow label="Days shown" options={periods} value={period} onChange={setPeriod} />
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
        <p className="no-data">No run of these days holds it. {missingHint(trend.metric)}</p>
      </div>
    );
  }
  return (
    <ReadableChart
      title={`${name} of each run`}
      draw={draw}
      step="run"
      openWords="Open this run"
      summary={recentWords(trend)}
      table={
        <NumberTable
          caption={`${name} of each run`}
          columns={["Day", trend.unit, "Pace, /km", "Sensor"]}
          rows={points
            .toReversed()
            .slice(0, 400)
            .map(({ day, mean, speedMps, sensor }) => [
              dayWords(day),
              mean.toFixed(1),
              speedMps === undefined ? "unknown" : paceWords(speedMps),
              sensorWords(sensor),
            ])}
        />
      }
    />
  );
}

function missingHint(metric: Trend["metric"]): string {
  return metric === "cadence"
    ? "Most watches measure it at the wrist."
    : "A chest strap, a foot pod or a newer watch measures it; .fit files hold it, .gpx files do not.";
}

function recentWords({ recent, unit }: Trend): string {
  if ("notEnough" in recent) return `No trend: ${recent.notEnough.message}`;
  const { changePer30Days, interval, isReal, runs, days, sensor } = recent;
  const word = !isReal ? "About the same" : changePer30Days > 0 ? "Really higher" : "Really lower";
  const signed = (value: number): string => signedWords(value, 1);
  return (
    `${word} lately: ${signed(changePer30Days)} ${unit} in 30 days (${signed(interval[0])} to ${signed(interval[1])}) at the ` +
    `same pace, from ${runs} runs over ${days} days with ${sensorWords(sensor)}.`
  );
}
