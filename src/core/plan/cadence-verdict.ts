import { criterionPoints, type TrialOfDay } from "../trial/trial.ts";
import { changeVerdicts } from "../trial/verdict.ts";

/**
 * What runs with a quicker step said, as the plan asks it: `neutral` when they were run to the end and did no harm; absent while
 * none was.
 */
export function cadenceVerdict(trials: readonly TrialOfDay[]): "helped" | "neutral" | "worse" | undefined {
  const found = changeVerdicts(trials, criterionPoints).find(({ change }) => change === "cadence");
  if (found === undefined) return undefined;
  if (found.verdict === "helped" || found.verdict === "worse") return found.verdict;
  if (found.stoppedHurting > 0) return "worse";
  return found.runs.length > 0 ? "neutral" : undefined;
}
