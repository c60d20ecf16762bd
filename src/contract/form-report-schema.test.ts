import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { FormReport } from "#core/report/form-report.ts";
import { formAnalysisFixture, refusedAnalysisFixture } from "../../test/fixtures/form-analysis.ts";
import { formReportSchema } from "./form-report-schema.ts";

const { report } = formAnalysisFixture();

describe("formReportSchema", () => {
  test("formReportSchema gives exactly the core's type", () => {
    expectTypeOf<z.output<typeof formReportSchema>>().toEqualTypeOf<FormReport>();
  });

  test("formReportSchema takes reports of both views and a refusal, through JSON and back", () => {
    const reports = [report, formAnalysisFixture({ view: "rear" }).report, refusedAnalysisFixture().report];
    for (const one of reports) expect(formReportSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  test("formReportSchema refuses a number that is not one", () => {
    const [first, ...rest] = report.measures;
    const broken = { ...report, measures: [{ ...first, value: Number.NaN }, ...rest] };
    expect(formReportSchema.safeParse(broken).success).toBe(false);
  });

  test("formReportSchema refuses an interval turned round, a fourth finding and an unknown key", () => {
    const [first] = report.measures;
    const [finding] = report.findings;
    const turned = { ...report, measures: [{ ...first, interval: [2, 1] }] };
    const four = { ...report, findings: [finding, finding, finding, finding] };
    for (const broken of [turned, four, { ...report, score: 87 }]) {
      expect(formReportSchema.safeParse(broken).success).toBe(false);
    }
  });

  test("formReportSchema refuses a refusal without its reason", () => {
    const silent = { ...refusedAnalysisFixture().report, reasons: [] };
    expect(formReportSchema.safeParse(silent).success).toBe(false);
  });
});
