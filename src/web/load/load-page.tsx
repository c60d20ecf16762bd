import { Link, useSearchParams } from "react-router";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { EmptyState } from "../import/empty-state.tsx";
import { ImportPanel } from "../import/import-panel.tsx";
import { useImports } from "../import/use-imports.ts";
import { PlanRunning } from "../plan/plan-running.tsx";
import { useHowRunning } from "../plan/use-how-running.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { RunningNote } from "../screen/running-note.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { Waiting } from "../shell/waiting.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { words } from "./runs-words.ts";
import "../styles/load.css";
import { ComparisonSection } from "./comparison-section.tsx";
import { FormulaSection } from "./formula-section.tsx";
import { Headline } from "./headline.tsx";
import { RecordSection } from "./record-section.tsx";
import { runnerOf } from "./run-path.ts";
import { SampleNote } from "./sample-note.tsx";
import { ShoeSection } from "./shoe-section.tsx";
import { SpikeSection } from "./spike-section.tsx";
import { TrendSection } from "./trend-section.tsx";
import { useLoad } from "./use-load.ts";
import { WeekSection } from "./week-section.tsx";

/** Every run against its limit, weeks, shoes and trends; and the way to bring runs in. */
export function LoadPage() {
  const [parameters] = useSearchParams();
  const runner = runnerOf(parameters);
  const { state, reload } = useLoad(runner);
  const imports = useImports({ isOn: state.kind !== "closed", onRunsIn: reload });
  if (state.kind === "waiting") return <Waiting title={words.title}>{words.waiting}</Waiting>;
  if (state.kind === "closed") return <Closed message={state.message} fix={state.fix} onRetry={reload} />;
  const { report } = state;
  const isEmpty = report.runs.length === 0 && report.coverage.uncounted.length === 0;
  if (isEmpty) return runner === "own" ? <EmptyState imports={imports} /> : <NoSample />;
  return (
    <>
      {runner === "sample" && <SampleNote />}
      {runner === shownRunner() ? (
        <ShownHeadline report={report} runner={runner} />
      ) : (
        <Headline report={report} runner={runner} />
      )}
      {runner === "own" && <ImportPanel imports={imports} />}
      <Story report={report} runner={runner} reload={reload} />
    </>
  );
}

/** The headline of the runner whose record is shown, as the safety questions and the plan have it: a limit is no advice to somebody who should run less than it. */
function ShownHeadline({ report, runner }: Pick<StoryProps, "report" | "runner">) {
  const { running, isWaiting = false, instead, plan } = useHowRunning();
  if (isWaiting) return <Waiting title={words.title}>{words.waiting}</Waiting>;
  return (
    <>
      <Headline report={report} runner={runner} instead={instead} />
      <RunningNote running={running} />
      {plan !== undefined && <PlanRunning plan={plan} />}
    </>
  );
}

interface StoryProps {
  readonly report: LoadReport;
  readonly runner: RunnerName;
  readonly reload: () => Promise<void>;
}

function Story({ report, runner, reload }: StoryProps) {
  return (
    <>
      <SpikeSection report={report} runner={runner} />
      <WeekSection report={report} />
      <TrendSection report={report} runner={runner} />
      <ShoeSection report={report} runner={runner} reload={reload} />
      <ComparisonSection report={report} />
      <RecordSection report={report} runner={runner} reload={reload} />
      <FormulaSection report={report} />
    </>
  );
}

function NoSample() {
  return (
    <>
      <PageHeading title={words.title}>{words.noSample}</PageHeading>
      <p className="lead">
        <MarkedText text={words.noSampleLead} marks={{ link: (text) => <Link to="/runs">{text}</Link> }} />
      </p>
    </>
  );
}

interface ClosedProps {
  readonly message: string;
  readonly fix: string;
  readonly onRetry: () => Promise<void>;
}

function Closed({ message, fix, onRetry }: ClosedProps) {
  return (
    <>
      <PageHeading title={words.title}>{words.closed}</PageHeading>
      <p className="lead">{message}</p>
      <p className="note note-watch closed-fix">{fix}</p>
      <p className="soft">{words.closedNote}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => void onRetry()}>
          {words.retry}
        </button>
      </div>
    </>
  );
}
