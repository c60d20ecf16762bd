import { expect, test } from "vitest";
import { findOutliers } from "./outliers.ts";

test("findOutliers() marks a lone jump and nothing of a fast steady motion", () => {
  const line = Array.from({ length: 30 }, (_, i) => 12 * i);
  expect(findOutliers(line, 3, 5).some(Boolean)).toBe(false);
  const jumped = line.map((value, i) => (i === 14 ? value + 200 : value));
  expect(findOutliers(jumped, 3, 5).flatMap((marked, i) => (marked ? [i] : []))).toEqual([14]);
});

test("findOutliers() leaves gaps alone", () => {
  expect(findOutliers([1, Number.NaN, 1, 1], 2, 0.1)).toEqual([false, false, false, false]);
});
