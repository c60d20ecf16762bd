import { useState } from "react";
import type { CodeApp } from "#contract/account-schema.ts";
import { accountApi } from "./account-api.ts";
import { AccountForm } from "./account-form.tsx";
import { words } from "./account-words.ts";
import { CredentialField, PassphraseField } from "./credential-field.tsx";
import { QrCode } from "./qr-code.tsx";

/** Passphrase, key as a picture and in letters, first code: from then on codes are asked for. */
export function CodeAppSetUp({ onDone }: { readonly onDone: () => void }) {
  const [passphrase, setPassphrase] = useState("");
  const [app, setApp] = useState<CodeApp>();
  const [code, setCode] = useState("");
  if (app === undefined) {
    return (
      <AccountForm
        isPrimary={false}
        button={words.app.begin}
        onSend={async () => setApp(await accountApi.beginCodeApp(passphrase))}
      >
        <PassphraseField label={words.passphrase} value={passphrase} onChange={setPassphrase} />
      </AccountForm>
    );
  }
  return (
    <>
      <p>{words.app.scan}</p>
      <QrCode text={app.uri} label={words.app.picture} />
      <p className="code-app-key">
        {words.app.key}: <code>{app.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
      <AccountForm button={words.app.confirm} onSend={() => accountApi.confirmCodeApp(code).then(onDone)}>
        <CredentialField
          label={words.code}
          autoComplete="one-time-code"
          inputMode="numeric"
          value={code}
          onChange={setCode}
        />
      </AccountForm>
    </>
  );
}
