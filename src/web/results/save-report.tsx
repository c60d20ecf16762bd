import { useState } from "react";
import { Button } from "react-aria-components";
import { Icon } from "../shell/icons.tsx";
import type { StoredReport } from "../stored/report-store.ts";
import { downloadBlob } from "./download-blob.ts";
import { reportHtml, reportJson, reportPdf, SaveProblem } from "./report-files.ts";
import { words } from "./results-words.ts";

interface SaveReportProps {
  readonly stored: StoredReport;
  readonly film: Blob | undefined;
}

const kinds = [
  { ending: "html", name: words.save.kinds.html, make: reportHtml },
  { ending: "pdf", name: words.save.kinds.pdf, make: reportPdf },
  { ending: "json", name: words.save.kinds.json, make: reportJson },
] as const;

type Kind = (typeof kinds)[number];

/** The report as a file: a page, a document, or data. */
export function SaveReport({ stored, film }: SaveReportProps) {
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState<Kind["ending"]>();
  const save = async ({ ending, make, name }: Kind) => {
    setBusy(ending);
    setSaid("");
    try {
      downloadBlob(await make(stored.analysis, film), `${fileStem(stored.name)}.${ending}`);
      setSaid(words.save.saved(name));
    } catch (error) {
      setSaid(error instanceof SaveProblem ? error.message : words.save.failed);
    }
    setBusy(undefined);
  };
  return (
    <section className="save" aria-labelledby="save">
      <h2 id="save">{words.save.title}</h2>
      <div className="button-row">
        {kinds.map((kind) => (
          <Button key={kind.ending} className="button" isDisabled={busy !== undefined} onPress={() => void save(kind)}>
            <Icon name="save" />
            {kind.name}
          </Button>
        ))}
      </div>
      <p role="status" className="help">
        {busy ? words.save.making : said}
      </p>
    </section>
  );
}

/** The film's name without its ending, fit for a file name. */
function fileStem(name: string): string {
  const stem = name
    .replace(/\.[^.]{1,5}$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `plumbline-${stem || "report"}`;
}
