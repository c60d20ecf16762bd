import { expect, test } from "vitest";
import { mean, median, quantile, robustSd, standardDeviation, studentT95 } from "./statistics.ts";

test("mean(), median() and standardDeviation() leave missing values out", () => {
  const values = [1, Number.NaN, 2, 3, 10];
  expect(mean(values)).toBe(4);
  expect(median(values)).toBe(2.5);
  expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(50 / 3), 12);
});

test("statistics of nothing are missing, not zero", () => {
  for (const statistic of [mean, median, standardDeviation, robustSd]) expect(statistic([Number.NaN])).toBeNaN();
});

test("quantile() interpolates between order statistics", () => {
  expect(quantile([4, 1, 3, 2], 0.25)).toBeCloseTo(1.75, 12);
});

test("robustSd() is unmoved by one stray value", () => {
  const steady = [-1, 0, 1, -1, 0, 1, 0];
  expect(robustSd([...steady, 1000])).toBeLessThan(2);
});

test("studentT95() agrees with printed tables", () => {
  const table: [number, number][] = [
    [1, 12.706],
    [4, 2.776],
    [5, 2.571],
    [9, 2.262],
    [14, 2.145],
    [30, 2.042],
    [1e6, 1.96],
  ];
  for (const [n, t] of table) expect(studentT95(n)).toBeCloseTo(t, 2);
});
