import { useState } from "react";
import type { MadeInvitation, OwnAccount } from "#contract/account-schema.ts";
import { Choice } from "../fields/choice.tsx";
import { accountApi } from "./account-api.ts";
import { AttemptButton } from "./account-form.tsx";
import { words } from "./account-words.ts";
import { useListed } from "./use-listed.ts";

const text = words.people;

/** The people of one's clinic: inviting somebody, and letting somebody back in. */
export function PeopleSection() {
  const { list } = useListed(accountApi.members);
  const [role, setRole] = useState<OwnAccount["role"]>("runner");
  const [made, setMade] = useState<MadeInvitation>();
  return (
    <section className="section" aria-labelledby="people">
      <h2 id="people">{text.title}</h2>
      <p>{text.lead}</p>
      <ul className="account-list">
        {list?.map(({ id, name, email, role: theirs }) => (
          <li key={id}>
            <span>
              {name}{" "}
              <span className="soft">
                {email}, {words.roles[theirs].toLowerCase()}
              </span>
            </span>
            <AttemptButton label={text.resetFor(name)} onPress={async () => setMade(await accountApi.inviteBack(id))}>
              {text.reset}
            </AttemptButton>
          </li>
        ))}
      </ul>
      <p className="help">{text.resetHelp}</p>
      <Choice label={text.as} answers={words.roles} value={role} onChange={setRole} />
      <AttemptButton onPress={async () => setMade(await accountApi.invite(role))}>{text.invite}</AttemptButton>
      {made !== undefined && <MadeCode made={made} />}
    </section>
  );
}

function MadeCode({ made: { code } }: { readonly made: MadeInvitation }) {
  return (
    <div role="status" className="card">
      <p>{text.made}</p>
      <p className="made-code">
        {text.code}: <code>{code}</code>
      </p>
      <p className="made-code">
        {text.link}: <code>{`${location.origin}/join#${code}`}</code>
      </p>
    </div>
  );
}
