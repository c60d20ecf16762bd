import { useState } from "react";
import { Button } from "react-aria-components";
import type { Entry } from "#contract/record/entry-schema.ts";
import { type EventKind, eventKinds } from "#core/diary/runner-event.ts";
import { eventWords } from "#report/event-words.ts";
import { Choice } from "../fields/choice.tsx";
import { DayInput } from "../fields/day-input.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { dayWords } from "../load/load-words.ts";
import { keepEntry } from "../record/record.ts";
import { Icon } from "../shell/icons.tsx";
import { localToday } from "../shell/local-today.ts";
import { words } from "./timeline-words.ts";

/** Marks a visit, a race or anything else on its day, and takes marks out again. */
export function MarkDay({ events }: { readonly events: readonly Entry<"event">[] }) {
  const today = localToday();
  const [what, setWhat] = useState<EventKind>(eventKinds[0]);
  const [day, setDay] = useState<string | undefined>(today);
  const [own, setOwn] = useState("");
  const [told, setTold] = useState("");
  const keep = async (entry: Parameters<typeof keepEntry<"event">>[0], done: string) => {
    try {
      await keepEntry(entry);
      setOwn("");
      setTold(done);
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="section" aria-labelledby="mark-day">
      <h2 id="mark-day">{words.mark}</h2>
      <form
        className="mark-day"
        onSubmit={(event) => {
          event.preventDefault();
          const body = { what, ...(own.trim() === "" ? {} : { words: own.trim() }) };
          void keep({ kind: "event", day: day ?? today, body }, words.marked);
        }}
      >
        <Choice label={words.markWhat} answers={eventWords} value={what} onChange={setWhat} />
        <DayInput label={words.markDay} value={today} most={today} onChange={setDay} />
        <TextInput label={words.markWords} value={own} maxLength={300} onChange={setOwn} />
        <p role="status">{told}</p>
        <p>
          <Button type="submit" className="button">
            {words.markSave}
          </Button>
        </p>
      </form>
      <ul className="marks">
        {events.map(({ id, kind, day: on, body }) => {
          const label = body === null ? "" : (body.words ?? eventWords[body.what]);
          return (
            <li key={id}>
              {dayWords(on)}: {label}
              <Button
                className="button button-quiet"
                aria-label={words.remove(label)}
                onPress={() => void keep({ id, kind, day: on, body: null }, "")}
              >
                <Icon name="bin" />
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
