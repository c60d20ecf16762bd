import { criterionPoints, type RunChange, type WeekChange } from "../../trial/trial.ts";
import { changeVerdicts, type Verdict } from "../../trial/verdict.ts";
import { weeksVerdict } from "../../trial/weeks-verdict.ts";
import { answered, type FactDefinition, type FactRecord, unknown } from "../fact.ts";
import { type AlikeChanges, trialChanges } from "../trial-changes.ts";

/** What trials of some alike changes said, those on a run and those over weeks that are over; helped as soon as one helped. */
function tried(id: keyof typeof trialChanges): FactDefinition {
  const changes: AlikeChanges = trialChanges[id];
  return {
    ...{ id, from: "measured", answers: ["helped", "no-difference", "worse"] },
    read: (record) => {
      const verdicts = [...onRuns(record, changes.runs), ...overWeeks(record, changes.weeks)];
      const told = (["helped", "worse", "no-difference"] as const).find((one) => verdicts.includes(one));
      return told === undefined ? unknown("not-tried") : answered(told);
    },
  };
}

function onRuns({ trials = [] }: FactRecord, changes: readonly RunChange[]): readonly Verdict[] {
  return changeVerdicts(trials, criterionPoints)
    .filter(({ change }) => changes.includes(change))
    .map(({ verdict }) => verdict);
}

function overWeeks({ trials = [], checkIns, today }: FactRecord, changes: readonly WeekChange[]): readonly Verdict[] {
  return trials.flatMap(({ day, trial }) => {
    if (trial.kind !== "weeks" || !changes.includes(trial.change)) return [];
    const { state, verdict } = weeksVerdict(trial, day, { checkIns, today });
    return state === "running" ? [] : [verdict];
  });
}

/** What change-and-see trials said. */
export const trialFacts: readonly FactDefinition[] = [
  tried("trial-taller"),
  tried("trial-quicker-step"),
  tried("trial-slope"),
  tried("trial-shoes"),
  tried("trial-warm-up"),
  tried("trial-stretching"),
  tried("trial-sleep"),
  tried("trial-walking"),
  tried("trial-spread-runs"),
  tried("trial-shorter-runs"),
];
