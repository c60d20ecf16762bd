import { describe, expect, test } from "vitest";
import { spikeBand, spikeBands } from "./spike-bands.ts";

describe("spikeBand()", () => {
  test.each([
    [0.4, "within-10"],
    [1, "within-10"],
    [1.1, "within-10"],
    [11_000 / 10_000, "within-10"],
    [6600 / 6000, "within-10"],
    [1.1001, "over-10"],
    [1.3, "over-10"],
    [13_000 / 10_000, "over-10"],
    [1.3001, "over-30"],
    [2, "over-30"],
    [2.0001, "over-100"],
    [40, "over-100"],
  ] as const)("puts %d in %s", (ratio, band) => {
    expect(spikeBand(ratio)).toBe(band);
  });

  test("refuses what is no ratio", () => {
    expect(() => spikeBand(Number.NaN)).toThrow(RangeError);
    expect(() => spikeBand(-1)).toThrow(RangeError);
  });
});

test("spikeBands leave no gap, and only the first has no hazard ratio", () => {
  spikeBands.slice(1).forEach((band, index) => {
    expect(band.above).toBe(spikeBands[index]?.upTo);
  });
  expect(spikeBands.map(({ hazardRatio }) => hazardRatio?.value)).toEqual([undefined, 1.64, 1.52, 2.28]);
  for (const { hazardRatio } of spikeBands.slice(1)) {
    expect(hazardRatio?.interval[0]).toBeLessThan(hazardRatio?.value ?? 0);
    expect(hazardRatio?.interval[1]).toBeGreaterThan(hazardRatio?.value ?? 9);
  }
});
