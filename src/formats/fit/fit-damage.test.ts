import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActivityFile } from "#core/load/activity.ts";
import { encodeRun } from "./fit-fixture.ts";
import { chainFit } from "./fit-writer-fixture.ts";
import { readFit } from "./read-fit.ts";

const startUtcMs = Date.UTC(2024, 4, 1, 6);
const durationS = 900;
const run = encodeRun({ startUtcMs, durationS, seed: 7, pauses: [{ afterS: 300, lengthS: 40 }] });
const endUtcMs = startUtcMs + (durationS + 40) * 1000;
const wholeM = readFit(run).distanceM ?? 0;

/** Bytes with every CR LF made a LF: what a transfer in text mode does. */
function convertLineEndings(bytes: Uint8Array): Uint8Array {
  const next = (at: number): number => bytes[at + 1] ?? 0;
  return bytes.filter((byte, at) => byte !== 0x0d || next(at) !== 0x0a);
}

function without(bytes: Uint8Array, from: number, count: number): Uint8Array {
  return chainFit([bytes.subarray(0, from), bytes.subarray(from + count)]);
}

function lastDistance(file: ActivityFile): number {
  return file.distanceM ?? Number.NaN;
}

describe("damaged FIT files", () => {
  test("readFit() reads a run of 15 minutes without a remark", () => {
    const file = readFit(run);
    expect([file.status, file.records, file.activities.length]).toEqual(["read", durationS + 1, 1]);
    expect(file.message).toBeUndefined();
  });

  test.each([0.2, 0.5, 0.9])("readFit() reads all records before the cut, at %d of the file", (share) => {
    const cut = run.slice(0, Math.round(run.length * share));
    const file = readFit(cut);
    expect([file.status, file.code]).toEqual(["salvaged", "truncated"]);
    expect(file.records).toBeGreaterThan(durationS * share * 0.93);
    const [activity] = file.activities;
    expect(activity?.sport).toBe("running");
    expect(activity?.timesS.length).toBe(file.records);
  });

  test("readFit() reads a file the watch never finished: size 0 and no checksum", () => {
    const unfinished = run.slice(0, -2);
    new DataView(unfinished.buffer).setUint32(4, 0, true);
    const file = readFit(unfinished);
    expect([file.status, file.code, file.records]).toEqual(["salvaged", "unfinished", durationS + 1]);
    expect(lastDistance(file)).toBeCloseTo(wholeM, 2);
  });

  test.each([1, 2, 3, 4, 5, 6])("readFit() finds its way again after line-ending conversion, seed %i", (seed) => {
    const long = encodeRun({ startUtcMs, durationS: 2700, seed });
    const converted = convertLineEndings(long);
    const lostBytes = long.length - converted.length;
    const file = readFit(converted);
    const whole = readFit(long);
    expect(file.status).toBe(lostBytes === 0 ? "read" : "salvaged");
    expect(file.records).toBeGreaterThanOrEqual(whole.records - 3 * lostBytes);
    expect(file.records).toBeLessThanOrEqual(whole.records);
    expect(lastDistance(file)).toBeCloseTo(lastDistance(whole), 2);
  });

  test("readFit() loses next to nothing to 19 bytes missing in 19 places", () => {
    const places = Array.from({ length: 19 }, (_, place) => 1500 + place * 1900);
    const shifted = places.toReversed().reduce((bytes: Uint8Array, at) => without(bytes, at, 1), run);
    const file = readFit(shifted);
    expect([file.status, file.code]).toEqual(["salvaged", "shifted"]);
    expect(file.records).toBeGreaterThan(durationS - 3 * 19);
    expect(lastDistance(file)).toBeCloseTo(wholeM, 2);
    expect(file.activities[0]?.steps).toBeUndefined();
  });

  test("readFit() reads a run whose first bytes are spoilt", () => {
    const spoilt = Uint8Array.from(run);
    spoilt.set([0, 0, 0, 0], 8);
    expect(readFit(spoilt).records).toBe(durationS + 1);
  });

  test("readFit() does not believe a session total in a damaged file", () => {
    const changed = Uint8Array.from(run);
    changed[2000] = (changed[2000] ?? 0) ^ 0x10;
    const [activity] = readFit(changed).activities;
    expect(activity?.steps).toBeUndefined();
    expect(activity?.ascentM).toBeUndefined();
    expect(activity?.sport).toBe("running");
  });
});

/** One way to spoil a file; places are shares of its length. */
type Damage =
  | { readonly kind: "flip"; readonly at: number; readonly bits: number }
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "remove"; readonly at: number; readonly count: number }
  | { readonly kind: "insert"; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: "zero"; readonly at: number; readonly count: number };

const at = fc.double({ min: 0, max: 0.999, noNaN: true });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant("flip" as const), at, bits: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant("cut" as const), at }),
  fc.record({ kind: fc.constant("remove" as const), at, count: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant("insert" as const), at, bytes: fc.uint8Array({ minLength: 1, maxLength: 200 }) }),
  fc.record({ kind: fc.constant("zero" as const), at, count: fc.integer({ min: 1, max: 2000 }) }),
);

function spoil(bytes: Uint8Array, one: Damage): Uint8Array {
  const place = Math.floor(one.at * bytes.length);
  if (one.kind === "cut") return bytes.slice(0, place);
  if (one.kind === "remove") return without(bytes, place, one.count);
  if (one.kind === "insert") return chainFit([bytes.subarray(0, place), one.bytes, bytes.subarray(place)]);
  const spoilt = Uint8Array.from(bytes);
  if (one.kind === "zero") spoilt.fill(0, place, place + one.count);
  else spoilt[place] = (spoilt[place] ?? 0) ^ one.bits;
  return spoilt;
}

describe("any damage", () => {
  test("readFit() never crashes, never finds more records than there were, never leaves the file's time", () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
        const file = readFit(damages.reduce(spoil, run));
        expect(file.records).toBeLessThanOrEqual(durationS + 1);
        for (const { startUtcMs: start, timesS } of file.activities.filter(({ timesS }) => timesS.length > 0)) {
          expect(start + (timesS[0] ?? 0) * 1000).toBeGreaterThanOrEqual(startUtcMs);
          expect(start + (timesS.at(-1) ?? 0) * 1000).toBeLessThanOrEqual(endUtcMs);
        }
      }),
      { seed: 20_260_101, numRuns: 1500 },
    );
  });

  test("readFit() ends in good time on bytes that are no activity at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 4000 }), (noise) => {
        const header = run.slice(0, 200);
        expect(readFit(chainFit([header, noise])).records).toBeLessThanOrEqual(noise.length);
        expect(["rejected", "not-an-activity", "salvaged", "read"]).toContain(readFit(noise).status);
      }),
      { seed: 20_260_102, numRuns: 500 },
    );
  });

  test("readFit() takes time in proportion to the size of the damage, not its square", () => {
    const bad = (durationOfRunS: number): number => {
      const bytes = encodeRun({ startUtcMs, durationS: durationOfRunS, seed: 3 });
      for (let place = 700; place < bytes.length; place += 97) bytes[place] = (bytes[place] ?? 0) ^ 0xff;
      const before = process.cpuUsage();
      readFit(bytes);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    bad(2000);
    expect(bad(16_000)).toBeLessThan(24 * Math.max(bad(2000), 4000));
  });
});
