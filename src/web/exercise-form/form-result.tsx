import { formCheckAccuracy } from "#content/form-check-accuracy.ts";
import type { FormAngle, FormCheck, FormExercise } from "#core/exercise-form/check-form.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { words } from "./exercise-form-words.ts";
import { formModel } from "./use-form-film.ts";

/** What the film showed, each angle with how far it may be off; or why it shows nothing. */
export function FormResult({ check }: { readonly check: FormCheck }) {
  if (check.verdict === "refused") {
    return (
      <p className="note" role="alert">
        {words.refusals[check.because]}
      </p>
    );
  }
  const { exercise, side, reps, hold } = check;
  return (
    <section className="form-result" aria-live="polite">
      {hold === undefined ? (
        <Repetitions reps={reps} />
      ) : (
        <>
          <p className="form-number">{words.held(String(Math.round(hold.seconds)))}</p>
          <p>
            {lineWords(hold.line)} {words.lineAngle(angleWords(hold.line, words.angleDeg))}.
          </p>
        </>
      )}
      <p className="soft small">{words.measuredSide[side]}</p>
      <h2>{words.sure}</h2>
      <MeasuredError exercise={exercise} />
      <p>{words.sureWords}</p>
    </section>
  );
}

function Repetitions({ reps }: { readonly reps: Extract<FormCheck, { readonly verdict: "ok" }>["reps"] }) {
  return (
    <>
      <p className="form-number">{words.reps(reps.length)}</p>
      {reps.length === 0 ? (
        <p>{words.noReps}</p>
      ) : (
        <>
          <NumberTable
            caption={words.caption}
            columns={words.columns}
            rows={reps.map((rep, index) => [
              String(index + 1),
              ...[rep.kneeFlexion, rep.hipFlexion, rep.trunkLean].map((angle) => angleWords(angle, words.angle)),
            ])}
          />
          <p className="soft small">{words.unit}</p>
        </>
      )}
    </>
  );
}

/** How far off the form check was on films whose truth is known. */
function MeasuredError({ exercise }: { readonly exercise: FormExercise }) {
  const figures = formCheckAccuracy(exercise, formModel);
  if (figures === undefined) return null;
  const { films, counted, repetitions, refused, angles } = figures;
  const tried = repetitions === 0 ? words.measured.held(films) : words.measured.counted(films, counted, repetitions);
  return (
    <>
      <p>
        {tried} {refused > 0 && words.measured.refused(refused)}
      </p>
      <NumberTable
        caption={words.measured.caption}
        columns={words.measured.columns}
        rows={angles.map(({ id, bias, rmse }) => [words.measured.angles[id], rmse.toFixed(1), bias.toFixed(1)])}
      />
    </>
  );
}

function angleWords(
  { deg, interval: [low, high] }: FormAngle,
  say: (value: string, low: string, high: string) => string,
): string {
  const whole = (value: number) => String(Math.round(value) || 0);
  return say(whole(deg), whole(low), whole(high));
}

/** Only what the interval leaves no doubt about is said. */
function lineWords({ interval: [low, high] }: FormAngle): string {
  if (low > 0) return words.line.sunk;
  return high < 0 ? words.line.high : words.line.straight;
}
