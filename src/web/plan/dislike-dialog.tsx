import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { PlanInput } from "#core/plan/plan-input.ts";
import type { LeaveReason } from "#core/plan/session-plan.ts";
import { withDislike } from "#core/plan/wish-changes.ts";
import { Choice } from "../fields/choice.tsx";
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
    <DialogTrigger>
      <Button className="button button-quiet">
        {words.notThis}
        <span className="visually-hidden">{words.of(title)}</span>
      </Button>
      <ModalOverlay className="modal-cover" isDismissable>
        <Modal className="modal swap-modal">
          <Dialog className="swap-dialog">
            {({ close }) => (
              <>
                <Heading slot="title">{words.notThisTitle(title)}</Heading>
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
                <Button className="button" onPress={close} autoFocus>
                  {words.close}
                </Button>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
