import type { Activity } from "./activity.ts";
import type { ExportRow } from "./export-notes.ts";

/** An activity known only from a row of an export: its totals, no samples, the distance marked as a summary's. */
export function summaryActivity(row: ExportRow): Activity {
  const {
    sport: { sport, subSport } = { sport: "unknown", subSport: undefined },
    startUtcMs,
    elapsedS,
    distanceM,
  } = row;
  const { utcOffsetS, timerS, ascentM, descentM, steps, rpe, title, shoe } = row;
  const optional = { subSport, utcOffsetS, timerS, ascentM, descentM, steps, rpe, title, shoe };
  return {
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    sport,
    startUtcMs,
    elapsedS,
    ...(distanceM === undefined ? {} : { distanceM, distanceFrom: "summary" }),
    timesS: new Float64Array(),
    channels: {},
    extras: [],
    pauses: [],
    laps: [],
    devices: [],
  };
}
