import type { Preference, RunTrial } from "./trial.ts";

/** Points of pain with a 95 % interval. */
export interface Effect {
  /** Changed part minus usual parts, points of 10: below 0 is less pain. */
  readonly value: number;
  readonly interval: readonly [number, number];
}

/**
 * Spread of one pain rating about what it stands for, points. No study of ratings minutes apart was found: 2 points are taken as the
 * least real difference of two ratings (evidence `ostelo-2008-change`), so that one has 2 / (1.96 x sqrt 2). By hand.
 */
export const ratingSd = 0.72;

const normal95 = 1.959964;

/** What one change-and-see run showed. */
export interface RunEffect extends Effect {
  readonly variance: number;
  /** Last usual part minus the first: how far the pain went by itself. */
  readonly drift: number;
  /** Rule R6: the change counts when pain differs from both usual parts by the criterion and comes back, or by clear preference. */
  readonly response: "helped" | "worse" | "none";
  readonly by: "pain" | "preference" | "nothing";
  /** Too little pain in the usual parts for less of it to show. */
  readonly isTooLow: boolean;
}

/**
 * Effect of the changed part against the mean of the two usual ones; undefined unless all three were rated. A steady drift
 * cancels out; where between the two usual parts the pain would have been without the change is not known, so their
 * difference widens the interval (evenly spread: its square / 12).
 */
export function runEffect({ blocks, criterionPoints, preference }: RunTrial): RunEffect | undefined {
  const [first, changed, again] = blocks.map(({ pain }) => pain);
  if (first === undefined || changed === undefined || again === undefined) return undefined;
  const drift = again - first;
  const value = changed - (first + again) / 2;
  const variance = 1.5 * ratingSd ** 2 + drift ** 2 / 12;
  const half = normal95 * Math.sqrt(variance);
  const byPain = painResponse([changed - first, changed - again], criterionPoints);
  const byChoice = byPain === "none" ? preferenceResponse(preference) : "none";
  return {
    ...{ value, variance, drift, interval: [value - half, value + half] },
    response: byPain === "none" ? byChoice : byPain,
    by: byPain !== "none" ? "pain" : byChoice !== "none" ? "preference" : "nothing",
    isTooLow: Math.max(first, again) < criterionPoints,
  };
}

function painResponse(differences: readonly number[], criterion: number): RunEffect["response"] {
  if (differences.every((difference) => difference <= -criterion)) return "helped";
  return differences.every((difference) => difference >= criterion) ? "worse" : "none";
}

function preferenceResponse(preference: Preference | undefined): RunEffect["response"] {
  if (preference === "changed-clear") return "helped";
  return preference === "usual-clear" ? "worse" : "none";
}
