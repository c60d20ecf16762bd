import { planWords } from "./plan-words.ts";
import type { LeaveReason } from "./session-plan.ts";

/** What the runner wants of the plan. */
export const planGoals = ["calmer-back", "usual-running", "run-further", "keep-going"] as const;

export type PlanGoal = (typeof planGoals)[number];

export type PlanEquipment = keyof typeof planWords.choices.equipment;

/** Everything that an exercise of `data/exercises` may need, so everything that may be at hand. */
export const planEquipment = Object.keys(planWords.choices.equipment) as readonly PlanEquipment[];

/** What exercises have to be chosen round, by the codes of `data/programmes/exercise-rules`. */
export const bodyLimits = {
  "bending-forward": "X2",
  "bending-back": "X3",
  pregnancy: "X4",
  "fragile-bones": "X5",
  "shoulder-or-wrist": "X6",
  knee: "X7",
  "blood-pressure": "X8",
} as const;

export type BodyLimit = keyof typeof bodyLimits;

/** What the runner likes to do anyway. */
export const planLikes = ["yoga", "pilates", "non-impact"] as const;

export type PlanLike = (typeof planLikes)[number];

/** What the runner changed in the plan, and why. Days are `YYYY-MM-DD`. */
export type PlanAdjustment =
  /** A session goes to another day of its week. */
  | { readonly kind: "move"; readonly session: string; readonly to: string; readonly reason: LeaveReason }
  /** A session is done in about half the time. */
  | { readonly kind: "shorten"; readonly session: string; readonly reason: LeaveReason }
  /** A run is swapped for something without impact, or for a walk. */
  | {
      readonly kind: "swap-session";
      readonly session: string;
      readonly swappedFor: "non-impact" | "walk";
      readonly reason: LeaveReason;
    }
  /** An exercise is swapped for another, in one session, or in all from then on without a session. */
  | {
      readonly kind: "swap-exercise";
      readonly session?: string;
      readonly exercise: string;
      readonly swappedFor: string;
      readonly reason: LeaveReason;
    }
  /** Days on which nothing is done: travel or illness. */
  | { readonly kind: "away"; readonly from: string; readonly to: string; readonly reason: LeaveReason };

/** What the runner asks of the plan. */
export interface PlanWishes {
  readonly goal: PlanGoal;
  /** Weekdays that are free for it: 0 Monday to 6 Sunday. */
  readonly days: readonly number[];
  /** Weekday wished for the longest run. */
  readonly longestRunDay?: number;
  /** 0 to 6; 0 asks for a plan without running. */
  readonly runsAWeek: number;
  /** 0 to 3. */
  readonly strengthAWeek: number;
  /** Minutes of a strength session at most. */
  readonly minutes: number;
  readonly equipment: readonly PlanEquipment[];
  readonly limits: readonly BodyLimit[];
  readonly likes: readonly PlanLike[];
  /** Exercises that are kept although the two-week rule would drop them. */
  readonly keeps: readonly string[];
  /** Exercises that are never offered, and why, where it was told. */
  readonly dislikes: readonly string[];
  readonly dislikeReasons?: Readonly<Record<string, LeaveReason>>;
  readonly adjustments: readonly PlanAdjustment[];
}
