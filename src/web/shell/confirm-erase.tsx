import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";

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
                    Erase
                  </Button>
                  <Button className="button" onPress={close} autoFocus>
                    Keep
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
