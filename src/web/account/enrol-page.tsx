import { useState } from "react";
import { PageHeading } from "../shell/page-heading.tsx";
import { accountApi } from "./account-api.ts";
import { AttemptButton } from "./account-form.tsx";
import { AccountShell } from "./account-shell.tsx";
import { words } from "./account-words.ts";
import { CodeAppSetUp } from "./code-app-set-up.tsx";
import { deviceName } from "./device-name.ts";
import { startAgain } from "./here.ts";
import { canUsePasskeys } from "./passkey-ceremony.ts";
import { SignOutButton } from "./sign-out-button.tsx";

const text = words.enrol;

/** The first second factor of somebody of a clinic, before anything else. */
export function EnrolPage() {
  const [isMade, setMade] = useState(false);
  return (
    <AccountShell>
      <PageHeading title={text.title} />
      <p className="lead">{text.lead}</p>
      {canUsePasskeys() && (
        <section className="section" aria-labelledby="passkey">
          <h2 id="passkey">{text.passkey}</h2>
          <p>{isMade ? text.passkeyAgain : text.passkeyWords}</p>
          {isMade ? (
            <AttemptButton isPrimary onPress={() => accountApi.signInWithPasskey().then(startAgain)}>
              {text.passkeyTry}
            </AttemptButton>
          ) : (
            <AttemptButton isPrimary onPress={() => accountApi.addPasskey(deviceName()).then(() => setMade(true))}>
              {text.passkey}
            </AttemptButton>
          )}
        </section>
      )}
      {!isMade && (
        <section className="section" aria-labelledby="app">
          <h2 id="app">{text.app}</h2>
          <p>{text.appWords}</p>
          <CodeAppSetUp onDone={startAgain} />
        </section>
      )}
      <SignOutButton />
    </AccountShell>
  );
}
