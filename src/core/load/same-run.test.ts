import { describe, expect, test } from "vitest";
import type { ActivityExtent } from "./same-activity.ts";
import { type RunCandidate, sameRuns } from "./same-run.ts";

const extent: ActivityExtent = {
  sport: "running",
  startUtcMs: Date.UTC(2026, 0, 5, 6),
  elapsedS: 3600,
  distanceM: 10_000,
  isQuarantined: false,
  records: 3600,
  richness: 5,
};

/** A run `laterS` seconds after the first, from a file of its own unless named. */
function candidate(
  id: string,
  laterS: number,
  change: Partial<ActivityExtent> & { fileId?: string } = {},
): RunCandidate {
  const { fileId = id, ...facts } = change;
  return { id, fileId, extent: { ...extent, startUtcMs: extent.startUtcMs + laterS * 1000, ...facts } };
}

describe("sameRuns()", () => {
  test("sameRuns() keeps the richest of several copies, in whatever order they come", () => {
    const gpx = candidate("gpx", 50, { distanceM: 10_150, richness: 3 });
    const fit = candidate("fit", 0, { richness: 42 });
    const tcx = candidate("tcx", 20, { richness: 6 });
    for (const order of [
      [gpx, fit, tcx],
      [fit, tcx, gpx],
      [tcx, gpx, fit],
    ]) {
      expect(Object.fromEntries(sameRuns(order))).toEqual({ gpx: "fit", tcx: "fit" });
    }
  });

  test("sameRuns() keeps the first of two alike", () => {
    expect(Object.fromEntries(sameRuns([candidate("b", 0), candidate("a", 0)]))).toEqual({ a: "b" });
  });

  test("sameRuns() leaves runs alone that differ in time, distance or sport, or come from one file", () => {
    const different = [
      candidate("base", 0),
      candidate("later", 130),
      candidate("shorter", 60, { distanceM: 8000, elapsedS: 2500 }),
      candidate("ride", 0, { sport: "cycling" }),
    ];
    expect(sameRuns(different).size).toBe(0);
    expect(sameRuns([candidate("one", 0, { fileId: "x" }), candidate("two", 5, { fileId: "x" })]).size).toBe(0);
  });

  test("sameRuns() counts a run once that came as two pieces and, from a third file, as a whole", () => {
    // The piece and the copy start 40 s apart and last too differently to be taken for one; the whole is like both.
    const piece = candidate("piece", 0, { elapsedS: 900, distanceM: 2500 });
    const copy = candidate("copy", 40, { elapsedS: 3560, distanceM: 9900 });
    const whole = candidate("whole", 8, { richness: 42 });
    for (const order of [
      [piece, copy, whole],
      [whole, copy, piece],
      [copy, piece, whole],
    ]) {
      expect(Object.fromEntries(sameRuns(order))).toEqual({ piece: "whole", copy: "whole" });
    }
    expect(sameRuns([piece, copy]).size).toBe(0);
  });

  test("sameRuns() does not chain near copies into a whole morning", () => {
    const chain = Array.from({ length: 5 }, (_, index) => candidate(String(index), index * 100));
    expect(Object.fromEntries(sameRuns(chain))).toEqual({ 1: "0", 3: "2" });
  });

  test("sameRuns() takes ten thousand runs in no time", () => {
    const runs = Array.from({ length: 10_000 }, (_, index) => candidate(String(index), index * 43_200));
    expect(sameRuns(runs).size).toBe(0);
  });
});
