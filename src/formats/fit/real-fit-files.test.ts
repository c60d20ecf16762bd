import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Decoder, Stream } from "@garmin/fitsdk";
import { describe, expect, test } from "vitest";
import type { ActivityFile, ChannelName } from "#core/load/activity.ts";
import { movingCadence } from "#core/load/moving-cadence.ts";
import { realData } from "../../../test/support/real-data.ts";
import { isFitActivity } from "./is-fit-activity.ts";
import { readFit } from "./read-fit.ts";

const { folder: data, isThere } = realData("watch");

interface Figures {
  readonly records: number;
  readonly lastDistance: number | null;
  readonly meanCadenceSpmFromRecords: number | null;
}

interface Truth extends Figures {
  readonly reference: "sdk" | "independent";
  readonly independent: Figures;
  readonly device: string;
  readonly sessions: readonly { readonly sport: string; readonly distance: number | null }[];
}

const truths: readonly (readonly [path: string, truth: Truth])[] = isThere
  ? Object.entries(
      (JSON.parse(readFileSync(join(data, "truth.json"), "utf8")) as { files: Record<string, Truth> }).files,
    )
  : [];

function read(path: string): ActivityFile {
  return readFit(readFileSync(join(data, path)));
}

/** All values of a channel over the whole file, session after session. */
function allValues(file: ActivityFile, channel: ChannelName): Float64Array {
  return Float64Array.from(file.activities.flatMap(({ channels }) => Array.from(channels[channel]?.values ?? [])));
}

describe.skipIf(!isThere)("real watch files", () => {
  test.each(truths)("readFit() finds the records, the distance and the moving cadence of %s", (path, truth) => {
    const file = read(path);
    const figures = truth.reference === "sdk" ? truth : truth.independent;
    expect(file.records).toBe(figures.records);
    if (figures.lastDistance === null) expect(file.distanceM).toBeUndefined();
    else
      expect(Math.abs((file.distanceM ?? Number.NaN) - figures.lastDistance)).toBeLessThanOrEqual(
        0.001 * figures.lastDistance,
      );
    const cadence = movingCadence(allValues(file, "cadenceStepsPerMin"));
    if (figures.meanCadenceSpmFromRecords === null) expect(cadence).toBeUndefined();
    else expect(Math.abs((cadence ?? Number.NaN) - figures.meanCadenceSpmFromRecords)).toBeLessThan(0.2);
  });

  test.each(truths)("isFitActivity() agrees with the file type of %s from its first 200 bytes", (path, truth) => {
    const isActivity = truth.device.endsWith("/activity");
    expect(isFitActivity(readFileSync(join(data, path)).subarray(0, 200))).toBe(isActivity ? "activity" : "other");
  });

  test.each(truths.filter(([, truth]) => truth.sessions.length > 0))(
    "readFit() keeps the sports of %s apart",
    (path, truth) => {
      const hyphenated = truth.sessions.map(({ sport }) =>
        sport.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      );
      expect(read(path).activities.map(({ sport }) => sport)).toEqual(hyphenated);
    },
  );

  test("readFit() takes only the run's own records from a triathlon whose summaries come first", () => {
    const run = read("multisport/triathlon_summary_first.fit").activities.at(-1);
    expect(run?.sport).toBe("running");
    expect(run?.timesS.length).toBe(1575);
    expect(run?.timesS.at(-1)).toBeLessThanOrEqual((run?.elapsedS ?? 0) + 1);
    expect(run?.distanceM).toBeCloseTo(4491.51, 2);
  });

  test("readFit() knows which sensor measured what, from a run with a strap and a Stryd", () => {
    const [run] = read("runs-dynamics/fenix5x-stryd.fit").activities;
    expect(run?.channels.contactTimeMs?.sensor).toBe("garmin/hrm4-run");
    expect(run?.channels.verticalOscillationMm?.sensor).toBe("garmin/hrm4-run");
    expect(run?.channels.powerW?.sensor).toBe("stryd");
    expect(run?.extras.map(({ name, unit }) => `${name} (${unit})`)).toContain("Ground Time (Milliseconds)");
    expect(run?.utcOffsetS).toBe(7200);
    expect(run?.laps).toHaveLength(14);
  });

  test("readFit() puts a strap's later heart rates where the official decoder puts them, within 2 bpm on average", () => {
    const path = "edge-corrupt/event_timestamp.fit";
    const { messages } = new Decoder(Stream.fromByteArray(readFileSync(join(data, path)))).read();
    const values = read(path).activities[0]?.channels.heartRateBpm?.values ?? new Float32Array(0);
    const apart = (messages.recordMesgs ?? []).flatMap(({ heartRate }, row) => {
      const found = values[row] ?? Number.NaN;
      return typeof heartRate !== "number" || Number.isNaN(found) ? [] : [Math.abs(heartRate - found)];
    });
    expect(apart.length).toBeGreaterThan(4000);
    expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThan(2);
  });

  test("readFit() says what was saved of a file that ends in the middle of a record", () => {
    const file = read("edge-corrupt/sigma-truncated-nick.fit");
    expect([file.status, file.code, file.records]).toEqual(["salvaged", "truncated", 14_391]);
    expect(file.message).toContain("14391 records over 279 min");
  });
});

