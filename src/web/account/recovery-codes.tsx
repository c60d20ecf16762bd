import { useState } from "react";
import { Button } from "react-aria-components";
import { accountApi } from "./account-api.ts";
import { AttemptButton } from "./account-form.tsx";
import { words } from "./account-words.ts";

const text = words.codes;

interface RecoveryCodesProps {
  readonly button: string;
  /** The runner says that the codes are safe: from here on nobody sees them again. */
  readonly onKept: () => void;
  readonly isPrimary?: boolean;
}

/** Makes recovery codes and shows them this once, to be copied, printed and kept. */
export function RecoveryCodes({ button, onKept, isPrimary = false }: RecoveryCodesProps) {
  const [codes, setCodes] = useState<readonly string[]>();
  const [isCopied, setCopied] = useState(false);
  if (codes === undefined) {
    return (
      <AttemptButton isPrimary={isPrimary} onPress={async () => setCodes(await accountApi.recoveryCodes())}>
        {button}
      </AttemptButton>
    );
  }
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join("\n"));
    setCopied(true);
  };
  return (
    <div className="recovery-codes">
      <p>
        <strong>{text.heading}</strong>
      </p>
      <ol>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="button-row">
        <AttemptButton onPress={copy}>{text.copy}</AttemptButton>
        <Button className="button" onPress={() => window.print()}>
          {text.print}
        </Button>
        <Button
          className="button button-primary"
          onPress={() => {
            setCodes(undefined);
            onKept();
          }}
        >
          {text.kept}
        </Button>
      </div>
      <p role="status" className="soft">
        {isCopied ? text.copied : ""}
      </p>
    </div>
  );
}
