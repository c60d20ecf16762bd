import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeRun } from "./fit-fixture.ts";
import { chainFit, type FitWriter, type FixtureLayout, type FixtureType, fitWriter } from "./fit-writer-fixture.ts";
import { isFitActivity } from "./is-fit-activity.ts";
import { readFit } from "./read-fit.ts";

/** 2024-05-01T06:00:00Z in FIT time. */
const start = 1_083_477_600;

function activityWriter(): FitWriter {
  const writer = fitWriter();
  writer.define(0, {
    message: 0,
    fields: [
      [0, "enum"],
      [1, "uint16"],
      [2, "uint16"],
      [4, "uint32"],
    ],
  });
  writer.data(0, [4, 1, 4315, start]);
  return writer;
}

function session(writer: FitWriter, values: { sport: number; from: number; lengthS: number; metres: number }): void {
  const fields = [
    [253, "uint32"],
    [2, "uint32"],
    [7, "uint32"],
    [9, "uint32"],
    [5, "enum"],
  ] as const;
  writer.define(5, { message: 18, fields });
  const { sport, from, lengthS, metres } = values;
  writer.data(5, [from + lengthS, from, lengthS * 1000, metres * 100, sport]);
}

const simple: FixtureLayout = {
  message: 20,
  fields: [
    [253, "uint32"],
    [5, "uint32"],
    [4, "uint8"],
  ],
};

