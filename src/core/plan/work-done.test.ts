import { describe, expect, test } from "vitest";
import { later, monday, quietDays } from "./plan-fixture.ts";
import type { SessionOfDay } from "./session-plan.ts";
import { daysDone, strengthBlock } from "./work-done.ts";

const item = { exercise: "e17-squat", step: 1, setsDone: 3, side: "both" } as const;

function squat(day: string, change: Partial<SessionOfDay["log"]> = {}): SessionOfDay {
  return { day, log: { session: "free", kind: "strength", items: [item], ...change } };
}

/** So many sessions a week from a Monday on. */
function weeksOf(count: number, aWeek = 2): readonly SessionOfDay[] {
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: aWeek }, (_unused, index) => squat(later(monday, 7 * week + 2 * index))),
  ).flat();
}

describe("daysDone()", () => {
  test("counts what was done, for what stood in its place, and each day once", () => {
    const sessions = [
      squat(monday),
      squat(monday),
      squat(later(monday, 1), { items: [{ ...item, skipped: "tired" }] }),
      squat(later(monday, 2), { items: [{ ...item, setsDone: 0 }] }),
      squat(later(monday, 3), { items: [{ ...item, swappedFor: "e21-step-up" }] }),
    ];
    expect(daysDone(sessions, new Set(["e17-squat"]))).toHaveLength(1);
    expect(daysDone(sessions, new Set(["e21-step-up"]))).toHaveLength(1);
  });
});

describe("strengthBlock()", () => {
  const end = later(monday, 55);
  const checkIns = [...quietDays(later(monday, -1), 7), ...quietDays(end, 7)].map(({ day }) => ({
    day,
    checkIn: { painWorst: day < monday ? 5 : 2 },
  }));

  test("finds eight weeks with two sessions a week, and the pain before and at the end", () => {
    expect(strengthBlock({ today: end, checkIns, sessions: weeksOf(8) }, "legs")).toEqual({
      weeks: 8,
      sessions: 16,
      pain: { change: "really-better", before: 5, after: 2 },
    });
    expect(strengthBlock({ today: end, checkIns, sessions: weeksOf(8) }, "trunk")).toBeUndefined();
  });

  test("says nothing of pain before the block is over, with a week left out, or with too few check-ins", () => {
    const block = (sessions: readonly SessionOfDay[], told = checkIns, today = end) =>
      strengthBlock({ today, checkIns: told, sessions }, "legs");
    expect(block(weeksOf(7), checkIns, later(monday, 48))).toEqual({ weeks: 7, sessions: 14 });
    expect(block(weeksOf(8, 1))?.pain).toBeUndefined();
    expect(
      block(weeksOf(8).filter(({ day }) => day < later(monday, 21) || day >= later(monday, 28)))?.pain,
    ).toBeUndefined();
    expect(block(weeksOf(8), checkIns.slice(0, 9))).toEqual({ weeks: 8, sessions: 16 });
  });
});
