import { Link } from "react-router";
import type { MadePlan } from "#core/plan/plan.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import type { PlannedSession } from "#core/plan/session-plan.ts";
import { runWords } from "./dose-words.ts";
import { ItemList } from "./item-list.tsx";
import { words } from "./plan-words.ts";
import { SessionChanges } from "./session-changes.tsx";
import { WhyFold } from "./why-fold.tsx";

interface SessionCardProps {
  readonly session: PlannedSession;
  readonly plan: MadePlan;
  readonly input: PlanInput;
  /** True where it is the one thing to do: starting it is what the page is for, and the ways to change it lie open. */
  readonly isMain?: boolean;
}

/** One session: what it is, why, and how to change it. */
export function SessionCard({ session, plan, input, isMain = false }: SessionCardProps) {
  const { id, title, minutes, items, run, kind } = session;
  const isPlayed = items.length > 0;
  const isToday = session.day === input.today;
  return (
    <article className="plan-session" aria-labelledby={`title-${id}`}>
      <h3 id={`title-${id}`}>
        {title} <span className="soft small">{words.minutesWords(minutes)}</span>
      </h3>
      {run !== undefined && (
        <p>
          <strong>{runWords(run)}</strong> {words.ground[run.ground]}{" "}
          {run.cadence !== undefined && words.cadence(run.cadence)}
        </p>
      )}
      {isMain && <p className="soft">{session.why}</p>}
      {isPlayed && isToday && (
        <p>
          <Link className={isMain ? "button button-primary" : "button"} to={`/plan/session/${id}`}>
            {words.start}
            <span className="visually-hidden"> {title}</span>
          </Link>
        </p>
      )}
      {kind !== "warm-up" && <SessionChanges session={session} plan={plan} input={input} isOpen={isMain} />}
      {isPlayed && <ItemList session={session} input={input} />}
      <WhyFold because={session} />
    </article>
  );
}
