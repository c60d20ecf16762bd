import { describe, expect, test } from "vitest";
import { dayText } from "../load/calendar.ts";
import type { WeeksTrial } from "./trial.ts";
import { weeksVerdict } from "./weeks-verdict.ts";

const trial: WeeksTrial = {
  ...{ kind: "weeks", change: "warm-up", weeks: 2, outcome: "worst-pain", criterionPoints: 2, baselineDays: 14 },
};
const start = 100;
/** Pain of every day from 42 days before the start. */
const diary = (pain: (day: number) => number | undefined, days = 56) =>
  Array.from({ length: days }, (_, index) => index - 42).flatMap((day) => {
    const painWorst = pain(day);
    return painWorst === undefined ? [] : [{ day: dayText(start + day), checkIn: { painWorst } }];
  });
const judge = (pain: (day: number) => number | undefined, more: Partial<WeeksTrial> = {}, today = 14) =>
  weeksVerdict({ ...trial, ...more }, dayText(start), { checkIns: diary(pain), today: dayText(start + today) });
const wavering = (level: number, day: number) => level + (Math.abs(day) % 3 === 0 ? 1 : 0);

describe("weeksVerdict()", () => {
  test("a fall by more than the criterion helped, a rise was worse, neither was no difference", () => {
    expect(judge((day) => wavering(day < 0 ? 6 : 2, day)).verdict).toBe("helped");
    expect(judge((day) => wavering(day < 0 ? 2 : 6, day)).verdict).toBe("worse");
    expect(judge((day) => wavering(4, day)).verdict).toBe("no-difference");
  });

  test("compares the last half with the two weeks before", () => {
    const found = judge((day) => (day < 0 ? 5 : day < 7 ? 9 : 2));
    expect(found.means).toEqual([5, 2]);
    expect(found.told).toEqual([14, 7]);
    expect(found.effect?.value).toBe(-3);
  });

  test("says nothing while it runs, and cannot tell from too few ratings", () => {
    expect(judge((day) => (day < 0 ? 6 : 2), {}, 10)).toMatchObject({ state: "running", verdict: "cannot-tell" });
    expect(judge((day) => (day < 0 ? 6 : day > 9 ? 2 : undefined))).toMatchObject({
      state: "over",
      verdict: "cannot-tell",
    });
    expect(judge((day) => (day < 0 ? 6 : day > 9 ? 2 : undefined)).effect).toBeUndefined();
  });

  test("a change below the criterion is never called help, however sure", () => {
    expect(judge((day) => (day < 0 ? 5 : 4)).verdict).toBe("no-difference");
  });

  test("ends where it was stopped, and says when it was begun on bad days", () => {
    const found = judge((day) => (day < -14 ? 3 : day < 0 ? 6 : 3), {
      stopped: { day: dayText(start + 9), why: "other" },
    });
    expect(found).toMatchObject({ state: "stopped", told: [14, 7], beganOnBadDays: true });
    expect(judge((day) => wavering(day < 0 ? 6 : 2, day)).beganOnBadDays).toBe(false);
  });

  test("holds pain of days that resemble each other less certain", () => {
    const width = (pain: (day: number) => number) => {
      const [low, high] = judge(pain).effect?.interval ?? [0, 0];
      return high - low;
    };
    const alternating = (day: number) => 4 + (day % 2 === 0 ? 1 : -1);
    const slow = (day: number) => 4 + (Math.floor((day + 42) / 7) % 2 === 0 ? 1 : -1);
    expect(width((day) => (day < 0 ? alternating(day) : alternating(day)))).toBeLessThan(
      width((day) => (day < -7 ? slow(day) : slow(day))),
    );
  });
});
