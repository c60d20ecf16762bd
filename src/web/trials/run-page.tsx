import { Button } from "react-aria-components";
import { Link, useSearchParams } from "react-router";
import { type GuidedRun, hasStarted } from "#core/trial/guided-run.ts";
import { type RunChange, runChanges } from "#core/trial/trial.ts";
import { RunningNote } from "../screen/running-note.tsx";
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
  const asked = runChanges.find((one) => one === search.get("change"));
  const guided = useGuidedRun();
  const { run } = guided;
  if (guided.isWaiting) return <PageHeading title={runWords.title} />;
  const isOther = run !== undefined && asked !== undefined && asked !== run.trial.change;
  if (run === undefined || (isOther && (run.step === "done" || !hasStarted(run)))) {
    const change = asked ?? "cadence";
    return <BeforeRun key={change} change={change} begin={guided.begin} />;
  }
  return (
    <div className="trial-run">
      <PageHeading title={words.changes[run.trial.change]} />
      {run.step === "done" ? (
        <RunResult trial={run.trial} onLeave={guided.leave} />
      ) : isOther ? (
        <OtherRun run={run} asked={asked} tell={guided.tell} />
      ) : (
        <UnderWay run={run} tell={guided.tell} />
      )}
      <p role="alert" className="field-error">
        {guided.problem}
      </p>
    </div>
  );
}

interface UnderWayProps {
  readonly run: GuidedRun;
  readonly tell: ReturnType<typeof useGuidedRun>["tell"];
}

/** A run under way, as long as nothing told since speaks against running. */
function UnderWay({ run, tell }: UnderWayProps) {
  const { may, running } = useMayRun();
  if (may?.kind !== "no" || may.why === "too-far") return <RunGuide run={run} tell={tell} />;
  return (
    <>
      <p className="note note-stop">
        <strong>{runWords.noMore}</strong>
      </p>
      <RunningNote running={running} />
      <EndRun tell={tell} />
    </>
  );
}

/** Another change is asked for while one is under way: which of them it is to be. */
function OtherRun({ run, asked, tell }: UnderWayProps & { readonly asked: RunChange }) {
  const { change } = run.trial;
  return (
    <>
      <p className="note">{runWords.isUnderWay(words.changes[change], words.changes[asked])}</p>
      <div className="button-row">
        <Link className="button button-primary" to={`/trials/run?change=${change}`}>
          {runWords.goOnWith(words.changes[change])}
        </Link>
        <EndRun tell={tell} />
      </div>
    </>
  );
}

function EndRun({ tell }: Pick<UnderWayProps, "tell">) {
  return (
    <Button className="button" onPress={() => tell({ kind: "stop", nowMs: Date.now(), why: "other" })}>
      {runWords.endIt}
    </Button>
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
