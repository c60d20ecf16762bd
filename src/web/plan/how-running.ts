import type { RunningPlan } from "#core/plan/plan.ts";
import { words } from "../screen/screen-words.ts";
import type { Running } from "../screen/use-running.ts";
import { words as planWords } from "./plan-words.ts";
import type { PlanState } from "./use-plan.ts";

/** How running stands, in the same words on every page. */
export interface HowRunning {
  readonly running: Running;
  /** True while safety questions or plan are still being read: then no limit is to be shown, for it may not hold. */
  readonly isWaiting?: boolean;
  /** Heading in place of how far the next run may go, when that is no advice now. */
  readonly instead?: string;
  /** What the plan says of running, when it is more than the safety questions say already. */
  readonly plan?: RunningPlan;
}

/** The safety questions come first, then the way back to running; otherwise the limit of the next run is what holds. */
export function howRunning(running: Running, state: PlanState): HowRunning {
  const { headings } = words.running;
  const isClosed = running.kind === "ask-again" || running.kind === "unfinished";
  if (isClosed || running.kind === "locked" || running.kind === "walk-first")
    return { running, instead: headings[running.kind] };
  if (running.kind === "waiting" || state.kind === "waiting") return { running, isWaiting: true };
  const plan = state.kind === "ready" && state.plan.kind === "made" ? state.plan.running : undefined;
  if (plan?.mode === "return") return { running, plan, instead: planWords.comingBack };
  return running.kind === "held" ? { running, instead: headings[running.advice] } : { running };
}
