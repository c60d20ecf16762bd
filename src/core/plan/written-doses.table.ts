import type { ExerciseDose } from "./session-plan.ts";

/**
 * Doses that the records give in words, as numbers (`dose.text` of the exercise); what the words leave open is chosen by hand.
 * Minutes by level where there is more than one.
 */
export const writtenDoses: Readonly<Record<string, readonly Omit<ExerciseDose, "side">[]>> = {
  "e10-suitcase-carry": [{ sets: 3, distanceM: 40, restS: 60 }],
  "e32-pogo-jumps": [{ sets: 3, reps: 20, leastReps: 10, restS: 90 }],
  "e36-prone-press-up": [{ sets: 2, reps: 10, leastReps: 5, restS: 30 }],
  "e40-yoga-flow": [10, 20, 30].map((minutes) => ({ sets: 1, minutes, restS: 0 })),
  "e41-pilates-set": [15, 20].map((minutes) => ({ sets: 1, minutes, restS: 0 })),
  "e43-high-knees": [{ sets: 2, distanceM: 20, restS: 20 }],
  "e45-breathing-body-scan": [5, 10].map((minutes) => ({ sets: 1, minutes, restS: 0 })),
  "e46-non-impact-session": [{ sets: 1, minutes: 20, restS: 0, effortTarget: 5 }],
};

/** Level from which an exercise is done one side at a time; those of the codes CTL and WU are unless named with 0. */
export const oneSidedFrom: Readonly<Record<string, number>> = {
  "e02-side-plank": 1,
  "e05-modified-curl-up": 0,
  "e06-glute-bridge": 4,
  "e07-hip-thrust": 5,
  "e08-russian-twist": 0,
  "e10-suitcase-carry": 1,
  "e12-romanian-deadlift": 5,
  "e13-single-leg-rdl": 1,
  "e18-single-leg-sit-to-stand": 1,
  "e19-single-leg-squat": 1,
  "e20-split-squat-lunge": 1,
  "e21-step-up": 1,
  "e24-clamshell": 1,
  "e25-side-lying-abduction": 1,
  "e27-hip-hitch": 1,
  "e28-copenhagen-plank": 1,
  "e29-calf-raise-straight": 2,
  "e30-calf-raise-bent": 2,
  "e33-hip-flexor-stretch": 1,
  "e34-hamstring-stretch": 1,
  "e37-cat-cow": 0,
  "e39-hip-switches": 0,
};

/** Repetitions that are held, seconds each (`dose.text` of the exercise). */
export const heldRepetitionS: Readonly<Record<string, number>> = { "e04-bird-dog": 7 };

/** Exercises that begin at a lower effort than their dose, on their first level (`dose.text` of the exercise). */
export const firstEffort: Readonly<Record<string, number>> = { "e11-hip-hinge-deadlift": 5 };
