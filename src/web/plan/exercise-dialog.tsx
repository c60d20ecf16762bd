import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { words } from "./swap-words.ts";

interface ExerciseDialogProps {
  /** What the button says; which exercise it is for is added for those who hear it. */
  readonly label: string;
  /** Name of the exercise. */
  readonly exercise: string;
  readonly heading: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A quiet button beside an exercise, and the dialog that it opens. */
export function ExerciseDialog({ label, exercise, heading, children }: ExerciseDialogProps) {
  return (
    <DialogTrigger>
      <Button className="button button-quiet">
        {label}
        <span className="visually-hidden">{words.of(exercise)}</span>
      </Button>
      <ModalOverlay className="modal-cover" isDismissable>
        <Modal className="modal swap-modal">
          <Dialog className="swap-dialog">
            {({ close }) => (
              <>
                <Heading slot="title">{heading}</Heading>
                {children(close)}
                <Button className="button" onPress={close}>
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
