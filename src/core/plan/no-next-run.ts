import type { Plan } from "./plan.ts";
import { type PlanWords, planWords } from "./plan-words.ts";
import type { RunningNow } from "./running-now.ts";

/**
 * Why how far the next run may go is no advice now, in words; undefined when it is. The safety screen and what was told since come
 * first, then the plan while it brings running back step by step.
 */
export function noNextRun(
  now: RunningNow,
  plan: Plan | undefined,
  { nextRun }: Pick<PlanWords, "nextRun"> = planWords,
): string | undefined {
  if (now.kind === "ask-again") return nextRun.askAgain;
  if (now.kind !== "open" && now.kind !== "not-asked") return now.words;
  if (plan?.kind !== "made") return undefined;
  const { mode, why } = plan.running;
  return mode === "return" || mode === "stop" ? why : undefined;
}
