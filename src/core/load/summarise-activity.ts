import type { Activity, Channel } from "./activity.ts";
import { localDay } from "./calendar.ts";
import { climb } from "./climb.ts";
import { movingCadence } from "./moving-cadence.ts";
import { movingSamples } from "./moving-samples.ts";
import type { RunSummary, SensorMean } from "./run-summary.ts";
import { sampleSeconds } from "./sample-seconds.ts";

export interface SummaryOptions {
  readonly id: string;
  /** Local time minus UTC at the start in the runner's zone, seconds; used when the file tells none. */
  readonly zoneOffsetS: number;
}

/** Least share of the time in motion that a cadence must cover for steps to be added up. Chosen by hand. */
const leastCadenceShare = 0.9;

/** Values that are absent rather than undefined. */
type Found<T> = { readonly [name in keyof T]?: Exclude<T[name], undefined> };

/**
 * What the load story needs of one run, all of it from the samples: the watch's own averages count standing as zero and are
 * not used. Time-weighted; gaps and pauses count for nothing. What the file does not hold is absent.
 */
export function summariseActivity(activity: Activity, { id, zoneOffsetS }: SummaryOptions): RunSummary {
  const { startUtcMs, utcOffsetS, elapsedS, channels } = activity;
  const seconds = sampleSeconds(activity.timesS, activity.pauses);
  const moving = movingSamples(activity);
  const movingSeconds = moving === undefined ? seconds : seconds.map((value, index) => value * (moving[index] ?? 0));
  const device = activity.devices.find(({ part }) => part === "watch")?.name;
  return {
    id,
    startUtcMs,
    day: localDay(startUtcMs, utcOffsetS ?? zoneOffsetS),
    dayFrom: utcOffsetS === undefined ? "zone" : "file",
    elapsedS,
    timerS: activity.timerS ?? elapsedS - activity.pauses.reduce((sum, { fromS, toS }) => sum + (toS - fromS), 0),
    ...(channels.altitudeM === undefined ? {} : climb(channels.altitudeM.values)),
    ...present({
      movingS: moving === undefined || moving.length < 2 ? undefined : total(movingSeconds),
      distanceM: activity.distanceM,
      distanceFrom: activity.distanceM === undefined ? undefined : activity.distanceFrom,
      steps: countSteps(activity, seconds, movingSeconds),
      cadence: cadenceMean(channels.cadenceStepsPerMin, movingSeconds),
      contactTime: sensorMean(channels.contactTimeMs, movingSeconds),
      verticalOscillation: sensorMean(channels.verticalOscillationMm, movingSeconds),
      heartRate: sensorMean(channels.heartRateBpm, movingSeconds),
      rpe: activity.rpe,
      shoe: activity.shoe,
      title: activity.title,
      subSport: activity.subSport,
      device,
      quarantine: activity.quarantine,
    }),
  };
}

function present<T extends object>(values: T): Found<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Found<T>;
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * Steps of both feet: cadence x time, added up over the samples. The device's own count where the cadence covers less than
 * nine tenths of the time in motion; undefined without either.
 */
function countSteps(
  { channels, steps }: Activity,
  seconds: Float64Array,
  movingSeconds: Float64Array,
): number | undefined {
  const cadence = channels.cadenceStepsPerMin?.values;
  if (cadence === undefined) return steps;
  let [sum, covered] = [0, 0];
  for (const [index, value] of cadence.entries()) {
    if (Number.isNaN(value)) continue;
    sum += (value / 60) * (seconds[index] ?? 0);
    covered += movingSeconds[index] ?? 0;
  }
  return covered > 0 && covered >= leastCadenceShare * total(movingSeconds) ? sum : steps;
}

/** The cadence that the import report gives, with the seconds behind it. */
function cadenceMean(channel: Channel | undefined, movingSeconds: Float64Array): SensorMean | undefined {
  const mean = channel === undefined ? undefined : movingCadence(channel.values);
  const weighted = sensorMean(channel, movingSeconds);
  return mean === undefined || weighted === undefined ? undefined : { ...weighted, mean };
}

/** Time-weighted mean over the samples in motion that have a value above 0: sensors write 0 for nothing measured. */
function sensorMean(channel: Channel | undefined, movingSeconds: Float64Array): SensorMean | undefined {
  if (channel === undefined) return undefined;
  let [sum, seconds] = [0, 0];
  for (const [index, value] of channel.values.entries()) {
    if (!(value > 0)) continue;
    sum += value * (movingSeconds[index] ?? 0);
    seconds += movingSeconds[index] ?? 0;
  }
  return seconds > 0 ? { mean: sum / seconds, seconds, sensor: channel.sensor } : undefined;
}
