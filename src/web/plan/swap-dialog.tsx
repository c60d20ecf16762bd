import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { exerciseChoices } from "#core/plan/exercise-choices.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import type { LeaveReason, PlannedItem, PlannedSession } from "#core/plan/session-plan.ts";
import { type SwapWish, withSwap } from "#core/plan/wish-changes.ts";
import { Choice } from "../fields/choice.tsx";
import { ExerciseDialog } from "./exercise-dialog.tsx";
import { titleOf } from "./exercise-title.ts";
import { words as planWords } from "./plan-words.ts";
import { words } from "./swap-words.ts";
import { keepWishes } from "./use-plan.ts";

interface SwapDialogProps {
  readonly item: PlannedItem;
  readonly session: PlannedSession;
  readonly input: PlanInput;
  readonly onDone: (said: string) => void;
}

/** A button that offers what can be done in place of an exercise, each with why it fits. */
export function SwapDialog(props: SwapDialogProps) {
  const title = titleOf(props.item.exercise);
  return (
    <ExerciseDialog label={words.swap} exercise={title} heading={words.swapTitle(title)}>
      {(close) => <SwapForm {...props} close={close} />}
    </ExerciseDialog>
  );
}

type Scope = "once" | "always";

/** Reasons for which one exercise is swapped; to be ill or away is no reason of a single one. */
const { ill: _ill, away: _away, ...reasons } = planWords.reasons;

function SwapForm({ item, session, input, onDone, close }: SwapDialogProps & { readonly close: () => void }) {
  const { choices, blocked, none } = useMemo(
    () => exerciseChoices(input, session, item.exercise),
    [input, session, item.exercise],
  );
  const [reason, setReason] = useState<keyof typeof reasons>();
  const [scope, setScope] = useState<Scope>("once");
  const [problem, setProblem] = useState("");
  const take = async (swappedFor: string, why: LeaveReason) => {
    const swap: SwapWish = { exercise: item.exercise, swappedFor, reason: why };
    try {
      await keepWishes(withSwap(input.wishes, scope === "always" ? swap : { ...swap, session: session.id }));
      onDone(words.saidSwapped(titleOf(swappedFor), titleOf(item.exercise)));
      close();
    } catch (error) {
      setProblem(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  const { insteadOf } = item;
  return (
    <>
      {none !== undefined && <p>{none}</p>}
      {(choices.length > 0 || insteadOf !== undefined) && (
        <Choice label={words.scope} answers={words.scopes} value={scope} onChange={setScope} />
      )}
      {insteadOf !== undefined && (
        <Button className="button" onPress={() => void take(insteadOf.exercise, "other")}>
          {words.back(titleOf(insteadOf.exercise))}
        </Button>
      )}
      {choices.length > 0 && (
        <>
          <Choice label={words.reason} answers={reasons} value={reason} onChange={setReason} />
          {reason === undefined && <p className="small soft">{words.reasonFirst}</p>}
          <ul className="swap-choices" aria-label={words.instead}>
            {choices.map(({ exercise, why }) => (
              <li key={exercise}>
                <Button
                  className="button"
                  isDisabled={reason === undefined}
                  onPress={() => reason !== undefined && void take(exercise, reason)}
                >
                  {titleOf(exercise)}
                </Button>
                <span className="small soft">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {blocked.length > 0 && (
        <details className="plan-changes" open={none !== undefined}>
          <summary>{words.blocked}</summary>
          <ul className="swap-blocked small soft">
            {blocked.map(({ exercise, why }) => (
              <li key={exercise}>
                {titleOf(exercise)}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p role="alert" className="field-error">
        {problem}
      </p>
    </>
  );
}
