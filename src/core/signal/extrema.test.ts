import { expect, test } from "vitest";
import { findMaxima, firstLastingRise, firstRiseThrough, maximumWithin, refineExtreme } from "./extrema.ts";

test("refineExtreme() finds the vertex of a sampled parabola", () => {
  const values = [0, 1, 2, 3, 4].map((i) => 7 - (i - 2.3) ** 2);
  const { index, value } = refineExtreme(values, 2);
  expect(index).toBeCloseTo(2.3, 10);
  expect(value).toBeCloseTo(7, 10);
});

test("findMaxima() keeps the higher of two that are too close and skips gaps and ends", () => {
  const values = [9, 1, 3, 2, 4, 1, Number.NaN, 8, 1, 2, 1, 5];
  expect(findMaxima(values, 3).map(({ index }) => Math.round(index))).toEqual([4, 9]);
});

test("maximumWithin() looks only inside its window", () => {
  expect(maximumWithin([0, 9, 1, 3, 1, 9], 2, 4)?.index).toBeCloseTo(3, 6);
  expect(maximumWithin([Number.NaN, Number.NaN], 0, 1)).toBeUndefined();
});

test("firstRiseThrough() interpolates the crossing and answers undefined without one", () => {
  expect(firstRiseThrough([0, 0, 4, 8], 3, [0, 3])).toBeCloseTo(1.75, 12);
  expect(firstRiseThrough([5, 4, 3], 3.5, [0, 2])).toBeUndefined();
});

test("firstLastingRise() takes the climb that lasts and not an earlier ripple", () => {
  const values = [0, 3, 0, 0, 1, 5, 9, 8, 1, 7];
  expect(firstRiseThrough(values, 2, [0, 9])).toBeLessThan(1);
  expect(firstLastingRise(values, 2, { from: 0, to: 9, hold: 2 })).toBeCloseTo(4.25, 12);
  expect(firstLastingRise([5, 6, 7], 2, { from: 0, to: 2, hold: 1 })).toBeUndefined();
});
