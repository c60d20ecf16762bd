import { Link, useSearchParams } from "react-router";
import { type RunChange, runChanges } from "#core/trial/trial.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { RunGuide } from "./run-guide.tsx";
import { RunResult } from "./run-result.tsx";
import { RunSetUp } from "./run-set-up.tsx";
import { runWords, words } from "./trial-words.ts";
import { useGuidedRun } from "./use-guided-run.ts";
import { useMayRun } from "./use-may-run.ts";
import { Waits } from "./waits.tsx";
import "../styles/trials.css";

/** A change-and-see run: set up, guided part by part, and what it showed. */
export function TrialRunPage() {
  const [search] = useSearchParams();
  const change = runChanges.find((one) => one === search.get("change")) ?? "cadence";
  const guided = useGuidedRun();
  const { run } = guided;
  if (guided.isWaiting) return <PageHeading title={runWords.title} />;
  if (run === undefined) return <BeforeRun key={change} change={change} begin={guided.begin} />;
  return (
    <div className="trial-run">
      <PageHeading title={words.changes[run.trial.change]} />
      {run.step === "done" ? (
        <RunResult trial={run.trial} onLeave={guided.leave} />
      ) : (
        <RunGuide run={run} tell={guided.tell} />
      )}
      <p role="alert" className="field-error">
        {guided.problem}
      </p>
    </div>
  );
}

interface BeforeRunProps {
  readonly change: RunChange;
  readonly begin: ReturnType<typeof useGuidedRun>["begin"];
}

function BeforeRun({ change, begin }: BeforeRunProps) {
  const { may, running, ownCadence } = useMayRun();
  return (
    <div className="trial-run">
      <PageHeading title={words.changes[change]} />
      <p className="lead">{words.onRunLead}</p>
      <Waits may={may} running={running} />
      {may?.kind === "yes" && (
        <RunSetUp change={change} ownCadence={ownCadence} isLimitKnown={may.isLimitKnown} begin={begin} />
      )}
      <p>
        <Link to="/trials">{runWords.again}</Link>
      </p>
    </div>
  );
}
