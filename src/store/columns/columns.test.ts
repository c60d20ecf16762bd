import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Activity, type ChannelName, channelNames } from "#core/load/activity.ts";
import { channelScales } from "./column-directory.ts";
import { decodeColumns } from "./decode-columns.ts";
import { encodeColumns } from "./encode-columns.ts";

const bare: Activity = {
  sport: "running",
  startUtcMs: 0,
  elapsedS: 0,
  timesS: new Float64Array(),
  channels: {},
  extras: [],
  pauses: [],
  laps: [],
  devices: [],
};

type Values = Float64Array | Float32Array;

/** An activity with one channel, a sample a second. */
function withChannel(name: ChannelName, values: Values): Activity {
  const timesS = Float64Array.from(values, (_, index) => index);
  return { ...bare, timesS, channels: { [name]: { values, sensor: "device" } } };
}

function withExtra(values: Values): Activity {
  const extra = { name: "Form Power", unit: "Watts", application: "ab12", fieldNumber: 9, values };
  return { ...bare, timesS: Float64Array.from(values, (_, index) => index), extras: [extra] };
}

function roundTrip(activity: Activity): Pick<Activity, "timesS" | "channels" | "extras"> {
  return decodeColumns(encodeColumns(activity));
}

/** Repeatable numbers between 0 and 1 (mulberry32). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("encodeColumns(), decodeColumns()", () => {
  test.each(channelNames)("keep %s to half of its resolution, missing values missing", (name) => {
    const scale = channelScales[name];
    const around = fc.oneof(
      fc.double({ min: -200, max: 200, noNaN: true }),
      fc.integer({ min: -20_000, max: 20_000 }).map((whole) => whole / scale),
      fc.constant(Number.NaN),
    );
    fc.assert(
      fc.property(fc.array(around, { maxLength: 60 }), (numbers) => {
        const values = Float64Array.from(numbers);
        const back = roundTrip(withChannel(name, values)).channels[name]?.values ?? new Float64Array();
        expect(back.length).toBe(values.length);
        for (const [index, value] of values.entries()) {
          const found = back[index] ?? 0;
          if (Number.isNaN(value)) expect(found).toBeNaN();
          else expect(Math.abs(found - value)).toBeLessThanOrEqual((0.5 / scale) * (1 + 1e-6));
        }
      }),
    );
  });

  test("give back to the last bit what a watch writes: parts of a unit in single precision", () => {
    const values = Float32Array.from({ length: 500 }, (_, index) => 240 + (index % 17) * 0.1);
    expect(roundTrip(withChannel("contactTimeMs", values)).channels.contactTimeMs?.values).toEqual(values);
  });

  test("keep sensor and conversion, and leave out a conversion that was none", () => {
    const values = Float64Array.of(168, 170);
    const channels = {
      cadenceStepsPerMin: { values, sensor: "garmin/hrm-pro", conversion: "strides/min of one leg x 2" },
      heartRateBpm: { values, sensor: "device" },
    };
    const activity = { ...bare, timesS: Float64Array.of(0, 1), channels };
    expect(roundTrip(activity)).toEqual({ timesS: activity.timesS, channels, extras: [] });
  });

  test("keep developer fields to the last bit, whatever their scale", () => {
    const value = fc.oneof(
      fc.float({ noNaN: false }),
      fc.integer({ min: -1000, max: 1000 }).map((whole) => Math.fround(whole / 100)),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (numbers) => {
        const activity = withExtra(Float32Array.from(numbers, (number) => number + 0));
        expect(roundTrip(activity).extras).toEqual(activity.extras);
      }),
    );
  });

  test("keep values that jump too far for whole numbers as they are", () => {
    const values = Float64Array.of(0, 1e300, Number.NEGATIVE_INFINITY, 3, Number.NaN);
    expect(roundTrip(withChannel("altitudeM", values)).channels.altitudeM?.values).toEqual(values);
  });

  test("keep a month of times to the millisecond, with long gaps", () => {
    const timesS = Float64Array.of(0, 0.5, 1, 2_678_400, 2_678_400.001);
    expect(roundTrip({ ...bare, timesS }).timesS).toEqual(timesS);
  });

  test("keep an activity without a sample", () => {
    expect(roundTrip(bare)).toEqual({ timesS: bare.timesS, channels: {}, extras: [] });
  });

  test("take less than 12 bytes a record for an hour of 14 channels", () => {
    const random = noise(1);
    const walk = (start: number, most: number, scale: number): Float64Array => {
      let value = start;
      return Float64Array.from({ length: 3600 }, () => {
        value += most * (random() - 0.5);
        return Math.round(value * scale) / scale;
      });
    };
    const dynamics: Partial<Record<ChannelName, Float64Array>> = {
      distanceM: walk(0, 0.2, 100).map((value, index) => value + index * 3),
      speedMps: walk(3, 0.1, 1000),
      cadenceStepsPerMin: walk(170, 2, 64),
      altitudeM: walk(100, 0.4, 5),
      heartRateBpm: walk(150, 1, 1),
      powerW: walk(250, 20, 1),
      contactTimeMs: walk(240, 6, 1),
      contactBalanceLeftPct: walk(50, 0.5, 100),
      verticalOscillationMm: walk(80, 3, 10),
      verticalRatioPct: walk(8, 0.4, 100),
      stepLengthMm: walk(1000, 30, 1),
      temperatureC: walk(20, 0.02, 1),
      latitudeDeg: walk(51, 5e-5, 1e7),
      longitudeDeg: walk(0, 5e-5, 1e7),
    };
    const channels = Object.fromEntries(
      Object.entries(dynamics).map(([name, values]) => [name, { values, sensor: "device" }]),
    );
    const timesS = Float64Array.from({ length: 3600 }, (_, index) => index);
    const { bytes } = encodeColumns({ ...bare, timesS, channels });
    expect(bytes.length / 3600).toBeLessThan(12);
    expect(bytes.length / 3600).toBeGreaterThan(4);
  });
});

describe("decodeColumns()", () => {
  const encoded = encodeColumns(withChannel("heartRateBpm", Float64Array.of(140, 141, 145)));

  test("refuses another encoding and bytes that are too few", () => {
    expect(() => decodeColumns({ ...encoded, encoding: 2 })).toThrow(/expected encoding 1 but found 2/);
    const [time, ...others] = encoded.directory;
    if (time === undefined) throw new Error("no time column");
    const longer = { ...time, layout: { ...time.layout, length: 999 } };
    expect(() => decodeColumns({ ...encoded, directory: [longer, ...others] })).toThrow(/expected 999 bytes/);
    const shorter = { ...time, layout: { ...time.layout, length: 1 } };
    expect(() => decodeColumns({ ...encoded, directory: [shorter] })).toThrow(RangeError);
  });
});
