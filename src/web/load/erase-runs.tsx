import { useState } from "react";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { ConfirmErase } from "../shell/confirm-erase.tsx";
import { loadApi } from "./load-api.ts";
import { wholeWords } from "./load-words.ts";
import { words } from "./runs-words.ts";

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
        button={words.record.erase}
        title={words.record.eraseTitle(count)}
        words={words.record.eraseWords}
        onErase={erase}
      />
      <p role="status" className="field-error">
        {problem}
      </p>
    </>
  );
}
