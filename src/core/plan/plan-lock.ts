import { newSinceScreen } from "../diary/new-since-screen.ts";
import { isLevelAtLeast } from "../screen/screen-levels.ts";
import type { LockedPlan } from "./plan.ts";
import type { PlanInput } from "./plan-input.ts";
import type { PlannedBecause } from "./session-plan.ts";

/** Why no plan can be made, in words, and what is still fine. */
export type PlanLock = Pick<LockedPlan, "because" | "words" | "stillFine">;

/** Why no plan can be made, and what the runner can go on doing; undefined when one can. */
export function planLock(input: Pick<PlanInput, "screen" | "checkIns">): PlanLock | undefined {
  const { screen } = input;
  if (screen === undefined) return { because: "not-asked", words: words.notAsked, stillFine: [walking] };
  const { result } = screen;
  const isUrgent = isLevelAtLeast(result.level, "urgent-today");
  if (isUrgent || result.locks.plan.rules.length > 0) {
    const why = result.reasons.map((reason) => `${reason.words} ${reason.action}`).slice(0, 3);
    return {
      because: "level",
      words: [result.words, ...why].join(" "),
      stillFine: isUrgent ? [] : [walking, ...stillRunning(result.running.advice, result.locks["run-advice"].isLocked)],
    };
  }
  if (newSinceScreen(input.checkIns, screen) !== undefined)
    return { because: "ask-again", words: words.askAgain, stillFine: [walking] };
  if (!result.isComplete) return { because: "unfinished", words: words.unfinished, stillFine: [walking] };
  return undefined;
}

/** Whether exercises wait although a plan can be made: every exercise is avoided while a sign of the first three levels is open. */
export function isExerciseClosed({ screen }: PlanInput): boolean {
  return screen === undefined || screen.result.level !== "self-manage";
}

function stillRunning(advice: string, isLocked: boolean): readonly PlannedBecause[] {
  if (isLocked || advice === "stop") return [];
  return [{ why: words.running, evidence: [], rules: ["pain-monitoring"] }];
}

const words = {
  notAsked: "The safety questions come first: they tell whether training is safe for you.",
  unfinished: "Some safety questions are still open. Finish them, then a plan can be made.",
  askAgain: "You told of something new. Answer the safety questions again, then the plan goes on.",
  walking: "Walking as is comfortable.",
  running: "Running what you run now if it stays comfortable. Nothing longer, faster or hillier.",
};

const walking: PlannedBecause = { why: words.walking, evidence: [], rules: ["evidenced-frame"] };
