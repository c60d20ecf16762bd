import type { PlanWishes } from "./plan-wishes.ts";
import type { PlannedBecause, PlannedSession, SessionKind } from "./session-plan.ts";

/** What had no room in a week or was taken out of it, with why. */
export interface LeftOut extends PlannedBecause {
  readonly kind: SessionKind;
  readonly title: string;
}

/** A week from Monday to Sunday. */
export interface PlannedWeek extends PlannedBecause {
  readonly monday: string;
  /** Number of the week since the plan began, from 1. */
  readonly number: number;
  /** True for a week that does 20 to 30 % less. */
  readonly isEasy: boolean;
  /** In the order of days; what is left of the week, today included. */
  readonly sessions: readonly PlannedSession[];
  /** Days on which nothing is planned and nothing should be. */
  readonly restDays: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** What running is, from the freest to none. */
export type RunningMode = "usual" | "hold" | "step-back" | "return" | "stop" | "none";

/** How running stands. */
export interface RunningPlan extends PlannedBecause {
  readonly mode: RunningMode;
  /** Step of the graded return, such as `R3`. */
  readonly level?: string;
  /** Kilometres of the next run at most, and what that rests on. */
  readonly mostKm?: number;
  readonly limitFrom?: "record" | "told";
}

/** Something beside the sessions that the runner should know: dropped, added or due. */
export interface PlanNote extends PlannedBecause {
  readonly id: string;
  readonly title: string;
}

/** One way to make a plan fit. */
export interface PlanOption {
  readonly words: string;
  readonly wishes: PlanWishes;
}

interface PlanFrame {
  readonly rules: string;
  /** 1 for the first, one more whenever what is advised changes. */
  readonly version: number;
  readonly madeOn: string;
  /** What is different from the version before, in words; empty for the first. */
  readonly changes: readonly string[];
}

/** A plan that can be followed. */
export interface MadePlan extends PlanFrame {
  readonly kind: "made";
  /** `maintain` after recovery: habit first, check-ups by choice. */
  readonly phase: "build" | "maintain";
  readonly startedOn: string;
  readonly weeks: readonly PlannedWeek[];
  readonly running: RunningPlan;
  readonly notes: readonly PlanNote[];
}

/** No plan: the safety screen comes first. */
export interface LockedPlan extends PlanFrame {
  readonly kind: "locked";
  readonly because: "not-asked" | "unfinished" | "ask-again" | "level";
  readonly words: string;
  /** What the runner can go on doing. */
  readonly stillFine: readonly PlannedBecause[];
}

/** What was asked for does not go into the week. */
export interface UnfitPlan extends PlanFrame {
  readonly kind: "does-not-fit";
  readonly words: string;
  readonly options: readonly PlanOption[];
}

export type Plan = MadePlan | LockedPlan | UnfitPlan;

/** A plan with the day it was made, `YYYY-MM-DD`. */
export interface PlanOfDay {
  readonly day: string;
  readonly plan: Plan;
}
