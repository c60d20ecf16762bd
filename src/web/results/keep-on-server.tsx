import { useState } from "react";
import { Switch } from "react-aria-components";
import { dayWords } from "../load/load-words.ts";
import { idOfDay, keepEntry } from "../record/record.ts";
import { words as settingsWords } from "../settings/settings-words.ts";
import { localToday } from "../shell/local-today.ts";
import { clipsApi, isKeepable } from "./clips-api.ts";
import { words } from "./keep-on-server-words.ts";
import { megabytes, useKeptClips } from "./use-kept-clips.ts";

interface KeepOnServerProps {
  /** Id of the report. */
  readonly id: string;
  /** Undefined when this browser has it no more: then it can only be erased there. */
  readonly film: Blob | undefined;
}

/** The switch that keeps a film on the server and, turned back, erases it there. Off until the runner turns it. */
export function KeepOnServer({ id, film }: KeepOnServerProps) {
  const { clips, refresh } = useKeptClips();
  const clip = clips?.find((kept) => kept.id === id);
  const [said, setSaid] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  if (clips === undefined || (film === undefined && clip === undefined)) return null;
  const work = async (what: () => Promise<string>) => {
    setIsBusy(true);
    try {
      setSaid(await what());
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
    await refresh();
    setIsBusy(false);
  };
  const keep = async (blob: Blob): Promise<string> => {
    setSaid(words.sending(megabytes(blob.size)));
    await agree();
    await clipsApi.keep(id, blob);
    return "";
  };
  const erase = async (): Promise<string> => {
    await clipsApi.erase(id);
    return words.erased;
  };
  const canKeep = film !== undefined && isKeepable(film);
  return (
    <section className="save" aria-labelledby="on-server">
      <h2 id="on-server">{words.title}</h2>
      <p>{clip === undefined ? words.offer : words.kept(megabytes(clip.bytes), dayWords(clip.keptAt.slice(0, 10)))}</p>
      <Switch
        className="switch"
        isSelected={clip !== undefined}
        isDisabled={isBusy || (clip === undefined && !canKeep)}
        onChange={(isWanted) => void work(async () => (isWanted && film !== undefined ? keep(film) : erase()))}
      >
        <span className="switch-track" />
        {words.keep}
      </Switch>
      {clip === undefined && film !== undefined && !canKeep && <p className="help">{words.otherKind}</p>}
      <p role="status" className="help">
        {said}
      </p>
    </section>
  );
}

/** The runner's yes, with the words that were read, dated today; taken back under Settings. */
async function agree(): Promise<void> {
  const purpose = "keep-films-on-server";
  const body = { purpose, isGiven: true, words: settingsWords.purposes[purpose].words } as const;
  await keepEntry({ id: await idOfDay("consent", purpose), kind: "consent", day: localToday(), body });
}
