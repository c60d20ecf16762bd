import { expect, test } from "vitest";
import { lowPassZeroPhase } from "./low-pass.ts";

const rateHz = 120;
const sine = (hz: number, n = 600): number[] =>
  Array.from({ length: n }, (_, i) => Math.sin((2 * Math.PI * hz * i) / rateHz));
const amplitude = (values: ArrayLike<number>): number => Math.max(...Array.from(values).slice(100, 500));

test("lowPassZeroPhase() passes slow motion, halves power at the cut-off and stops fast noise", () => {
  expect(amplitude(lowPassZeroPhase(sine(1.5), rateHz, 10))).toBeCloseTo(1, 2);
  expect(amplitude(lowPassZeroPhase(sine(10), rateHz, 10))).toBeCloseTo(Math.SQRT1_2, 1);
  expect(amplitude(lowPassZeroPhase(sine(40), rateHz, 10))).toBeLessThan(0.01);
});

test("lowPassZeroPhase() does not move a peak in time", () => {
  const bump = Array.from({ length: 241 }, (_, i) => Math.exp(-(((i - 120) / 12) ** 2)));
  const filtered = lowPassZeroPhase(bump, rateHz, 8);
  expect(filtered.indexOf(Math.max(...filtered))).toBe(120);
});

test("lowPassZeroPhase() keeps a straight line, ends included", () => {
  const line = Array.from({ length: 200 }, (_, i) => 3 + 0.5 * i);
  const filtered = lowPassZeroPhase(line, rateHz, 8);
  line.forEach((value, i) => {
    expect(filtered[i]).toBeCloseTo(value, 4);
  });
});

test("lowPassZeroPhase() leaves its input alone", () => {
  const input = sine(3, 50);
  const before = [...input];
  lowPassZeroPhase(input, rateHz, 8);
  expect(input).toEqual(before);
});
