import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import { PageHeading } from "../shell/page-heading.tsx";
import { accountApi } from "./account-api.ts";
import { AccountForm, AttemptButton } from "./account-form.tsx";
import { AccountShell } from "./account-shell.tsx";
import { words } from "./account-words.ts";
import { CredentialField, PassphraseField } from "./credential-field.tsx";
import { startAgain } from "./here.ts";
import { canUsePasskeys } from "./passkey-ceremony.ts";

const text = words.signIn;

/** Signing in: a passkey first, else a passphrase and, where the account has one, a code. */
export function SignInPage({ isSignUpOpen }: { readonly isSignUpOpen: boolean }) {
  const [email, setEmail] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [asksCode, setAsksCode] = useState(false);
  if (asksCode) return <SecondStep email={email} passphrase={passphrase} />;
  const send = async () => {
    if ((await accountApi.signIn({ email, passphrase })) === "code") setAsksCode(true);
    else startAgain();
  };
  return (
    <AccountShell>
      <PageHeading title={text.title} />
      <p className="lead">{text.lead}</p>
      {canUsePasskeys() && (
        <section className="section" aria-label={text.passkey}>
          <AttemptButton isPrimary onPress={async () => void (await accountApi.signInWithPasskey().then(startAgain))}>
            {text.passkey}
          </AttemptButton>
        </section>
      )}
      <section className="section" aria-labelledby="by-passphrase">
        <h2 id="by-passphrase">{text.or}</h2>
        <AccountForm button={text.button} onSend={send} isPrimary={!canUsePasskeys()}>
          <CredentialField label={words.email} type="email" autoComplete="username" value={email} onChange={setEmail} />
          <PassphraseField label={words.passphrase} value={passphrase} onChange={setPassphrase} />
        </AccountForm>
        <p className="account-links">
          <Link to="/join">{isSignUpOpen ? text.signUp : text.invited}</Link>
        </p>
        <LostFactor email={email} passphrase={passphrase} />
      </section>
    </AccountShell>
  );
}

interface Typed {
  readonly email: string;
  readonly passphrase: string;
}

/** The code of an app, or a recovery code in its place. */
function SecondStep({ email, passphrase }: Typed) {
  const [code, setCode] = useState("");
  return (
    <AccountShell>
      <PageHeading title={text.codeTitle} />
      <p className="lead">{text.codeLead}</p>
      <section className="section" aria-label={words.code}>
        <AccountForm
          button={text.codeButton}
          onSend={async () => {
            await accountApi.signInWithCode(code);
            startAgain();
          }}
        >
          <CredentialField
            label={words.code}
            autoComplete="one-time-code"
            inputMode="numeric"
            value={code}
            onChange={setCode}
          />
        </AccountForm>
        <LostFactor email={email} passphrase={passphrase} />
      </section>
    </AccountShell>
  );
}

/** Signing in with a recovery code, for whoever typed their e-mail and passphrase. */
function LostFactor({ email, passphrase }: Typed) {
  const [isOpen, setOpen] = useState(false);
  const [recoveryCode, setRecoveryCode] = useState("");
  if (!isOpen) {
    return (
      <Button className="button button-quiet account-lost" onPress={() => setOpen(true)}>
        {text.lost}
      </Button>
    );
  }
  return (
    <AccountForm
      isPrimary={false}
      button={text.button}
      onSend={async () => {
        await accountApi.signIn({ email, passphrase, recoveryCode });
        startAgain();
      }}
    >
      <CredentialField
        label={words.recoveryCode}
        help={text.lostHelp}
        autoComplete="off"
        value={recoveryCode}
        onChange={setRecoveryCode}
      />
    </AccountForm>
  );
}
