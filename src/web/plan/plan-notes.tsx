import { Button } from "react-aria-components";
import type { PlanNote } from "#core/plan/plan.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import { askedNotes, exerciseOfNote } from "#core/plan/plan-notes.ts";
import { withKeep, withoutDislike } from "#core/plan/wish-changes.ts";
import { titleOf } from "./exercise-title.ts";
import { words } from "./plan-words.ts";
import { words as swapWords } from "./swap-words.ts";
import { keepWishes } from "./use-plan.ts";

interface PlanNotesProps {
  readonly notes: readonly PlanNote[];
  readonly input: PlanInput;
}

/** What stands beside the sessions, and what the runner asked for: to keep a stretch, or to let an exercise back in. */
export function PlanNotes({ notes, input }: PlanNotesProps) {
  const isDislike = ({ id }: PlanNote) => id.startsWith(askedNotes.dislike);
  const [disliked, others] = [notes.filter(isDislike), notes.filter((note) => !isDislike(note))];
  if (notes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="plan-notes">
      <h2 id="plan-notes">{words.notes}</h2>
      {others.map((note) => (
        <article key={note.id}>
          <h3>{note.title}</h3>
          <p>{note.why}</p>
          <KeepButton note={note} input={input} />
        </article>
      ))}
      {disliked.length > 0 && (
        <ul className="plan-disliked">
          {disliked.map(({ id, title }) => (
            <li key={id}>
              <span>{title}</span>
              <Button
                className="button button-quiet"
                onPress={() => void keepWishes(withoutDislike(input.wishes, exerciseOfNote(id) ?? ""))}
              >
                {swapWords.letBack}
                <span className="visually-hidden">{swapWords.of(titleOf(exerciseOfNote(id) ?? ""))}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Keeps a stretch that the two-week rule dropped or is about to drop; or gives it back to the rule. */
function KeepButton({ note: { id }, input }: { readonly note: PlanNote; readonly input: PlanInput }) {
  const exercise = exerciseOfNote(id);
  if (exercise === undefined || !id.startsWith("stretch-")) return null;
  const isKept = id.startsWith(askedNotes.keep);
  return (
    <p>
      <Button className="button" onPress={() => void keepWishes(withKeep(input.wishes, exercise, !isKept))}>
        {isKept ? swapWords.unkeep : swapWords.keep}
        <span className="visually-hidden">{swapWords.of(titleOf(exercise))}</span>
      </Button>
    </p>
  );
}
