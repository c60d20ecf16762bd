import { describe, expect, test } from "vitest";
import { entryDayProblem } from "./entry-day.ts";

const noon = Date.parse("2026-02-28T12:00:00Z");

describe("entryDayProblem()", () => {
  test("entryDayProblem() takes what was, to the tomorrow of the first time zone, and no further", () => {
    expect(entryDayProblem("check-in", "2026-03-01", noon)).toBeUndefined();
    expect(entryDayProblem("check-in", "2026-03-02", noon)).toBe("its day 2026-03-02 is still to come");
    expect(entryDayProblem("session", "2126-01-01", noon)).toBe("its day 2126-01-01 is still to come");
    // A minute before and after midnight of UTC.
    expect(entryDayProblem("run", "2026-03-02", Date.parse("2026-02-28T23:59:00Z"))).toBeDefined();
    expect(entryDayProblem("run", "2026-03-02", Date.parse("2026-03-01T00:01:00Z"))).toBeUndefined();
  });

  test("entryDayProblem() takes days of a year to come where a kind may speak of one", () => {
    expect(entryDayProblem("event", "2027-03-01", noon)).toBeUndefined();
    expect(entryDayProblem("event", "2027-03-02", noon)).toBe("its day 2027-03-02 lies more than a year ahead");
    expect(entryDayProblem("plan", "2026-06-01", noon)).toBeUndefined();
  });

  test("entryDayProblem() takes nothing from before 1900, of no kind", () => {
    expect(entryDayProblem("event", "1900-01-01", noon)).toBeUndefined();
    for (const kind of ["event", "check-in"] as const) {
      expect(entryDayProblem(kind, "1899-12-31", noon)).toBe("its day 1899-12-31 lies before 1900");
      expect(entryDayProblem(kind, "0001-01-01", noon)).toBeDefined();
    }
  });
});
