import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { Link, useParams } from "react-router";
import type { ExerciseRecord } from "#content/exercise-schema.ts";
import { exercisesById } from "#content/exercises.ts";
import type { FormExercise } from "#core/exercise-form/check-form.ts";
import { figureOf } from "../exercises/exercise-facts.ts";
import { Choice } from "../fields/choice.tsx";
import { ExerciseFigure } from "../figures/exercise-figure.tsx";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { formOf, words } from "./exercise-form-words.ts";
import { FormResult } from "./form-result.tsx";
import { type FormFilm, useFormFilm } from "./use-form-film.ts";
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
      {form === undefined ? <p className="lead">{words.none}</p> : <Check form={form} exercise={exercise} />}
      <p>
        <Link to={`/exercises/${id}`}>{words.toExercise}</Link>
      </p>
    </article>
  );
}

/** Ladder step whose figure shows the exercise free, without chair, stick or weight. */
const shownSteps: Readonly<Record<FormExercise, number>> = { squat: 2, hinge: 2, plank: 3, "single-leg-squat": 3 };

const leads: Readonly<Record<FormExercise, string>> = {
  squat: words.lead,
  hinge: words.lead,
  plank: words.leadLying,
  "single-leg-squat": words.leadOneLeg,
};

/** Seconds of film, as the choice has them. */
type FilmLength = keyof typeof words.lengths;

function Check({ form, exercise }: { readonly form: FormExercise; readonly exercise: ExerciseRecord }) {
  const [side, setSide] = useState<"left" | "right">("left");
  const [length, setLength] = useState<FilmLength>("25");
  const asked = { exercise: form, recordS: Number(length) };
  const film = useFormFilm(form === "single-leg-squat" ? { ...asked, side } : asked);
  const { stage, check, problem } = film;
  const isBusy = stage === "counting" || stage === "recording" || stage === "measuring";
  const shown = figureOf(exercise.id, shownSteps[form]);
  return (
    <>
      <p className="lead">{leads[form]}</p>
      <div className="form-layout">
        <div className="form-stage" data-stage={stage}>
          <video ref={film.video} autoPlay muted playsInline aria-label={words.cameraSees} />
          {(stage === "off" || stage === "measuring" || stage === "done") && (
            <ExerciseFigure
              movement={{ ...shown, eye: { round: 0, above: 0 } }}
              alt={words.example(exercise.title)}
              works={side}
            />
          )}
          {(stage === "counting" || stage === "recording") && (
            <p className="form-count" aria-hidden="true">
              {film.secondsLeft}
            </p>
          )}
        </div>
        <div className="form-words">
          <p role="status" className="form-said">
            {said(film)}
          </p>
          {problem !== "" && (
            <p className="note note-watch" role="alert">
              {problem}
            </p>
          )}
          {stage === "done" && check !== undefined && <FormResult check={check} />}
          {!isBusy && form === "single-leg-squat" && (
            <Choice label={words.side} answers={words.sides} value={side} onChange={setSide} />
          )}
          {!isBusy && <Choice label={words.length} answers={words.lengths} value={length} onChange={setLength} />}
          <Buttons film={film} recordS={Number(length)} isBusy={isBusy} />
          <p className="soft small">{words.stays}</p>
        </div>
      </div>
    </>
  );
}

function said({ stage, secondsLeft, progress }: FormFilm): string {
  if (stage === "ready") return words.ready;
  if (stage === "counting") return words.countdown(secondsLeft);
  if (stage === "recording") return words.recording(secondsLeft);
  return stage === "measuring" ? `${words.measuring}. ${progress}` : "";
}

interface ButtonsProps {
  readonly film: FormFilm;
  readonly recordS: number;
  readonly isBusy: boolean;
}

function Buttons({ film: { stage, open, record, measure, stop }, recordS, isBusy }: ButtonsProps) {
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
          {words.record(recordS)}
        </Button>
      ) : (
        <Button className="button button-primary" isDisabled={stage === "opening"} onPress={() => void open()}>
          {stage === "done" ? words.again : words.open}
        </Button>
      )}
      <FileTrigger acceptedFileTypes={["video/*"]} onSelect={choose}>
        <Button className="button">{words.choose}</Button>
      </FileTrigger>
    </div>
  );
}
