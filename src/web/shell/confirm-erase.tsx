import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { words as texts } from "./shell-words.ts";

interface ConfirmEraseProps {
  readonly button: string;
  readonly title: string;
  readonly words: string;
  readonly onErase: () => void;
}

/** A button that erases only after it has asked. */
export function ConfirmErase({ button, title, words, onErase }: ConfirmEraseProps) {
  return (
    <DialogTrigger>
      <Button className="button erase-button">{button}</Button>
      <ModalOverlay className="modal-cover" isDismissable>
        <Modal className="modal">
          <Dialog role="alertdialog">
            {({ close }) => (
              <>
                <Heading slot="title">{title}</Heading>
                <p>{words}</p>
                <div className="button-row">
                  <Button
                    className="button button-primary"
                    onPress={() => {
                      onErase();
                      close();
                    }}
                  >
                    {texts.erase}
                  </Button>
                  <Button className="button" onPress={close} autoFocus>
                    {texts.keep}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
