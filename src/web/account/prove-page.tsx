import { PageHeading } from "../shell/page-heading.tsx";
import { accountApi } from "./account-api.ts";
import { AttemptButton } from "./account-form.tsx";
import { AccountShell } from "./account-shell.tsx";
import { words } from "./account-words.ts";
import { startAgain } from "./here.ts";
import { SignOutButton } from "./sign-out-button.tsx";

/** Signed in by a passphrase where a passkey is needed: the passkey, or another way from the start. */
export function ProvePage() {
  return (
    <AccountShell>
      <PageHeading title={words.prove.title} />
      <p className="lead">{words.prove.lead}</p>
      <section className="section" aria-label={words.prove.passkey}>
        <AttemptButton isPrimary onPress={() => accountApi.signInWithPasskey().then(startAgain)}>
          {words.prove.passkey}
        </AttemptButton>
      </section>
      <SignOutButton label={words.prove.other} />
    </AccountShell>
  );
}
