import { useState } from "react";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { ConfirmErase } from "../shell/confirm-erase.tsx";
import { loadApi } from "./load-api.ts";
import { wholeWords } from "./load-words.ts";

interface EraseRunsProps {
  readonly report: LoadReport;
  readonly runner: RunnerName;
  readonly reload: () => Promise<void>;
}

/** Erases everything that is kept about runs, after asking. */
export function EraseRuns({ report, runner, reload }: EraseRunsProps) {
  const [problem, setProblem] = useState("");
  const count = wholeWords(report.coverage.runs + report.coverage.uncounted.length);
  const erase = () => {
    loadApi.eraseRuns(runner).then(reload, (error: Error) => setProblem(error.message));
  };
  return (
    <>
      <ConfirmErase
        button="Erase all runs"
        title={`Erase all ${count} runs?`}
        words="Runs, shoes, marked days and what is known of imported files are erased from this machine. Your own files and exports are not touched; they can be imported again."
        onErase={erase}
      />
      <p role="status" className="field-error">
        {problem}
      </p>
    </>
  );
}
