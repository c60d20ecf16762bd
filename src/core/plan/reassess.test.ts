import { describe, expect, test } from "vitest";
import { instrumentsById } from "#content/instruments.ts";
import { later, monday, quietDays } from "./plan-fixture.ts";
import { beforeAfter, dueChecks, type ReassessInput } from "./reassess.ts";

const today = later(monday, 56);
const nothing: ReassessInput = {
  today,
  startedOn: monday,
  phase: "build",
  checkIns: [],
  weeks: [],
  bodyTests: [],
  formReports: [],
};
const scales = {
  instruments: [...instrumentsById.values()],
  tests: [
    { id: "front-plank", unit: "s", better: "higher", realChange: 30 },
    { id: "side-plank", unit: "s", better: "higher" },
  ] as const,
};

describe("dueChecks()", () => {
  test("counts from the last time, and what was never done is due from the beginning", () => {
    const plank = { test: "front-plank", both: { value: 60 } };
    const due = dueChecks({ ...nothing, bodyTests: [{ day: later(monday, 42), result: plank }] });
    expect(due.map(({ kind, dueOn, isDue }) => [kind, dueOn, isDue])).toEqual([
      ["safety", monday, true],
      ["week", monday, true],
      ["tests", later(monday, 70), false],
      ["form", monday, true],
    ]);
  });

  test("leaves check-ups to the runner in maintenance, but for the safety questions", () => {
    const due = dueChecks({ ...nothing, phase: "maintain" });
    expect(due.map(({ isOptional }) => isOptional)).toEqual([false, true, true, true]);
  });
});

describe("beforeAfter()", () => {
  test("says nothing where one of the two ends is missing", () => {
    expect(beforeAfter(nothing, scales)).toEqual([]);
    expect(beforeAfter({ ...nothing, checkIns: quietDays(today, 7) }, scales)).toEqual([]);
  });

  test("calls a change of pain real from two points on", () => {
    const first = quietDays(later(monday, 6), 7).map(({ day }) => ({ day, checkIn: { painNow: 3, painWorst: 5 } }));
    const [pain] = beforeAfter({ ...nothing, checkIns: [...first, ...quietDays(today, 7)] }, scales);
    expect(pain).toMatchObject({ id: "pain", before: 5, now: 2, change: "really-better", smallestRealChange: 2 });
  });

  test("compares activities and tests by their own smallest real change, and says where none is known", () => {
    const tests = [
      { day: monday, result: { test: "front-plank", both: { value: 60 } } },
      { day: today, result: { test: "front-plank", both: { value: 85 } } },
      { day: monday, result: { test: "side-plank", left: { value: 20 } } },
      { day: today, result: { test: "side-plank", left: { value: 60 } } },
    ];
    const weeks = [
      { day: monday, week: { usualDistance: 3 } },
      { day: today, week: { usualDistance: 7 } },
    ];
    const changes = beforeAfter({ ...nothing, bodyTests: tests, weeks }, scales);
    expect(changes.map(({ id, side, change }) => [id, side, change])).toEqual([
      ["activity-score", undefined, "really-better"],
      ["front-plank", "both", "about-the-same"],
      ["side-plank", "left", "unknown"],
    ]);
  });
});