describe("readFit()", () => {
  test("reads a run back as it was written", () => {
    const bytes = encodeRun({
      startUtcMs: Date.UTC(2024, 4, 1, 6),
      durationS: 600,
      seed: 3,
      pauses: [{ afterS: 120, lengthS: 30 }],
      rpe: 6,
      utcOffsetS: -10_800,
    });
    const [run] = readFit(bytes).activities;
    expect(run).toMatchObject({ sport: "running", startUtcMs: Date.UTC(2024, 4, 1, 6), utcOffsetS: -10_800 });
    expect(run).toMatchObject({ elapsedS: 630, timerS: 600, rpe: 6, distanceFrom: "device", ascentM: 60 });
    expect(run?.pauses).toEqual([{ fromS: 120, toS: 151 }]);
    expect(run?.devices.map(({ name }) => name)).toEqual(["garmin/fr945", "garmin/hrm-pro"]);
    expect(run?.channels.contactTimeMs?.sensor).toBe("garmin/hrm-pro");
    expect(run?.channels.cadenceStepsPerMin?.values[60]).toBeCloseTo(168, -1);
    expect(run?.timesS.at(-1)).toBe(630);
    expect(run?.laps[0]).toMatchObject({ fromS: 0, trigger: "distance" });
  });

  test("takes a strap's and a wrist's contact time for two sensors", () => {
    const run = { startUtcMs: Date.UTC(2024, 4, 1, 6), durationS: 60, seed: 3 };
    const [wrist] = readFit(encodeRun({ ...run, hasStrap: false })).activities;
    expect(wrist?.channels.contactTimeMs).toBeUndefined();
    expect(wrist?.channels.cadenceStepsPerMin?.sensor).toBe("garmin/fr945");
  });

  test("counts on compressed timestamps and compressed distances over their rollovers", () => {
    const writer = activityWriter();
    writer.define(1, {
      message: 21,
      fields: [
        [253, "uint32"],
        [0, "enum"],
        [1, "enum"],
      ],
    });
    writer.data(1, [start, 0, 0]);
    writer.define(2, {
      message: 20,
      fields: [
        [8, "byte", 3],
        [3, "uint8"],
      ],
    });
    for (let second = 5; second <= 300; second += 5) {
      const sixteenths = (second * 4 * 16) & 0xfff;
      const speed = 400;
      writer.compressed(2, start + second, [
        [speed & 0xff, (speed >> 8) | ((sixteenths & 0xf) << 4), sixteenths >> 4],
        second === 5 ? null : 140,
      ]);
    }
    writer.compressed(2, start + 305, [[0xff, 0xff, 0xff], 141]);
    session(writer, { sport: 1, from: start, lengthS: 305, metres: 1200 });
    const file = readFit(writer.finish());
    const [run] = file.activities;
    expect([file.status, file.records, run?.timesS.at(-1)]).toEqual(["read", 61, 305]);
    expect(run?.channels.distanceM?.values[59]).toBe(1200);
    expect(run?.channels.distanceM?.values[60]).toBeNaN();
    expect(run?.channels.speedMps?.values[3]).toBe(4);
    expect(run?.channels.heartRateBpm?.values[0]).toBeNaN();
  });

  test("prefers the enhanced speed and altitude to the 16-bit ones, row by row", () => {
    const writer = activityWriter();
    const fields = [
      [253, "uint32"],
      [6, "uint16"],
      [73, "uint32"],
      [2, "uint16"],
      [78, "uint32"],
    ] as const;
    writer.define(1, { message: 20, fields });
    writer.data(1, [start, 3000, 3100, 2600, 2650]);
    writer.data(1, [start + 1, 3000, null, 2600, null]);
    const [one] = readFit(writer.finish()).activities;
    expect(Array.from(one?.channels.speedMps?.values ?? [])).toEqual([Math.fround(3.1), 3]);
    expect(Array.from(one?.channels.altitudeM?.values ?? [])).toEqual([30, 20]);
  });

  test("keeps a developer field that a native field speaks for as an extra, whatever it claims to replace", () => {
    const writer = activityWriter();
    const record: FixtureLayout = {
      message: 20,
      fields: [
        [253, "uint32"],
        [41, "uint16"],
      ],
      developer: [
        [3, "float32", 0],
        [4, "float32", 0],
        [9, "uint8", 0],
        [7, "uint8", 1],
      ],
    };
    writer.define(1, record);
    for (let second = 0; second < 3; second += 1) writer.data(1, [start + second, 2600, 236, 6.9, 11, 5]);
    describeFields(writer);
    const [run] = readFit(writer.finish()).activities;
    expect(run?.channels.contactTimeMs).toMatchObject({ sensor: "garmin/fr965" });
    expect(run?.channels.contactTimeMs?.values[0]).toBe(260);
    expect(run?.channels.verticalOscillationMm).toMatchObject({ sensor: "stryd", conversion: "Centimeters x 10" });
    expect(run?.channels.verticalOscillationMm?.values[0]).toBeCloseTo(69, 4);
    const extras = run?.extras.map(({ name, unit, application }) => [name, unit, application]);
    expect(extras).toEqual([
      ["Ground Time", "Milliseconds", "000102030405060708090a0b0c0d0e0f"],
      ["Leg Spring Stiffness", "kN/m", "000102030405060708090a0b0c0d0e0f"],
      ["field 7", "", ""],
    ]);
  });

  test("reads RunScribe's two feet and doubles a developer cadence in RPM, not one in SPM", () => {
    const cadence = (unit: string): number | undefined => {
      const writer = activityWriter();
      describeField(writer, { number: 1, name: "Cadence", unit, type: 0x02, native: 4 });
      describeField(writer, { number: 2, name: "RS_ContactTime_L", unit: "ms", type: 0x84, native: null });
      writer.define(1, {
        message: 20,
        fields: [[253, "uint32"]],
        developer: [
          [1, "uint8", 0],
          [2, "uint16", 0],
        ],
      });
      writer.data(1, [start, unit === "SPM" ? 170 : 85, 241]);
      const [run] = readFit(writer.finish()).activities;
      expect(run?.channels.contactTimeLeftMs).toMatchObject({ sensor: "runscribe" });
      return run?.channels.cadenceStepsPerMin?.values[0];
    };
    expect([cadence("RPM"), cadence("SPM")]).toEqual([170, 170]);
    expect(cadence("bananas")).toBeUndefined();
  });

  test("gives every session its own records by time, and the distance it added", () => {
    const writer = activityWriter();
    session(writer, { sport: 2, from: start, lengthS: 100, metres: 800 });
    session(writer, { sport: 1, from: start + 100, lengthS: 100, metres: 300 });
    writer.define(1, simple);
    for (let second = 0; second <= 200; second += 1)
      writer.data(1, [start + second, Math.min(second, 100) * 800 + Math.max(0, second - 100) * 300, 80]);
    const file = readFit(writer.finish());
    expect(file.activities.map(({ sport, timesS }) => [sport, timesS.length])).toEqual([
      ["cycling", 100],
      ["running", 101],
    ]);
    expect(file.activities[1]?.distanceM).toBe(300);
    expect(file.distanceM).toBe(1100);
  });

  test("reads all files of a chain, and passes over one that is no activity", () => {
    const run = encodeRun({ startUtcMs: Date.UTC(2024, 4, 1, 6), durationS: 60, seed: 1 });
    const settings = fitWriter();
    settings.define(0, { message: 0, fields: [[0, "enum"]] });
    settings.data(0, [2]);
    const file = readFit(chainFit([run, settings.finish(), run]));
    expect([file.status, file.records, file.activities.length]).toEqual(["read", 122, 2]);
    expect(readFit(settings.finish()).status).toBe("not-an-activity");
    expect(isFitActivity(settings.finish())).toBe("other");
  });

  test.each([
    ["too-long", start, 31 * 86_400],
    ["clock-not-set", 1000, 600],
  ])("puts a session aside with its reason: %s", (code, from, lengthS) => {
    const writer = activityWriter();
    writer.define(1, simple);
    writer.data(1, [from, 0, 80]);
    writer.data(1, [from + 10, 3000, 80]);
    session(writer, { sport: 1, from, lengthS, metres: 30 });
    expect(readFit(writer.finish()).activities[0]?.quarantine?.code).toBe(code);
  });

  test("leaves records out whose time runs backwards, and still counts them in the file", () => {
    const writer = activityWriter();
    writer.define(1, simple);
    for (const second of [0, 1, 2, -40, 3, 4]) writer.data(1, [start + second, 100 * Math.max(0, second), 80]);
    const file = readFit(writer.finish());
    expect(file.records).toBe(6);
    expect(Array.from(file.activities[0]?.timesS ?? [])).toEqual([0, 1, 2, 3, 4]);
  });

  test("says what it cannot read", () => {
    expect(readFit(new Uint8Array(0))).toMatchObject({ status: "rejected", code: "unknown-format" });
    expect(readFit(activityWriter().finish())).toMatchObject({ status: "rejected", code: "no-records" });
    expect(isFitActivity(new TextEncoder().encode("<?xml version='1.0'?>"))).toBe("not-fit");
  });
});

