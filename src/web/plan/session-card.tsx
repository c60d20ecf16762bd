import { Link } from "react-router";
import { exercisesById } from "#content/exercises.ts";
import type { MadePlan } from "#core/plan/plan.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import type { PlannedItem, PlannedSession } from "#core/plan/session-plan.ts";
import { doseWords, runWords } from "./dose-words.ts";
import { words } from "./plan-words.ts";
import { SessionChanges } from "./session-changes.tsx";
import { WhyFold } from "./why-fold.tsx";

interface SessionCardProps {
  readonly session: PlannedSession;
  readonly plan: MadePlan;
  readonly input: PlanInput;
  /** True where a line of names is enough, with a way to the whole. */
  readonly isBrief?: boolean;
}

/** One session: what it is, why, and how to change it. */
export function SessionCard({ session, plan, input, isBrief = false }: SessionCardProps) {
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
      {isPlayed && (isBrief ? <p className="soft">{namesOf(items)}</p> : <ItemList items={items} />)}
      <WhyFold because={session} />
      {isPlayed && isToday && (
        <p>
          <Link className="button" to={`/plan/session/${id}`}>
            {words.start}
            <span className="visually-hidden"> {title}</span>
          </Link>
        </p>
      )}
      {kind !== "warm-up" && <SessionChanges session={session} plan={plan} input={input} />}
    </article>
  );
}

function namesOf(items: readonly PlannedItem[]): string {
  return items.map(({ exercise }) => exercisesById.get(exercise)?.title ?? exercise).join(", ");
}

function ItemList({ items }: { readonly items: readonly PlannedItem[] }) {
  return (
    <ul className="plan-items">
      {items.map((item) => {
        const exercise = exercisesById.get(item.exercise);
        const level = exercise?.ladder[item.step - 1]?.name;
        return (
          <li key={item.exercise}>
            <Link to={`/exercises/${item.exercise}`}>{exercise?.title ?? item.exercise}</Link>{" "}
            <span>{doseWords(item)}</span> <span className="soft small">{level}</span>
            <WhyFold because={item} of={exercise?.title ?? item.exercise} exercise={item.exercise} />
          </li>
        );
      })}
    </ul>
  );
}
