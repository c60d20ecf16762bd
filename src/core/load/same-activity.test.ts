import { describe, expect, test } from "vitest";
import type { Activity } from "./activity.ts";
import { type ActivityExtent, activityExtent, channelRichness, isRicher, isSameActivity } from "./same-activity.ts";

const run: ActivityExtent = {
  sport: "running",
  startUtcMs: Date.UTC(2026, 0, 5, 6, 12, 3),
  elapsedS: 3600,
  distanceM: 10_000,
  isQuarantined: false,
  records: 3600,
  richness: 8,
};

function later(seconds: number, change: Partial<ActivityExtent> = {}): ActivityExtent {
  return { ...run, startUtcMs: run.startUtcMs + seconds * 1000, ...change };
}

describe("isSameActivity()", () => {
  test("is true of copies by two services: a minute apart, 2 % longer", () => {
    expect(isSameActivity(run, later(60, { distanceM: 10_200, elapsedS: 3580 }))).toBe(true);
    expect(isSameActivity(later(60, { distanceM: 10_200, elapsedS: 3580 }), run)).toBe(true);
  });

  test("is true of a copy that was cut off, if it starts at the same time", () => {
    expect(isSameActivity(run, later(2, { distanceM: 1000, elapsedS: 300 }))).toBe(true);
  });

  test("is true of a copy without pauses, if the distance agrees", () => {
    expect(isSameActivity(run, later(30, { elapsedS: 2400 }))).toBe(true);
    expect(isSameActivity(run, later(30, { elapsedS: 1200 }))).toBe(false);
  });

  test("is false of a warm-up and the run after it, of another distance, of another sport", () => {
    expect(isSameActivity(later(0, { elapsedS: 100, distanceM: 300 }), later(110))).toBe(false);
    expect(isSameActivity(run, later(121))).toBe(false);
    expect(isSameActivity(run, later(60, { distanceM: 9000 }))).toBe(false);
    expect(isSameActivity(run, later(1, { sport: "cycling" }))).toBe(false);
  });

  test("asks for nine tenths of overlap where a distance is missing", () => {
    const { distanceM: _, ...unmeasured } = run;
    expect(isSameActivity(unmeasured, later(60))).toBe(true);
    expect(isSameActivity(unmeasured, later(60, { elapsedS: 3000 }))).toBe(false);
  });
});

describe("isRicher()", () => {
  test("prefers what counts, then the much longer, then more measured, then more samples", () => {
    expect(isRicher(run, { ...run, isQuarantined: true, richness: 99 })).toBe(true);
    expect(isRicher({ ...run, elapsedS: 4000, richness: 1 }, run)).toBe(true);
    expect(isRicher({ ...run, elapsedS: 3700, richness: 1 }, run)).toBe(false);
    expect(isRicher({ ...run, richness: 9, records: 1 }, run)).toBe(true);
    expect(isRicher({ ...run, records: 3601 }, run)).toBe(true);
  });

  test("prefers neither of two alike", () => {
    expect(isRicher(run, run)).toBe(false);
  });
});

describe("channelRichness()", () => {
  test("counts one of the running dynamics like ten other channels", () => {
    const channel = { values: new Float64Array(1), sensor: "device" };
    expect(channelRichness({ channels: { speedMps: channel, contactTimeMs: channel }, extras: [] })).toBe(11);
  });
});

describe("activityExtent()", () => {
  test("takes samples, quarantine and distance from the activity", () => {
    const activity: Activity = {
      sport: "running",
      startUtcMs: 5,
      elapsedS: 7,
      timesS: Float64Array.of(0, 1, 2),
      channels: {},
      extras: [],
      pauses: [],
      laps: [],
      devices: [],
      quarantine: { code: "too-long", message: "Too long" },
    };
    const { distanceM, ...rest } = activityExtent(activity);
    expect(distanceM).toBeUndefined();
    expect(rest).toEqual({
      sport: "running",
      startUtcMs: 5,
      elapsedS: 7,
      isQuarantined: true,
      records: 3,
      richness: 0,
    });
  });
});
