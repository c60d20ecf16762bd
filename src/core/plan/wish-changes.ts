import type { PlanAdjustment, PlanWishes } from "./plan-wishes.ts";
import type { LeaveReason } from "./session-plan.ts";

/** An exercise that stands in a session, the one wished in its place, and why. */
export interface SwapWish {
  readonly exercise: string;
  readonly swappedFor: string;
  readonly reason: LeaveReason;
  /** Id of the session, for a swap of this one alone; without it from now on. */
  readonly session?: string;
}

/** Most changes that are remembered: those told last. */
const mostRemembered = 500;

/** The wishes with one more change of the plan. */
export function withAdjustment(wishes: PlanWishes, adjustment: PlanAdjustment): PlanWishes {
  return { ...wishes, adjustments: [...wishes.adjustments, adjustment].slice(-mostRemembered) };
}

/** The wishes with an exercise swapped for another, in one session or from now on. */
export function withSwap(wishes: PlanWishes, swap: SwapWish): PlanWishes {
  return withAdjustment(wishes, { kind: "swap-exercise", ...swap });
}

/** The wishes without an exercise from now on, with the reason; it is no longer kept either. */
export function withDislike(wishes: PlanWishes, exercise: string, reason: LeaveReason): PlanWishes {
  return {
    ...wishes,
    keeps: wishes.keeps.filter((kept) => kept !== exercise),
    dislikes: [...wishes.dislikes.filter((one) => one !== exercise), exercise],
    dislikeReasons: { ...wishes.dislikeReasons, [exercise]: reason },
  };
}

/** The wishes with an exercise that may be offered again. */
export function withoutDislike(wishes: PlanWishes, exercise: string): PlanWishes {
  const reasons = Object.entries(wishes.dislikeReasons ?? {}).filter(([id]) => id !== exercise);
  return {
    ...wishes,
    dislikes: wishes.dislikes.filter((one) => one !== exercise),
    dislikeReasons: Object.fromEntries(reasons),
  };
}

/** The wishes with a stretch that is kept whatever the two-week rule says, or no longer kept. */
export function withKeep(wishes: PlanWishes, exercise: string, isKept: boolean): PlanWishes {
  const others = wishes.keeps.filter((one) => one !== exercise);
  return { ...(isKept ? withoutDislike(wishes, exercise) : wishes), keeps: isKept ? [...others, exercise] : others };
}
