import { useCallback, useId, useState } from "react";
import type { LoadReport } from "#contract/load-report-schema.ts";
import type { DrawingContext } from "#report/paint.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { drawWeeks } from "./charts/draw-weeks.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { changeWords, dayWords, percentWords, wholeWords } from "./load-words.ts";
import { firstPeriod, type PeriodId, periods, shownDays } from "./period.ts";
import { ReadableChart } from "./readable-chart.tsx";
import { words } from "./runs-words.ts";
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
  const unit = words.weeks.metrics[metric];
  const draw = useCallback(
    (context: DrawingContext, widthPx: number) => drawWeeks(context, { bars: barsOf(), unit, widthPx, id: hatch }),
    [barsOf, unit, hatch],
  );
  const bars = barsOf();
  const kind = bars[0]?.kind ?? "week";
  return (
    <section className="section" aria-labelledby="weeks">
      <h2 id="weeks">{words.weeks.title}</h2>
      <div className="spike-columns">
        <ReadableChart
          title={words.weeks.charts[kind][metric]}
          draw={draw}
          step={kind}
          summary={summaryOf(bars, metric)}
          table={<WeekTable bars={bars} metric={metric} />}
        >
          <div className="choice-rows">
            <ChoiceRow label={words.periods.label} options={periods} value={period} onChange={setPeriod} />
            <ChoiceRow label={words.weeks.metricLabel} options={weekMetrics} value={metric} onChange={setMetric} />
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
  if (whole.length === 0) return words.weeks.noneWhole[kind];
  const mean = whole.reduce((sum, { value }) => sum + (value ?? 0), 0) / whole.length;
  const summary = words.weeks.mean[kind](amountWords(mean, metric), whole.length);
  return bars.some(({ value }) => value === null) ? `${summary} ${words.weeks.hatched}` : summary;
}

function WeekTable({ bars, metric }: { readonly bars: readonly WeekBar[]; readonly metric: WeekMetric }) {
  const kind = bars[0]?.kind ?? "week";
  return (
    <NumberTable
      caption={words.weeks.captions[kind][metric]}
      columns={[
        kind === "week" ? words.weeks.weekOf : words.weeks.month,
        words.weeks.metrics[metric],
        words.weeks.runs,
        words.weeks.whole,
        ...(kind === "week" ? [words.weeks.change] : []),
      ]}
      rows={bars
        .toReversed()
        .map(({ from, name, value, runs, isWhole, change }) => [
          kind === "week" ? dayWords(from) : name,
          value === null ? words.weeks.notEnough : metric === "distance" ? value.toFixed(1) : wholeWords(value),
          String(runs),
          isWhole ? words.weeks.yes : words.weeks.no,
          ...(kind === "week"
            ? [change === null || change === undefined ? words.weeks.notEnough : changeWords(change)]
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
    { label: words.spread.runs, value: mean(({ runs }) => runs)?.toFixed(1) },
    { label: words.spread.longest, value: shareWords(mean(({ longestRunShare }) => longestRunShare)) },
    { label: words.spread.fullest, value: shareWords(mean(({ largestDayShare }) => largestDayShare)) },
    { label: words.spread.weekend, value: shareWords(mean(({ weekendShare }) => weekendShare)) },
    { label: words.spread.downhill, value: metreWords(mean(({ descentM }) => descentM)) },
  ];
  return (
    <div className="band-list">
      <h3>{words.spread.title}</h3>
      {weeks.length === 0 ? (
        <p className="no-data">{words.spread.none}</p>
      ) : (
        <dl>
          {rows.map(({ label, value }) => (
            <div key={label} className="spread-row">
              <dt>{label}</dt>
              <dd>{value ?? <span className="soft">{words.weeks.notEnough}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="small soft">{words.spread.note(weeks.length)}</p>
    </div>
  );
}

function shareWords(share: number | undefined): string | undefined {
  return share === undefined ? undefined : words.spread.share(percentWords(share));
}

function metreWords(metres: number | undefined): string | undefined {
  return metres === undefined ? undefined : words.spread.metres(wholeWords(metres));
}
