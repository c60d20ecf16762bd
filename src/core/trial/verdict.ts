import { pooledEffect } from "./pool-effects.ts";
import { type Effect, type RunEffect, runEffect } from "./run-effect.ts";
import { hasBegun, isOpenRun, type RunChange, type TrialOfDay } from "./trial.ts";

/** What a trial says. `cannot-tell` is an answer: the interval holds both a help that counts and none. */
export type Verdict = "helped" | "no-difference" | "worse" | "cannot-tell";

/** What the change-and-see runs with one change say together. */
export interface ChangeVerdict {
  readonly change: RunChange;
  readonly verdict: Verdict;
  /** Whether pain or a clear preference decided. */
  readonly by: RunEffect["by"];
  /** Runs that count: rated in all three parts. */
  readonly runs: readonly { readonly day: string; readonly effect: RunEffect }[];
  /** Runs that were ended early or not rated. */
  readonly unfinished: number;
  /** Runs of which a part was run and the next has not come yet. */
  readonly open: number;
  /** Runs ended because it hurt more while the change was on. */
  readonly stoppedHurting: number;
  /** Of one run on that day; of several on a usual day. */
  readonly effect?: Effect;
}

/** The verdict on every change that was tried on a run, the newest change first. */
export function changeVerdicts(trials: readonly TrialOfDay[], criterionPoints: number): readonly ChangeVerdict[] {
  const own = trials.flatMap(({ day, trial }) => (trial.kind === "run" && hasBegun(trial) ? [{ day, trial }] : []));
  const newest = own.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const byChange = Map.groupBy(newest, ({ trial }) => trial.change);
  return [...byChange].map(([change, group]) => {
    const runs = group.flatMap(({ day, trial }) => {
      const effect = runEffect(trial);
      return effect === undefined ? [] : [{ day, effect }];
    });
    const hurting = group.filter(
      ({ trial: { stopped } }) => stopped?.why === "hurts-more" && stopped.part === "changed",
    );
    const open = group.filter(({ trial }) => isOpenRun(trial)).length;
    const unfinished = group.length - runs.length - open;
    const common = { change, runs, unfinished, open, stoppedHurting: hurting.length };
    return {
      ...common,
      ...verdictOf(
        runs.map(({ effect }) => effect),
        criterionPoints,
      ),
    };
  });
}

function verdictOf(runs: readonly RunEffect[], criterion: number): Pick<ChangeVerdict, "verdict" | "by" | "effect"> {
  const [only, ...others] = runs;
  if (only === undefined) return { verdict: "cannot-tell", by: "nothing" };
  if (others.length === 0) {
    const { value, interval, response, by } = only;
    return { verdict: response === "none" ? "cannot-tell" : response, by, effect: { value, interval } };
  }
  return severalRuns(runs, criterion);
}

/**
 * Of several runs: helped or worse when most of them responded by rule R6 and the pooled interval leaves out 0, or most by clear
 * preference; no difference when the interval lies within the change that counts.
 */
function severalRuns(runs: readonly RunEffect[], criterion: number): Pick<ChangeVerdict, "verdict" | "by" | "effect"> {
  const effect = pooledEffect(runs);
  if (effect === undefined) return { verdict: "cannot-tell", by: "nothing" };
  const [low, high] = effect.interval;
  for (const response of ["helped", "worse"] as const) {
    const own = runs.filter((run) => run.response === response);
    if (own.length * 2 <= runs.length) continue;
    if (response === "helped" ? high < 0 : low > 0) return { verdict: response, by: "pain", effect };
    if (own.every(({ by }) => by === "preference")) return { verdict: response, by: "preference", effect };
  }
  const isWithin = low > -criterion && high < criterion;
  return { verdict: isWithin ? "no-difference" : "cannot-tell", by: isWithin ? "pain" : "nothing", effect };
}
