import { useState } from "react";
import { Link, useParams } from "react-router";
import { wholeContributorsById } from "#content/contributors.ts";
import type { ExerciseRecord } from "#content/exercise-schema.ts";
import { exercisesById } from "#content/exercises.ts";
import { formOf } from "../exercise-form/exercise-form-words.ts";
import { Choice } from "../fields/choice.tsx";
import { ExerciseFigure } from "../figures/exercise-figure.tsx";
import { KnownLink } from "../known/known-link.tsx";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { doseWords, exerciseRules, figureOf } from "./exercise-facts.ts";
import { words } from "./exercise-words.ts";
import { SideKey } from "./side-key.tsx";
import "../styles/exercises.css";

/** One exercise: its figure, its ladder, how it is done, how much, when to stop, and what it is tried for. */
export function ExercisePage() {
  const { id = "" } = useParams();
  const exercise = exercisesById.get(id);
  return exercise === undefined ? <NotFoundPage /> : <Exercise key={id} exercise={exercise} />;
}

function Exercise({ exercise }: { readonly exercise: ExerciseRecord }) {
  const { id, title, purpose, ladder, steps, equipment, startsWhen } = exercise;
  const [step, setStep] = useState(1);
  const [side, setSide] = useState<"left" | "right">("left");
  const movement = figureOf(id, step);
  const name = ladder[step - 1]?.name ?? title;
  const answers = Object.fromEntries(ladder.map((rung) => [String(rung.level), words.step(rung.level, rung.name)]));
  const needs = equipment.map((things) => (things.length === 0 ? words.nothingNeeded : things.join(", ")));
  return (
    <article className="exercise-page">
      <PageHeading title={title} />
      <p className="lead">{purpose}</p>
      <div className="exercise-show">
        <div className="card exercise-stage">
          <ExerciseFigure movement={movement} alt={words.figureAlt(title, name)} works={side} />
          <SideKey />
        </div>
        <div className="exercise-choose">
          <Choice
            label={words.ladder}
            answers={answers}
            value={String(step)}
            onChange={(level) => setStep(Number(level))}
          />
          {movement.side !== undefined && (
            <Choice label={words.side} answers={words.sides} value={side} onChange={setSide} />
          )}
          <p className="button-row">
            <Link className="button button-primary" to={`/plan/session/free?exercise=${id}&step=${step}`}>
              {words.startIt}
            </Link>
            {formOf[id] !== undefined && (
              <Link className="button" to={`/exercises/${id}/form`}>
                {words.formCheck}
              </Link>
            )}
          </p>
        </div>
      </div>
      <div className="exercise-parts">
        <section>
          <h2>{words.how}</h2>
          <ol>
            {steps.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
          {ladder.length > 1 && <p className="soft small">{words.howOf}</p>}
          <p>{words.needs(needs.join(words.or))}</p>
        </section>
        <section>
          <h2>{words.dose}</h2>
          <p>{doseWords(exercise)}</p>
          {startsWhen !== undefined && (
            <p>
              <strong>{words.starts}.</strong> {startsWhen}
            </p>
          )}
        </section>
        <Rules exercise={exercise} />
        <Sureness exercise={exercise} />
      </div>
      <p>
        <Link to="/exercises">{words.toAll}</Link>
      </p>
    </article>
  );
}

function Rules({ exercise }: { readonly exercise: ExerciseRecord }) {
  const textOf = (list: readonly { readonly code: string; readonly text: string }[], code: string | undefined) =>
    list.find((rule) => rule.code === code)?.text;
  const progress = textOf(exerciseRules.progress, exercise.progress);
  return (
    <>
      <section>
        <h2>{words.stop}</h2>
        <ul>
          {exercise.stop.map((code) => (
            <li key={code}>{textOf(exerciseRules.stop, code)}</li>
          ))}
        </ul>
        {progress !== undefined && (
          <p>
            <strong>{words.progress}.</strong> {progress}
          </p>
        )}
      </section>
      <section>
        <h2>{words.avoid}</h2>
        <ul>
          {exercise.avoid.map(({ code, text }) => (
            <li key={`${code} ${text}`}>{[textOf(exerciseRules.avoid, code), text].filter(Boolean).join(" ")}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Sureness({ exercise }: { readonly exercise: ExerciseRecord }) {
  const served = (exercise.serves ?? []).flatMap((id) => wholeContributorsById.get(id) ?? []);
  return (
    <>
      <section>
        <h2>{words.serves}</h2>
        {served.length === 0 ? (
          <p>{words.noneServed}</p>
        ) : (
          <ul>
            {served.map(({ id, title, grade }) => (
              <li key={id}>
                {title} <span className="soft">({words.grade(grade)})</span> <KnownLink about={id} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{words.sure}</h2>
        <p>{exercise.dose.origin === "found" ? words.fromSource : words.designed}</p>
      </section>
    </>
  );
}
