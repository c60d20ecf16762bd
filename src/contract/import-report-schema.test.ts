import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { ImportReport } from "#core/load/import-report.ts";
import { importReportSchema } from "./import-report-schema.ts";

const report: ImportReport = {
  schema: "plumbline.import-report/1",
  files: [
    {
      path: "export.zip",
      member: "activities/1.fit.gz",
      status: "read",
      records: 2,
      distanceM: 12.5,
      activities: [
        {
          id: "a-1",
          sport: "running",
          start: "2026-01-05T06:12:03.000Z",
          durationS: 4,
          distanceM: 12.5,
          records: 2,
          cadenceStepsPerMin: 164.8,
        },
      ],
    },
    {
      path: "x.txt",
      status: "rejected",
      code: "unknown-format",
      message: "This is no activity.",
      records: 0,
      activities: [],
    },
  ],
  totals: { files: 2, activities: 1, runs: 1, records: 2, salvaged: 0, rejected: 1, duplicates: 0 },
  timing: { totalS: 0.1, recordsPerS: 20 },
};

describe("importReportSchema", () => {
  test("importReportSchema gives exactly the core's type", () => {
    expectTypeOf<z.output<typeof importReportSchema>>().toEqualTypeOf<ImportReport>();
  });

  test("importReportSchema takes a report through JSON and back", () => {
    expect(importReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test("importReportSchema refuses a file that was not read and does not say why, and an unknown key", () => {
    const [read, rejected] = report.files;
    const { code: _code, message: _message, ...silent } = rejected ?? {};
    expect(importReportSchema.safeParse({ ...report, files: [read, silent] }).success).toBe(false);
    expect(importReportSchema.safeParse({ ...report, files: [{ ...read, score: 1 }] }).success).toBe(false);
  });

  test("importReportSchema refuses numbers that are none and counts below nought", () => {
    const [read] = report.files;
    expect(importReportSchema.safeParse({ ...report, files: [{ ...read, distanceM: Number.NaN }] }).success).toBe(
      false,
    );
    expect(importReportSchema.safeParse({ ...report, totals: { ...report.totals, runs: -1 } }).success).toBe(false);
  });
});
