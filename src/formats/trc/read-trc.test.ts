import { expect, test } from "vitest";
import { readTrc } from "./read-trc.ts";

function trc({
  units = "mm",
  frames = 2,
  rows = ["1\t0.5\t1000\t2000\t3000\t4\t5\t6", "2\t0.51\t1\t2\t3\t4\t5\t6"],
} = {}) {
  const text = [
    "PathFileType\t4\t(X/Y/Z)\trun.trc",
    "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames",
    `100\t100\t${frames}\t2\t${units}\t100\t1\t${frames}`,
    "Frame#\tTime\tRASI\t\t\tLASI\t\t\t",
    "\t\tX1\tY1\tZ1\tX2\tY2\tZ2",
    "",
    ...rows,
  ].join("\r\n");
  return new TextEncoder().encode(text);
}

test("readTrc() gives metres, names and the file's own times", () => {
  const trial = readTrc(trc());
  expect(trial.markers).toEqual(["RASI", "LASI"]);
  expect(Array.from(trial.timesS)).toEqual([0.5, 0.51]);
  expect(Array.from(trial.positionsM.subarray(0, 3))).toEqual([1, 2, 3]);
  expect(Array.from(readTrc(trc({ units: "m" })).positionsM.subarray(0, 3))).toEqual([1000, 2000, 3000]);
  expect(readTrc(trc({ units: "cm" })).positionsM[0]).toBe(10);
});

test("readTrc() leaves a point out, when its cells are empty, NaN, three zeros or not there", () => {
  const rows = [
    "1\t0\t\t\t\t1\t2\t3",
    "2\t0.01\tNaN\tnan\tNaN\t0\t0\t0",
    "3\t0.02\t0.000\t0.0\t0",
    "4\t0.03\t0\t0\t1\t1\t1\t1",
  ];
  const { positionsM } = readTrc(trc({ frames: 4, rows }));
  const seen = Array.from({ length: 8 }, (_, i) => !Number.isNaN(positionsM[i * 3]));
  expect(seen).toEqual([false, true, false, false, false, false, true, true]);
});

test("readTrc() refuses the file and says what it found, when header and rows do not agree", () => {
  expect(() => readTrc(trc({ frames: 3 }))).toThrowError(/3 frames but 2 follow/);
  expect(() => readTrc(trc({ units: "feet" }))).toThrowError(/"feet"/);
  expect(() => readTrc(trc({ rows: ["1\t0.5\tx", "2\t0.6\t1"] }))).toThrowError(/"x"/);
  expect(() => readTrc(trc({ rows: ["1\t0.5\t1", "2\t0.5\t1"] }))).toThrowError(/frame 2 is at 0.5 s/);
  expect(() => readTrc(new TextEncoder().encode("Time\tX"))).toThrowError(/PathFileType/);
});
