import { accountApi } from "./account-api.ts";
import { AttemptButton } from "./account-form.tsx";
import { words } from "./account-words.ts";
import { useListed } from "./use-listed.ts";

const text = words.account;

const when = (at: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));

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
              {device} <span className="soft">{text.sessionSince(when(since))}</span>
            </span>
            {isThis ? (
              <strong>{text.sessionThis}</strong>
            ) : (
              <AttemptButton
                label={text.sessionEnd(device, when(since))}
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
