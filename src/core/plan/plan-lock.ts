import { newSinceScreen } from "../diary/new-since-screen.ts";
import { isLevelAtLeast } from "../screen/screen-levels.ts";
import type { ScreenResult } from "../screen/screen-result.ts";
import type { LockedPlan } from "./plan.ts";
import { type PlanInput, planWordsOf } from "./plan-input.ts";
import type { PlannedBecause } from "./session-plan.ts";

/** Why no plan can be made, in words, and what is still fine. */
export type PlanLock = Pick<LockedPlan, "because" | "words" | "stillFine">;

/** Why no plan can be made, and what the runner can go on doing; undefined when one can. */
export function planLock(input: Pick<PlanInput, "screen" | "checkIns" | "words">): PlanLock | undefined {
  const { screen } = input;
  const words = planWordsOf(input).lock;
  const walking: PlannedBecause = { why: words.walking, evidence: [], rules: ["evidenced-frame"] };
  if (screen === undefined) return { because: "not-asked", words: words.notAsked, stillFine: [walking] };
  const { result } = screen;
  const isUrgent = isLevelAtLeast(result.level, "urgent-today");
  if (isUrgent || result.locks.plan.rules.length > 0) {
    const why = result.reasons.map((reason) => `${reason.words} ${reason.action}`).slice(0, 3);
    return {
      because: "level",
      words: [result.words, ...why].join(" "),
      stillFine: isUrgent ? [] : [walking, ...stillRunning(result, words.running)],
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

function stillRunning({ running, locks }: ScreenResult, why: string): readonly PlannedBecause[] {
  if (locks["run-advice"].isLocked || running.advice === "stop") return [];
  return [{ why, evidence: [], rules: ["pain-monitoring"] }];
}
