import type { Activity, ChannelName } from "./activity.ts";
import { movingSamples } from "./moving-samples.ts";
import { sampleSeconds } from "./sample-seconds.ts";

/** One lap, its means taken over its own moving samples. What the file does not hold is absent. */
export interface RunLap {
  /** Seconds since the start of the run. */
  readonly fromS: number;
  readonly toS: number;
  /** Seconds in motion. */
  readonly movingS?: number;
  readonly distanceM?: number;
  readonly cadenceStepsPerMin?: number;
  readonly contactTimeMs?: number;
  readonly heartRateBpm?: number;
}

const means = ["cadenceStepsPerMin", "contactTimeMs", "heartRateBpm"] as const satisfies readonly ChannelName[];

/** The laps of an activity, in order. */
export function runLaps(activity: Activity): readonly RunLap[] {
  const { timesS, pauses, laps } = activity;
  const moving = movingSamples(activity);
  const seconds = sampleSeconds(timesS, pauses).map((own, index) => own * (moving?.[index] ?? 0));
  return laps.map(({ fromS, toS, distanceM }) => {
    const inLap = (index: number): boolean => (timesS[index] ?? -1) > fromS && (timesS[index] ?? -1) <= toS;
    const own = seconds.map((value, index) => (inLap(index) ? value : 0));
    const found = Object.fromEntries(means.flatMap((name) => lapMean(activity.channels[name]?.values, own, name)));
    const metres = distanceM ?? lapDistance(activity, inLap);
    return {
      fromS,
      toS,
      ...(moving === undefined ? {} : { movingS: own.reduce((sum, value) => sum + value, 0) }),
      ...(metres === undefined ? {} : { distanceM: metres }),
      ...found,
    };
  });
}

function lapMean(
  values: ArrayLike<number> | undefined,
  seconds: Float64Array,
  name: string,
): readonly (readonly [string, number])[] {
  if (values === undefined) return [];
  let [sum, total] = [0, 0];
  for (const [index, own] of seconds.entries()) {
    const value = values[index] ?? Number.NaN;
    if (!(value > 0)) continue;
    sum += value * own;
    total += own;
  }
  return total > 0 ? [[name, sum / total]] : [];
}

function lapDistance({ channels, timesS }: Activity, inLap: (index: number) => boolean): number | undefined {
  const distance = channels.distanceM?.values;
  if (distance === undefined) return undefined;
  const own = Array.from(timesS.keys()).filter((index) => inLap(index) && Number.isFinite(distance[index]));
  const [first, last] = [own.at(0), own.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  return (distance[last] ?? 0) - (distance[first] ?? 0);
}
