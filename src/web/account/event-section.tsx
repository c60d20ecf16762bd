import { NumberTable } from "../charts/number-table.tsx";
import { momentWords } from "../words/moment-words.ts";
import { accountApi } from "./account-api.ts";
import { words } from "./account-words.ts";
import { useListed } from "./use-listed.ts";

const text = words.events;

/** What happened to the account's ways in: an entry that was not its owner's shows here. */
export function EventSection() {
  const { list } = useListed(accountApi.events);
  if (list === undefined) return null;
  const names: Readonly<Record<string, string>> = text.names;
  return (
    <section className="section" aria-labelledby="events">
      <h2 id="events">{text.title}</h2>
      <p>{text.lead}</p>
      {list.length === 0 ? (
        <p className="soft">{text.none}</p>
      ) : (
        <NumberTable
          isOfWords
          caption={text.table}
          columns={text.columns}
          rows={list.map(({ at, what, device }) => [momentWords(at), names[what] ?? what, device])}
        />
      )}
    </section>
  );
}
