import type { ImportedActivity } from "#core/load/import-report.ts";
import { movingCadence } from "#core/load/moving-cadence.ts";
import type { IdentifiedActivity } from "./activity-sink.ts";

/** An activity as the report lists it. */
export function importedActivity({ id, activity }: IdentifiedActivity): ImportedActivity {
  const { sport, startUtcMs, elapsedS, distanceM, timesS, channels } = activity;
  const cadence =
    channels.cadenceStepsPerMin === undefined ? undefined : movingCadence(channels.cadenceStepsPerMin.values);
  return {
    id,
    sport,
    start: isoTime(startUtcMs),
    durationS: elapsedS,
    ...(distanceM === undefined ? {} : { distanceM }),
    records: timesS.length,
    ...(cadence === undefined ? {} : { cadenceStepsPerMin: cadence }),
  };
}

/** Largest and least moment a date can hold, ms (ECMA-262, time values). */
const mostMs = 8.64e15;

function isoTime(utcMs: number): string {
  return new Date(Math.min(mostMs, Math.max(-mostMs, utcMs || 0))).toISOString();
}
