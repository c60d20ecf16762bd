/** The level at which an exercise begins, by a body test of it or of something close. */
export interface StartStep {
  /** Id of a record in `data/self-tests`. */
  readonly test: string;
  /** Results of the worse side from which level 2 and level 3 are begun; below the first, level 1. */
  readonly from: readonly [second: number, third: number];
}

/**
 * Start levels, chosen by hand so that the first sessions are easy: a hold is begun on a level where the test held at least about
 * three times as long as a set, repetitions where the test did about twice a set. Seconds for holds, repetitions for the others.
 */
export const startSteps: Readonly<Record<string, StartStep>> = {
  "e01-front-plank": { test: "front-plank", from: [30, 90] },
  "e02-side-plank": { test: "side-plank", from: [20, 60] },
  "e04-bird-dog": { test: "trunk-extensor-hold", from: [30, 60] },
  "e06-glute-bridge": { test: "single-leg-bridge", from: [5, 15] },
  "e14-back-extension": { test: "trunk-extensor-hold", from: [30, 90] },
  "e17-squat": { test: "single-leg-sit-to-stand", from: [1, 5] },
  "e18-single-leg-sit-to-stand": { test: "single-leg-sit-to-stand", from: [10, 20] },
  "e19-single-leg-squat": { test: "single-leg-sit-to-stand", from: [8, 16] },
  "e20-split-squat-lunge": { test: "single-leg-sit-to-stand", from: [3, 8] },
  "e21-step-up": { test: "single-leg-sit-to-stand", from: [5, 15] },
};
