import { median } from "../signal/statistics.ts";
import type { Activity } from "./activity.ts";
import { movingSamples } from "./moving-samples.ts";
import { sampleSeconds } from "./sample-seconds.ts";
import { sampleSpeed } from "./sample-speed.ts";
import { windowMean, windowSlope } from "./window-filters.ts";

/** Minutes at the start that are left out: the body warms up. Source: the comparison in the field's practice, here 5 min. */
export const warmUpS = 300;
/** Pace counts as the same within this share of the median. */
const speedTolerance = 0.05;
/**
 * Width of a class of gradient. One per cent changes the cost of running by 5.4 % near the level (19.5 x 0.01 / 3.6 by the
 * curve of `minetti-2002-gradient`), as much as the tolerance of pace.
 */
const gradeClass = 0.01;
/** Half of the windows over which speed and gradient are taken, seconds: GPS and barometer are unsteady below. By hand. */
const speedWindowS = 5;
const gradeWindowS = 20;

/** Samples of the first and the last third after the warm-up, in order, all of one length. */
export interface ThirdSamples {
  readonly indexes: readonly number[];
  readonly sides: readonly (0 | 1)[];
  readonly seconds: readonly number[];
  readonly speedMps: readonly number[];
  /** Metres up for a metre forward. */
  readonly grades: readonly number[];
}

/**
 * Samples in motion of the first and last third, with speed and gradient, time counted in motion. Samples without either are
 * left out; undefined when the file has no speed or no altitude at all.
 */
export function thirdSamples(activity: Activity): ThirdSamples | undefined {
  const { timesS, channels } = activity;
  const speed = sampleSpeed(activity);
  const moving = movingSamples(activity);
  const altitude = channels.altitudeM?.values;
  if (speed === undefined || moving === undefined || altitude === undefined) return undefined;
  const seconds = sampleSeconds(timesS, activity.pauses).map((value, index) => value * (moving[index] ?? 0));
  const smooth = windowMean(speed, timesS, speedWindowS);
  const path = pathOf(smooth, seconds);
  const grades = windowSlope(altitude, path, { timesS, halfS: gradeWindowS });
  const total = seconds.reduce((sum, value) => sum + value, 0);
  const found = { indexes: [], sides: [], seconds: [], speedMps: [], grades: [] } as {
    -readonly [name in keyof ThirdSamples]: ThirdSamples[name][number][];
  };
  let clock = 0;
  for (const [index, own] of seconds.entries()) {
    clock += own;
    const third = Math.floor((3 * (clock - warmUpS)) / (total - warmUpS));
    const [v, grade] = [smooth[index] ?? Number.NaN, grades[index] ?? Number.NaN];
    if (own === 0 || clock <= warmUpS || third === 1 || Number.isNaN(v + grade)) continue;
    found.indexes.push(index);
    found.sides.push(third < 1 ? 0 : 1);
    found.seconds.push(own);
    found.speedMps.push(v);
    found.grades.push(grade);
  }
  return found as ThirdSamples;
}

/** Metres gone up to each sample. */
function pathOf(speedMps: Float64Array, seconds: Float64Array): Float64Array {
  let path = 0;
  return seconds.map((own, index) => {
    path += own * (speedMps[index] || 0);
    return path;
  });
}

/**
 * Those samples whose speed lies within 5 % of the median and whose class of gradient both thirds have. `isUsable` says which
 * samples hold the quantity in question.
 */
export function matchedSamples(samples: ThirdSamples, isUsable: (index: number) => boolean): ThirdSamples {
  const usable = keep(samples, (position) => isUsable(samples.indexes[position] ?? -1));
  const middle = median(usable.speedMps);
  const paced = keep(usable, (position) => {
    const speed = usable.speedMps[position] ?? 0;
    return Math.abs(speed / middle - 1) <= speedTolerance;
  });
  const classes = [new Set<number>(), new Set<number>()];
  for (const [position, side] of paced.sides.entries()) classes[side]?.add(gradeClassOf(paced.grades[position]));
  return keep(paced, (position) => classes.every((own) => own.has(gradeClassOf(paced.grades[position]))));
}

/** Seconds of matched running: for each class of gradient, those of the third that has fewer. */
export function matchedSeconds({ sides, seconds, grades }: ThirdSamples): number {
  const byClass = new Map<number, [number, number]>();
  for (const [position, side] of sides.entries()) {
    const key = gradeClassOf(grades[position]);
    const own = byClass.get(key) ?? [0, 0];
    own[side] += seconds[position] ?? 0;
    byClass.set(key, own);
  }
  return Array.from(byClass.values()).reduce((sum, [first, last]) => sum + Math.min(first, last), 0);
}

function gradeClassOf(grade = Number.NaN): number {
  return Math.round(grade / gradeClass);
}

function keep(samples: ThirdSamples, isKept: (position: number) => boolean): ThirdSamples {
  const positions = samples.indexes.map((_, position) => position).filter(isKept);
  const only = <T>(values: readonly T[]): T[] =>
    positions.flatMap((position) => {
      const value = values[position];
      return value === undefined ? [] : [value];
    });
  return {
    indexes: only(samples.indexes),
    sides: only(samples.sides),
    seconds: only(samples.seconds),
    speedMps: only(samples.speedMps),
    grades: only(samples.grades),
  };
}
