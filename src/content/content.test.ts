import { describe, expect, test } from "vitest";
import { measureIds } from "#core/report/form-report.ts";
import {
  contributorsById,
  contributorsOf,
  evidenceById,
  evidenceOf,
  measureDecimals,
  measureLabel,
  measureRecord,
} from "./content.ts";
import { evidenceSchema, measureSchema } from "./record-schemas.ts";

describe("measureRecord()", () => {
  test.each(measureIds)("knows %s and its difference between the legs", (id) => {
    expect(measureRecord(id).id).toBe(id);
    expect(measureRecord(`asymmetry:${id}`)).toBe(measureRecord(id));
    expect(measureLabel(`asymmetry:${id}`)).toBe(`${measureLabel(id)}, left minus right`);
  });

  test("measureDecimals() gives those of the unit asked for", () => {
    expect([measureDecimals("overstride", "m"), measureDecimals("overstride", "% of leg")]).toEqual([3, 1]);
  });
});

describe("evidence", () => {
  test("evidenceOf() and contributorsOf() keep the order asked for and leave out what does not exist", () => {
    const ids = ["whitney-2022-sacroiliac", "no-such-study", "dingenen-2018-video"];
    expect(evidenceOf(ids).map(({ id }) => id)).toEqual(["whitney-2022-sacroiliac", "dingenen-2018-video"]);
    expect(contributorsOf(["ca16-pelvic-drop", "none-at-all"]).map(({ id }) => id)).toEqual(["ca16-pelvic-drop"]);
  });

  test("every contributor says what research supports, by records that exist", () => {
    for (const { evidence } of contributorsById.values()) {
      expect(evidenceOf(evidence)).toHaveLength(evidence.length);
    }
    expect(evidenceById.size).toBeGreaterThan(20);
  });
});

describe("record schemas", () => {
  const evidence = {
    id: "doe-2020-study",
    citation: "Doe 2020, Journal",
    finding: "It found something.",
    grade: "C+",
    verification: "found",
    secondary: false,
  };

  test("refuse fields that nobody reads, and texts that are no sentences", () => {
    expect(evidenceSchema.safeParse(evidence).success).toBe(true);
    expect(evidenceSchema.safeParse({ ...evidence, author: "Doe" }).success).toBe(false);
    expect(evidenceSchema.safeParse({ ...evidence, finding: "no capital, no stop" }).success).toBe(false);
    expect(evidenceSchema.safeParse({ ...evidence, verification: "sure" }).success).toBe(false);
  });

  test("refuse a measure in a unit that reports do not have", () => {
    const cadence = measureRecord("cadence");
    expect(measureSchema.safeParse(cadence).success).toBe(true);
    expect(measureSchema.safeParse({ ...cadence, units: [{ unit: "rpm", decimals: 0 }] }).success).toBe(false);
  });
});
