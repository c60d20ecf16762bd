import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import { exercisesById } from "#content/exercises.ts";
import { advancePlay } from "#core/exercise/advance-play.ts";
import { playLog } from "#core/exercise/play-log.ts";
import { optional } from "../fields/optional.ts";
import { PainButtons } from "../fields/pain-buttons.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { idOfDay, keepEntry } from "../record/record.ts";
import { words } from "./session-words.ts";
import type { Player } from "./use-play.ts";

/** The end of a session: what was done, pain now, a note; then it is kept. */
export function EndForm({ player: { play, send } }: { readonly player: Player }) {
  const [painAfter, setPainAfter] = useState<number>();
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState("");
  const log = playLog(play);
  if (play.phase === "finished") {
    return (
      <div className="session-form" role="status">
        <p className="lead">{words.saved}</p>
        <p>{words.savedHelp}</p>
        <p>
          <Link className="button button-primary" to="/">
            {words.toToday}
          </Link>
        </p>
      </div>
    );
  }
  const save = async () => {
    const event = { kind: "finish", ...optional("painAfter", painAfter), note } as const;
    const body = playLog(advancePlay(play, event, play.clockS));
    try {
      const id = play.session === "free" ? undefined : await idOfDay("session", `${play.session} ${play.day}`);
      await keepEntry({ ...optional("id", id), kind: "session", day: play.day, body });
      send(event);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="session-form">
      <ul>
        {log.items.map((item) => (
          // The same exercise may be done twice, at two steps.
          <li key={`${item.exercise} ${item.step} ${item.skipped}`}>
            {words.doneLine(
              exercisesById.get(item.exercise)?.title ?? item.exercise,
              item.setsDone,
              play.items.find(({ planned }) => planned.exercise === item.exercise && planned.step === item.step)
                ?.planned.sets ?? item.setsDone,
            )}
          </li>
        ))}
      </ul>
      <PainButtons label={words.painAfter} value={painAfter} onChange={setPainAfter} />
      <TextInput label={words.note} value={note} onChange={setNote} maxLength={2000} rows={2} />
      {problem !== "" && <p className="note note-watch">{problem}</p>}
      <Button className="button button-primary session-go" onPress={save}>
        {words.buttons.save}
      </Button>
    </div>
  );
}
