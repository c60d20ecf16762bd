import { describe, expect, test } from "vitest";
import { formAnalysisFixture } from "../../../test/fixtures/form-analysis.ts";
import { checkEntryBody } from "./entry-schema.ts";
import { mostKeptContacts } from "./form-report-entry-schema.ts";

const { report } = formAnalysisFixture();

describe("formReportEntrySchema", () => {
  test("checkEntryBody() takes a report as it came through JSON", () => {
    const body = JSON.parse(JSON.stringify({ name: "sunday.mp4", report }));
    expect(checkEntryBody("form-report", body)).toEqual({ body });
  });

  test("checkEntryBody() refuses a report of more steps than are kept, and one with curves", () => {
    const [contact] = report.contacts;
    const long = { ...report, contacts: Array.from({ length: mostKeptContacts + 1 }, () => contact) };
    for (const body of [
      { name: "long", report: long },
      { name: "more", report, curves: [] },
    ]) {
      expect(checkEntryBody("form-report", body)).toHaveProperty("problem");
    }
  });
});
