import { useState } from "react";
import { Checkbox, Input, Label, Text, TextField } from "react-aria-components";
import { Icon } from "../shell/icons.tsx";
import { words } from "./account-words.ts";

interface CredentialFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What password managers know it as. */
  readonly autoComplete: string;
  readonly type?: "text" | "email" | "password";
  readonly inputMode?: "numeric";
  readonly help?: string;
}

/** A field that password managers fill in; nothing hinders pasting. */
export function CredentialField({ label, help, inputMode, type = "text", ...field }: CredentialFieldProps) {
  return (
    <TextField
      className="field"
      type={type}
      isRequired
      spellCheck="false"
      {...field}
      {...(inputMode === undefined ? {} : { inputMode })}
    >
      <Label>{label}</Label>
      <Input autoCapitalize="none" />
      {help !== undefined && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
    </TextField>
  );
}

type PassphraseFieldProps = Omit<CredentialFieldProps, "type" | "inputMode" | "autoComplete"> & {
  readonly isNew?: boolean;
};

/** A passphrase, hidden until its owner wants to see it. */
export function PassphraseField({ isNew = false, ...field }: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <div className="passphrase-field">
      <CredentialField
        {...field}
        type={isShown ? "text" : "password"}
        autoComplete={isNew ? "new-password" : "current-password"}
        {...(isNew ? { help: words.passphraseHelp } : {})}
      />
      <Checkbox className="check" isSelected={isShown} onChange={setShown}>
        <span className="check-box">{isShown && <Icon name="check" />}</span>
        {words.showPassphrase}
      </Checkbox>
    </div>
  );
}
