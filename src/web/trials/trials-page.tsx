import { useEffect } from "react";
import { Link, useSearchParams } from "react-router";
import { criterionPoints, runChanges, weekChanges } from "#core/trial/trial.ts";
import { changeVerdicts } from "#core/trial/verdict.ts";
import { Closed } from "../screen/closed.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { words } from "./trial-words.ts";
import { useMayRun } from "./use-may-run.ts";
import { useTrials } from "./use-trials.ts";
import { VerdictCard } from "./verdict-card.tsx";
import { Waits } from "./waits.tsx";
import { WeeksCard } from "./weeks-card.tsx";
import { WeeksStart } from "./weeks-start.tsx";
import "../styles/trials.css";

/** Everything that was tried with its verdict, and what can be tried next. */
export function TrialsPage() {
  const { state, message, fix, trials, weeks, checkIns } = useTrials();
  const [search] = useSearchParams();
  const wished = weekChanges.find((one) => one === search.get("change"));
  useEffect(() => {
    if (state === "ready" && wished !== undefined) document.getElementById("over-weeks")?.scrollIntoView();
  }, [state, wished]);
  if (state === "waiting") return <PageHeading title={words.title} />;
  if (state === "closed") return <Closed title={words.title} message={message} fix={fix} />;
  const verdicts = changeVerdicts(trials, criterionPoints);
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      <section className="section" aria-labelledby="tried">
        <h2 id="tried">{words.history}</h2>
        {verdicts.length + weeks.length === 0 && <p className="soft">{words.nothingYet}</p>}
        <div className="verdict-list">
          {weeks.map(({ entry, verdict }) => (
            <WeeksCard key={entry.id} entry={entry} verdict={verdict} />
          ))}
          {verdicts.map((verdict) => (
            <VerdictCard key={verdict.change} verdict={verdict} />
          ))}
        </div>
        <p>
          <Link to="/triggers">{words.toTriggers}</Link>
        </p>
      </section>
      <OnRun />
      <WeeksStart
        key={wished}
        wished={wished}
        checkIns={checkIns}
        isOneRunning={weeks.some(({ verdict }) => verdict.state === "running")}
      />
    </>
  );
}

function OnRun() {
  const { may, running } = useMayRun();
  return (
    <section className="section on-run" aria-labelledby="on-run">
      <h2 id="on-run">{words.onRun}</h2>
      <p>{words.onRunLead}</p>
      <Waits may={may} running={running} />
      <ul className="change-list">
        {runChanges.map((change) => (
          <li key={change} className="card">
            <h3>{words.changes[change]}</h3>
            <p>{words.how[change]}</p>
            {may?.kind === "yes" && (
              <Link
                className="button"
                to={`/trials/run?change=${change}`}
                aria-label={words.tryIt(words.changes[change])}
              >
                {words.tryRun}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p className="small soft">{words.rule}</p>
    </section>
  );
}
