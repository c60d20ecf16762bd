import { dayNumber, dayText, weekdayOf } from "../load/calendar.ts";
import { makePlan } from "./make-plan.ts";
import type { MadePlan } from "./plan.ts";
import type { PlanInput } from "./plan-input.ts";
import type { PlannedSession } from "./session-plan.ts";

/** A day that a session could go to, and whether the week still keeps all its sessions then. */
export interface MoveChoice {
  readonly day: string;
  readonly isAllowed: boolean;
}

/** Days of a session's own week from today on. Each was tried: a day is allowed when the rules hold and nothing falls out of the week. */
export function moveChoices(input: PlanInput, plan: MadePlan, session: PlannedSession): readonly MoveChoice[] {
  const day = dayNumber(session.day);
  const monday = day - weekdayOf(day);
  const days = Array.from({ length: 7 }, (_, index) => dayText(monday + index)).filter((one) => one >= input.today);
  const before = countIn(plan, monday);
  return days.map((to) => {
    if (to === session.day) return { day: to, isAllowed: true };
    const moved = makePlan(withMove(input, session.id, to));
    const is = moved.kind === "made" ? moved : undefined;
    const found = is?.weeks.flatMap(({ sessions }) => sessions).find(({ id }) => id === session.id);
    return { day: to, isAllowed: is !== undefined && found?.day === to && countIn(is, monday) >= before };
  });
}

function withMove(input: PlanInput, session: string, to: string): PlanInput {
  const move = { kind: "move", session, to, reason: "other" } as const;
  const { wishes } = input;
  return { ...input, wishes: { ...wishes, adjustments: [...wishes.adjustments, move] } };
}

function countIn({ weeks }: MadePlan, monday: number): number {
  const own = weeks.find((week) => dayNumber(week.monday) === monday)?.sessions ?? [];
  return own.filter(({ kind }) => kind !== "mobility" && kind !== "warm-up" && kind !== "walk").length;
}
