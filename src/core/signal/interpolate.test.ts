import { expect, test } from "vitest";
import { indexAtOrBefore, interpolateCubic, nearestIndex, valueAt } from "./interpolate.ts";

test("indexAtOrBefore() finds the bracket, and -1 before the first", () => {
  expect([-1, 0, 0.5, 2, 9].map((t) => indexAtOrBefore([0, 1, 2], t))).toEqual([-1, 0, 0, 2, 2]);
});

test("nearestIndex() takes the closer neighbour and stays inside", () => {
  expect([-5, 0.4, 0.6, 7].map((t) => nearestIndex([0, 1, 2], t))).toEqual([0, 0, 1, 2]);
});

test("valueAt() is a straight line inside and missing outside", () => {
  expect(valueAt([0, 2], [10, 20], 0.5)).toBe(12.5);
  expect(valueAt([0, 2], [10, 20], 2)).toBe(20);
  expect(valueAt([0, 2], [10, 20], 2.1)).toBeNaN();
});

test("interpolateCubic() reproduces a parabola between uneven knots", () => {
  const times = [0, 0.1, 0.25, 0.3, 0.5, 0.6];
  const square = times.map((t) => t * t);
  const at = [0.12, 0.2, 0.27, 0.4];
  const read = interpolateCubic(times, square, at);
  at.forEach((t, i) => {
    expect(read[i]).toBeCloseTo(t * t, 10);
  });
});

test("interpolateCubic() holds the end values beyond the ends", () => {
  expect(Array.from(interpolateCubic([0, 1], [3, 5], [-1, 2]))).toEqual([3, 5]);
});
