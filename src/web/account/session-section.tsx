import { momentWords } from "../words/moment-words.ts";
import { accountApi } from "./account-api.ts";
import { AttemptButton } from "./account-form.tsx";
import { words } from "./account-words.ts";
import { useListed } from "./use-listed.ts";

const text = words.account;

/** Every browser that is signed in, with a button that ends it. */
export function SessionSection() {
  const { list, reload } = useListed(accountApi.sessions);
  return (
    <section className="section" aria-labelledby="sessions">
      <h2 id="sessions">{text.sessions}</h2>
      <ul className="account-list">
        {list?.map(({ id, device, since, isThis }) => (
          <li key={id}>
            <span>
              {device} <span className="soft">{text.sessionSince(momentWords(since))}</span>
            </span>
            {isThis ? (
              <strong>{text.sessionThis}</strong>
            ) : (
              <AttemptButton
                label={text.sessionEnd(device, momentWords(since))}
                onPress={() => accountApi.endSession(id).then(reload)}
              >
                {text.end}
              </AttemptButton>
            )}
          </li>
        ))}
      </ul>
      {(list?.length ?? 0) > 1 && (
        <AttemptButton onPress={() => accountApi.endOtherSessions().then(reload)}>{text.endOthers}</AttemptButton>
      )}
    </section>
  );
}
