import { describe, expect, test } from "vitest";
import { changeOf, type Instrument } from "./instrument.ts";
import { activityScore, comparableWeeks, impactScore, isWeekDue, nextWeekFrom, weekScores } from "./week.ts";

const pain: Instrument = { id: "pain-scale", scale: [0, 10], better: "lower", realChange: 2 };
const activities: Instrument = { id: "activity-score", scale: [0, 10], better: "higher", realChange: 2 };

describe("changeOf()", () => {
  test.each([
    [pain, 6, 4, "really-better"],
    [pain, 6, 4.1, "about-the-same"],
    [pain, 4, 6, "really-worse"],
    [pain, 4, 5.9, "about-the-same"],
    [activities, 4, 6, "really-better"],
    [activities, 16 / 3, 22 / 3, "really-better"],
    [activities, 6, 4, "really-worse"],
    [activities, 6, 5, "about-the-same"],
  ] as const)("of %o from %f to %f is %s", (...[instrument, from, to, change]) => {
    expect(changeOf(instrument, from, to)).toBe(change);
  });
});

describe("the scores of a week", () => {
  test("activityScore() is the mean of what was scored, and nothing without the usual distance", () => {
    expect(activityScore({})).toBeUndefined();
    expect(activityScore({ activities: [{ name: "Gardening", score: 4 }] })).toBeUndefined();
    expect(activityScore({ usualDistance: 5 })).toBe(5);
    expect(
      activityScore({ usualDistance: 5, activities: [{ name: "Gardening", score: 8 }, { name: "Driving" }] }),
    ).toBe(6.5);
  });

  test("impactScore() waits for all four questions", () => {
    expect(impactScore({ impact: { "taking-part": 1, distance: 2, quality: 0 } })).toBeUndefined();
    expect(impactScore({ impact: { "taking-part": 1, distance: 2, quality: 0, pain: 3 } })).toBe(6);
  });

  test("weekScores() holds what was told and nothing else", () => {
    expect(weekScores({ globalChange: 0, oswestry: 12 })).toEqual({ "global-change": 0, "oswestry-total": 12 });
  });

  test("comparableWeeks() leaves out activities that were not scored in both", () => {
    const [first, last] = comparableWeeks(
      { usualDistance: 2, activities: [{ name: "Driving", score: 0 }] },
      {
        usualDistance: 4,
        activities: [
          { name: "Driving", score: 2 },
          { name: "Dancing", score: 9 },
        ],
      },
    );
    expect([activityScore(first), activityScore(last)]).toEqual([1, 3]);
  });
});

test("isWeekDue() after seven days, and at the beginning", () => {
  expect(isWeekDue([], "2026-03-10")).toBe(true);
  expect(isWeekDue([{ day: "2026-03-03", week: {} }], "2026-03-09")).toBe(false);
  expect(isWeekDue([{ day: "2026-03-03", week: {} }], "2026-03-10")).toBe(true);
  expect(
    isWeekDue(
      [
        { day: "2026-01-01", week: {} },
        { day: "2026-03-08", week: {} },
      ],
      "2026-03-10",
    ),
  ).toBe(false);
});

test("nextWeekFrom() keeps the activities and drops their scores", () => {
  expect(nextWeekFrom(undefined)).toEqual({});
  expect(nextWeekFrom({ usualDistance: 3, activities: [{ name: "Driving", score: 4 }] })).toEqual({
    activities: [{ name: "Driving" }],
  });
});
