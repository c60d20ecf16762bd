import type { CheckInOfDay } from "../diary/check-in.ts";
import { criterionPoints, type TrialOfDay } from "../trial/trial.ts";
import { changeVerdicts } from "../trial/verdict.ts";
import { weeksVerdict } from "../trial/weeks-verdict.ts";
import type { HandoverTrial } from "./handover.ts";

export interface TrialRowsOptions {
  readonly checkIns: readonly CheckInOfDay[];
  readonly today: string;
  /** What a change is called. */
  readonly nameOf: (change: string) => string;
}

/** Every trial of a record with its verdict: the runs of a change together, each trial over weeks on its own. */
export function trialRows(trials: readonly TrialOfDay[], options: TrialRowsOptions): readonly HandoverTrial[] {
  const { checkIns, today, nameOf } = options;
  const runs = changeVerdicts(trials, criterionPoints).map(({ change, verdict, effect, runs: own }): HandoverTrial => {
    const days = trials.flatMap(({ day, trial }) => (trial.kind === "run" && trial.change === change ? [day] : []));
    const count = own.length === 1 ? "one run" : `${own.length} runs`;
    return {
      ...{ day: days.toSorted().at(-1) ?? today, what: `${nameOf(change)}, ${count}`, verdict },
      ...(effect === undefined ? {} : { effect: { value: effect.value, interval: effect.interval } }),
    };
  });
  const weeks = trials.flatMap(({ day, trial }): readonly HandoverTrial[] => {
    if (trial.kind !== "weeks") return [];
    const { verdict, effect } = weeksVerdict(trial, day, { checkIns, today });
    return [
      {
        ...{ day, what: `${nameOf(trial.change)}, ${trial.weeks} weeks`, verdict },
        ...(effect === undefined ? {} : { effect }),
      },
    ];
  });
  return [...runs, ...weeks];
}
