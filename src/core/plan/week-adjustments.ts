import type { PlanContext } from "./plan-context.ts";
import type { PlanAdjustment } from "./plan-wishes.ts";
import type { PlanWords } from "./plan-words.ts";
import type { PlannedSession } from "./session-plan.ts";
import { nonImpact, walk } from "./small-sessions.ts";

/** Whether the runner is away or ill on a day. */
export function isAway(adjustments: readonly PlanAdjustment[], day: string): boolean {
  return adjustments.some((one) => one.kind === "away" && day >= one.from && day <= one.to);
}

/** A session as the runner swapped or shortened it; strength is shortened where its exercises are chosen. */
export function wishesAdjusted(context: PlanContext, session: PlannedSession): PlannedSession {
  const { adjustments } = context.input.wishes;
  const swap = adjustments.findLast((one) => one.kind === "swap-session" && one.session === session.id);
  if (swap?.kind === "swap-session" && session.kind === "run") {
    const { walk: walking, nonImpact: swapped } = context.words;
    const other =
      swap.swappedFor === "walk" ? walk(walking, swapped.asked, ["graded-return"]) : nonImpact(context, swapped.asked);
    return { ...other, id: session.id, day: session.day };
  }
  const isShort = adjustments.some((one) => one.kind === "shorten" && one.session === session.id);
  return isShort ? shortened(session, context.words.strength) : session;
}

/** Half of it: of the kilometres, of the turns, of the minutes. */
function shortened(session: PlannedSession, { short }: PlanWords["strength"]): PlannedSession {
  if (session.kind === "strength") return session;
  const { run } = session;
  const halved = {
    ...session,
    minutes: Math.ceil(session.minutes / 2),
    why: `${session.why} ${short}`,
  };
  if (run === undefined) return halved;
  const turns = run.turns && { ...run.turns, ...halfTurns(run.turns) };
  return {
    ...halved,
    run: {
      ...run,
      ...(run.mostKm === undefined ? {} : { mostKm: Math.floor(5 * run.mostKm) / 10 }),
      ...(turns === undefined ? {} : { turns }),
    },
  };
}

function halfTurns({ repeats, runMinutes }: { readonly repeats: number; readonly runMinutes: number }) {
  return repeats > 1 ? { repeats: Math.ceil(repeats / 2) } : { runMinutes: Math.ceil(runMinutes / 2) };
}
