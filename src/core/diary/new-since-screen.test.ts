import { describe, expect, test } from "vitest";
import type { CheckInOfDay } from "./check-in.ts";
import { newSinceScreen } from "./new-since-screen.ts";

const told = (day: string, madeAt?: string): CheckInOfDay => ({
  ...{ day, checkIn: { hasNewSymptoms: true } },
  ...(madeAt === undefined ? {} : { madeAt }),
});
const screen = { day: "2026-11-22", madeAt: "2026-11-22T08:00:00.000Z" };

describe("newSinceScreen()", () => {
  test("newSinceScreen() goes by the moment on the screen's own day", () => {
    expect(newSinceScreen([told("2026-11-22", "2026-11-22T07:59:00.000Z")], screen)).toBeUndefined();
    expect(newSinceScreen([told("2026-11-22", "2026-11-22T08:01:00.000Z")], screen)).toBe("2026-11-22");
  });

  test("newSinceScreen() counts a day of the past that was told after the screen", () => {
    expect(newSinceScreen([told("2026-11-20", "2026-11-22T09:00:00.000Z")], screen)).toBe("2026-11-20");
  });

  test.each([
    [told("2026-11-22"), screen],
    [told("2026-11-22", "2026-11-22T07:00:00.000Z"), { day: "2026-11-22" }],
  ])("newSinceScreen() counts the screen's own day where a moment is missing", (checkIn, asked) => {
    expect(newSinceScreen([checkIn], asked)).toBe("2026-11-22");
    expect(newSinceScreen([{ ...checkIn, day: "2026-11-21" }], asked)).toBeUndefined();
  });

  test("newSinceScreen() gives the newest day, any answer without a screen, and nothing without a yes", () => {
    expect(newSinceScreen([told("2026-11-23"), told("2026-11-21")], undefined)).toBe("2026-11-23");
    expect(
      newSinceScreen([{ day: "2026-11-23", checkIn: { hasNewSymptoms: false, painNow: 9 } }], screen),
    ).toBeUndefined();
  });
});
