import { describe, expect, test } from "vitest";
import { frameAt, nearestIndex } from "./frame-times.ts";

const timesS = Float64Array.of(0, 0.1, 0.25, 0.3);

describe("nearestIndex()", () => {
  test("nearestIndex() gives the closest frame, when the time lies between two", () => {
    expect([-1, 0.04, 0.06, 0.2, 0.29, 9].map((time) => nearestIndex(timesS, time))).toEqual([0, 0, 1, 2, 3, 3]);
  });

  test("nearestIndex() gives -1, when there are no frames", () => {
    expect(nearestIndex(new Float64Array(), 1)).toBe(-1);
  });
});

describe("frameAt()", () => {
  test("frameAt() gives the frame on screen, when frames are unevenly spaced", () => {
    expect([-1, 0, 0.099, 0.1, 0.26, 5].map((time) => frameAt(timesS, time))).toEqual([0, 0, 0, 1, 2, 3]);
  });
});
