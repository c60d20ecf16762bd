import { describe, expect, test } from "vitest";
import { activityOf } from "./activity-fixture.ts";
import { runLaps } from "./run-laps.ts";
import { runPicture } from "./run-picture.ts";
import { runShape } from "./run-shape.ts";
import { runStreams } from "./run-streams.ts";

const steady = { speedMps: () => 3, cadenceStepsPerMin: () => 170, heartRateBpm: () => 140 };

function streamOf(activity: Parameters<typeof runStreams>[0], name: string) {
  return runStreams(activity).streams.find((stream) => stream.name === name);
}

describe("runStreams()", () => {
  test("runStreams() keeps one value a second, in the order of the panels", () => {
    const { stepS, count, streams } = runStreams(activityOf(600, steady));
    expect([stepS, count]).toEqual([1, 601]);
    expect(streams.map(({ name }) => name)).toEqual(["speed", "heartRate", "cadence"]);
    expect(streams[2]?.values[300]).toBe(170);
  });

  test("runStreams() takes the mean of a step, when the run is longer than a screen is wide", () => {
    const long = activityOf(10_800, { ...steady, heartRateBpm: (second) => (second % 2 === 0 ? 140 : 150) });
    const { stepS, count } = runStreams(long);
    expect([stepS, count]).toEqual([2, 5401]);
    expect(streamOf(long, "heartRate")?.values[100]).toBe(145);
  });

  test("runStreams() bridges ten seconds by a line and leaves longer gaps open", () => {
    const timesS = Float64Array.from([0, 5, 10, 30, 31]);
    const gappy = activityOf(31, { heartRateBpm: (second) => 100 + second }, { timesS });
    const values = streamOf(gappy, "heartRate")?.values;
    expect(values?.[7]).toBe(107);
    expect(values?.[20]).toBeNaN();
    expect(values?.[31]).toBe(131);
  });

  test("runStreams() takes a cadence of 0 as not measured, and leaves out what the file does not hold", () => {
    const standing = activityOf(60, { speedMps: () => 0, cadenceStepsPerMin: () => 0 });
    expect(runStreams(standing).streams.map(({ name }) => name)).toEqual(["speed"]);
  });

  test("runStreams() tells the gradient of a steady hill", () => {
    const hill = activityOf(600, { speedMps: () => 3, altitudeM: (second) => 100 + 0.05 * 3 * second });
    expect(streamOf(hill, "gradient")?.values[300]).toBeCloseTo(5, 1);
  });

  test("runStreams() gives nothing for an activity without samples", () => {
    expect(runStreams(activityOf(0, {}, { timesS: new Float64Array(), elapsedS: 1800 }))).toEqual({
      stepS: 1,
      count: 0,
      streams: [],
    });
  });
});

describe("runShape()", () => {
  test("runShape() measures in metres from the middle, wherever on Earth the run was", () => {
    const north = activityOf(100, {
      latitudeDeg: (second) => 60 + second * 1e-4,
      longitudeDeg: (second) => second * 2e-4,
    });
    const shape = runShape(north);
    // 0.01 deg of latitude are 1,111 m; 0.02 deg of longitude at 60 deg north are as many.
    expect(shape?.northM.at(-1)).toBeCloseTo(556, -1);
    expect(shape?.eastM.at(-1)).toBeCloseTo(556, -1);
    expect(shape?.northM[0]).toBeCloseTo(-556, -1);
  });

  test("runShape() gives nothing without positions", () => {
    expect(runShape(activityOf(100, steady))).toBeUndefined();
  });
});

describe("runLaps()", () => {
  test("runLaps() takes each lap's means over its own moving samples", () => {
    const laps = [
      { fromS: 0, toS: 300 },
      { fromS: 300, toS: 600, distanceM: 850 },
    ];
    const cadence = (second: number): number => (second <= 300 ? 160 : second <= 400 ? 0 : 180);
    const two = activityOf(
      600,
      { ...steady, cadenceStepsPerMin: cadence, distanceM: (second) => 3 * second },
      { laps },
    );
    const [first, second] = runLaps(two);
    expect(first).toMatchObject({ cadenceStepsPerMin: 160, movingS: 300 });
    expect(first?.distanceM).toBeCloseTo(897, 0);
    expect(second).toMatchObject({ cadenceStepsPerMin: 180, movingS: 200, distanceM: 850 });
  });
});

describe("runPicture()", () => {
  test("runPicture() names every device once, the watch first", () => {
    const devices = [
      { name: "garmin/hrm-pro", part: "sensor" },
      { name: "garmin/fr945", part: "watch" },
      { name: "garmin/hrm-pro", part: "sensor" },
    ] as const;
    expect(runPicture(activityOf(10, steady, { devices })).devices).toEqual(["garmin/fr945", "garmin/hrm-pro"]);
  });
});
