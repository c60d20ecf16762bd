import { describe, expect, test } from "vitest";
import { activityOf } from "./activity-fixture.ts";
import { quarantined } from "./quarantine.ts";

const codeOf = (change: Parameters<typeof activityOf>[2]): string | undefined =>
  quarantined(activityOf(3600, {}, { distanceM: 10_000, ...change })).quarantine?.code;

describe("quarantined()", () => {
  test("quarantined() lets a run, a long race and a fast ride pass", () => {
    expect(codeOf({})).toBeUndefined();
    expect(codeOf({ elapsedS: 6 * 86_400, distanceM: 330_000 })).toBeUndefined();
    expect(codeOf({ sport: "cycling", distanceM: 45_000 })).toBeUndefined();
  });

  test("quarantined() sets apart what cannot be", () => {
    expect(codeOf({ elapsedS: 31 * 86_400 })).toBe("too-long");
    expect(codeOf({ elapsedS: -5 })).toBe("ends-before-start");
    expect(codeOf({ startUtcMs: 0 })).toBe("clock-not-set");
    expect(codeOf({ startUtcMs: Number.NaN })).toBe("clock-not-set");
    expect(codeOf({ distanceM: 30_000 })).toBe("too-fast");
  });

  test("quarantined() keeps a reason the reader gave", () => {
    const quarantine = { code: "clock-not-set", message: "x" };
    expect(quarantined(activityOf(10, {}, { quarantine, elapsedS: -1 })).quarantine).toBe(quarantine);
  });
});
