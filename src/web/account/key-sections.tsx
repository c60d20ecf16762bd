import { useState } from "react";
import type { OwnAccount } from "#contract/account-schema.ts";
import { accountApi } from "./account-api.ts";
import { AccountForm } from "./account-form.tsx";
import { words } from "./account-words.ts";
import { CodeAppSetUp } from "./code-app-set-up.tsx";
import { PassphraseField } from "./credential-field.tsx";
import { lookAgain } from "./here.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";

const text = words.account;

/** The app for codes, recovery codes, and another passphrase. */
export function KeySections({ account }: { readonly account: OwnAccount }) {
  const hasSecond = account.hasCodeApp || account.passkeys > 0;
  return (
    <>
      <section className="section" aria-labelledby="code-app">
        <h2 id="code-app">{text.app}</h2>
        <p>{account.hasCodeApp ? text.appOn : text.appOff}</p>
        {account.hasCodeApp ? <CodeAppOff /> : <CodeAppSetUp onDone={() => void lookAgain()} />}
      </section>
      {hasSecond && (
        <section className="section" aria-labelledby="codes">
          <h2 id="codes">{text.codes}</h2>
          <p>{text.codesLeft(account.recoveryCodes)}</p>
          <RecoveryCodes button={text.codesMake} onKept={() => void lookAgain()} />
        </section>
      )}
      <PassphraseSection />
    </>
  );
}

function CodeAppOff() {
  const [passphrase, setPassphrase] = useState("");
  return (
    <AccountForm
      isPrimary={false}
      button={text.appRemove}
      onSend={() => accountApi.removeCodeApp(passphrase).then(lookAgain)}
    >
      <PassphraseField label={words.passphrase} value={passphrase} onChange={setPassphrase} />
    </AccountForm>
  );
}

function PassphraseSection() {
  const [old, setOld] = useState("");
  const [next, setNext] = useState("");
  const [isChanged, setChanged] = useState(false);
  const send = async () => {
    await accountApi.changePassphrase(old, next);
    setOld("");
    setNext("");
    setChanged(true);
  };
  return (
    <section className="section" aria-labelledby="passphrase">
      <h2 id="passphrase">{text.passphrase}</h2>
      <AccountForm isPrimary={false} button={text.passphraseChange} onSend={send}>
        <PassphraseField label={text.passphraseOld} value={old} onChange={setOld} />
        <PassphraseField label={text.passphraseNew} isNew value={next} onChange={setNext} />
      </AccountForm>
      <p role="status" className="soft">
        {isChanged ? text.passphraseChanged : ""}
      </p>
    </section>
  );
}
