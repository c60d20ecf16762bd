import { describe, expect, test } from "vitest";
import { activityOf } from "./activity-fixture.ts";
import { climb } from "./climb.ts";
import { movingCadence } from "./moving-cadence.ts";
import { sampleSeconds } from "./sample-seconds.ts";
import { summariseActivity } from "./summarise-activity.ts";

const options = { id: "a", zoneOffsetS: 0 };

describe("sampleSeconds()", () => {
  test("gives each sample the time since the one before", () => {
    expect([...sampleSeconds(Float64Array.of(0, 1, 3, 3, 10))]).toEqual([0, 1, 2, 0, 7]);
  });

  test("gives nothing after a gap, and takes pauses out first", () => {
    expect([...sampleSeconds(Float64Array.of(0, 1, 12, 13))]).toEqual([0, 1, 0, 1]);
    expect([...sampleSeconds(Float64Array.of(0, 1, 62, 63), [{ fromS: 2, toS: 60 }])]).toEqual([0, 1, 3, 1]);
  });

  test("takes longer steps for what they are in a file that has no shorter ones", () => {
    expect([...sampleSeconds(Float64Array.of(0, 15, 30, 45, 100))]).toEqual([0, 15, 15, 15, 0]);
  });
});

describe("climb()", () => {
  test("counts a hill whole, up and down", () => {
    expect(climb([100, 110, 130, 115, 100])).toEqual({ ascentM: 30, descentM: 30 });
    expect(climb([50, 40, 20])).toEqual({ ascentM: 0, descentM: 30 });
  });

  test("counts waves of 4 m to the metre, and ripples of 2.9 m not at all", () => {
    const wave = (height: number) => Array.from({ length: 41 }, (_, index) => (index % 2) * height);
    expect(climb(wave(4))).toEqual({ ascentM: 80, descentM: 80 });
    expect(climb(wave(2.9))).toEqual({ ascentM: 0, descentM: 0 });
  });

  test("counts a slow climb through ripples once", () => {
    const slope = Array.from({ length: 1001 }, (_, index) => index * 0.1 + (index % 2));
    const { ascentM, descentM } = climb(slope) ?? { ascentM: 0, descentM: 9 };
    expect(Math.abs(ascentM - 100)).toBeLessThanOrEqual(1);
    expect(descentM).toBe(0);
  });

  test("is the other way round on the way back", () => {
    const there = Array.from({ length: 300 }, (_, index) => 20 * Math.sin(index / 17) + index / 10);
    const [out, back] = [climb(there), climb(there.toReversed())];
    expect(back?.ascentM).toBeCloseTo(out?.descentM ?? 0, 9);
    expect(back?.descentM).toBeCloseTo(out?.ascentM ?? 0, 9);
  });

  test("passes missing samples over, and knows nothing of one", () => {
    expect(climb([0, Number.NaN, 10])).toEqual({ ascentM: 10, descentM: 0 });
    expect(climb([5, Number.NaN])).toBeUndefined();
  });
});

describe("summariseActivity()", () => {
  test("works out a run with a walk and a stop by hand", () => {
    // 600 s at 160, 60 s standing, 120 s walking at 110: 160 x 10 + 110 x 2 = 1,820 steps.
    const cadence = (s: number) => (s <= 600 ? 160 : s <= 660 ? 0 : 110);
    const activity = activityOf(
      780,
      { cadenceStepsPerMin: cadence, contactTimeMs: (s) => (s <= 600 ? 250 : 0), heartRateBpm: () => 140 },
      { distanceM: 2100, distanceFrom: "device", rpe: 4, devices: [{ name: "garmin/fr965", part: "watch" }] },
    );
    expect(summariseActivity(activity, options)).toMatchObject({
      day: "2026-06-01",
      dayFrom: "file",
      timerS: 780,
      movingS: 720,
      steps: expect.closeTo(1820, 6),
      distanceM: 2100,
      distanceFrom: "device",
      contactTime: { mean: 250, seconds: 600, sensor: "test/contactTimeMs" },
      heartRate: { mean: 140, seconds: 720 },
      cadence: { seconds: 720 },
      rpe: 4,
      device: "garmin/fr965",
    });
  });

  test("gives the same cadence as the import report, standing left out", () => {
    const activity = activityOf(600, { cadenceStepsPerMin: (s) => (s % 3 === 0 ? 0 : 170 + (s % 5)) });
    const { values } = activity.channels.cadenceStepsPerMin ?? { values: new Float64Array() };
    expect(summariseActivity(activity, options).cadence?.mean).toBe(movingCadence(values));
  });

  test("weights by time: a sample of 8 s counts eight times one of 1 s", () => {
    const timesS = Float64Array.of(0, 8, 9);
    const activity = activityOf(9, { contactTimeMs: (s) => (s === 8 ? 200 : 290), speedMps: () => 3 }, { timesS });
    expect(summariseActivity(activity, options).contactTime?.mean).toBeCloseTo((8 * 200 + 290) / 9, 9);
  });

  test("takes the runner's zone when the file tells none, and says so", () => {
    const { utcOffsetS: _, ...activity } = activityOf(60, {});
    expect(summariseActivity(activity, { id: "a", zoneOffsetS: -3600 })).toMatchObject({
      day: "2026-05-31",
      dayFrom: "zone",
    });
  });

  test("leaves out what the file does not hold: missing is not zero", () => {
    const summary = summariseActivity(activityOf(60, {}), options);
    for (const name of ["movingS", "distanceM", "steps", "ascentM", "cadence", "heartRate", "quarantine"]) {
      expect(summary).not.toHaveProperty(name);
    }
  });

  test("finds motion by speed where there is no cadence", () => {
    const activity = activityOf(100, { distanceM: (s) => (s <= 40 ? 3 * s : 120) }, { steps: 130 });
    expect(summariseActivity(activity, options)).toMatchObject({ movingS: 40, steps: 130 });
  });

  test("takes the device's count when the cadence covers too little, and no count when there is none", () => {
    const cadenceStepsPerMin = (s: number) => (s < 50 ? 160 : Number.NaN);
    const channels = { cadenceStepsPerMin, speedMps: () => 3 };
    expect(summariseActivity(activityOf(100, channels, { steps: 268 }), options).steps).toBe(268);
    expect(summariseActivity(activityOf(100, channels), options)).not.toHaveProperty("steps");
  });

  test("takes pauses out of time and steps", () => {
    const activity = activityOf(600, { cadenceStepsPerMin: () => 180 }, { pauses: [{ fromS: 100, toS: 400 }] });
    expect(summariseActivity(activity, options)).toMatchObject({ timerS: 300, movingS: 300, steps: 900 });
  });
});
