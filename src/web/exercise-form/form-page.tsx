import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { Link, useParams } from "react-router";
import { exercisesById } from "#content/exercises.ts";
import type { FormExercise } from "#core/exercise-form/check-form.ts";
import { Choice } from "../fields/choice.tsx";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { formOf, words } from "./exercise-form-words.ts";
import { FormResult } from "./form-result.tsx";
import { type FormFilm, filmTimes, useFormFilm } from "./use-form-film.ts";
import "../styles/exercise-form.css";

/** The form check of an exercise: film it from the side, and see what was measured. */
export function FormPage() {
  const { id = "" } = useParams();
  const exercise = exercisesById.get(id);
  if (exercise === undefined) return <NotFoundPage />;
  const form = formOf[id];
  return (
    <article className="form-check">
      <PageHeading title={words.title(exercise.title)} />
      {form === undefined ? <p className="lead">{words.none}</p> : <Check form={form} />}
      <p>
        <Link to={`/exercises/${id}`}>{words.toExercise}</Link>
      </p>
    </article>
  );
}

function Check({ form }: { readonly form: FormExercise }) {
  const [side, setSide] = useState<"left" | "right">("left");
  const film = useFormFilm(form === "single-leg-squat" ? { exercise: form, side } : { exercise: form });
  const { stage, check, problem } = film;
  return (
    <>
      <p className="lead">{words.lead}</p>
      {form === "single-leg-squat" && (
        <Choice label={words.side} answers={words.sides} value={side} onChange={setSide} />
      )}
      <div className="form-stage" data-stage={stage}>
        <video ref={film.video} autoPlay muted playsInline aria-label={words.cameraSees} />
        {(stage === "counting" || stage === "recording") && (
          <p className="form-count" aria-hidden="true">
            {film.secondsLeft}
          </p>
        )}
      </div>
      <p role="status">{said(film)}</p>
      {problem !== "" && <p className="note note-watch">{problem}</p>}
      <Buttons film={film} />
      {stage === "done" && check !== undefined && <FormResult check={check} />}
    </>
  );
}

function said({ stage, secondsLeft, progress }: FormFilm): string {
  if (stage === "counting") return words.countdown(secondsLeft);
  if (stage === "recording") return words.recording(secondsLeft);
  return stage === "measuring" ? `${words.measuring}. ${progress}` : "";
}

function Buttons({ film: { stage, open, record, measure, stop } }: { readonly film: FormFilm }) {
  const isBusy = stage === "counting" || stage === "recording" || stage === "measuring";
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) void measure(file);
  };
  if (isBusy) {
    return (
      <Button className="button" onPress={stop}>
        {words.stop}
      </Button>
    );
  }
  return (
    <div className="button-row">
      {stage === "ready" ? (
        <Button className="button button-primary" onPress={() => void record()}>
          {words.record(filmTimes.recordS)}
        </Button>
      ) : (
        <Button className="button button-primary" onPress={() => void open()}>
          {stage === "done" ? words.again : words.open}
        </Button>
      )}
      <FileTrigger acceptedFileTypes={["video/*"]} onSelect={choose}>
        <Button className="button">{words.choose}</Button>
      </FileTrigger>
    </div>
  );
}
