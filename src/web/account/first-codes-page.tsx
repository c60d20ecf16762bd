import { PageHeading } from "../shell/page-heading.tsx";
import { AccountShell } from "./account-shell.tsx";
import { words } from "./account-words.ts";
import { startAgain } from "./here.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { SignOutButton } from "./sign-out-button.tsx";

/** Whoever has a second factor gets recovery codes before they need them. */
export function FirstCodesPage() {
  return (
    <AccountShell>
      <PageHeading title={words.codes.title} />
      <p className="lead">{words.codes.lead}</p>
      <section className="section" aria-label={words.codes.title}>
        <RecoveryCodes button={words.codes.make} onKept={startAgain} isPrimary />
      </section>
      <SignOutButton />
    </AccountShell>
  );
}
