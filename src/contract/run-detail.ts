import type { Activity } from "#core/load/activity.ts";
import { runPicture } from "#core/load/run-picture.ts";
import type { RunSummary } from "#core/load/run-summary.ts";
import type { RunDetail } from "./load-api-schema.ts";

/** One run as the contract tells it, but for the files it came from: the same for one in the store and one just dropped. */
export function runDetail(summary: RunSummary, activity: Activity): Omit<RunDetail, "sources"> {
  const { shape, laps, drift, devices } = runPicture(activity);
  return {
    ...told(summary),
    start: new Date(summary.startUtcMs).toISOString(),
    sport: activity.sport,
    devices: [...devices],
    laps: laps.map((lap) => ({ ...lap })),
    drift: drift.map((one) => (one.kind === "value" ? { ...one, interval: [...one.interval] } : { ...one })),
    ...(shape === undefined ? {} : { shape: { eastM: [...shape.eastM], northM: [...shape.northM] } }),
  };
}

type Told = Omit<RunSummary, "startUtcMs" | "device">;

/** What a page shows of a summary; a row of the store holds more. */
function told(summary: RunSummary): Told {
  const { id, day, dayFrom, elapsedS, timerS } = summary;
  const { movingS, distanceM, distanceFrom, steps, ascentM, descentM } = summary;
  const { cadence, contactTime, verticalOscillation, heartRate, rpe, shoe, title, subSport, quarantine } = summary;
  const { entered, duplicateOf } = summary;
  const optional = {
    ...{ movingS, distanceM, distanceFrom, steps, ascentM, descentM },
    ...{ cadence, contactTime, verticalOscillation, heartRate, rpe, shoe, title, subSport, quarantine },
    ...{ entered, duplicateOf },
  };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { id, day, dayFrom, elapsedS, timerS, ...known };
}
