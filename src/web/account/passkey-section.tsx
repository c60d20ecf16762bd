import { useState } from "react";
import { dayWords } from "../load/load-words.ts";
import { accountApi } from "./account-api.ts";
import { AccountForm, AttemptButton } from "./account-form.tsx";
import { words } from "./account-words.ts";
import { CredentialField } from "./credential-field.tsx";
import { deviceName } from "./device-name.ts";
import { lookAgain } from "./here.ts";
import { canUsePasskeys } from "./passkey-ceremony.ts";
import { useListed } from "./use-listed.ts";

const text = words.account;

/** The account's passkeys: adding one, taking one out. */
export function PasskeySection() {
  const { list, reload } = useListed(accountApi.passkeys);
  const [name, setName] = useState(deviceName);
  const changed = async () => {
    await Promise.all([reload(), lookAgain()]);
  };
  return (
    <section className="section" aria-labelledby="passkeys">
      <h2 id="passkeys">{text.passkeys}</h2>
      {list?.length === 0 && <p>{text.passkeysNone}</p>}
      <ul className="account-list">
        {list?.map((passkey) => (
          <li key={passkey.id}>
            <span>
              {passkey.name || text.unnamed}
              {passkey.madeAt !== undefined && (
                <span className="soft">, {text.madeOn(dayWords(passkey.madeAt.slice(0, 10)))}</span>
              )}
            </span>
            <AttemptButton
              label={text.passkeyRemove(passkey.name || text.unnamed)}
              onPress={() => accountApi.removePasskey(passkey.id).then(changed)}
            >
              {text.remove}
            </AttemptButton>
          </li>
        ))}
      </ul>
      {canUsePasskeys() ? (
        <AccountForm
          button={text.passkeyAdd}
          isPrimary={false}
          onSend={() => accountApi.addPasskey(name).then(changed)}
        >
          <CredentialField label={text.passkeyName} autoComplete="off" value={name} onChange={setName} />
        </AccountForm>
      ) : (
        <p className="soft">{text.noPasskeys}</p>
      )}
    </section>
  );
}
