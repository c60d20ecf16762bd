import type { NextStep } from "../diary/next-steps.ts";
import type { PlannedSession } from "./session-plan.ts";

/** Something to do on a day. */
export type DayThing =
  /** Something to tell, film or test. */
  | { readonly kind: "step"; readonly step: NextStep }
  /** There is no plan yet. */
  | { readonly kind: "make-plan" }
  /** There is no plan that can be followed, and why. */
  | { readonly kind: "plan-waits" }
  /** A session of the plan; a warm-up goes with its run. */
  | { readonly kind: "session"; readonly session: PlannedSession; readonly warmUp?: PlannedSession };

/** How a plan stands on a day. */
export type PlanToday =
  /** Not read yet: what comes after it is not known either. */
  | { readonly kind: "waiting" }
  /** Cannot be read. */
  | { readonly kind: "unknown" }
  | { readonly kind: "none" }
  | { readonly kind: "waits" }
  | { readonly kind: "made"; readonly sessions: readonly PlannedSession[] };

/** What comes before training: safety, what the plan is made from, and the pain before it, which tells what it did. */
const first: ReadonlySet<NextStep> = new Set(["screen", "where", "running", "check-in"]);

/** Everything to do on a day, the one thing first: what training rests on, then the sessions of the day, then what can wait. */
export function dayThings(steps: readonly NextStep[], plan: PlanToday): readonly DayThing[] {
  const stepsOf = (isFirst: boolean) =>
    steps.filter((step) => first.has(step) === isFirst).map((step): DayThing => ({ kind: "step", step }));
  if (plan.kind === "waiting") return stepsOf(true);
  return [...stepsOf(true), ...planThings(plan, steps), ...stepsOf(false)];
}

function planThings(plan: Exclude<PlanToday, { kind: "waiting" }>, steps: readonly NextStep[]): readonly DayThing[] {
  if (plan.kind === "unknown") return [];
  if (plan.kind === "none") return [{ kind: "make-plan" }];
  // While the safety questions are open they are the one thing, and say what waits.
  if (plan.kind === "waits") return steps.includes("screen") ? [] : [{ kind: "plan-waits" }];
  const warmUps = plan.sessions.filter(({ kind }) => kind === "warm-up");
  const own = plan.sessions.filter(({ kind }) => kind !== "warm-up");
  return own.map((session) => {
    const warmUp = session.kind === "run" ? warmUps.find(({ day }) => day === session.day) : undefined;
    return { kind: "session", session, ...(warmUp === undefined ? {} : { warmUp }) };
  });
}
