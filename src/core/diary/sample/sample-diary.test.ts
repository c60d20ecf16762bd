import { describe, expect, test } from "vitest";
import { samplePlan } from "../../load/sample/sample-plan.ts";
import { sampleDiary } from "./sample-diary.ts";

const today = "2026-11-22";
const diary = sampleDiary(today);

describe("sampleDiary()", () => {
  test("sampleDiary() is the same on every call, has holes and ends before today", () => {
    expect(sampleDiary(today)).toEqual(diary);
    expect(diary.checkIns.length).toBeGreaterThan(120);
    expect(diary.checkIns.length).toBeLessThan(154);
    expect(diary.checkIns.every(({ day }) => day < today)).toBe(true);
  });

  test("sampleDiary() says of a day that it was run on just when the sample's runs say so", () => {
    const days = new Set(samplePlan(today).map(({ day }) => day));
    for (const { day, checkIn } of diary.checkIns) expect(checkIn.ran).toBe(days.has(day));
  });

  test("sampleDiary() hurts most after its two long runs, and is quiet in between", () => {
    const pain = (from: number, to: number) => {
      const days = diary.checkIns.filter(({ day }) => {
        const ago = (Date.parse(today) - Date.parse(day)) / 86_400_000;
        return ago >= from && ago <= to;
      });
      return days.reduce((sum, { checkIn }) => sum + (checkIn.painNow ?? 0), 0) / days.length;
    };
    expect(pain(106, 111)).toBeGreaterThan(pain(40, 80) + 2);
    expect(pain(14, 20)).toBeGreaterThan(pain(40, 80) + 1);
  });

  test("sampleDiary() tells nothing that does not fit together", () => {
    for (const { checkIn } of diary.checkIns) {
      expect(checkIn.painWorst).toBeGreaterThanOrEqual(checkIn.painNow ?? 0);
      expect(checkIn.run === undefined).toBe(checkIn.ran === false);
    }
  });
});
