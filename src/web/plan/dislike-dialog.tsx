import { useState } from "react";
import type { PlanInput } from "#core/plan/plan-input.ts";
import type { LeaveReason } from "#core/plan/session-plan.ts";
import { withDislike } from "#core/plan/wish-changes.ts";
import { Choice } from "../fields/choice.tsx";
import { ExerciseDialog } from "./exercise-dialog.tsx";
import { titleOf } from "./exercise-title.ts";
import { words as planWords } from "./plan-words.ts";
import { words } from "./swap-words.ts";
import { keepWishes } from "./use-plan.ts";

/** Reasons for which an exercise is left out for good. */
const reasons = {
  "do-not-like": planWords.reasons["do-not-like"],
  pain: planWords.reasons.pain,
  "no-equipment": planWords.reasons["no-equipment"],
  other: planWords.reasons.other,
} satisfies Partial<Record<LeaveReason, string>>;

interface DislikeDialogProps {
  readonly exercise: string;
  readonly input: PlanInput;
  readonly onDone: (said: string) => void;
}

/** A button that takes an exercise out of the plan for good, once the reason is told. */
export function DislikeDialog({ exercise, input, onDone }: DislikeDialogProps) {
  const [problem, setProblem] = useState("");
  const title = titleOf(exercise);
  const take = async (reason: keyof typeof reasons, close: () => void) => {
    try {
      await keepWishes(withDislike(input.wishes, exercise, reason));
      onDone(words.saidDisliked(title));
      close();
    } catch (error) {
      setProblem(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <ExerciseDialog label={words.notThis} exercise={title} heading={words.notThisTitle(title)}>
      {(close) => (
        <>
          <p>{words.notThisWords}</p>
          <Choice<keyof typeof reasons>
            label={words.reason}
            answers={reasons}
            value={undefined}
            onChange={(reason) => void take(reason, close)}
          />
          <p role="alert" className="field-error">
            {problem}
          </p>
        </>
      )}
    </ExerciseDialog>
  );
}
