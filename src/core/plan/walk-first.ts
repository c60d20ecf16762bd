import { dayNumber } from "../load/calendar.ts";
import type { PlanInput } from "./plan-input.ts";
import { planNumbers } from "./plan-numbers.ts";
import { type MovedDay, movedDays } from "./run-facts.ts";

/** Rule of `data/red-flags` for strong pain or a limp while running: it stops running until walking is comfortable. */
export const walkFirstRule = "r-3-stop";

/** Its questions. */
export const walkFirstQuestions = ["run-pain-above-5", "run-limp"] as const;

/** What walking first is told from. */
export type WalkFirstRecord = Pick<PlanInput, "today" | "load" | "sessions" | "checkIns" | "screen">;

/** Day number of the safety screen when it says that the last run hurt strongly or made the runner limp; "not sure" counts as yes. */
export function toldStopDay({ screen }: Pick<PlanInput, "screen">): number | undefined {
  const isTold = walkFirstQuestions.some((id) => (screen?.facts?.answers[id] ?? "no") !== "no");
  return screen !== undefined && isTold ? dayNumber(screen.day) : undefined;
}

/**
 * Green sessions that are still wanting before running may come back after a run with pain above 5 of 10 or a limp, on record or told
 * in the safety screen: two walks of 30 minutes in a row, or what was run in spite of it, if green; undefined when running may go on.
 * The one rule behind the safety screen's word on running and behind the graded return (R0), by evidence `design-stop-running`.
 */
export function walksWanting(record: WalkFirstRecord): number | undefined {
  return walksWantingAfter(movedDays(record), toldStopDay(record));
}

/** The same from what was run and walked, the oldest first. */
export function walksWantingAfter(moved: readonly MovedDay[], toldDay: number | undefined): number | undefined {
  let wanting: number | undefined;
  let isTold = toldDay === undefined;
  for (const one of moved) {
    if (!isTold && toldDay !== undefined && one.day > toldDay) {
      isTold = true;
      wanting ??= allWalks;
    }
    if (one.isStop) wanting = allWalks;
    else if (wanting !== undefined) wanting = afterSession(wanting, one);
  }
  return isTold ? wanting : (wanting ?? allWalks);
}

const allWalks = planNumbers["progress-sessions"];

function afterSession(wanting: number, { colour }: MovedDay): number | undefined {
  if (colour !== "green") return allWalks;
  return wanting === 1 ? undefined : wanting - 1;
}
