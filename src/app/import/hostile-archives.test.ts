import { gzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { fixtureStart, monitoringFit, stravaExport } from "#formats/archive/export-fixture.ts";
import { encodeRun } from "#formats/fit/fit-fixture.ts";
import { fileWith, linesOf } from "./import-fixture.ts";
import { importPaths } from "./import-paths.ts";

const run = encodeRun({ startUtcMs: fixtureStart(0), durationS: 300, seed: 5 });

describe("importPaths() on hostile archives", () => {
  const nulls = new Uint8Array(40 * 2 ** 20);

  test("reads what is sound beside a bomb, and says what it left out", async () => {
    const zip = zipSync({ "bomb.fit": [nulls, { level: 9 }], "good.fit": run });
    const report = await importPaths([fileWith("bombs.zip", zip)]);
    expect(linesOf(report)).toEqual(["bomb.fit rejected archive-bomb", "good.fit read"]);
    expect(report.files.find(({ status }) => status === "rejected")?.message).toContain("40");
  });

  test("stops at a gzip bomb", async () => {
    const report = await importPaths([fileWith("bomb.fit.gz", gzipSync(nulls, { level: 9 }))]);
    expect(report.files[0]).toMatchObject({ status: "rejected", code: "archive-bomb" });
  });

  test("stops at archives in archives in archives", async () => {
    let zip = zipSync({ "run.fit": run });
    for (let depth = 0; depth < 5; depth += 1) {
      zip = zipSync(Object.fromEntries(["a", "b", "c", "d"].map((name) => [`${name}.zip`, [zip, { level: 0 }]])));
    }
    const report = await importPaths([fileWith("42.zip", zip)]);
    expect(report.files.length).toBeLessThan(40);
    expect(new Set(report.files.map(({ code }) => code))).toEqual(new Set(["archive-too-deep", "archive-bomb"]));
  }, 20_000);

  test("stops reading an archive after some bombs", async () => {
    const bomb = zipSync({ "b.fit": [nulls.subarray(0, 20 * 2 ** 20), { level: 9 }] });
    const parts = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.zip`, bomb]));
    const report = await importPaths([fileWith("many.zip", zipSync(parts))]);
    expect(report.files).toHaveLength(17);
    expect(report.files.at(-1)?.message).toContain("the rest of it was left out");
  }, 20_000);

  test("treats a hostile name as a name", async () => {
    const report = await importPaths([fileWith("names.zip", zipSync({ "../../../../etc/cron.d/run.fit": run }))]);
    expect(linesOf(report)).toEqual(["../../../../etc/cron.d/run.fit read"]);
  });

  test("says that a download stopped", async () => {
    const zip = stravaExport();
    const report = await importPaths([fileWith("cut.zip", zip.subarray(0, zip.length - 200))]);
    expect(report.files[0]).toMatchObject({ status: "rejected", code: "broken-archive" });
  });

  test("walks 20,000 members, nearly all of them no activities, in seconds", async () => {
    const monitoring = monitoringFit();
    const files = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        `a@b.c_${10_000 + index}.fit`,
        index % 5000 === 0
          ? encodeRun({ startUtcMs: fixtureStart(index / 5000), durationS: 60, seed: index })
          : monitoring,
      ]),
    );
    const path = fileWith("garmin.zip", zipSync({ "part1.zip": [zipSync(files, { level: 1 }), { level: 0 }] }));
    const startMs = performance.now();
    const report = await importPaths([path]);
    expect(report.totals).toMatchObject({ files: 20_000, runs: 4, rejected: 0 });
    expect(performance.now() - startMs).toBeLessThan(15_000);
  }, 60_000);
});
