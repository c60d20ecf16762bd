import type { Activity } from "./activity.ts";
import { type RunDrift, runDrift } from "./run-drift.ts";
import { type RunLap, runLaps } from "./run-laps.ts";
import { type RunShape, runShape } from "./run-shape.ts";

/** What is shown of one run beside its summary and its samples. */
export interface RunPicture {
  readonly laps: readonly RunLap[];
  readonly drift: readonly RunDrift[];
  readonly shape?: RunShape;
  /** Names of the devices that took part, the watch first. */
  readonly devices: readonly string[];
}

/** What a run looks like: the same for one in the store and for a file just dropped. */
export function runPicture(activity: Activity): RunPicture {
  const shape = runShape(activity);
  const watchFirst = activity.devices.toSorted((a, b) => Number(b.part === "watch") - Number(a.part === "watch"));
  return {
    laps: runLaps(activity),
    drift: runDrift(activity),
    ...(shape === undefined ? {} : { shape }),
    devices: [...new Set(watchFirst.map(({ name }) => name))],
  };
}
