import type { CheckInOfDay } from "../diary/check-in.ts";
import { criterionPoints, hasBegun, type TrialOfDay } from "../trial/trial.ts";
import { type ChangeVerdict, changeVerdicts } from "../trial/verdict.ts";
import { weeksVerdict } from "../trial/weeks-verdict.ts";
import type { HandoverTrial } from "./handover.ts";
import { type HandoverRowWords, handoverRowWords } from "./handover-row-words.ts";

export interface TrialRowsOptions {
  readonly checkIns: readonly CheckInOfDay[];
  readonly today: string;
  /** What a change is called. */
  readonly nameOf: (change: string) => string;
  /** English without them. */
  readonly words?: HandoverRowWords;
}

/** Every trial of a record with its verdict: the runs of a change together, each trial over weeks on its own. */
export function trialRows(trials: readonly TrialOfDay[], options: TrialRowsOptions): readonly HandoverTrial[] {
  const { checkIns, today, nameOf, words: { trial: words } = handoverRowWords } = options;
  const runs = changeVerdicts(trials, criterionPoints).map((told): HandoverTrial => {
    const { change, verdict, effect } = told;
    const days = trials.flatMap(({ day, trial }) =>
      trial.kind === "run" && trial.change === change && hasBegun(trial) ? [day] : [],
    );
    return {
      ...{ day: days.toSorted().at(-1) ?? today, what: runsWords(told, nameOf(change), words), verdict },
      ...(effect === undefined ? {} : { effect: { value: effect.value, interval: effect.interval } }),
    };
  });
  const weeks = trials.flatMap(({ day, trial }): readonly HandoverTrial[] => {
    if (trial.kind !== "weeks") return [];
    const { verdict, effect } = weeksVerdict(trial, day, { checkIns, today });
    return [
      {
        ...{ day, what: words.weeks(nameOf(trial.change), trial.weeks), verdict },
        ...(effect === undefined ? {} : { effect }),
      },
    ];
  });
  return [...runs, ...weeks];
}

/** The change with how many runs count, or why none does. */
function runsWords({ runs, unfinished }: ChangeVerdict, name: string, words: HandoverRowWords["trial"]): string {
  if (runs.length > 0) return words.runs(name, runs.length);
  return unfinished > 0 ? words.endedEarly(name, unfinished) : words.unfinished(name);
}
