import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayText } from "../load/calendar.ts";
import { answersFromRuns } from "../screen/answers-from-runs.ts";
import { type CheckIn, type CheckInOfDay, defaultsFrom, settleCheckIn } from "./check-in.ts";
import { changeOf } from "./instrument.ts";
import { painScale, painTrend } from "./pain-trend.ts";
import { painZone } from "./pain-zone.ts";
import { runPains } from "./run-pains.ts";

const today = "2026-03-20";

/** Check-ins of so many days ago. */
function diary(days: Readonly<Record<number, CheckIn>>): readonly CheckInOfDay[] {
  return Object.entries(days).map(([ago, checkIn]) => ({ day: dayText(dayNumber(today) - Number(ago)), checkIn }));
}

describe("defaultsFrom()", () => {
  test("carries the pain over and nothing else", () => {
    const yesterday: CheckIn = {
      painNow: 2,
      painWorst: 4,
      ran: true,
      hasNewSymptoms: true,
      comparedWithYesterday: "worse",
    };
    expect(defaultsFrom({ ...yesterday, note: "hills", run: { during: 3 } })).toEqual({ painNow: 2, painWorst: 4 });
    expect(defaultsFrom(undefined)).toEqual({});
  });
});

describe("settleCheckIn()", () => {
  test("keeps the worst pain at least as high as the pain now", () => {
    expect(settleCheckIn({ painNow: 6, painWorst: 4 })).toEqual({ painNow: 6, painWorst: 6 });
    expect(settleCheckIn({ painNow: 6 })).toEqual({ painNow: 6 });
  });

  test("forgets pain of a run when there was none", () => {
    expect(settleCheckIn({ ran: false, run: { during: 5 } })).toEqual({ ran: false });
    expect(settleCheckIn({ ran: true, run: { during: 5 } })).toEqual({ ran: true, run: { during: 5 } });
  });
});

describe("painTrend()", () => {
  const week = (from: number, pain: number, days = 7) =>
    Object.fromEntries(Array.from({ length: days }, (_, index) => [from + index, { painWorst: pain }]));

  test("calls a change real from two points of ten on", () => {
    expect(painTrend(diary({ ...week(0, 3), ...week(7, 5) }), today)).toMatchObject({ change: "really-better" });
    expect(painTrend(diary({ ...week(0, 3.1), ...week(7, 5) }), today)).toMatchObject({ change: "about-the-same" });
    expect(painTrend(diary({ ...week(0, 6), ...week(7, 4) }), today)).toMatchObject({ change: "really-worse" });
    expect(changeOf(painScale, 3, 4.99)).toBe("about-the-same");
  });

  test("says how many check-ins are missing, and takes no day without one for a day without pain", () => {
    expect(painTrend(diary({ ...week(0, 3, 3), ...week(7, 5) }), today)).toEqual({
      kind: "not-enough",
      missing: [1, 0],
    });
    expect(painTrend([], today)).toEqual({ kind: "not-enough", missing: [4, 4] });
    expect(painTrend(diary({ ...week(0, 3, 4), ...week(7, 5, 4) }), today)).toMatchObject({ recent: 3, before: 5 });
  });

  test("does not look at days after today or before the two weeks", () => {
    const around = diary({ ...week(0, 3), ...week(7, 3), [-1]: { painWorst: 10 }, 14: { painWorst: 10 } });
    expect(painTrend(around, today)).toMatchObject({ recent: 3, before: 3, recentDays: 7, beforeDays: 7 });
  });
});

describe("runPains()", () => {
  test("puts the morning after and the day before to a run", () => {
    const told = diary({
      3: { painNow: 1 },
      2: { ran: true, run: { during: 4, limped: false } },
      1: { painMorningAfter: 2 },
    });
    expect(runPains(told)).toEqual([{ painBeforeNrs: 1, painDuringNrs: 4, painNextMorningNrs: 2, limped: false }]);
  });

  test("stops running by the rules of the screen, whatever the order of the diary", () => {
    const runs: CheckIn = { ran: true, run: { before: 2, during: 3 } };
    const told = diary({ 4: runs, 3: { painMorningAfter: 4 }, 2: runs, 1: { painMorningAfter: 3 } });
    expect(answersFromRuns(runPains(told.toReversed()))).toMatchObject({ "mornings-worse-twice": "yes" });
    const strong = diary({ 0: { ran: true, run: { during: 6 } } });
    expect(answersFromRuns(runPains(strong))).toEqual({ "run-pain-above-5": "yes" });
    expect(runPains(diary({ 0: { ran: false, run: { during: 9 } } }))).toEqual([]);
  });
});

describe("painZone()", () => {
  test("has its borders at 2 and 5 of 10", () => {
    expect([0, 2, 3, 5, 6, 10].map(painZone)).toEqual(["green", "green", "amber", "amber", "red", "red"]);
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true }), (pain) => {
        if (pain >= 0 && pain <= 10) painZone(pain);
        else expect(() => painZone(pain)).toThrow(RangeError);
      }),
    );
  });
});
