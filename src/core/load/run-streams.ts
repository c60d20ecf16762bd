import type { Activity, ChannelName } from "./activity.ts";
import { sampleSeconds } from "./sample-seconds.ts";
import { sampleSpeed } from "./sample-speed.ts";
import { windowMean, windowSlope } from "./window-filters.ts";

/** What a run is drawn as over time, in the order of the panels. */
export const streamNames = ["speed", "heartRate", "cadence", "contactTime", "gradient"] as const;

export type StreamName = (typeof streamNames)[number];

/** One quantity of a run on an even time axis. */
export interface RunStream {
  readonly name: StreamName;
  readonly unit: "m/s" | "beats/min" | "steps/min" | "ms" | "%";
  /** What measured it; absent where it is worked out of several. */
  readonly sensor?: string;
  /** Value `i` stands for the time from `i` to `i + 1` steps; NaN where there is none. */
  readonly values: Float32Array;
}

/** A run's samples for drawing: every stream has `count` values, one each `stepS` seconds since the start. */
export interface RunStreams {
  readonly stepS: number;
  readonly count: number;
  readonly streams: readonly RunStream[];
}

/** More points than this no screen can show. */
const mostPoints = 5400;

/** Gaps up to this are bridged by a straight line, seconds; watches that save memory write every few seconds. */
const bridgedS = 10;

/** Half of the windows for speed and gradient, seconds: the same as form drift is told with. */
const speedWindowS = 5;
const gradeWindowS = 20;

const plainStreams: readonly {
  readonly name: StreamName;
  readonly channel: ChannelName;
  readonly unit: RunStream["unit"];
}[] = [
  { name: "heartRate", channel: "heartRateBpm", unit: "beats/min" },
  { name: "cadence", channel: "cadenceStepsPerMin", unit: "steps/min" },
  { name: "contactTime", channel: "contactTimeMs", unit: "ms" },
];

/** The samples of an activity on an even time axis of at most 5,400 points: means of what falls into a step. */
export function runStreams(activity: Activity): RunStreams {
  const { timesS, channels, elapsedS } = activity;
  const endS = Math.max(timesS.at(-1) ?? 0, Number.isFinite(elapsedS) && timesS.length > 0 ? elapsedS : 0);
  const stepS = Math.max(1, Math.ceil(endS / mostPoints));
  const count = timesS.length === 0 ? 0 : Math.floor(endS / stepS) + 1;
  const onAxis = (values: ArrayLike<number>, least: number) => evenly(timesS, values, { stepS, count, least });
  const streams: RunStream[] = [];
  const speed = sampleSpeed(activity);
  if (speed !== undefined) {
    const sensor = channels.speedMps?.sensor ?? channels.distanceM?.sensor;
    streams.push({
      name: "speed",
      unit: "m/s",
      ...(sensor === undefined ? {} : { sensor }),
      values: onAxis(windowMean(speed, timesS, speedWindowS), -1),
    });
  }
  for (const { name, channel, unit } of plainStreams) {
    const own = channels[channel];
    // Sensors write 0 for nothing measured, and for standing still.
    if (own !== undefined) streams.push({ name, unit, sensor: own.sensor, values: onAxis(own.values, 0) });
  }
  const grades = gradePercent(activity, speed);
  if (grades !== undefined)
    streams.push({ name: "gradient", unit: "%", values: onAxis(grades, Number.NEGATIVE_INFINITY) });
  return { stepS, count, streams: streams.filter(({ values }) => values.some((value) => !Number.isNaN(value))) };
}

/** Gradient of each sample, metres up for a hundred metres forward; undefined without altitude or speed. */
function gradePercent(activity: Activity, speed: ArrayLike<number> | undefined): Float64Array | undefined {
  const { timesS, channels, pauses } = activity;
  const altitude = channels.altitudeM?.values;
  if (altitude === undefined || speed === undefined) return undefined;
  const smooth = windowMean(speed, timesS, speedWindowS);
  const seconds = sampleSeconds(timesS, pauses);
  let pathM = 0;
  const path = seconds.map((own, index) => {
    pathM += own * (smooth[index] || 0);
    return pathM;
  });
  return windowSlope(altitude, path, { timesS, halfS: gradeWindowS }).map((grade) => 100 * grade);
}

interface EvenAxis {
  readonly stepS: number;
  readonly count: number;
  /** Values not above this are taken as missing. */
  readonly least: number;
}

function evenly(timesS: Float64Array, values: ArrayLike<number>, { stepS, count, least }: EvenAxis): Float32Array {
  const sums = new Float64Array(count);
  const counts = new Uint32Array(count);
  for (const [index, time] of timesS.entries()) {
    const value = values[index] ?? Number.NaN;
    const bin = Math.floor(time / stepS);
    if (!(value > least && Number.isFinite(value)) || bin < 0 || bin >= count) continue;
    sums[bin] = (sums[bin] ?? 0) + value;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const even = Float32Array.from(sums, (sum, bin) => (counts[bin] === 0 ? Number.NaN : sum / (counts[bin] ?? 1)));
  return bridged(even, Math.floor(bridgedS / stepS));
}

/** Fills gaps of at most `most` values by a straight line. */
function bridged(values: Float32Array, most: number): Float32Array {
  const filled = values.slice();
  let before = -1;
  for (const [index, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    const gap = index - before;
    if (before >= 0 && gap > 1 && gap <= most) {
      const start = values[before] ?? value;
      for (let step = 1; step < gap; step += 1) filled[before + step] = start + ((value - start) * step) / gap;
    }
    before = index;
  }
  return filled;
}
