import { useCallback, useId, useState } from "react";
import type { LoadReport } from "#contract/load-report-schema.ts";
import type { DrawingContext } from "#report/paint.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { drawWeeks } from "./charts/draw-weeks.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { changeWords, percentWords, wholeWords } from "./load-words.ts";
import { firstPeriod, type PeriodId, periods, shownDays } from "./period.ts";
import { ReadableChart } from "./readable-chart.tsx";
import { amountWords, type WeekBar, type WeekMetric, weekBars, weekMetrics } from "./week-bars.ts";

/** Weeks as bars, and how their distance is spread over the days. */
export function WeekSection({ report }: { readonly report: LoadReport }) {
  const [period, setPeriod] = useState<PeriodId>(() => firstPeriod(report.today, report.runs.at(-1)?.day));
  const [metric, setMetric] = useState<WeekMetric>("distance");
  const hatch = useId();
  const barsOf = useCallback(
    () => weekBars(report.weeks, shownDays(period, report.today, report.coverage.from), metric),
    [report, period, metric],
  );
  const unit = weekMetrics.find(({ id }) => id === metric)?.label ?? "";
  const draw = useCallback(
    (context: DrawingContext, widthPx: number) => drawWeeks(context, { bars: barsOf(), unit, widthPx, id: hatch }),
    [barsOf, unit, hatch],
  );
  const bars = barsOf();
  const kind = bars[0]?.kind ?? "week";
  return (
    <section className="section" aria-labelledby="weeks">
      <h2 id="weeks">Week by week</h2>
      <div className="spike-columns">
        <ReadableChart
          title={`${unit === "km" ? "Kilometres" : unit === "steps" ? "Steps" : "Minutes"} a ${kind}`}
          draw={draw}
          step={kind}
          summary={summaryOf(bars, metric)}
          table={<WeekTable bars={bars} unit={unit} />}
        >
          <div className="choice-rows">
            <ChoiceRow label="Days shown" options={periods} value={period} onChange={setPeriod} />
            <ChoiceRow label="What the bars show" options={weekMetrics} value={metric} onChange={setMetric} />
          </div>
        </ReadableChart>
        <Spread report={report} />
      </div>
    </section>
  );
}

function summaryOf(bars: readonly WeekBar[], metric: WeekMetric): string {
  const whole = bars.filter(({ isWhole, value }) => isWhole && value !== null);
  const kind = bars[0]?.kind ?? "week";
  if (whole.length === 0) return `No ${kind} of these is wholly on record yet. Dashed: not over, or days are missing.`;
  const mean = whole.reduce((sum, { value }) => sum + (value ?? 0), 0) / whole.length;
  const hatched = bars.some(({ value }) => value === null) ? " Hatched: not enough data." : "";
  return (
    `${amountWords(mean, metric)} on average over ${whole.length} whole ${kind}${whole.length === 1 ? "" : "s"}. ` +
    `Dashed: not over, or days are missing.${hatched}`
  );
}

function WeekTable({ bars, unit }: { readonly bars: readonly WeekBar[]; readonly unit: string }) {
  const kind = bars[0]?.kind ?? "week";
  return (
    <NumberTable
      caption={`${unit} a ${kind}`}
      columns={[
        kind === "week" ? "Week of" : "Month",
        unit,
        "Runs",
        "Whole",
        ...(kind === "week" ? ["km against the week before"] : []),
      ]}
      rows={bars
        .toReversed()
        .map(({ name, value, runs, isWhole, change }) => [
          name.replace("Week of ", ""),
          value === null ? "not enough data" : unit === "km" ? value.toFixed(1) : wholeWords(value),
          String(runs),
          isWhole ? "yes" : "no",
          ...(kind === "week"
            ? [change === null || change === undefined ? "not enough data" : changeWords(change)]
            : []),
        ])}
    />
  );
}

/** Whole weeks that the spread is told from. */
const spreadWeeks = 4;

/** How the last whole weeks were spread over their days. Description only. */
function Spread({ report }: { readonly report: LoadReport }) {
  const weeks = report.weeks.filter(({ isWhole, distanceKm }) => isWhole && distanceKm > 0).slice(-spreadWeeks);
  const mean = (read: (week: (typeof weeks)[number]) => number | null): number | undefined => {
    const values = weeks.map(read).filter((value) => value !== null);
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const rows = [
    { label: "Runs a week", value: mean(({ runs }) => runs)?.toFixed(1) },
    { label: "In the longest run", value: shareWords(mean(({ longestRunShare }) => longestRunShare)) },
    { label: "On the fullest day", value: shareWords(mean(({ largestDayShare }) => largestDayShare)) },
    { label: "On Saturday and Sunday", value: shareWords(mean(({ weekendShare }) => weekendShare)) },
    { label: "Downhill a week", value: metreWords(mean(({ descentM }) => descentM)) },
  ];
  return (
    <div className="band-list">
      <h3>How it is spread</h3>
      {weeks.length === 0 ? (
        <p className="no-data">No whole week with running is on record yet.</p>
      ) : (
        <dl>
          {rows.map(({ label, value }) => (
            <div key={label} className="spread-row">
              <dt>{label}</dt>
              <dd>{value ?? <span className="soft">not enough data</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="small soft">
        Of your last {weeks.length} whole {weeks.length === 1 ? "week" : "weeks"} with running. In 7,391 runners, those
        who ran on more days had fewer injuries for the same kilometres; nobody knows whether spreading them is the
        reason, and it was not about backs alone.
      </p>
    </div>
  );
}

function shareWords(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `${percentWords(share)} of the km`;
}

function metreWords(metres: number | undefined): string | undefined {
  return metres === undefined ? undefined : `${wholeWords(metres)} m`;
}
