import { standIns } from "./exercise-swaps.ts";
import type { PlanWishes } from "./plan-wishes.ts";
import { leaveReasons, type PlannedSession } from "./session-plan.ts";
import { withDislike, withKeep, withoutDislike, withSwap } from "./wish-changes.ts";

/** Chances of a simulated runner. */
export interface Chances {
  readonly random: () => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** Wishes for what nobody may be given unasked, for what needs things, and for what hardly anything speaks against. */
const wild = [
  "e32-pogo-jumps",
  "e08-russian-twist",
  "e23-leg-machine",
  "e36-prone-press-up",
  "e24-clamshell",
  "e99-none",
];
const stretches = ["e33-hip-flexor-stretch", "e34-hamstring-stretch", "e35-low-back-stretch"];

/** What a simulated runner asks of single exercises: swaps that fit and wild ones, dislikes, what is kept and let back in. */
export function someExerciseWishes(own: Chances, before: PlanWishes, sessions: readonly PlannedSession[]): PlanWishes {
  const { chance, pick } = own;
  const session = sessions.length > 0 ? pick(sessions) : undefined;
  const changed = session === undefined || session.items.length === 0 ? before : someOfSession(own, before, session);
  const wishes = chance(0.1) ? withKeep(changed, pick(stretches), chance(0.8)) : changed;
  const [disliked] = wishes.dislikes;
  return disliked !== undefined && chance(0.05) ? withoutDislike(wishes, disliked) : wishes;
}

function someOfSession({ chance, pick }: Chances, before: PlanWishes, session: PlannedSession): PlanWishes {
  const { exercise } = pick(session.items);
  const reason = pick(leaveReasons);
  if (chance(0.2)) return withDislike(before, exercise, reason);
  if (chance(0.4)) return before;
  const others = standIns(session.kind, exercise);
  const swappedFor = others.length > 0 && chance(0.8) ? pick(others) : pick(wild);
  return withSwap(before, { exercise, swappedFor, reason, ...(chance(0.5) ? { session: session.id } : {}) });
}
