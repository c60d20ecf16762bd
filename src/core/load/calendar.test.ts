import { describe, expect, test } from "vitest";
import { dayNumber, dayText, isoWeek, localDay, weekdayOf } from "./calendar.ts";

describe("dayNumber() and dayText()", () => {
  test("agree with the platform's calendar on every day of 60 years", () => {
    for (let number = -3000; number < 19_000; number += 1) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dayText(number)).toBe(day);
      expect(dayNumber(day)).toBe(number);
    }
  });

  test.each(["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "", "tomorrow", "2026-00-10"])("refuse %j", (day) => {
    expect(() => dayNumber(day)).toThrow(RangeError);
  });

  test("know the leap day of 2000 and none in 1900", () => {
    expect(dayNumber("2000-03-01") - dayNumber("2000-02-28")).toBe(2);
    expect(dayNumber("1900-03-01") - dayNumber("1900-02-28")).toBe(1);
  });
});

describe("localDay()", () => {
  const lateEvening = Date.UTC(2026, 4, 31, 22, 30);

  test("puts a late run in the east on the next day, and an early one in the west on the day before", () => {
    expect(localDay(lateEvening, 0)).toBe("2026-05-31");
    expect(localDay(lateEvening, 2 * 3600)).toBe("2026-06-01");
    expect(localDay(Date.UTC(2026, 5, 1, 3), -5 * 3600)).toBe("2026-05-31");
    expect(localDay(-1, 0)).toBe("1969-12-31");
  });
});

describe("isoWeek()", () => {
  test.each([
    ["2026-01-01", "2026-W01"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2024-12-30", "2025-W01"],
    ["2021-01-03", "2020-W53"],
    ["2018-12-31", "2019-W01"],
  ])("puts %s in %s", (day, week) => {
    expect(isoWeek(dayNumber(day))).toBe(week);
  });

  test("weekdayOf() counts from Monday", () => {
    expect(weekdayOf(dayNumber("2026-11-23"))).toBe(0);
    expect(weekdayOf(dayNumber("2026-11-22"))).toBe(6);
    expect(weekdayOf(-4)).toBe(6);
  });
});
