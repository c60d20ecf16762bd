import { expect, test } from "vitest";
import { isRbdsHeader, readRbdsText } from "./read-rbds-text.ts";

const header = "Time\tR.ASISX\tR.ASISY\tR.ASISZ";
const bytes = (...rows: string[]) => new TextEncoder().encode([header, ...rows, ""].join("\n"));

test("readRbdsText() puts times rounded to 1 ms back on their grid and gives metres", () => {
  const rows = Array.from({ length: 151 }, (_, i) => `${(i / 150).toFixed(3)}\t1500\t1000\t-250`);
  const trial = readRbdsText(bytes(...rows));
  expect(trial.rateHz).toBe(150);
  expect(trial.timesS[1]).toBeCloseTo(1 / 150, 12);
  expect(trial.markers).toEqual(["R.ASIS"]);
  expect(Array.from(trial.positionsM.subarray(0, 3))).toEqual([1.5, 1, -0.25]);
  expect(trial.axes).toBe("x-forward-y-up-z-right");
});

test("readRbdsText() keeps times that are no grid", () => {
  const trial = readRbdsText(bytes("0\t1\t1\t1", "0.01\t1\t1\t1", "0.04\t1\t1\t1"));
  expect(Array.from(trial.timesS)).toEqual([0, 0.01, 0.04]);
});

test("readRbdsText() refuses a row with too few columns", () => {
  expect(() => readRbdsText(bytes("0\t1\t1"))).toThrowError(/row 2 has 3 columns, its header 4/);
});

test("isRbdsHeader() tells markers from forces", () => {
  expect(isRbdsHeader(header)).toBe(true);
  expect(isRbdsHeader("Time\tFx\tFy\tFz\tCOPx\tCOPy\tCOPz\tTy")).toBe(false);
});
