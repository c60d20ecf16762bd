import { expect, test } from "vitest";
import { fitMeasureModel, leftOutMisses, type MeasurePair } from "./fit-measure-model.ts";

/** Pairs whose truth is 2 + 0.8 raw plus a fixed ripple of known size, in groups of two. */
function pairs(count: number, ripple: number): MeasurePair[] {
  return Array.from({ length: count }, (_, i) => {
    const raw = 10 + i;
    return {
      group: `g${Math.floor(i / 2)}`,
      raw,
      truth: 2 + 0.8 * raw + ripple * (i % 2 === 0 ? 1 : -1),
      stepError: 0,
      stepHalf: 0,
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
    stepHalf: 0,
  }));
  expect(fitMeasureModel(steady).slope).toBe(1);
  expect(fitMeasureModel(steady).offset).toBeCloseTo(3, 0);
});

test("fitMeasureModel() leaves the steps' own scatter out of the model's spread", () => {
  const noisy = pairs(40, 0.5).map((pair) => ({ ...pair, stepError: 0.4 }));
  expect(fitMeasureModel(noisy).modelSd).toBeLessThan(fitMeasureModel(pairs(40, 0.5)).modelSd);
});

/** Pairs that no correction helps: whole groups are off together, by a known spread. */
function offTogether(groups: number, spread: number): MeasurePair[] {
  return Array.from({ length: groups * 3 }, (_, i) => {
    const off = spread * Math.sqrt(2) * Math.sin(2.4 * Math.floor(i / 3));
    return { group: `g${Math.floor(i / 3)}`, raw: i % 7, truth: (i % 7) + off, stepError: 0, stepHalf: 0 };
  });
}

test("fitMeasureModel() counts clips of one runner that are off together as fewer", () => {
  const alone = offTogether(8, 1).map((pair, i) => ({ ...pair, group: `g${i}` }));
  expect(fitMeasureModel(offTogether(8, 1)).modelSd).toBeGreaterThan(fitMeasureModel(alone).modelSd);
});

test("leftOutMisses() are shares of the interval that was given, and none of too few groups", () => {
  const misses = leftOutMisses(offTogether(12, 1), 0);
  expect(misses).toHaveLength(36);
  expect(misses.filter((miss) => miss > 1).length / misses.length).toBeLessThan(0.1);
  expect(Math.max(...leftOutMisses(offTogether(12, 1), 10))).toBeLessThan(0.15);
  expect(leftOutMisses(offTogether(3, 1), 0)).toEqual([]);
});
