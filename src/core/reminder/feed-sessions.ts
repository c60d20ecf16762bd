import type { Plan } from "../plan/plan.ts";
import type { PlannedSession } from "../plan/session-plan.ts";

/** A session as the calendar has it, with the version of the plan that last set it. */
export interface FeedSession {
  readonly session: PlannedSession;
  readonly version: number;
  /** Day of that version, `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/**
 * The sessions of all versions of a plan, each as its newest version has it: what lies before the day of a version stays as it
 * was, what lies on it or after it is replaced. A locked plan, or one that does not fit, takes the coming sessions out.
 */
export function feedSessions(plans: readonly Plan[]): readonly FeedSession[] {
  const found = new Map<string, FeedSession>();
  for (const plan of plans.toSorted((a, b) => a.version - b.version)) {
    const { version, madeOn } = plan;
    for (const [id, { session }] of found) if (session.day >= madeOn) found.delete(id);
    const sessions = plan.kind === "made" ? plan.weeks.flatMap((week) => week.sessions) : [];
    for (const session of sessions) found.set(session.id, { session, version, madeOn });
  }
  return [...found.values()].toSorted((a, b) => (a.session.day < b.session.day ? -1 : 1));
}
