import { Link } from "react-router";
import type { RunningPlan } from "#core/plan/plan.ts";
import { words } from "./plan-words.ts";

/** What the plan says of running, beside a number that is no advice now. */
export function PlanRunning({ plan }: { readonly plan: RunningPlan }) {
  return (
    <p className="note note-watch">
      {plan.why} <Link to="/plan">{words.toPlan}</Link>
    </p>
  );
}