interface DescribedField {
  readonly number: number;
  readonly name: string;
  readonly unit: string;
  readonly type: number;
  readonly native: number | null;
  readonly index?: number;
}

function describeField(writer: FitWriter, { number, name, unit, type, native, index = 0 }: DescribedField): void {
  const fields = [
    [0, "uint8"],
    [1, "uint8"],
    [2, "uint8"],
    [3, "string", name.length],
    [8, "string", 16],
    [15, "uint8"],
  ] as const;
  writer.define(7, { message: 206, fields });
  writer.data(7, [index, number, type, name, unit, native]);
}

/** Descriptions after their use, names that fill their field, one without a name by an application that gives no id. */
function describeFields(writer: FitWriter): void {
  writer.define(8, {
    message: 207,
    fields: [
      [1, "byte", 16],
      [3, "uint8"],
    ],
  });
  writer.data(8, [Array.from({ length: 16 }, (_, byte) => byte), 0]);
  describeField(writer, { number: 3, name: "Ground Time", unit: "Milliseconds", type: 0x88, native: 40 });
  describeField(writer, { number: 4, name: "Vertical Oscillation", unit: "Centimeters", type: 0x88, native: 39 });
  describeField(writer, { number: 9, name: "Leg Spring Stiffness", unit: "kN/m", type: 0x02, native: null });
  writer.define(9, { message: 207, fields: [[3, "uint8"]] });
  writer.data(9, [1]);
  writer.define(7, {
    message: 206,
    fields: [
      [0, "uint8"],
      [1, "uint8"],
      [2, "uint8"],
    ],
  });
  writer.data(7, [1, 7, 0x02]);
}

describe("any file", () => {
  const types: readonly FixtureType[] = [
    "uint8",
    "sint8",
    "uint16",
    "sint16",
    "uint32",
    "sint32",
    "float32",
    "float64",
    "sint64",
  ];
  const row = fc.record({ gapS: fc.integer({ min: 0, max: 60 }), power: fc.option(fc.integer({ min: 0, max: 100 })) });

  test("readFit() gives back what was written: any base type, byte order, header and missing values", () => {
    const written = fc.record({
      rows: fc.array(row, { minLength: 1, maxLength: 60 }),
      type: fc.constantFrom(...types),
      isBigEndian: fc.boolean(),
      headerSize: fc.constantFrom(12 as const, 14 as const),
    });
    fc.assert(
      fc.property(written, ({ rows, type, isBigEndian, headerSize }) => {
        const writer = activityWriter();
        writer.define(1, {
          message: 20,
          fields: [
            [7, type],
            [253, "uint32"],
          ],
          isBigEndian,
        });
        let stamp = start;
        const stamps = rows.map(({ gapS, power }) => {
          stamp += gapS;
          writer.data(1, [type.endsWith("64") && power === null ? 0 : power, stamp]);
          return stamp;
        });
        const file = readFit(writer.finish({ headerSize }));
        const [activity] = file.activities;
        expect([file.status, file.records]).toEqual(["read", rows.length]);
        expect(Array.from(activity?.timesS ?? [])).toEqual(stamps.map((one) => one - (stamps[0] ?? 0)));
        const missing = type.endsWith("64") ? 0 : Number.NaN;
        const powers = rows.map(({ power }) => power ?? missing);
        const found = activity?.channels.powerW?.values;
        expect(found === undefined ? powers.map(() => Number.NaN) : Array.from(found)).toEqual(powers);
      }),
      { seed: 20_260_103, numRuns: 300 },
    );
  });
});
