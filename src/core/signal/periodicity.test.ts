import { expect, test } from "vitest";
import { fitPeriod } from "./periodicity.ts";

const rateHz = 60;
const series = (hz: number, seconds: number): number[] =>
  Array.from({ length: Math.round(seconds * rateHz) }, (_, i) => {
    const t = i / rateHz;
    return Math.sin(2 * Math.PI * hz * t) + 0.4 * Math.cos(4 * Math.PI * hz * t) + 0.3 * t;
  });
const search = { rateHz, fromHz: 0.5, toHz: 3, harmonics: [1, 2] };

test("fitPeriod() finds the fundamental to a thousandth of a hertz", () => {
  expect(fitPeriod(series(1.393, 10), search)?.frequencyHz).toBeCloseTo(1.393, 3);
});

test("fitPeriod() does not mind a fifth of the samples missing", () => {
  const holes = series(1.31, 8).map((value, i) => (i % 5 === 2 ? Number.NaN : value));
  expect(fitPeriod(holes, search)?.frequencyHz).toBeCloseTo(1.31, 3);
});

test("fitPeriod() explains a periodic series and not a ramp", () => {
  expect(fitPeriod(series(1.4, 6), search)?.explained).toBeGreaterThan(0.99);
  const sawtooth = Array.from({ length: 300 }, (_, i) => ((i * 7919) % 101) / 101);
  expect(fitPeriod(sawtooth, search)?.explained).toBeLessThan(0.2);
});

test("fitPeriod() refuses a series shorter than a period", () => {
  expect(fitPeriod(series(1, 0.2), search)).toBeUndefined();
});
