import type { Selectable } from "kysely";
import type { Activity, DistanceSource } from "#core/load/activity.ts";
import type { RunSummary, SensorMean } from "#core/load/run-summary.ts";
import type { ActivityExtent } from "#core/load/same-activity.ts";
import type { EncodedColumns } from "../columns/column-directory.ts";
import type { ActivitiesTable } from "../tables.ts";
import { storableText } from "./storable-text.ts";

/** Everything of an activity but its samples. */
export type ActivityHead = Omit<Activity, "timesS" | "channels" | "extras">;

/** An activity ready to be kept: numbers for lists, samples packed. Plain values: it can cross a worker's border. */
export interface NewActivity {
  readonly summary: RunSummary;
  readonly extent: ActivityExtent;
  readonly head: ActivityHead;
  readonly columns: EncodedColumns;
}

/** A run summary with what the store knows beside it. */
export interface StoredSummary extends RunSummary {
  readonly sport: string;
  readonly records: number;
}

/** A row of the table of activities. */
export type ActivityRow = Selectable<ActivitiesTable>;

/** The columns in which a mean over moving samples of one sensor is kept. */
const meanColumns = {
  cadence: ["cadence_steps_per_min", "cadence_seconds_s", "cadence_sensor"],
  contactTime: ["contact_time_ms", "contact_time_seconds_s", "contact_time_sensor"],
  verticalOscillation: ["vertical_oscillation_mm", "vertical_oscillation_seconds_s", "vertical_oscillation_sensor"],
  heartRate: ["heart_rate_bpm", "heart_rate_seconds_s", "heart_rate_sensor"],
} as const;

type MeanName = keyof typeof meanColumns;
const meanNames = Object.keys(meanColumns) as readonly MeanName[];
type MeanCells = Pick<ActivitiesTable, (typeof meanColumns)[MeanName][number]>;

/** The row of an activity, under the id it has in the store. */
export function activityRow(runnerId: string, activityId: string, activity: NewActivity): ActivityRow {
  const { summary, extent } = activity;
  const row: ActivityRow = {
    runner_id: runnerId,
    activity_id: activityId,
    sport: extent.sport,
    sub_sport: summary.subSport ?? null,
    started_at: new Date(summary.startUtcMs),
    day: summary.day,
    day_from: summary.dayFrom,
    elapsed_s: summary.elapsedS,
    timer_s: summary.timerS,
    moving_s: summary.movingS ?? null,
    distance_m: summary.distanceM ?? null,
    distance_from: summary.distanceFrom ?? null,
    steps: summary.steps ?? null,
    ascent_m: summary.ascentM ?? null,
    descent_m: summary.descentM ?? null,
    ...meanCells(summary),
    rpe: summary.rpe ?? null,
    shoe: summary.shoe ?? null,
    title: summary.title ?? null,
    device: summary.device ?? null,
    quarantine_code: summary.quarantine?.code ?? null,
    quarantine_message: summary.quarantine?.message ?? null,
    records: extent.records,
    richness: extent.richness,
  };
  const cells = Object.entries(row).map(([name, cell]) => [name, typeof cell === "string" ? storableText(cell) : cell]);
  return Object.fromEntries(cells) as ActivityRow;
}

function meanCells(summary: RunSummary): MeanCells {
  const cells = meanNames.flatMap((name) => {
    const [mean, seconds, sensor] = meanColumns[name];
    const value = summary[name];
    return [
      [mean, value?.mean ?? null],
      [seconds, value?.seconds ?? null],
      [sensor, value?.sensor ?? null],
    ];
  });
  return Object.fromEntries(cells) as MeanCells;
}

/** The summary in a row. */
export function summaryOf(row: ActivityRow): StoredSummary {
  const { quarantine_code: code, quarantine_message: message } = row;
  return {
    id: row.activity_id,
    sport: row.sport,
    records: row.records,
    startUtcMs: row.started_at.getTime(),
    day: row.day,
    dayFrom: row.day_from,
    elapsedS: row.elapsed_s,
    timerS: row.timer_s,
    ...withoutNulls({
      movingS: row.moving_s,
      distanceM: row.distance_m,
      distanceFrom: row.distance_from as DistanceSource | null,
      steps: row.steps,
      ascentM: row.ascent_m,
      descentM: row.descent_m,
      ...meansOf(row),
      rpe: row.rpe,
      shoe: row.shoe,
      title: row.title,
      subSport: row.sub_sport,
      device: row.device,
      quarantine: code === null || message === null ? null : { code, message },
    }),
  };
}

function meansOf(row: ActivityRow): Record<MeanName, SensorMean | null> {
  const means = meanNames.map((name) => {
    const [meanColumn, secondsColumn, sensorColumn] = meanColumns[name];
    const { [meanColumn]: mean, [secondsColumn]: seconds, [sensorColumn]: sensor } = row as MeanCells;
    return [name, mean === null || seconds === null || sensor === null ? null : { mean, seconds, sensor }];
  });
  return Object.fromEntries(means) as Record<MeanName, SensorMean | null>;
}

/** What two files of one activity are compared by. */
export function extentOf(row: ActivityRow): ActivityExtent {
  return {
    sport: row.sport,
    startUtcMs: row.started_at.getTime(),
    elapsedS: row.elapsed_s,
    ...(row.distance_m === null ? {} : { distanceM: row.distance_m }),
    isQuarantined: row.quarantine_code !== null,
    records: row.records,
    richness: row.richness,
  };
}

type WithoutNulls<T> = { -readonly [K in keyof T]?: Exclude<T[K], null> };

/** Leaves out what is null: an absent property is how core says "not known". */
export function withoutNulls<T extends object>(values: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as WithoutNulls<T>;
}
