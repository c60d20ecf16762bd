import { Link } from "react-router";
import { words } from "../plan/plan-words.ts";
import { SessionCard } from "../plan/session-card.tsx";
import type { PlanState } from "../plan/use-plan.ts";
import "../styles/plan.css";

/** What the plan has for today, why, and how to change it; the way to a plan where there is none. */
export function PlanCard({ state }: { readonly state: PlanState }) {
  if (state.kind === "waiting" || state.kind === "closed") return null;
  if (state.kind === "no-wishes") {
    return (
      <section className="card today-card" aria-labelledby="today-plan">
        <h2 id="today-plan">{words.makeOne}</h2>
        <p className="soft">{words.makeOneWords}</p>
        <p>
          <Link className="button" to="/plan">
            {words.makeOne}
          </Link>
        </p>
      </section>
    );
  }
  const { plan, input } = state;
  const sessions = plan.kind === "made" ? plan.weeks.flatMap((week) => week.sessions) : [];
  const own = sessions.filter(({ day }) => day === input.today);
  const isDone = input.sessions.some(({ day, log }) => day === input.today && log.skipped === undefined);
  return (
    <section className="card today-card today-back" aria-labelledby="today-plan">
      <h2 id="today-plan">{words.todayTitle}</h2>
      {plan.kind === "locked" && <p>{plan.words}</p>}
      {plan.kind === "does-not-fit" && <p>{plan.words}</p>}
      {plan.kind === "made" && own.length === 0 && <p>{isDone ? words.todayDone : words.todayRest}</p>}
      {plan.kind === "made" &&
        own.map((session) => <SessionCard key={session.id} session={session} plan={plan} input={input} isBrief />)}
      <p>
        <Link to="/plan">{words.toPlan}</Link>
      </p>
    </section>
  );
}
