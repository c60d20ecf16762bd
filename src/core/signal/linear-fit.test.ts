import { expect, test } from "vitest";
import { leastSquares, solveSymmetric } from "./linear-fit.ts";

const at = (values: number[] | undefined, i: number): number => values?.[i] ?? Number.NaN;

test("solveSymmetric() solves a known system", () => {
  const x = solveSymmetric(
    [
      [4, 2, 1],
      [2, 5, 3],
      [1, 3, 6],
    ],
    [9, 13, 14],
  );
  const back = [
    4 * at(x, 0) + 2 * at(x, 1) + at(x, 2),
    2 * at(x, 0) + 5 * at(x, 1) + 3 * at(x, 2),
    at(x, 0) + 3 * at(x, 1) + 6 * at(x, 2),
  ];
  back.forEach((value, i) => {
    expect(value).toBeCloseTo([9, 13, 14][i] ?? 0, 10);
  });
});

test("solveSymmetric() answers undefined for a singular system", () => {
  expect(
    solveSymmetric(
      [
        [1, 1],
        [1, 1],
      ],
      [1, 2],
    ),
  ).toBeUndefined();
});

test("leastSquares() recovers a plane and shrinks under a ridge", () => {
  const rows = [
    [1, 0, 1],
    [1, 1, 0],
    [1, 2, 5],
    [1, 3, 1],
    [1, -1, 2],
  ];
  const targets = rows.map(([one = 0, a = 0, b = 0]) => 2 * one - 3 * a + 0.5 * b);
  leastSquares(rows, targets)?.forEach((value, i) => {
    expect(value).toBeCloseTo([2, -3, 0.5][i] ?? 0, 10);
  });
  expect(Math.abs(leastSquares(rows, targets, 100)?.[1] ?? 9)).toBeLessThan(3);
});
