import { describe, expect, test } from "vitest";
import { ewmaLoad } from "./ewma-load.ts";
import { gini } from "./gini.ts";
import type { DayValue } from "./not-enough.ts";
import { trainingMonotony, trainingStrain } from "./training-monotony.ts";
import { uncoupledRatio } from "./uncoupled-ratio.ts";
import { weekChange } from "./week-change.ts";
import { windowSum } from "./window-sum.ts";

const repeat = (value: DayValue, count: number): DayValue[] => Array.from({ length: count }, () => value);

describe("windowSum()", () => {
  test("adds the days up to and with the end", () => {
    expect(windowSum([1, 2, 4, 8], 3, 2)).toBe(12);
    expect(windowSum([1, 2, 4, 8], 3, 4)).toBe(15);
  });

  test("has no value beyond the record or with a day unknown: missing is not zero", () => {
    expect(windowSum([1, 2], 1, 3)).toBe("history-too-short");
    expect(windowSum([1, 2], 2, 1)).toBe("history-too-short");
    expect(windowSum([1, "no-data-days", 4], 2, 2)).toBe("no-data-days");
  });
});

describe("weekChange()", () => {
  test("is a tenth for 44 km after 40 km", () => {
    expect(weekChange(44_000, 40_000)).toBeCloseTo(0.1, 12);
    expect(weekChange(0, 40_000)).toBe(-1);
  });

  test("has no value after an empty week, and never an endless one", () => {
    expect(weekChange(5000, 0)).toBe("previous-empty");
    expect(weekChange("no-data-days", 4)).toBe("no-data-days");
    expect(weekChange(4, "history-too-short")).toBe("history-too-short");
  });
});

describe("uncoupledRatio()", () => {
  test("holds the last 7 days against the 21 before them, and those only", () => {
    // 21 days of 5 km, then 7 of 8 km: 8 / 5. Coupled it would be 8 / 5.75.
    expect(uncoupledRatio([...repeat(5000, 21), ...repeat(8000, 7)], 27)).toBeCloseTo(1.6, 12);
    expect(uncoupledRatio([...repeat(99_000, 3), ...repeat(5000, 21), ...repeat(8000, 7)], 30)).toBeCloseTo(1.6, 12);
  });

  test("needs all 28 days on record", () => {
    expect(uncoupledRatio([...repeat(5000, 20), ...repeat(8000, 7)], 26)).toBe("history-too-short");
    expect(uncoupledRatio(["no-data-days", ...repeat(5000, 20), ...repeat(8000, 7)], 27)).toBe("no-data-days");
    expect(uncoupledRatio([...repeat(5000, 21), "value-missing", ...repeat(8000, 6)], 27)).toBe("value-missing");
  });

  test("has no value on less than 3 km a week, and one from there", () => {
    const week = (km: number): DayValue[] => [km * 1000, ...repeat(0, 6)];
    const weeks = (km: number) => [...week(km), ...week(km), ...week(km), ...week(6)];
    expect(uncoupledRatio(weeks(2.9), 27)).toBe("low-base");
    expect(uncoupledRatio(weeks(3), 27)).toBeCloseTo(2, 12);
  });
});

describe("ewmaLoad()", () => {
  test("stays at a constant load", () => {
    const days = ewmaLoad(repeat(6000, 60), 7);
    expect(days.slice(0, 28)).toEqual(repeat("history-too-short", 28));
    for (const value of days.slice(28)) expect(value).toBeCloseTo(6000, 9);
  });

  test("falls by 1 - 2 / (N + 1) a day of rest: the closed form", () => {
    for (const span of [7, 28]) {
      const days = ewmaLoad([...repeat(1000, 40), ...repeat(0, 10)], span);
      expect(days[49]).toBeCloseTo(1000 * (1 - 2 / (span + 1)) ** 10, 9);
    }
  });

  test("starts from the mean of the first N days", () => {
    // Days of 7 and 0 by turns: the first seven hold four sevens, mean 4; then 21 steps of E = L / 4 + 3 E / 4.
    const loads = Array.from({ length: 29 }, (_, index) => (index % 2 === 0 ? 7 : 0));
    const expected = loads.slice(7).reduce((average, load) => 0.25 * load + 0.75 * average, 4);
    expect(ewmaLoad(loads, 7)[28]).toBeCloseTo(expected, 12);
  });

  test("starts anew after a day without data", () => {
    const days = ewmaLoad([...repeat(9000, 40), "no-data-days", ...repeat(1000, 29)], 7);
    expect(days[40]).toBe("no-data-days");
    expect(days[68]).toBe("history-too-short");
    expect(days[69]).toBeCloseTo(1000, 9);
  });
});

describe("trainingMonotony()", () => {
  test("divides by the deviation of a population, days of rest counted", () => {
    // One day of 7 and six of rest: mean 1, variance (36 + 6) / 7 = 6.
    expect(trainingMonotony([7, 0, 0, 0, 0, 0, 0])).toBeCloseTo(1 / Math.sqrt(6), 12);
    // 4, 2, 4, 2, 4, 2, 3: mean 3, variance 6 / 7.
    expect(trainingMonotony([4, 2, 4, 2, 4, 2, 3])).toBeCloseTo(3 / Math.sqrt(6 / 7), 12);
  });

  test("says constant for days all alike, also where their mean is not exact in binary", () => {
    expect(trainingMonotony(repeat(0, 7))).toBe("constant");
    expect(trainingMonotony(repeat(8123.1, 7))).toBe("constant");
    expect(trainingStrain(7 * 8123.1, "constant")).toBe("constant");
  });

  test("does not depend on the unit, while strain is in it", () => {
    const days = [5, 0, 8, 0, 12, 3, 0];
    const monotony = trainingMonotony(days);
    expect(trainingMonotony(days.map((day) => day * 1024))).toBe(monotony);
    expect(trainingStrain(28, monotony)).toBe(28 * Number(monotony));
  });

  test("has no value with a day unknown", () => {
    expect(trainingMonotony([1, 2, "no-data-days", 4, 5, 6, 7])).toBe("no-data-days");
  });
});

describe("gini()", () => {
  test("is 0 for seven days alike and 6/7 for all in one", () => {
    expect(gini(Array(7).fill(3))).toBeCloseTo(0, 12);
    expect(gini([0, 0, 21, 0, 0, 0, 0])).toBeCloseTo(6 / 7, 12);
    expect(gini([5, 0, 0, 5, 0, 0, 0])).toBeCloseTo(5 / 7, 12);
  });

  test("is half the mean difference of all pairs over the mean", () => {
    const days = [5, 0, 8, 0, 12, 3, 0];
    const pairs = days.flatMap((a) => days.map((b) => Math.abs(a - b)));
    const mean = 4;
    expect(gini(days)).toBeCloseTo(pairs.reduce((sum, gap) => sum + gap, 0) / 49 / (2 * mean), 12);
  });

  test("has no value for nothing at all", () => {
    expect(gini([0, 0, 0])).toBe("nothing-run");
  });
});
