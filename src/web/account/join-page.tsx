import { useState } from "react";
import { Link, useLocation } from "react-router";
import type { InvitationFacts } from "#contract/account-schema.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { accountApi } from "./account-api.ts";
import { AccountForm } from "./account-form.tsx";
import { AccountShell } from "./account-shell.tsx";
import { words } from "./account-words.ts";
import { CredentialField, PassphraseField } from "./credential-field.tsx";
import { startAgain } from "./here.ts";

const text = words.join;

/** An invitation with its code; without a code where anybody may make an account. */
interface Invited {
  readonly code?: string;
  readonly facts: InvitationFacts;
}

const uninvited: Invited = { facts: { role: "runner", isReset: false, asksClinic: false } };

/** Making an account by an invitation, whose code may stand behind the address's #, where no server sees it. */
export function JoinPage({ isSignUpOpen }: { readonly isSignUpOpen: boolean }) {
  const [invited, setInvited] = useState<Invited | undefined>(isSignUpOpen ? uninvited : undefined);
  const { hash } = useLocation();
  return (
    <AccountShell>
      <PageHeading title={invited?.facts.isReset === true ? text.resetTitle : text.title} />
      <p className="lead">{leadOf(invited)}</p>
      <section className="section" aria-label={text.title}>
        {invited === undefined || (hash !== "" && invited.code === undefined) ? (
          <CodeForm first={hash.slice(1)} onFound={setInvited} />
        ) : invited.facts.isReset ? (
          <ResetForm code={invited.code ?? ""} />
        ) : (
          <JoinForm invited={invited} />
        )}
        <p className="account-links">
          <Link to="/">{text.have}</Link>
        </p>
      </section>
    </AccountShell>
  );
}

function leadOf(invited: Invited | undefined): string {
  if (invited === undefined) return text.lead;
  if (invited.facts.isReset) return text.resetLead;
  return invited.code === undefined ? text.openLead : `${text.as(invited.facts.role)} ${text.openLead}`;
}

interface CodeFormProps {
  readonly first: string;
  readonly onFound: (invited: Invited) => void;
}

function CodeForm({ first, onFound }: CodeFormProps) {
  const [code, setCode] = useState(first);
  return (
    <AccountForm button={text.check} onSend={async () => onFound({ code, facts: await accountApi.invitation(code) })}>
      <CredentialField
        label={text.invitation}
        help={text.invitationHelp}
        autoComplete="off"
        value={code}
        onChange={setCode}
      />
    </AccountForm>
  );
}

function JoinForm({ invited: { code, facts } }: { readonly invited: Invited }) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [clinicName, setClinicName] = useState("");
  const send = async () => {
    await accountApi.join({
      ...{ name, email, passphrase },
      ...(code === undefined ? {} : { code }),
      ...(facts.asksClinic ? { clinicName } : {}),
    });
    startAgain();
  };
  return (
    <AccountForm button={text.button} onSend={send}>
      <CredentialField label={words.name} autoComplete="name" value={name} onChange={setName} />
      {facts.asksClinic && (
        <CredentialField label={text.clinic} autoComplete="organization" value={clinicName} onChange={setClinicName} />
      )}
      <CredentialField label={words.email} type="email" autoComplete="username" value={email} onChange={setEmail} />
      <PassphraseField label={words.passphrase} isNew value={passphrase} onChange={setPassphrase} />
    </AccountForm>
  );
}

function ResetForm({ code }: { readonly code: string }) {
  const [passphrase, setPassphrase] = useState("");
  return (
    <AccountForm
      button={text.resetButton}
      onSend={async () => {
        await accountApi.reset({ code, passphrase });
        startAgain();
      }}
    >
      <PassphraseField label={words.passphrase} isNew value={passphrase} onChange={setPassphrase} />
    </AccountForm>
  );
}
