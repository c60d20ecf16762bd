import type { BaseMeasureId, Drift, MeasureUnit } from "../report/form-report.ts";
import { mean, standardDeviation, studentT95 } from "../signal/statistics.ts";
import type { StepsByMeasure } from "./measure-all.ts";
import type { StepValue } from "./measure-definition.ts";

/** Least steps in a third of the clip before a change is spoken of. Chosen by hand: an error of a mean needs a few. */
const leastStepsPerThird = 5;

/**
 * A change counts as real beyond one and a half times its 95 % interval (about 99.7 %): a dozen measures are looked at in
 * every clip, and one in twenty would otherwise call out by chance.
 */
const realFactor = 1.5;

function change(steps: readonly StepValue[], durationS: number): Omit<Drift, "id" | "unit" | "side"> | undefined {
  const known = steps.filter(({ value }) => Number.isFinite(value));
  const first = known.filter(({ timeS }) => timeS < durationS / 3).map(({ value }) => value);
  const last = known.filter(({ timeS }) => timeS >= (2 * durationS) / 3).map(({ value }) => value);
  if (first.length < leastStepsPerThird || last.length < leastStepsPerThird) return undefined;
  const [firstThird, lastThird] = [mean(first), mean(last)];
  const error = Math.hypot(
    standardDeviation(first) / Math.sqrt(first.length),
    standardDeviation(last) / Math.sqrt(last.length),
  );
  const half = studentT95(Math.min(first.length, last.length) - 1) * error;
  const moved = lastThird - firstThird;
  return {
    firstThird,
    lastThird,
    change: moved,
    interval: [moved - half, moved + half],
    real: Math.abs(moved) > realFactor * half,
  };
}

/**
 * How each measure moved from the first to the last third of the clip. Camera and model are the same in both, so only the
 * steps' scatter counts. `correct` is the calibration of a value by the measure's key. Measures in metres are left out: the
 * same change stands in % of leg.
 */
export function measureDrift(
  steps: StepsByMeasure,
  durationS: number,
  correct: (key: string, value: number) => number,
): Drift[] {
  const drift: Drift[] = [];
  for (const [key, values] of steps) {
    const [id, ...unit] = key.split(" ") as [BaseMeasureId, ...string[]];
    if (unit.join(" ") === "m") continue;
    const moved = change(values, durationS);
    if (moved === undefined) continue;
    const [firstThird, lastThird] = [correct(key, moved.firstThird), correct(key, moved.lastThird)];
    drift.push({
      id,
      side: "both",
      unit: unit.join(" ") as MeasureUnit,
      ...moved,
      firstThird,
      lastThird,
      change: lastThird - firstThird,
    });
  }
  return drift;
}
