import type { FormAngle, FormCheck } from "#core/exercise-form/check-form.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { words } from "./exercise-form-words.ts";

/** What the film showed, each angle with how far it may be off; or why it shows nothing. */
export function FormResult({ check }: { readonly check: FormCheck }) {
  if (check.verdict === "refused") {
    return (
      <p className="note" role="alert">
        {words.refusals[check.because]}
      </p>
    );
  }
  const { reps, hold } = check;
  return (
    <section className="form-result" aria-live="polite">
      {hold === undefined ? (
        <>
          <p className="form-number">{words.reps(reps.length)}</p>
          {reps.length === 0 ? (
            <p>{words.noReps}</p>
          ) : (
            <NumberTable
              caption={words.caption}
              columns={words.columns}
              rows={reps.map((rep, index) => [
                String(index + 1),
                ...[rep.kneeFlexion, rep.hipFlexion, rep.trunkLean].map(angleWords),
              ])}
            />
          )}
        </>
      ) : (
        <>
          <p className="form-number">{words.held(String(Math.round(hold.seconds)))}</p>
          <p>
            {lineWords(hold.line)} {words.lineAngle(angleWords(hold.line))}.
          </p>
        </>
      )}
      <h2>{words.sure}</h2>
      <p>{words.sureWords}</p>
    </section>
  );
}

function angleWords({ deg, interval: [low, high] }: FormAngle): string {
  const whole = (value: number) => String(Math.round(value));
  return words.angle(whole(deg), whole(low), whole(high));
}

/** Only what the interval leaves no doubt about is said. */
function lineWords({ interval: [low, high] }: FormAngle): string {
  if (low > 0) return words.line.sunk;
  return high < 0 ? words.line.high : words.line.straight;
}
