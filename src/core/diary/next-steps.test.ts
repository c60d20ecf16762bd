import { describe, expect, test } from "vitest";
import { type DayFacts, firstSteps, nextSteps } from "./next-steps.ts";

const newcomer: DayFacts = {
  safety: "not-asked",
  toldWhere: false,
  toldRunning: false,
  toldStory: false,
  checkedIn: false,
  isWeekDue: true,
  hasFormReport: false,
  bodyTests: 0,
};

const settled: DayFacts = {
  safety: "open",
  toldWhere: true,
  toldRunning: true,
  toldStory: true,
  checkedIn: true,
  isWeekDue: false,
  hasFormReport: true,
  bodyTests: 3,
};

describe("nextSteps()", () => {
  test("begins with the safety questions, the place and the running of a newcomer", () => {
    expect(nextSteps(newcomer).slice(0, 3)).toEqual(firstSteps);
    expect(nextSteps(newcomer)).not.toContain("week");
  });

  test("is empty when all is done", () => {
    expect(nextSteps(settled)).toEqual([]);
  });

  test.each(["not-asked", "unfinished", "ask-again"] as const)(
    "puts the screen before all else when it is %s",
    (safety) => {
      expect(nextSteps({ ...settled, safety, checkedIn: false })[0]).toBe("screen");
    },
  );

  test("asks nobody for a film or for body tests who should not run", () => {
    const locked = nextSteps({ ...newcomer, safety: "locked" });
    expect(locked).not.toContain("film");
    expect(locked).not.toContain("tests");
    expect(locked).toContain("check-in");
  });

  test("brings the weekly check-in when it is due", () => {
    expect(nextSteps({ ...settled, isWeekDue: true })).toEqual(["week"]);
  });
});
