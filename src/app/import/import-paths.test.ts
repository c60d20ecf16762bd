import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importReportSchema } from "#contract/import-report-schema.ts";
import {
  fixtureStart,
  garminExport,
  germanStravaCsv,
  stravaCsv,
  stravaExport,
} from "#formats/archive/export-fixture.ts";
import { encodeRun } from "#formats/fit/fit-fixture.ts";
import { gpxText, tcxText, utf8 } from "#formats/xml/track-fixture.ts";
import type { ActivitySink, ImportedItem, KnownFile } from "./activity-sink.ts";
import { fileWith, folderWith, linesOf, missingPath } from "./import-fixture.ts";
import { importPaths } from "./import-paths.ts";
import { importedActivity } from "./imported-file.ts";
import { readRunsFrom } from "./read-runs.ts";

/** A sink that remembers, as a database does. */
function rememberingSink(): ActivitySink & { readonly items: ImportedItem[] } {
  const items: ImportedItem[] = [];
  const known = (hash: string): Promise<KnownFile | undefined> => {
    const item = items.find(({ storedSha256, contentSha256 }) => storedSha256 === hash || contentSha256 === hash);
    return Promise.resolve(
      item && {
        names: item.names,
        records: item.file.records,
        activityIds: item.activities.map(({ id }) => id),
        activities: item.activities.map(importedActivity),
      },
    );
  };
  const put = (item: ImportedItem): Promise<void> => {
    items.push(item);
    return Promise.resolve();
  };
  return { items, known, put };
}

const run = encodeRun({ startUtcMs: fixtureStart(0), durationS: 300, seed: 5 });

