import { useRunning } from "../screen/use-running.ts";
import { type HowRunning, howRunning } from "./how-running.ts";
import { usePlan } from "./use-plan.ts";

/** How running stands by the safety questions and the plan, which follow the same rule. */
export function useHowRunning(): HowRunning {
  return howRunning(useRunning(), usePlan());
}
