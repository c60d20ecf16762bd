import { assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { momentOf, zonedTime } from "./zoned-time.ts";

const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Kiritimati"];

test("momentOf() knows summer time, the hour that is shown twice and the one that is left out", () => {
  const berlin = (day: string, minute: number) => new Date(momentOf({ day, minute }, "Europe/Berlin")).toISOString();
  expect(berlin("2026-01-15", 420)).toBe("2026-01-15T06:00:00.000Z");
  expect(berlin("2026-07-15", 420)).toBe("2026-07-15T05:00:00.000Z");
  expect(berlin("2026-10-25", 150)).toBe("2026-10-25T00:30:00.000Z");
  expect(berlin("2026-03-29", 150)).toBe("2026-03-29T01:30:00.000Z");
});

test("zonedTime() reads back what momentOf() was told, in every zone", () => {
  assert(
    property(constantFrom(...zones), integer({ min: 0, max: 25_000_000 }), (zone, minutes) => {
      const moment = Date.UTC(2000, 0, 1) + minutes * 60_000;
      const time = zonedTime(moment, zone);
      expect(zonedTime(momentOf(time, zone), zone)).toEqual(time);
    }),
    { numRuns: 200 },
  );
});
