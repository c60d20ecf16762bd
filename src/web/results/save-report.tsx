import { useState } from "react";
import { Button } from "react-aria-components";
import { Icon } from "../shell/icons.tsx";
import type { StoredReport } from "../stored/report-store.ts";
import { downloadBlob } from "./download-blob.ts";

interface SaveReportProps {
  readonly stored: StoredReport;
  readonly film: Blob | undefined;
}

/** The report as a file: a page, a document, or data. */
export function SaveReport({ stored }: SaveReportProps) {
  const [said, setSaid] = useState("");
  const saveJson = () => {
    const text = JSON.stringify(stored.analysis.report, null, 2);
    downloadBlob(new Blob([text], { type: "application/json" }), `${fileStem(stored.name)}.json`);
    setSaid("The data was saved.");
  };
  return (
    <section className="save" aria-labelledby="save">
      <h2 id="save">Keep it or hand it over</h2>
      <div className="button-row">
        <Button className="button" onPress={saveJson}>
          <Icon name="save" />
          Data (JSON)
        </Button>
      </div>
      <p role="status" className="help">
        {said}
      </p>
    </section>
  );
}

/** The film's name without its ending, fit for a file name. */
export function fileStem(name: string): string {
  const stem = name
    .replace(/\.[^.]{1,5}$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `plumbline-${stem || "report"}`;
}
