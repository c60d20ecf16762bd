import { describe, expect, test } from "vitest";
import type { Activity, ChannelName } from "./activity.ts";
import { activityOf } from "./activity-fixture.ts";
import { type RunDrift, runDrift } from "./run-drift.ts";
import { seededNoise } from "./run-fixture.ts";

interface Run {
  readonly seconds?: number;
  readonly drift?: number;
  readonly seed?: number;
  readonly speed?: (second: number) => number;
  readonly grade?: (second: number) => number;
  readonly more?: Partial<Activity>;
}

/** A run with hills, an unsteady pace and a cadence that follows speed, gradient and noise that remembers. */
function run({ seconds = 2400, drift = 0, seed = 1, speed = steady, grade = rolling, more = {} }: Run): Activity {
  const noise = seededNoise(seed);
  let [memory, altitude, distance] = [0, 100, 0];
  const cadence: number[] = [];
  const altitudes: number[] = [];
  const distances: number[] = [];
  const speeds: number[] = [];
  for (let second = 0; second <= seconds; second += 1) {
    const v = speed(second) + 0.03 * noise();
    memory = 0.8 * memory + 0.6 * noise();
    altitude += grade(second) * v;
    distance += v;
    const late = second > 300 + (2 * (seconds - 300)) / 3 ? drift : 0;
    cadence.push(165 + 5.6 * (v - 3) - 40 * grade(second) + 2 * memory + late);
    altitudes.push(altitude + 0.1 * noise());
    distances.push(distance);
    speeds.push(v);
  }
  const at = (values: number[]) => (second: number) => values[second] ?? Number.NaN;
  const channels: Partial<Record<ChannelName, (second: number) => number>> = {
    cadenceStepsPerMin: at(cadence),
    altitudeM: at(altitudes),
    distanceM: at(distances),
    speedMps: at(speeds),
  };
  return activityOf(seconds, channels, more);
}

const steady = (second: number) => 3 + 0.05 * Math.sin(second / 40);
const rolling = (second: number) => 0.01 * Math.sin(second / 90);

const cadenceOf = (drifts: readonly RunDrift[]) => {
  const [cadence] = drifts;
  if (cadence === undefined) throw new Error("no cadence");
  return cadence;
};

describe("runDrift()", () => {
  test("covers 0 in 93 to 97 of 100 runs without drift, and calls hardly any of them real", () => {
    const found = Array.from({ length: 200 }, (_, seed) => cadenceOf(runDrift(run({ seed, seconds: 1800 }))));
    const values = found.filter((drift) => drift.kind === "value");
    expect(values.length).toBe(200);
    const covered = values.filter(({ interval: [low, high] }) => low <= 0 && high >= 0).length / 200;
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThanOrEqual(0.97);
    expect(values.filter(({ isReal }) => isReal).length).toBeLessThanOrEqual(4);
  });

  test("finds 3 steps/min less at the end, with both thirds at the same speed", () => {
    const drift = cadenceOf(runDrift(run({ drift: -3 })));
    if (drift.kind !== "value") throw new Error(drift.code);
    expect(drift).toMatchObject({ isReal: true, unit: "steps/min", sensor: "test/cadenceStepsPerMin" });
    expect(drift.interval[0]).toBeLessThan(-3);
    expect(drift.interval[1]).toBeGreaterThan(-3);
    expect(drift.lastThird - drift.firstThird).toBeCloseTo(drift.change, 9);
    expect(drift.speedMps).toBeCloseTo(3, 1);
  });

  test("does not take a slower pace for a change of form", () => {
    const slowing = (second: number) => steady(second) - 0.06 * (second / 2400);
    const drift = cadenceOf(runDrift(run({ speed: slowing })));
    expect(drift).toMatchObject({ kind: "value", isReal: false });
  });

  test("is silent when the end was climbed, or run at another pace", () => {
    const climbing = (second: number) => (second > 1500 ? 0.05 : 0);
    const fading = (second: number) => (second > 1500 ? 2.6 : 3);
    for (const change of [{ grade: climbing }, { speed: fading }]) {
      expect(cadenceOf(runDrift(run(change)))).toMatchObject({ kind: "silent", code: "not-enough-matched" });
    }
  });

  test("is silent with its reason on a treadmill, a short run, and a file without altitude or sensor", () => {
    const flat = run({});
    const { altitudeM: _, ...channels } = flat.channels;
    const codes = [run({ more: { subSport: "treadmill" } }), run({ seconds: 650 }), { ...flat, channels }].map(
      (activity) => cadenceOf(runDrift(activity)),
    );
    expect(codes.map((drift) => drift.kind === "silent" && drift.code)).toEqual([
      "treadmill",
      "too-short",
      "no-speed-or-altitude",
    ]);
    expect(runDrift(flat)[1]).toMatchObject({ metric: "contactTime", kind: "silent", code: "no-sensor" });
  });

  test("gives the same answer twice and changes nothing", () => {
    const activity = run({});
    const before = Float64Array.from(activity.channels.cadenceStepsPerMin?.values ?? []);
    expect(runDrift(activity)).toEqual(runDrift(activity));
    expect(activity.channels.cadenceStepsPerMin?.values).toEqual(before);
  });
});
