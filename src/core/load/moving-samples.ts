import type { Activity } from "./activity.ts";
import { sampleSpeed } from "./sample-speed.ts";

/** Slower than this is standing, m/s; GPS wanders at about this speed. Chosen by hand. */
const leastSpeedMps = 0.5;

/**
 * Which samples are in motion: those with a cadence above 0; where the sample has no cadence, those at 0.5 m/s or faster.
 * Undefined when the file has neither cadence nor speed nor distance. Walk breaks are motion.
 */
export function movingSamples(activity: Activity): Uint8Array | undefined {
  const cadence = activity.channels.cadenceStepsPerMin?.values;
  const speed = sampleSpeed(activity);
  if (cadence === undefined && speed === undefined) return undefined;
  return Uint8Array.from(activity.timesS, (_, index) => {
    const own = cadence?.[index] ?? Number.NaN;
    const isMoving = Number.isNaN(own) ? (speed?.[index] ?? 0) >= leastSpeedMps : own > 0;
    return isMoving ? 1 : 0;
  });
}
