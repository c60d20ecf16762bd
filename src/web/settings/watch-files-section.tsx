import { useCallback, useEffect, useState } from "react";
import { Switch } from "react-aria-components";
import type { AccessLogReport, OriginalsSummary } from "#contract/ownership-schema.ts";
import { isAgreed } from "#core/diary/consent.ts";
import { idOfDay, keepEntry, useEntries } from "../record/record.ts";
import { megabytes } from "../results/use-kept-clips.ts";
import { ConfirmErase } from "../shell/confirm-erase.tsx";
import { localToday } from "../shell/local-today.ts";
import { ownershipApi } from "./ownership-api.ts";
import { words } from "./settings-words.ts";

const purpose = "keep-watch-files";

interface WatchFilesProps {
  /** The access log as it was last read: with each new one the files are counted again. */
  readonly log: AccessLogReport | undefined;
  readonly onErased: () => void;
}

/** Whether the files of the watch are kept as they came, how much they take up, and the way to be rid of them. */
export function WatchFilesSection({ log, onErased }: WatchFilesProps) {
  const { entries, state } = useEntries("consent");
  const [kept, setKept] = useState<OriginalsSummary>();
  const [problem, setProblem] = useState("");
  const refresh = useCallback(() => {
    ownershipApi.watchFiles().then(setKept, () => setKept(undefined));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes the files has a line in the log
  useEffect(refresh, [refresh, log]);
  if (state !== "ready") return null;
  const isOn = isAgreed(
    purpose,
    entries.flatMap(({ body }) => body ?? []),
  );
  const work = async (what: () => Promise<unknown>) => {
    try {
      await what();
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    refresh();
  };
  const decide = async (isGiven: boolean) => {
    const body = { purpose, isGiven, words: words.purposes[purpose].words } as const;
    await keepEntry({ id: await idOfDay("consent", purpose), kind: "consent", day: localToday(), body });
  };
  const erase = async () => {
    await ownershipApi.eraseWatchFiles();
    onErased();
  };
  return (
    <section className="section" aria-labelledby="watch-files">
      <h2 id="watch-files">{words.watchFiles}</h2>
      <Switch className="switch" isSelected={isOn} onChange={(isGiven) => void work(() => decide(isGiven))}>
        <span className="switch-track" />
        {words.purposes[purpose].title}
      </Switch>
      <p className="soft">{isOn ? words.purposes[purpose].words : words.watchFilesOff}</p>
      {kept !== undefined && <p role="status">{words.watchFilesKept(kept.files, sizeOf(kept.bytes))}</p>}
      {kept !== undefined && kept.files > 0 && (
        <>
          {!isOn && <p className="soft">{words.watchFilesStay}</p>}
          <ConfirmErase
            button={words.removeWatchFiles}
            title={words.removeWatchFilesTitle}
            words={words.removeWatchFilesWords}
            onErase={() => void work(erase)}
          />
        </>
      )}
      <p role="alert" className="field-error">
        {problem}
      </p>
    </section>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 50_000 ? words.lessThanTenth : megabytes(bytes);
}