describe("importPaths()", () => {
  test.each([
    ["English", stravaCsv],
    ["German", germanStravaCsv],
  ])("importPaths() reads a Strava export as it comes, in %s", async (_language, csv) => {
    const path = fileWith("export_1.zip", stravaExport(csv));
    const report = await importPaths([path]);
    expect(importReportSchema.parse(report)).toEqual(report);
    expect(linesOf(report)).toEqual([
      "activities.csv read",
      "activities/9001.fit.gz read",
      "activities/9002.tcx.gz read",
      "activities/9003.gpx read",
      "activities/9006.gpx not-an-activity not-an-activity",
    ]);
    expect(report.totals).toMatchObject({ activities: 6, runs: 6, rejected: 0 });
    const byHand = report.files.find(({ member }) => member === "activities.csv");
    expect(byHand?.activities.map(({ id, distanceM }) => [id, distanceM])).toEqual([
      ["strava-104", 5000],
      ["strava-105", 4000],
      ["strava-106", 3000],
    ]);
  });

  test("importPaths() gives activities the titles and shoes of the export, and the export's shoes", async () => {
    const sink = rememberingSink();
    const shoes: string[] = [];
    await importPaths([fileWith("export.zip", stravaExport())], {
      sink: { ...sink, putShoes: (listed) => Promise.resolve(void shoes.push(...listed.map(({ name }) => name))) },
    });
    const activities = sink.items.flatMap((item) => item.activities.map(({ activity }) => activity));
    expect(activities.find(({ title }) => title === "Easy")).toMatchObject({ shoe: "Blue shoes", sport: "running" });
    expect(activities.find(({ title }) => title === "By hand")).toMatchObject({
      shoe: "Red shoes",
      distanceFrom: "summary",
      elapsedS: 1500,
    });
    expect(shoes).toEqual(["Blue shoes", "Asics Nimbus"]);
  });

  test.each([0, 6] as const)("importPaths() reads a Garmin export, parts packed at level %i", async (nestedLevel) => {
    const sink = rememberingSink();
    const report = await importPaths([fileWith("garmin.zip", garminExport({ nestedLevel }))], { sink });
    expect(report.totals).toMatchObject({ files: 25, activities: 4, runs: 4, salvaged: 1 });
    expect(report.files.filter(({ status }) => status === "not-an-activity")).toHaveLength(21);
    const titles = sink.items.flatMap((item) => item.activities.map(({ id, activity }) => activity.title ?? id));
    expect(titles).toContain("Munich Running");
    const treadmill = sink.items.flatMap(({ activities }) => activities).find(({ id }) => id === "garmin-2");
    expect(treadmill?.activity).toMatchObject({
      title: "Treadmill",
      subSport: "treadmill",
      distanceM: 5000,
      utcOffsetS: 3600,
    });
    expect(report.files[0]?.member ?? report.files[1]?.member).toContain("summarizedActivities.json");
  });

  test("importPaths() takes the newest files of an export first", async () => {
    const report = await importPaths([fileWith("garmin.zip", garminExport())]);
    const fits = report.files.flatMap(({ member = "", status }) =>
      status === "read" && member.includes("!/") ? [member.slice(-7)] : [],
    );
    expect(fits).toEqual(["702.fit", "701.fit", "700.fit"]);
  });

  test("importPaths() reads Apple's routes, and leaves out the rest of that export", async () => {
    const route = utf8(gpxText({ sport: undefined, title: "Route 2026-01-05 6:12am", cadence: undefined }));
    const zip = zipSync({
      apple_health_export: {
        "export.xml": utf8("<HealthData/>"),
        "export_cda.xml": utf8("<x/>"),
        "workout-routes": { "route_2026-01-05_6.12am.gpx": route },
      },
    });
    const report = await importPaths([fileWith("export.zip", zip)]);
    expect(linesOf(report)).toEqual([
      "apple_health_export/workout-routes/route_2026-01-05_6.12am.gpx read sport-guessed",
    ]);
    expect(report.totals).toMatchObject({ runs: 1 });
  });

  test("importPaths() reads folders by content, whatever the names say", async () => {
    const folder = folderWith({
      "2025/run.fit": gzipSync(run),
      "2025/really-gpx.tcx": utf8(gpxText({ startUtcMs: fixtureStart(1) })),
      "no-ending": utf8(tcxText({ startUtcMs: fixtureStart(2) })),
      "packed.fit": zipSync({ "inner.fit": encodeRun({ startUtcMs: fixtureStart(3), durationS: 60, seed: 9 }) }),
      "notes.txt": utf8("hello"),
      "readme-without-ending": utf8("hello"),
      "broken.gpx": utf8("hello"),
      "empty.fit": new Uint8Array(),
    });
    symlinkSync(folder, join(folder, "circle"));
    const report = await importPaths([folder]);
    expect(linesOf(report)).toEqual([
      "broken.gpx rejected unknown-format",
      "empty.fit rejected empty-file",
      "inner.fit read",
      "no-ending read",
      "really-gpx.tcx read",
      "run.fit read",
    ]);
  });

  test("importPaths() says what is wrong with paths themselves, and goes on", async () => {
    const report = await importPaths([
      missingPath,
      fileWith("photo.jpg", utf8("JFIF")),
      folderWith({ "a.txt": utf8("x") }),
      fileWith("holiday.zip", zipSync({ "beach.jpg": utf8("JFIF") })),
      fileWith("run.fit", run),
    ]);
    expect(report.files.map(({ status, code }) => code ?? status)).toEqual([
      "file-not-found",
      "unknown-format",
      "empty-folder",
      "empty-archive",
      "read",
    ]);
  });

  test("importPaths() reads the same content once, in whatever packing", async () => {
    const folder = folderWith({
      "a.fit": run,
      "b.fit.gz": gzipSync(run),
      "c.zip": zipSync({ "x/d.fit": run }),
      "e.fit": run,
    });
    const report = await importPaths([folder]);
    expect(report.totals).toMatchObject({ files: 4, activities: 1, duplicates: 3, records: 301 });
    const copies = report.files.filter(({ status }) => status === "duplicate");
    for (const copy of copies) {
      expect(copy).toMatchObject({ code: "same-file", records: 301 });
      expect(copy.activities).toHaveLength(1);
    }
  });

  test("importPaths() counts the same run from two services once: the one with running dynamics", async () => {
    const startUtcMs = fixtureStart(0);
    const watch = encodeRun({ startUtcMs, durationS: 600, seed: 1, speedMps: 3 });
    const service = utf8(gpxText({ startUtcMs: startUtcMs + 40_000, seconds: 570, speedMps: 3.1 }));
    const { runs, report } = await readRunsFrom([fileWith("service.gpx", service), fileWith("watch.fit", watch)]);
    expect(report.files.map(({ status, code }) => [status, code])).toEqual([
      ["duplicate", "same-run"],
      ["read", undefined],
    ]);
    expect(report.totals).toMatchObject({ activities: 1, runs: 1 });
    expect(runs).toHaveLength(1);
    expect(runs[0]?.activity.channels.contactTimeMs).toBeDefined();
  });

  test("importPaths() changes nothing when it is done again", async () => {
    const sink = rememberingSink();
    const paths = [fileWith("strava.zip", stravaExport()), fileWith("garmin.zip", garminExport())];
    await importPaths(paths, { sink });
    const before = sink.items.length;
    const again = await importPaths(paths, { sink });
    expect(sink.items).toHaveLength(before);
    expect(again.totals).toMatchObject({ activities: 0, records: 0 });
  });

  test("importPaths() reads on several lanes and puts one after the other", async () => {
    const { readMember } = await import("./read-member.ts");
    let [reading, mostReading, putting] = [0, 0, 0];
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `${index}.fit`,
        encodeRun({ startUtcMs: fixtureStart(index), durationS: 30, seed: index }),
      ]),
    );
    const report = await importPaths([folderWith(files)], {
      reader: {
        lanes: 4,
        read: async (bytes, names, notes) => {
          reading += 1;
          mostReading = Math.max(mostReading, reading);
          await new Promise((resolve) => setTimeout(resolve, 5));
          reading -= 1;
          return readMember(bytes, names, notes);
        },
      },
      sink: {
        known: () => Promise.resolve(undefined),
        put: async () => {
          putting += 1;
          expect(putting).toBe(1);
          await new Promise((resolve) => setTimeout(resolve, 1));
          putting -= 1;
        },
      },
    });
    expect(report.totals.runs).toBe(12);
    expect(mostReading).toBeGreaterThan(1);
    expect(mostReading).toBeLessThanOrEqual(4);
  });

  test("importPaths() goes on past a reader that fails, and ends when the sink does", async () => {
    const paths = [fileWith("a.fit", run)];
    const failing = { lanes: 1, read: () => Promise.reject(new Error("out of ink")) };
    expect((await importPaths(paths, { reader: failing })).files[0]).toMatchObject({
      status: "rejected",
      code: "reader-failed",
    });
    const full = { known: () => Promise.resolve(undefined), put: () => Promise.reject(new Error("disk full")) };
    await expect(importPaths(paths, { sink: full })).rejects.toThrow("disk full");
  });

  test("importPaths() tells how far it is and stops when asked", async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const path = fileWith("garmin.zip", garminExport());
    const stopped = importPaths([path], {
      signal: stop.signal,
      onProgress: ({ filesDone, filesTotal }) => {
        seen.push(filesDone);
        expect(filesTotal).toBeGreaterThanOrEqual(filesDone);
        if (filesDone === 5) stop.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  test("importPaths() sets activities of the future and of unset clocks apart", async () => {
    const report = await importPaths([
      fileWith("future.gpx", utf8(gpxText({ startUtcMs: Date.now() + 30 * 86_400_000 }))),
      fileWith("past.gpx", utf8(gpxText({ startUtcMs: Date.UTC(1980, 0, 1) }))),
    ]);
    expect(report.files.map(({ status, code }) => [status, code])).toEqual([
      ["read", "clock-not-set"],
      ["read", "clock-not-set"],
    ]);
  });
});
