import { expect, test } from "vitest";
import { fitMeasureModel, type MeasurePair } from "./fit-measure-model.ts";

/** Pairs whose truth is 2 + 0.8 raw plus a fixed ripple of known size, in groups of two. */
function pairs(count: number, ripple: number): MeasurePair[] {
  return Array.from({ length: count }, (_, i) => {
    const raw = 10 + i;
    return {
      group: `g${Math.floor(i / 2)}`,
      raw,
      truth: 2 + 0.8 * raw + ripple * (i % 2 === 0 ? 1 : -1),
      stepError: 0,
    };
  });
}

test("fitMeasureModel() recovers a line and the size of what is left", () => {
  const model = fitMeasureModel(pairs(40, 0.5));
  expect(model.slope).toBeCloseTo(0.8, 1);
  expect(model.offset + model.slope * 30).toBeCloseTo(26, 1);
  expect(model.modelSd).toBeGreaterThan(0.45);
  expect(model.modelSd).toBeLessThan(0.6);
});

test("fitMeasureModel() keeps a slope of 1 where the data ask for no other", () => {
  const steady = Array.from({ length: 20 }, (_, i) => ({
    group: `g${i}`,
    raw: i,
    truth: i + 3 + Math.sin(7 * i),
    stepError: 0,
  }));
  expect(fitMeasureModel(steady).slope).toBe(1);
  expect(fitMeasureModel(steady).offset).toBeCloseTo(3, 0);
});

test("fitMeasureModel() leaves the steps' own scatter out of the model's spread", () => {
  const noisy = pairs(40, 0.5).map((pair) => ({ ...pair, stepError: 0.4 }));
  expect(fitMeasureModel(noisy).modelSd).toBeLessThan(fitMeasureModel(pairs(40, 0.5)).modelSd);
});
