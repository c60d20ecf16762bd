import type { ReactNode } from "react";
import { Button, Form } from "react-aria-components";
import { type Attempt, useAttempt } from "./use-attempt.ts";

interface AccountFormProps {
  readonly button: string;
  readonly onSend: () => Promise<unknown>;
  readonly children: ReactNode;
  readonly isPrimary?: boolean;
}

/** Fields, one button that sends them, and what came of it. */
export function AccountForm({ button, onSend, children, isPrimary = true }: AccountFormProps) {
  const attempt = useAttempt();
  return (
    <Form
      className="account-form"
      onSubmit={(event) => {
        event.preventDefault();
        void attempt.run(onSend);
      }}
    >
      {children}
      <Problem attempt={attempt} />
      <div className="button-row">
        <Button type="submit" className={isPrimary ? "button button-primary" : "button"} isDisabled={attempt.isBusy}>
          {button}
        </Button>
      </div>
    </Form>
  );
}

interface AttemptButtonProps {
  readonly children: string;
  readonly onPress: () => Promise<unknown>;
  readonly isPrimary?: boolean;
  readonly label?: string;
}

/** A button that asks the server for something, and what came of it. */
export function AttemptButton({ children, onPress, isPrimary = false, label }: AttemptButtonProps) {
  const attempt = useAttempt();
  return (
    <div className="attempt">
      <Button
        className={isPrimary ? "button button-primary" : "button"}
        isDisabled={attempt.isBusy}
        onPress={() => void attempt.run(onPress)}
        {...(label === undefined ? {} : { "aria-label": label })}
      >
        {children}
      </Button>
      <Problem attempt={attempt} />
    </div>
  );
}

function Problem({ attempt }: { readonly attempt: Attempt }) {
  return (
    <p role="alert" className="field-error">
      {attempt.problem}
    </p>
  );
}
