import fc from "fast-check";
import { expect, test } from "vitest";
import { agreement, coverage, shareInterval } from "./agreement.ts";

test("agreement() gives the textbook figures", () => {
  const { n, bias, sd, rmse, limits } = agreement([1, 2, 3, 4]);
  expect([n, bias]).toEqual([4, 2.5]);
  expect(sd).toBeCloseTo(Math.sqrt(5 / 3), 12);
  expect(rmse).toBeCloseTo(Math.sqrt(7.5), 12);
  expect(limits[0]).toBeCloseTo(2.5 - 1.96 * Math.sqrt(5 / 3), 12);
});

test("agreement() keeps rmse^2 = bias^2 + population variance", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2 }), (errors) => {
      const { n, bias, sd, rmse } = agreement(errors);
      expect(rmse ** 2).toBeCloseTo(bias ** 2 + (sd ** 2 * (n - 1)) / n, 6);
    }),
    { seed: 1 },
  );
});

test("agreement() and coverage() give NaN, when there is nothing", () => {
  expect(agreement([]).rmse).toBeNaN();
  expect(agreement([3]).sd).toBeNaN();
  expect(coverage([])).toBeNaN();
});

test("coverage() counts both ends in", () => {
  const cases = [1, 2, 3, 4].map((truth) => ({ interval: [1, 3] as const, truth }));
  expect(coverage(cases)).toBe(0.75);
});

test("shareInterval() gives Wilson's interval", () => {
  const [low, high] = shareInterval(0.95, 100);
  expect(low).toBeCloseTo(0.8882, 3);
  expect(high).toBeCloseTo(0.9785, 3);
});
