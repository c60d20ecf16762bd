import { basename } from "node:path";
import type { RunDetail } from "#contract/load-api-schema.ts";
import { packStreams } from "#contract/packed-streams.ts";
import type { Activity } from "#core/load/activity.ts";
import { runPicture } from "#core/load/run-picture.ts";
import { runStreams } from "#core/load/run-streams.ts";
import type { RunSummary } from "#core/load/run-summary.ts";
import type { RunnerStore } from "#store/open-store.ts";

/** One run of the store with everything a page shows of it, but for its samples; undefined when there is none of that id. */
export async function storedRun(store: RunnerStore, id: string): Promise<RunDetail | undefined> {
  const summary = await store.activities.summary(id);
  const activity = await store.activities.activity(id);
  if (summary === undefined || activity === undefined) return undefined;
  const sources = await store.activities.sources(id);
  return {
    ...runDetail(summary, activity),
    sources: sources.map(({ path, member, status, isKept }) => ({
      path: basename(path),
      ...(member === undefined ? {} : { member }),
      status,
      isKept,
    })),
  };
}

/** Its samples on an even time axis, packed; see {@link packStreams}. */
export async function storedStreams(store: RunnerStore, id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const activity = await store.activities.activity(id);
  return activity === undefined ? undefined : packStreams(runStreams(activity));
}

function runDetail(summary: RunSummary, activity: Activity): Omit<RunDetail, "sources"> {
  const { startUtcMs, duplicateOf: _copy, device: _device, ...own } = summary;
  const { streams: _samples, shape, laps, drift, devices } = runPicture(activity);
  return {
    ...pick(own),
    start: new Date(startUtcMs).toISOString(),
    sport: activity.sport,
    devices: [...devices],
    laps: laps.map((lap) => ({ ...lap })),
    drift: drift.map((one) => (one.kind === "value" ? { ...one, interval: [...one.interval] } : { ...one })),
    ...(shape === undefined ? {} : { shape: { eastM: [...shape.eastM], northM: [...shape.northM] } }),
  };
}

type Told = Omit<RunSummary, "startUtcMs" | "duplicateOf" | "device">;

/** What a page shows of a summary; a row of the store holds more. */
function pick(summary: Told): Told {
  const { id, day, dayFrom, elapsedS, timerS } = summary;
  const { movingS, distanceM, distanceFrom, steps, ascentM, descentM } = summary;
  const { cadence, contactTime, verticalOscillation, heartRate, rpe, shoe, title, subSport, quarantine } = summary;
  const optional = {
    ...{ movingS, distanceM, distanceFrom, steps, ascentM, descentM },
    ...{ cadence, contactTime, verticalOscillation, heartRate, rpe, shoe, title, subSport, quarantine },
  };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { id, day, dayFrom, elapsedS, timerS, ...known };
}
