import { useCallback, useEffect, useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import type { AccessLogReport, EraseReceipt } from "#contract/ownership-schema.ts";
import { sendFiles } from "../import/send-files.ts";
import { eraseOnDevice, useOutbox } from "../record/record.ts";
import { downloadBlob } from "../results/download-blob.ts";
import { ConfirmErase } from "../shell/confirm-erase.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { eraseEverything } from "../stored/report-store.ts";
import { ConsentSection } from "./consent-section.tsx";
import { LogSection } from "./log-section.tsx";
import { ownershipApi } from "./ownership-api.ts";
import { words } from "./settings-words.ts";
import { SharingSection } from "./sharing-section.tsx";
import { TakeSection } from "./take-section.tsx";
import { WatchFilesSection } from "./watch-files-section.tsx";
import "../styles/settings.css";

/** The record as a whole: where it is, taking it, bringing it, consents, the access log, erasing. */
export function SettingsPage() {
  const { letters } = useOutbox();
  const [log, setLog] = useState<AccessLogReport>();
  const [receipt, setReceipt] = useState<EraseReceipt>();
  const readLog = useCallback(() => {
    ownershipApi.log().then(setLog, () => setLog(undefined));
  }, []);
  useEffect(readLog, [readLog]);
  return (
    <div className="settings">
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      <section className="section" aria-labelledby="where">
        <h2 id="where">{words.where}</h2>
        <p>{words.whereWords}</p>
        <p role="status" className="soft">
          {words.waiting(letters)}
        </p>
      </section>
      <TakeSection log={log} onTaken={readLog} />
      <BringRecord onBrought={readLog} />
      <ConsentSection />
      <WatchFilesSection log={log} onErased={readLog} />
      <SharingSection onChanged={readLog} />
      <LogSection log={log} />
      <EraseSection
        receipt={receipt}
        onErased={(made) => {
          setReceipt(made);
          readLog();
        }}
      />
    </div>
  );
}

function BringRecord({ onBrought }: { readonly onBrought: () => void }) {
  const [said, setSaid] = useState("");
  const bring = async (files: FileList | null) => {
    const file = files?.[0];
    if (file === undefined) return;
    try {
      const [uploadId = ""] = await sendFiles([file], {
        signal: new AbortController().signal,
        onProgress: ({ bytes, bytesSent }) =>
          setSaid(words.bringing(bytes === 0 ? 0 : Math.round((100 * bytesSent) / bytes))),
      });
      setSaid(words.taking);
      const { added, broken } = await ownershipApi.restore(uploadId);
      const brought = words.brought(added["entries"] ?? 0, added["activities"] ?? 0);
      setSaid(broken.length === 0 ? brought : `${brought} ${words.broughtWithout(broken)}`);
      onBrought();
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="section" aria-labelledby="bring">
      <h2 id="bring">{words.bring}</h2>
      <p>{words.bringWords}</p>
      <FileTrigger acceptedFileTypes={[".zip", "application/zip"]} onSelect={(files) => void bring(files)}>
        <Button className="button">{words.bringButton}</Button>
      </FileTrigger>
      <p role="status">{said}</p>
    </section>
  );
}

interface EraseSectionProps {
  readonly receipt: EraseReceipt | undefined;
  readonly onErased: (receipt: EraseReceipt) => void;
}

function EraseSection({ receipt, onErased }: EraseSectionProps) {
  const [problem, setProblem] = useState("");
  const erase = async () => {
    try {
      const made = await ownershipApi.erase();
      await Promise.all([eraseOnDevice(), eraseEverything().catch(() => undefined)]);
      setProblem("");
      onErased(made);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const save = (made: EraseReceipt) =>
    downloadBlob(
      new Blob([`${JSON.stringify(made, undefined, 2)}\n`], { type: "application/json" }),
      `plumbline-erased-${made.erasedAt.slice(0, 10)}.json`,
    );
  return (
    <section className="section" aria-labelledby="erase">
      <h2 id="erase">{words.erase}</h2>
      <p>{words.eraseWords}</p>
      <ConfirmErase
        button={words.erase}
        title={words.eraseTitle}
        words={words.eraseWords}
        onErase={() => void erase()}
      />
      <p role="alert" className="field-error">
        {problem}
      </p>
      {receipt !== undefined && (
        <div role="status" className="card receipt">
          <p>
            <strong>{words.erased}</strong>{" "}
            {words.receiptWords(
              Object.values(receipt.rows).reduce((sum, rows) => sum + rows, 0),
              receipt.rows["originals"] ?? 0,
              receipt.files,
            )}
          </p>
          <p>
            <Button className="button" onPress={() => save(receipt)}>
              {words.receipt}
            </Button>
          </p>
        </div>
      )}
    </section>
  );
}
