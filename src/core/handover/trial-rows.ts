import type { CheckInOfDay } from "../diary/check-in.ts";
import { criterionPoints, hasBegun, type TrialOfDay } from "../trial/trial.ts";
import { type ChangeVerdict, changeVerdicts } from "../trial/verdict.ts";
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
  const runs = changeVerdicts(trials, criterionPoints).map((told): HandoverTrial => {
    const { change, verdict, effect } = told;
    const days = trials.flatMap(({ day, trial }) =>
      trial.kind === "run" && trial.change === change && hasBegun(trial) ? [day] : [],
    );
    const count = countWords(told);
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

/** "one run", "3 runs", or why no run counts. */
function countWords({ runs, unfinished }: ChangeVerdict): string {
  const counted = (count: number) => (count === 1 ? "one run" : `${count} runs`);
  if (runs.length > 0) return counted(runs.length);
  return unfinished > 0 ? `${counted(unfinished)} ended early` : "a run not finished yet";
}
