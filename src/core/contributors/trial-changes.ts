import { type RunChange, runChanges, type WeekChange, weekChanges } from "../trial/trial.ts";
import type { ContributorRule } from "./contributor-rule.ts";

/** Changes that are alike: what trials of them said is one fact. */
export interface AlikeChanges {
  readonly runs: readonly RunChange[];
  readonly weeks: readonly WeekChange[];
}

/** Changes by the fact that their verdicts tell. */
export const trialChanges = {
  "trial-taller": { runs: ["taller", "lean"], weeks: ["taller", "lean"] },
  "trial-quicker-step": { runs: ["cadence", "shorter-step"], weeks: ["cadence", "shorter-step"] },
  "trial-slope": { runs: ["slope"], weeks: ["slope"] },
  "trial-shoes": { runs: ["shoes"], weeks: ["shoes"] },
  "trial-warm-up": { runs: [], weeks: ["warm-up"] },
  "trial-stretching": { runs: [], weeks: ["stretching"] },
  "trial-sleep": { runs: [], weeks: ["sleep"] },
  "trial-walking": { runs: [], weeks: ["walking"] },
  "trial-spread-runs": { runs: [], weeks: ["spread-runs"] },
  "trial-shorter-runs": { runs: [], weeks: ["shorter-runs"] },
} as const satisfies Readonly<Record<string, AlikeChanges>>;

type Rule = Pick<ContributorRule, "checks">;

/** What can be changed to test a contributor: on one run where that can be, else over weeks; empty where no trial tells of it. */
export function changesToTest({ checks }: Rule): AlikeChanges {
  const facts = new Set(checks.filter(({ role }) => role === "trial").map(({ fact }) => fact));
  const own: readonly AlikeChanges[] = Object.entries(trialChanges).flatMap(([fact, changes]) =>
    facts.has(fact) ? [changes] : [],
  );
  const runs = runChanges.filter((change) => own.some((one) => one.runs.includes(change)));
  const weeks = weekChanges.filter((change) => own.some((one) => one.weeks.includes(change)));
  return { runs, weeks: runs.length > 0 ? [] : weeks };
}

/** Contributors that a trial of a change says something of. */
export function testedBy<R extends Rule>(rules: Iterable<R>, change: WeekChange): readonly R[] {
  const facts = Object.entries<AlikeChanges>(trialChanges).flatMap(([fact, { runs, weeks }]) =>
    weeks.includes(change) || runs.some((one) => one === change) ? [fact] : [],
  );
  return [...rules].filter(({ checks }) => checks.some(({ role, fact }) => role === "trial" && facts.includes(fact)));
}
