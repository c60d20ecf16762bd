import { expect, test } from "vitest";
import { furthestShare } from "./end-poses.ts";
import { exerciseFigures } from "./exercise-figures.ts";

test("furthestShare() finds the bottom of a squat and the middle of a hold", () => {
  const [, squat] = exerciseFigures["e17-squat"] ?? [];
  const [plank] = exerciseFigures["e01-front-plank"] ?? [];
  if (squat === undefined || plank === undefined) throw new Error("wanted a squat and a plank");
  expect(furthestShare(squat)).toBeCloseTo(0.51, 1);
  expect(furthestShare(plank)).toBeCloseTo(0.5, 1);
});

test("furthestShare() stays within the loop for every figure", () => {
  for (const movement of Object.values(exerciseFigures).flat()) {
    expect(furthestShare(movement)).toBeGreaterThan(0);
    expect(furthestShare(movement)).toBeLessThan(1);
  }
});
