import type { PlanAdjustment } from "./plan-wishes.ts";
import type { LeaveReason, SessionKind } from "./session-plan.ts";
import { strengthSlots } from "./strength-slots.table.ts";

/**
 * Exercises of small sessions that may stand in for each other, by hand: the moving drills that contributor `ca08-quick-start` tries,
 * gentle movement for the back, and the two sets that a runner may like.
 */
const alike: Readonly<Partial<Record<SessionKind, readonly (readonly string[])[]>>> = {
  "warm-up": [
    [
      "e42-leg-swings",
      "e43-high-knees",
      "e44-walking-lunge-reach",
      "e39-hip-switches",
      "e37-cat-cow",
      "e38-thoracic-rotation",
    ],
  ],
  mobility: [
    ["e37-cat-cow", "e38-thoracic-rotation", "e39-hip-switches", "e35-low-back-stretch", "e36-prone-press-up"],
    ["e40-yoga-flow", "e41-pilates-set"],
  ],
};

/** Exercises that train the same as one of a session of a kind, the most alike first; who may be given them is not asked here. */
export function standIns(kind: SessionKind, exercise: string): readonly string[] {
  const groups = kind === "strength" ? strengthGroups(exercise) : (alike[kind] ?? []);
  const own = groups.filter((group) => group.includes(exercise)).flat();
  return [...new Set(own)].filter((id) => id !== exercise);
}

/** The slots that name an exercise, then all exercises of the same part of the body. */
function strengthGroups(exercise: string): readonly (readonly string[])[] {
  const slots = Object.values(strengthSlots).flat();
  const own = slots.filter(({ exercises }) => exercises.includes(exercise));
  const parts = new Set(own.map(({ part }) => part));
  const samePart = slots.filter(({ part }) => parts.has(part)).flatMap(({ exercises }) => exercises);
  return [...own.map(({ exercises }) => exercises), samePart];
}

/** What the runner wants in place of a planned exercise, and why. */
export interface WishedSwap {
  readonly exercise: string;
  readonly reason: LeaveReason;
}

export interface SwapPlace {
  readonly adjustments: readonly PlanAdjustment[];
  /** Id of the session. */
  readonly session: string;
  /** What the plan would give. */
  readonly exercise: string;
  /** Whether an exercise could stand there. */
  readonly canStand: (exercise: string) => boolean;
}

/**
 * What the runner's swaps make of an exercise, one after the other in the order in which they were told: what stands there now may be
 * swapped again, and swapped back. A swap to what cannot stand there is passed over. Undefined when the planned one stays.
 */
export function wishedSwap({ adjustments, session, exercise, canStand }: SwapPlace): WishedSwap | undefined {
  let now: WishedSwap = { exercise, reason: "other" };
  for (const one of adjustments) {
    if (one.kind !== "swap-exercise" || (one.session !== undefined && one.session !== session)) continue;
    const isMeant = one.exercise === now.exercise || one.exercise === exercise;
    if (isMeant && (one.swappedFor === exercise || canStand(one.swappedFor))) {
      now = { exercise: one.swappedFor, reason: one.reason };
    }
  }
  return now.exercise === exercise ? undefined : now;
}