/** Our channels with the official decoder's names for them. */
const sameFields: readonly (readonly [ChannelName, (record: SdkRecord) => number | undefined, tolerance: number])[] = [
  ["distanceM", (record) => record["distance"], 1e-6],
  ["speedMps", (record) => record["enhancedSpeed"] ?? record["speed"], 1e-3],
  ["cadenceStepsPerMin", (record) => double(record["cadence"], record["fractionalCadence"]), 1e-3],
  ["altitudeM", (record) => record["enhancedAltitude"] ?? record["altitude"], 1e-3],
  ["heartRateBpm", (record) => record["heartRate"] || undefined, 0],
  ["contactTimeMs", (record) => record["stanceTime"] || undefined, 1e-2],
  ["contactBalanceLeftPct", (record) => record["stanceTimeBalance"] || undefined, 1e-2],
  ["verticalOscillationMm", (record) => record["verticalOscillation"] || undefined, 1e-2],
  ["verticalRatioPct", (record) => record["verticalRatio"] || undefined, 1e-2],
  ["stepLengthMm", (record) => record["stepLength"] || undefined, 1e-1],
  ["temperatureC", (record) => record["temperature"], 0],
  ["latitudeDeg", (record) => degrees(record["positionLat"]), 1e-9],
  ["longitudeDeg", (record) => degrees(record["positionLong"]), 1e-9],
];

type SdkRecord = Readonly<Record<string, number | undefined>>;

function double(cadence: number | undefined, fraction = 0): number | undefined {
  return cadence === undefined ? undefined : 2 * (cadence + fraction);
}

function degrees(semicircles: number | undefined): number | undefined {
  return semicircles === undefined ? undefined : (semicircles * 180) / 2 ** 31;
}

describe.skipIf(!isThere)("real watch files beside the official decoder", () => {
  const single = truths.filter(
    ([, truth]) =>
      truth.reference === "sdk" && truth.records > 0 && truth.records < 20_000 && truth.sessions.length === 1,
  );

  test.each(single)("readFit() gives the same values, field by field and record by record, for %s", (path) => {
    const bytes = readFileSync(join(data, path));
    const { messages } = new Decoder(Stream.fromByteArray(bytes)).read({ mergeHeartRates: false });
    const records = (messages.recordMesgs ?? []) as unknown as readonly SdkRecord[];
    const [activity] = readFit(bytes).activities;
    const startMs = Number(activity?.startUtcMs);
    const own = records.filter((record) => Number(record["timestamp"]) >= startMs).slice(0, activity?.timesS.length);
    expect(activity?.timesS.length).toBe(own.length);
    for (const [channel, read, tolerance] of sameFields) {
      const values = activity?.channels[channel]?.values;
      const worst = own.reduce((most, record, row) => {
        const [expected, found] = [read(record) ?? Number.NaN, values?.[row] ?? Number.NaN];
        if (Number.isNaN(expected) && Number.isNaN(found)) return most;
        return Math.max(most, Number.isNaN(expected - found) ? Number.POSITIVE_INFINITY : Math.abs(expected - found));
      }, 0);
      if (channel === "heartRateBpm" && messages.hrMesgs !== undefined) continue;
      expect([channel, worst <= tolerance]).toEqual([channel, true]);
    }
  });
});
