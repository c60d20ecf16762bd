import { useEffect, useMemo } from "react";
import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import type { Entry } from "#contract/record/entry-schema.ts";
import { cadenceVerdict } from "#core/plan/cadence-verdict.ts";
import { makePlan } from "#core/plan/make-plan.ts";
import type { Plan, PlanOfDay } from "#core/plan/plan.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import { type PlanLock, planLock } from "#core/plan/plan-lock.ts";
import type { PlanAdjustment, PlanWishes } from "#core/plan/plan-wishes.ts";
import { rankedContributors } from "#core/plan/ranked-contributors.ts";
import { withScreenNow } from "#core/plan/screen-now.ts";
import type { SessionLog } from "#core/plan/session-plan.ts";
import { withAdjustment } from "#core/plan/wish-changes.ts";
import type { Story } from "#core/story/story.ts";
import { useContributors } from "../contributors/use-contributors.ts";
import { optional } from "../fields/optional.ts";
import { useLoad } from "../load/use-load.ts";
import { idOfDay, keepEntry, useEntries } from "../record/record.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { runsOfReport } from "../screen/runs-of-report.ts";
import { coreScreenWords } from "../screen/screen-words.ts";
import { screenOf } from "../screen/use-running.ts";
import { useSafety } from "../screen/use-safety.ts";
import { localToday } from "../shell/local-today.ts";
import { corePlanWords } from "./plan-words.ts";

/** What the pages of the plan know. */
export type PlanState =
  | { readonly kind: "waiting" }
  | { readonly kind: "closed"; readonly message: string; readonly fix: string }
  /** Nothing was wished yet. */
  | {
      readonly kind: "no-wishes";
      readonly story: Story;
      /** Why no plan could be made whatever was wished; absent when one could. */
      readonly lock?: PlanLock;
    }
  | {
      readonly kind: "ready";
      readonly plan: Plan;
      readonly input: PlanInput;
      readonly story: Story;
      /** Versions that were given, the newest first. */
      readonly versions: readonly PlanOfDay[];
    };

/** The plan as of today, made anew with every answer; each version that advises something else is kept. */
export function usePlan(): PlanState {
  const safety = useSafety();
  const wishes = useEntries("plan-wishes");
  const plans = useEntries("plan");
  const sessions = useEntries("session");
  const checkIns = useEntries("check-in");
  const weeks = useEntries("week");
  const tests = useEntries("body-test");
  const story = useEntries("story");
  const trials = useEntries("trial");
  const found = useContributors();
  const findings = found.kind === "ready" ? found.findings : undefined;
  const { state: load } = useLoad(shownRunner());
  const lists = [wishes, plans, sessions, checkIns, weeks, tests, story, trials];
  const isWaiting =
    lists.some(({ state }) => state === "waiting") ||
    safety.state === "waiting" ||
    load.kind === "waiting" ||
    found.kind === "waiting";
  const wished = wishes.entries[0]?.body ?? undefined;
  const input = useMemo((): PlanInput | undefined => {
    if (isWaiting || wished === undefined) return undefined;
    const asked = safety.state === "screened" ? safety : undefined;
    const cadenceTrial = cadenceVerdict(oldestFirst(trials.entries).map(({ day, body }) => ({ day, trial: body })));
    const known = {
      today: localToday(),
      library: planLibrary,
      words: corePlanWords,
      wishes: wished,
      ...(asked === undefined ? {} : { screen: screenOf(asked) }),
      ...(story.entries[0]?.body == null ? {} : { story: story.entries[0].body }),
      checkIns: oldestFirst(checkIns.entries).map(({ day, madeAt, body }) => ({ day, madeAt, checkIn: body })),
      weeks: oldestFirst(weeks.entries).map(({ day, body }) => ({ day, week: body })),
      bodyTests: oldestFirst(tests.entries).map(({ day, body }) => ({ day, result: body })),
      sessions: oldestFirst(sessions.entries).map(({ day, body }) => ({ day, log: body })),
      plans: oldestFirst(plans.entries).map(({ day, body }) => ({ day, plan: body })),
      ...(findings === undefined ? {} : { contributors: rankedContributors(findings) }),
      ...optional("cadenceTrial", cadenceTrial),
      ...(load.kind === "story" ? { load: { runs: runsOfReport(load.report) } } : {}),
    };
    return withScreenNow(screenRuleSet, known, coreScreenWords);
  }, [isWaiting, wished, safety, plans, sessions, checkIns, weeks, tests, story, trials, findings, load]);
  const lock = useMemo(() => {
    if (isWaiting || wished !== undefined || safety.state === "closed") return undefined;
    const told = oldestFirst(checkIns.entries).map(({ day, madeAt, body }) => ({ day, madeAt, checkIn: body }));
    const screen = safety.state === "none" ? {} : { screen: screenOf(safety) };
    return planLock({ checkIns: told, words: corePlanWords, ...screen });
  }, [isWaiting, wished, safety, checkIns]);
  const plan = useMemo(() => (input === undefined ? undefined : makePlan(input)), [input]);
  useKeptVersion(plan, input?.plans.at(-1)?.plan.version ?? 0);
  const closed = lists.find(({ state }) => state === "closed");
  if (closed !== undefined) return { kind: "closed", message: closed.message ?? "", fix: closed.fix ?? "" };
  if (isWaiting) return { kind: "waiting" };
  const told = story.entries[0]?.body ?? {};
  if (input === undefined || plan === undefined) return { kind: "no-wishes", story: told, ...optional("lock", lock) };
  return { kind: "ready", plan, input, story: told, versions: input.plans.toReversed() };
}

/** Keeps a version that is new, so that the record can tell what was advised when. The sample runner's record stays as it is. */
function useKeptVersion(plan: Plan | undefined, known: number): void {
  useEffect(() => {
    if (plan === undefined || plan.version <= known || shownRunner() === "sample") return;
    const { version, madeOn } = plan;
    void idOfDay("plan", `version ${version}`).then((id) => keepEntry({ id, kind: "plan", day: madeOn, body: plan }));
  }, [plan, known]);
}

function oldestFirst<K extends "check-in" | "week" | "body-test" | "session" | "plan" | "trial">(
  entries: readonly Entry<K>[],
) {
  return entries
    .toReversed()
    .flatMap(({ day, madeAt, body }) =>
      body === null ? [] : [{ day, madeAt, body: body as NonNullable<Entry<K>["body"]> }],
    );
}

/** Keeps what the runner asks of the plan; there is one of it, changed again and again. */
export async function keepWishes(wishes: PlanWishes): Promise<void> {
  await keepEntry({ id: await idOfDay("plan-wishes", "own"), kind: "plan-wishes", day: localToday(), body: wishes });
}

/** Days back from which changes of single sessions are kept; older ones are over. */
const keptDays = 35;

/** Keeps one more change of the plan, without those that are long over. */
export async function keepAdjustment(wishes: PlanWishes, adjustment: PlanAdjustment): Promise<void> {
  const oldest = new Date(Date.now() - keptDays * 86_400_000).toISOString().slice(0, 10);
  const current = wishes.adjustments.filter(
    (one) => !((one.kind === "move" || one.kind === "away") && one.to < oldest),
  );
  await keepWishes(withAdjustment({ ...wishes, adjustments: current }, adjustment));
}

/** Keeps a session as it was done or left out, today. */
export async function keepSession(log: SessionLog): Promise<void> {
  await keepEntry({ kind: "session", day: localToday(), body: log });
}
