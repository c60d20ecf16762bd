import { studentT95 } from "../signal/statistics.ts";
import { dayNumber, dayText } from "./calendar.ts";
import { notEnough } from "./not-enough.ts";
import { residualise } from "./residualise.ts";
import type { RunSummary, SensorMean } from "./run-summary.ts";
import type { FormTrend, TrendMetric, TrendPoint, TrendReading } from "./story-types.ts";

/** Days looked back for the recent trend. Chosen by hand: a season's quarter. */
const recentDays = 90;
/** Least runs and days for a trend. Chosen by hand: below, the interval says nothing. */
const leastRuns = 8;
const leastDays = 28;
/** Least share of the spread of days that speed must leave unexplained: a variance inflation of ten, the usual border. */
const leastFreeShare = 0.1;
/** Least seconds behind a run's mean. Chosen by hand, as the five minutes of form drift. */
const leastSeconds = 300;

const units = { cadence: "steps/min", contactTime: "ms", verticalOscillation: "mm" } as const;
const metrics: readonly TrendMetric[] = ["cadence", "contactTime", "verticalOscillation"];

/** Cadence, contact time and bounce over the runs, never across sensors. `runs` in order; `today` a day number. */
export function formTrends(runs: readonly RunSummary[], today: number): readonly FormTrend[] {
  return metrics.map((metric) => {
    const points = runs.flatMap((run) => trendPoint(run, metric));
    return { metric, unit: units[metric], points, changes: sensorChanges(points), recent: recentTrend(points, today) };
  });
}

function trendPoint(run: RunSummary, metric: TrendMetric): TrendPoint[] {
  const mean: SensorMean | undefined = run[metric];
  if (mean === undefined || mean.seconds < leastSeconds) return [];
  const { distanceM, movingS } = run;
  const speed =
    distanceM === undefined || movingS === undefined || movingS <= 0 ? {} : { speedMps: distanceM / movingS };
  return [{ ...mean, sensor: sensorName(mean, run), runId: run.id, day: run.day, ...speed }];
}

/** A value of the watch itself changes with the watch, so the watch stands for the sensor. */
function sensorName({ sensor }: SensorMean, { device }: RunSummary): string {
  return sensor === "device" && device !== undefined ? device : sensor;
}

function sensorChanges(points: readonly TrendPoint[]): FormTrend["changes"] {
  return points.slice(1).flatMap(({ sensor, day }, index) => {
    const from = points[index]?.sensor ?? sensor;
    return from === sensor ? [] : [{ day, from, to: sensor }];
  });
}

/**
 * Change over 30 days within the newest sensor, at the same speed: least squares of the runs' means on day and mean speed.
 * The 95 % interval allows for runs that resemble their neighbours: the variance is widened by (1 + r) / (1 - r), r the
 * correlation of residuals one run apart, when it is above 0.
 */
function recentTrend(points: readonly TrendPoint[], today: number): TrendReading {
  const sensor = points.at(-1)?.sensor;
  const since = dayText(today - recentDays);
  const own = points.filter((point) => point.sensor === sensor && point.speedMps !== undefined && point.day > since);
  const days = own.map(({ day }) => dayNumber(day));
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0);
  if (sensor === undefined || own.length < leastRuns) return notEnough("too-few-runs");
  if (span < leastDays) return notEnough("too-few-days");
  const speeds = own.map(({ speedMps }) => speedMps ?? 0);
  const values = own.map(({ mean }) => mean);
  const x = residualise(days, [speeds]);
  const spread = sumOf(x, x);
  const free = residualise(days, []);
  if (spread < leastFreeShare * sumOf(free, free)) return notEnough("speed-with-time");
  const slope = sumOf(x, values) / spread;
  const residuals = residualise(values, [days, speeds]);
  const freedom = own.length - 3;
  const error = Math.sqrt(((sumOf(residuals, residuals) / freedom) * likeness(residuals)) / spread);
  const half = studentT95(freedom) * error;
  return {
    kind: "value",
    sensor,
    changePer30Days: 30 * slope,
    interval: [30 * (slope - half), 30 * (slope + half)],
    isReal: Math.abs(slope) > half,
    runs: own.length,
    days: span,
  };
}

/** Factor by which likeness of neighbours widens the variance; the estimate of r is too low by about (1 + 3 r) / n. */
function likeness(residuals: readonly number[]): number {
  const n = residuals.length;
  const raw = sumOf(residuals.slice(1), residuals.slice(0, -1)) / (sumOf(residuals, residuals) || 1);
  const r = Math.min(0.9, Math.max(0, raw + (1 + 3 * raw) / n));
  return (1 + r) / (1 - r);
}

function sumOf(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
