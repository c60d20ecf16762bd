import { Link } from "react-router";
import type { NextStep } from "#core/diary/next-steps.ts";
import { type DayThing, dayThings, type PlanToday } from "#core/plan/day-things.ts";
import { words as planWords } from "../plan/plan-words.ts";
import { SessionCard } from "../plan/session-card.tsx";
import type { PlanState } from "../plan/use-plan.ts";
import { words } from "./today-words.ts";
import "../styles/plan.css";

interface OneCardProps {
  readonly steps: readonly NextStep[];
  readonly plan: PlanState;
}

/** The one thing to do now, with why and the ways to change it; everything else of today is folded below it. */
export function OneCard({ steps, plan }: OneCardProps) {
  const [first, ...rest] = dayThings(steps, planToday(plan));
  return (
    <section className="card today-card today-one" aria-labelledby="today-one">
      <h2 id="today-one">{words.oneThing}</h2>
      {first === undefined ? <Nothing plan={plan} /> : <Thing thing={first} plan={plan} isMain />}
      {rest.length > 0 && (
        <details className="plan-changes today-rest">
          <summary>{words.alsoToday(rest.length)}</summary>
          <ul>
            {rest.map((thing) => (
              <li key={keyOf(thing)}>
                <Thing thing={thing} plan={plan} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {plan.kind === "ready" && (
        <p>
          <Link to="/plan">{planWords.toPlan}</Link>
        </p>
      )}
    </section>
  );
}

function planToday(plan: PlanState): PlanToday {
  if (plan.kind === "waiting") return { kind: "waiting" };
  if (plan.kind === "closed") return { kind: "unknown" };
  if (plan.kind === "no-wishes") return { kind: "none" };
  if (plan.plan.kind !== "made") return { kind: "waits" };
  const sessions = plan.plan.weeks.flatMap((week) => week.sessions);
  return { kind: "made", sessions: sessions.filter(({ day }) => day === plan.input.today) };
}

function keyOf(thing: DayThing): string {
  if (thing.kind === "step") return thing.step;
  return thing.kind === "session" ? thing.session.id : thing.kind;
}

/** Nothing is left: a day of rest, or all of it done. */
function Nothing({ plan }: Pick<OneCardProps, "plan">) {
  if (plan.kind === "waiting") return <p className="soft">{words.looking}</p>;
  if (plan.kind !== "ready" || plan.plan.kind !== "made") return <p>{words.nothing}</p>;
  const { input } = plan;
  const isDone = input.sessions.some(({ day, log }) => day === input.today && log.skipped === undefined);
  return <p>{isDone ? words.done : words.rest}</p>;
}

interface ThingProps extends Pick<OneCardProps, "plan"> {
  readonly thing: DayThing;
  readonly isMain?: boolean;
}

function Thing({ thing, plan, isMain = false }: ThingProps) {
  if (thing.kind === "step") return <Task {...words.steps[thing.step]} isMain={isMain} />;
  if (thing.kind === "make-plan") {
    return (
      <Task
        title={planWords.makeOne}
        words={planWords.makeOneWords}
        action={planWords.makeOne}
        to="/plan"
        isMain={isMain}
      />
    );
  }
  if (plan.kind !== "ready") return null;
  if (plan.plan.kind !== "made") {
    return <Task title={words.planWaits} words={plan.plan.words} action={words.toPlan} to="/plan" isMain={isMain} />;
  }
  if (thing.kind !== "session") return null;
  const shared = { plan: plan.plan, input: plan.input };
  return (
    <>
      {thing.warmUp !== undefined && (
        <p className="soft">
          {words.warmUpFirst(thing.warmUp.minutes)}{" "}
          {thing.warmUp.items.length > 0 && <Link to={`/plan/session/${thing.warmUp.id}`}>{words.warmUp}</Link>}
        </p>
      )}
      <SessionCard session={thing.session} isMain={isMain} {...shared} />
    </>
  );
}

interface TaskProps {
  readonly title: string;
  readonly words: string;
  readonly action: string;
  readonly to: string;
  readonly isMain: boolean;
}

function Task({ title, words: what, action, to, isMain }: TaskProps) {
  if (!isMain) return <Link to={to}>{title}</Link>;
  return (
    <>
      <p className="lead">{title}</p>
      <p className="soft">{what}</p>
      <p>
        <Link className="button button-primary" to={to}>
          {action}
        </Link>
      </p>
    </>
  );
}
