import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { importReportSchema } from "#contract/import-report-schema.ts";
import type { ImportedFile, ImportReport } from "#core/load/import-report.ts";
import { realData } from "../../../test/support/real-data.ts";
import { importPaths } from "./import-paths.ts";

const { folder: data, isThere } = realData("watch");

interface Reference {
  readonly records: number;
  readonly lastDistance: number | null;
  readonly meanCadenceSpmFromRecords: number | null;
  readonly sessions?: readonly unknown[];
}

interface Truth extends Reference {
  readonly errors: readonly string[];
  readonly independent?: Reference;
}

const truth: Readonly<Record<string, Truth>> = isThere
  ? JSON.parse(readFileSync(join(data, "truth.json"), "utf8")).files
  : {};

/** The official decoder's values, or the second one's where the first fails. */
function referenceOf({ independent, ...official }: Truth): Reference {
  return official.records === 0 && independent !== undefined ? independent : official;
}

describe.skipIf(!isThere)("importPaths() on the watch files", () => {
  let report: ImportReport;
  beforeAll(async () => {
    report = await importPaths([data]);
  });

  test("importPaths() gives a valid report with nothing rejected", () => {
    expect(importReportSchema.parse(report)).toEqual(report);
    expect(report.totals).toMatchObject({ files: Object.keys(truth).length, rejected: 0 });
  });

  test.each(Object.keys(truth))("importPaths() agrees with the reference on %s", (name) => {
    const file = report.files.find(({ path }) => path === join(data, name)) as ImportedFile;
    const reference = referenceOf(truth[name] as Truth);
    expect(file.records).toBe(reference.records);
    if (reference.lastDistance !== null && reference.lastDistance > 0) {
      expect(Math.abs((file.distanceM ?? 0) / reference.lastDistance - 1)).toBeLessThan(0.001);
    }
    const [only, ...others] = file.activities;
    if (reference.meanCadenceSpmFromRecords !== null && only !== undefined && others.length === 0) {
      expect(Math.abs((only.cadenceStepsPerMin ?? 0) - reference.meanCadenceSpmFromRecords)).toBeLessThan(0.2);
    }
  });
});
