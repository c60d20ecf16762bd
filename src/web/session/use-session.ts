import { useMemo } from "react";
import { useParams, useSearchParams } from "react-router";
import type { PlannedSession } from "#core/plan/session-plan.ts";
import { useEntries } from "../record/record.ts";
import { useSafety } from "../screen/use-safety.ts";
import { localToday } from "../shell/local-today.ts";
import { freeSession } from "./free-session.ts";

/** The session that the address names, as far as it may be played. */
export type SessionHere =
  | { readonly state: "waiting" }
  | { readonly state: "gone" }
  | { readonly state: "closed"; readonly message: string; readonly fix: string }
  /** The safety questions keep it; without words they were not answered yet. */
  | { readonly state: "locked"; readonly words?: string }
  | { readonly state: "ready"; readonly session: PlannedSession };

/** A session of the newest plan, or one of exercises that the address names. */
export function useSession(): SessionHere {
  const { id = "" } = useParams();
  const [query] = useSearchParams();
  const plans = useEntries("plan");
  const safety = useSafety();
  const named = query.toString();
  const free = useMemo(() => (id === "free" ? freeSession(namedIn(named), localToday()) : undefined), [id, named]);
  if (safety.state === "waiting") return { state: "waiting" };
  if (safety.state === "closed") return { state: "closed", message: safety.message, fix: safety.fix };
  if (safety.state === "none") return { state: "locked" };
  const { isLocked, words } = safety.result.locks.plan;
  if (isLocked) return { state: "locked", words };
  if (id === "free") return free === undefined ? { state: "gone" } : { state: "ready", session: free };
  if (plans.state === "waiting") return { state: "waiting" };
  if (plans.state === "closed") return { state: "closed", message: plans.message ?? "", fix: plans.fix ?? "" };
  const newest = plans.entries.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0]?.body;
  const sessions = newest?.kind === "made" ? newest.weeks.flatMap((week) => week.sessions) : [];
  const session = sessions.find((one) => one.id === id);
  return session === undefined ? { state: "gone" } : { state: "ready", session };
}

/** Exercises of an address, each with the step behind it: `exercise=...&step=...`. */
function namedIn(query: string): readonly { readonly exercise: string; readonly step: number }[] {
  const values = new URLSearchParams(query);
  const steps = values.getAll("step");
  return values.getAll("exercise").map((exercise, index) => ({ exercise, step: Number(steps[index]) || 1 }));
}
