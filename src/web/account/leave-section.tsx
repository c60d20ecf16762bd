import { useState } from "react";
import type { Role } from "#core/access/principal.ts";
import { eraseOnDevice } from "../record/record.ts";
import { eraseEverything } from "../stored/report-store.ts";
import { accountApi } from "./account-api.ts";
import { AccountForm } from "./account-form.tsx";
import { words } from "./account-words.ts";
import { PassphraseField } from "./credential-field.tsx";
import { forgetWho, startAgain } from "./here.ts";

const text = words.account;

/** Erasing everything of oneself, the account included; the passphrase is the question whether it is meant. */
export function LeaveSection({ role }: { readonly role: Role }) {
  const [passphrase, setPassphrase] = useState("");
  const leave = async () => {
    await accountApi.leave(passphrase);
    await Promise.all([eraseOnDevice(), eraseEverything()]);
    forgetWho();
    startAgain();
  };
  return (
    <section className="section" aria-labelledby="leave">
      <h2 id="leave">{text.leave}</h2>
      <p>{role === "runner" ? text.leaveWords : text.leaveWordsOfClinic}</p>
      <AccountForm isPrimary={false} button={text.leaveButton} onSend={leave}>
        <PassphraseField label={words.passphrase} value={passphrase} onChange={setPassphrase} />
      </AccountForm>
    </section>
  );
}
