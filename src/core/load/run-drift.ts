import { mean } from "../signal/statistics.ts";
import type { Activity } from "./activity.ts";
import { driftEstimate } from "./drift-interval.ts";
import { type DriftSilence, driftSilences } from "./drift-words.ts";
import { matchedSamples, matchedSeconds, type ThirdSamples, thirdSamples, warmUpS } from "./matched-samples.ts";
import { sampleSeconds } from "./sample-seconds.ts";

export type DriftMetric = "cadence" | "contactTime" | "verticalOscillation" | "contactBalance";

/** How one quantity changed from the first third (after five minutes) to the last, at the same pace and gradient; or why not. */
export type RunDrift =
  | {
      readonly kind: "value";
      readonly metric: DriftMetric;
      readonly unit: "steps/min" | "ms" | "mm" | "% left";
      readonly sensor: string;
      readonly firstThird: number;
      readonly lastThird: number;
      /** Last minus first, speed and gradient being equal. */
      readonly change: number;
      /** 95 %. */
      readonly interval: readonly [number, number];
      /** Least change that would count as real in this run. */
      readonly smallestRealChange: number;
      readonly isReal: boolean;
      /** Seconds of matched running in each third. */
      readonly secondsFirst: number;
      readonly secondsLast: number;
      /** Mean speed of the matched running, m/s. */
      readonly speedMps: number;
    }
  | { readonly kind: "silent"; readonly metric: DriftMetric; readonly code: DriftSilence; readonly message: string };

const metrics = {
  cadence: { channel: "cadenceStepsPerMin", unit: "steps/min" },
  contactTime: { channel: "contactTimeMs", unit: "ms" },
  verticalOscillation: { channel: "verticalOscillationMm", unit: "mm" },
  contactBalance: { channel: "contactBalanceLeftPct", unit: "% left" },
} as const;

const metricNames: readonly DriftMetric[] = ["cadence", "contactTime", "verticalOscillation", "contactBalance"];

/** Least seconds of matched running on each side. */
const leastSideS = 120;

/** A change counts as real beyond one and a half times its 95 % interval: four quantities are looked at in every run. */
const realFactor = 1.5;

/**
 * Change of form inside a run: cadence, contact time, bounce and left share of contact in the last third against the first
 * after five minutes, at the same pace (5 %) and gradient (1 %), each from its one sensor. Silent by default: only with two
 * minutes of matched running a side. Effects are 1 to 4 % and near the noise, so the interval goes with every number.
 */
export function runDrift(activity: Activity): readonly RunDrift[] {
  const samples = usableSamples(activity);
  return metricNames.map((metric) => {
    const channel = activity.channels[metrics[metric].channel];
    if (channel === undefined) return silent(metric, "no-sensor");
    if (typeof samples === "string") return silent(metric, samples);
    const matched = matchedSamples(samples, (index) => (channel.values[index] ?? 0) > 0);
    if (matchedSeconds(matched) < leastSideS) return silent(metric, "not-enough-matched");
    const values = matched.indexes.map((index) => channel.values[index] ?? 0);
    const found = compared(matched, values);
    if (found === undefined) return silent(metric, "not-enough-matched");
    return { kind: "value", metric, unit: metrics[metric].unit, sensor: channel.sensor, ...found };
  });
}

function silent(metric: DriftMetric, code: DriftSilence): RunDrift {
  return { kind: "silent", metric, code, message: driftSilences[code] };
}

/** The samples of both thirds, or why there are none. */
function usableSamples(activity: Activity): ThirdSamples | DriftSilence {
  if (activity.subSport === "treadmill" || activity.subSport === "indoor-running") return "treadmill";
  const seconds = sampleSeconds(activity.timesS, activity.pauses).reduce((sum, value) => sum + value, 0);
  if (seconds < warmUpS + 3 * leastSideS) return "too-short";
  return thirdSamples(activity) ?? "no-speed-or-altitude";
}

function compared({ sides, seconds, speedMps, grades }: ThirdSamples, values: readonly number[]) {
  const estimate = driftEstimate({ values, sides, seconds, covariates: [speedMps, grades] });
  if (estimate === undefined) return undefined;
  const { change, interval } = estimate;
  const half = (interval[1] - interval[0]) / 2;
  const middle = weightedMean(values, seconds);
  const lastShare = weightedMean(sides, seconds);
  const secondsLast = seconds.reduce((sum, own, index) => sum + own * (sides[index] ?? 0), 0);
  return {
    firstThird: middle - change * lastShare,
    lastThird: middle + change * (1 - lastShare),
    change,
    interval,
    smallestRealChange: realFactor * half,
    isReal: Math.abs(change) > realFactor * half,
    secondsFirst: seconds.reduce((sum, own) => sum + own, 0) - secondsLast,
    secondsLast,
    speedMps: mean(speedMps),
  };
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
}
