import { createHash } from "node:crypto";
import type { Activity } from "#core/load/activity.ts";
import { activityExtent } from "#core/load/same-activity.ts";
import type { NewActivity } from "#store/activities/activity-rows.ts";
import type { NewSource } from "#store/activities/add-sources.ts";
import { encodeColumns } from "#store/columns/encode-columns.ts";

/** SHA-256 of a name, hex: a content hash for a file that does not exist. */
export function hashOf(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}

export interface RunOptions {
  /** ISO 8601, UTC. */
  readonly start: string;
  readonly minutes?: number;
  readonly change?: Partial<Activity>;
}

/** A steady run at 3 m/s with one sample a second, its cadence missing in the first ten. */
export function steadyRun({ start, minutes = 10, change = {} }: RunOptions): Activity {
  const samples = minutes * 60;
  const seconds = Float64Array.from({ length: samples }, (_, index) => index);
  return {
    sport: "running",
    startUtcMs: Date.parse(start),
    utcOffsetS: 3600,
    elapsedS: samples,
    timerS: samples - 5,
    distanceM: samples * 3,
    distanceFrom: "device",
    timesS: seconds,
    channels: {
      distanceM: { values: seconds.map((second) => second * 3), sensor: "gps" },
      cadenceStepsPerMin: {
        values: Float32Array.from(seconds, (second) => (second < 10 ? Number.NaN : 170 + (second % 5))),
        sensor: "garmin/hrm-pro",
        conversion: "strides/min of one leg x 2",
      },
    },
    extras: [],
    pauses: [{ fromS: 100, toS: 105 }],
    laps: [{ fromS: 0, toS: samples, distanceM: samples * 3 }],
    devices: [{ name: "garmin/fenix-5", part: "watch" }],
    ...change,
  };
}

/** An activity as an import hands it to the store. */
export function newActivity(id: string, activity: Activity): NewActivity {
  const { timesS: _times, channels: _channels, extras: _extras, ...head } = activity;
  const { startUtcMs, elapsedS, timerS = elapsedS, distanceM, distanceFrom, title, shoe, rpe, quarantine } = activity;
  return {
    summary: {
      id,
      startUtcMs,
      day: new Date(startUtcMs).toISOString().slice(0, 10),
      dayFrom: "file",
      elapsedS,
      timerS,
      ...(distanceM === undefined ? {} : { distanceM }),
      ...(distanceFrom === undefined ? {} : { distanceFrom }),
      ...(title === undefined ? {} : { title }),
      ...(shoe === undefined ? {} : { shoe }),
      ...(rpe === undefined ? {} : { rpe }),
      ...(quarantine === undefined ? {} : { quarantine }),
      cadence: { mean: 171.98, seconds: 590, sensor: "garmin/hrm-pro" },
    },
    extent: activityExtent(activity),
    head,
    columns: encodeColumns(activity),
  };
}

/** A file with activities, by a name that stands for its content. */
export function newSource(name: string, activities: readonly Activity[]): NewSource {
  return {
    contentHash: hashOf(name),
    storedHash: hashOf(`${name}.gz`),
    path: "export.zip",
    member: `activities/${name}.fit.gz`,
    status: "read",
    records: activities.reduce((sum, { timesS }) => sum + timesS.length, 0),
    activities: activities.map((activity, index) => newActivity(`${hashOf(name).slice(0, 16)}-${index + 1}`, activity)),
  };
}
