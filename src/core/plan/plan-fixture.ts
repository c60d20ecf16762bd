import type { CheckIn } from "../diary/check-in.ts";
import { dayNumber, dayText } from "../load/calendar.ts";
import { evaluateScreen } from "../screen/evaluate-screen.ts";
import type { ScreenAnswer, ScreenRuleSet } from "../screen/flag-record.ts";
import { screenQuestions } from "../screen/rule-set.ts";
import type { PlanInput } from "./plan-input.ts";
import type { PlanLibrary } from "./plan-library.ts";
import type { PlanWishes } from "./plan-wishes.ts";

/** A Monday. */
export const monday = "2026-03-02";

/** The day so many days after a day. */
export function later(day: string, days: number): string {
  return dayText(dayNumber(day) + days);
}

export const wishes: PlanWishes = {
  goal: "usual-running",
  days: [0, 1, 3, 5, 6],
  runsAWeek: 3,
  strengthAWeek: 2,
  minutes: 30,
  equipment: ["mat", "chair", "band", "step", "weight", "towel"],
  limits: [],
  likes: [],
  keeps: [],
  dislikes: [],
  adjustments: [],
};

/** A screen in which every question is answered no, but for some. */
export function screenOf(
  ruleSet: ScreenRuleSet,
  change: Readonly<Record<string, ScreenAnswer>> = {},
  ageYears = 41,
): NonNullable<PlanInput["screen"]> {
  const none = Object.fromEntries(screenQuestions(ruleSet).map(({ id }) => [id, "no"] as const));
  const facts = { answers: { ...none, ...change }, ageYears };
  return { day: monday, result: evaluateScreen(ruleSet, facts), facts };
}

/** A runner who runs 5 and 8 km twice and once a week, up to the day before a day. */
export function steadyRuns(until: string, km: readonly number[] = [5, 5, 8]): NonNullable<PlanInput["load"]> {
  const days = Array.from({ length: 6 }, (_, week) => [2, 4, 6].map((day) => later(until, day - 7 * (week + 1) - 1)));
  return { runs: days.flatMap((week) => week.map((day, index) => ({ day, distanceM: 1000 * (km[index] ?? 5) }))) };
}

/** An input of a plan without anything told but the wishes. */
export function inputOf(library: PlanLibrary, screen: PlanInput["screen"], change: Partial<PlanInput> = {}): PlanInput {
  return {
    today: monday,
    wishes,
    library,
    ...(screen === undefined ? {} : { screen }),
    checkIns: [],
    bodyTests: [],
    sessions: [],
    plans: [],
    ...change,
  };
}

/** Quiet check-ins of so many days up to a day, with what is different on single days. */
export function quietDays(
  until: string,
  count: number,
  change: Readonly<Record<string, CheckIn>> = {},
): PlanInput["checkIns"] {
  return Array.from({ length: count }, (_, index) => later(until, index - count + 1)).map((day) => ({
    day,
    checkIn: { painNow: 1, painWorst: 2, ...change[day] },
  }));
}
