import { useEffect, useState } from "react";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import type { RunDetail, RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import type { RunStreams } from "#core/load/run-streams.ts";
import { loadApi } from "../load/load-api.ts";
import { isBeyond, type LoadRun, runWords } from "../load/load-words.ts";
import { loadPath, runnerOf, runPath } from "../load/run-path.ts";
import { ServerError } from "../shell/ask-server.ts";
import { ConfirmErase } from "../shell/confirm-erase.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import "../styles/load.css";
import "../styles/run.css";
import { RunView, runHeading } from "./run-view.tsx";

type RunState =
  | { readonly kind: "waiting" }
  | { readonly kind: "gone"; readonly message: string; readonly fix: string }
  | { readonly kind: "run"; readonly run: RunDetail; readonly streams: RunStreams; readonly report: LoadReport };

/** One run of the store. */
export function RunPage() {
  const { id = "" } = useParams();
  const [parameters] = useSearchParams();
  const runner = runnerOf(parameters);
  const state = useRun(runner, id);
  if (state.kind === "waiting") {
    return (
      <>
        <PageHeading title="A run" />
        <p className="lead" role="status">
          Opening the run.
        </p>
      </>
    );
  }
  if (state.kind === "gone") {
    return (
      <>
        <PageHeading title="A run">This run cannot be opened</PageHeading>
        <p className="lead">{state.message}</p>
        <p className="note note-watch closed-fix">{state.fix}</p>
        <p>
          <Link to={loadPath(runner)}>Back to your runs</Link>
        </p>
      </>
    );
  }
  return <Opened runner={runner} {...state} />;
}

function useRun(runner: RunnerName, id: string): RunState {
  const [state, setState] = useState<RunState>({ kind: "waiting" });
  useEffect(() => {
    let isLeft = false;
    setState({ kind: "waiting" });
    Promise.all([loadApi.run(runner, id), loadApi.streams(runner, id), loadApi.load(runner)]).then(
      ([run, streams, report]) => {
        if (!isLeft) setState({ kind: "run", run, streams, report });
      },
      (error: Error) => {
        const fix = error instanceof ServerError ? error.fix : "Reload the page.";
        if (!isLeft) setState({ kind: "gone", message: error.message, fix });
      },
    );
    return () => {
      isLeft = true;
    };
  }, [runner, id]);
  return state;
}

type OpenedProps = Extract<RunState, { kind: "run" }> & { readonly runner: RunnerName };

function Opened({ runner, run, streams, report }: OpenedProps) {
  const navigate = useNavigate();
  const [problem, setProblem] = useState("");
  const position = report.runs.findIndex(({ partIds }) => partIds.includes(run.id));
  const inStory = report.runs[position];
  const erase = () => {
    loadApi.eraseRun(runner, run.id).then(
      () => navigate(loadPath(runner)),
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <>
      <PageHeading title={runHeading(run)} />
      <p className="run-ways">
        <Link to={loadPath(runner)}>All runs</Link>
        <Neighbour runner={runner} run={report.runs[position - 1]} words="The run before" />
        <Neighbour runner={runner} run={report.runs[position + 1]} words="The run after" />
      </p>
      {runner === "sample" && <p className="note">This run is made up, like all of the sample runner's.</p>}
      <RunView run={run} streams={streams}>
        <SpikeWords run={run} inStory={inStory} />
      </RunView>
      <Sources run={run} />
      <ConfirmErase
        button="Erase this run"
        title="Erase this run?"
        words="The run and what is known of its files are erased from this machine. Importing the same file again brings it back."
        onErase={erase}
      />
      <p role="status" className="field-error">
        {problem}
      </p>
    </>
  );
}

interface NeighbourProps {
  readonly runner: RunnerName;
  readonly run: LoadRun | undefined;
  readonly words: string;
}

function Neighbour({ runner, run, words }: NeighbourProps) {
  return run === undefined ? null : <Link to={runPath(runner, run.id)}>{words}</Link>;
}

/** The run against its limit, or why it is in no total. */
function SpikeWords({ run, inStory }: { readonly run: RunDetail; readonly inStory: LoadRun | undefined }) {
  if (run.quarantine !== undefined) {
    return <p className="note note-watch run-spike">{run.quarantine.message}</p>;
  }
  if (inStory === undefined) return null;
  const beyond = isBeyond(inStory) ? " Jumps like that went with more injuries in a study of 5,205 runners." : "";
  return (
    <p className="note run-spike">
      <strong>{isBeyond(inStory) ? "Beyond its limit: " : "Against its limit: "}</strong>
      {runWords(inStory)}
      {beyond}
    </p>
  );
}

const statusWords = {
  read: "read",
  salvaged: "saved in part from a broken file",
  "not-an-activity": "no activity",
  rejected: "not read",
} as const;

function Sources({ run }: { readonly run: RunDetail }) {
  return (
    <section className="section" aria-labelledby="sources">
      <h2 id="sources">Where it comes from</h2>
      <ul className="plain-list">
        {run.sources.map(({ path, member, status, isKept }) => (
          <li key={`${path} ${member ?? ""}`} className="run-source">
            <strong>{member === undefined ? path : `${path}: ${member}`}</strong>{" "}
            <span className="soft">
              {statusWords[status]}
              {isKept ? "" : "; the same run, but this file holds less, so the other one counts"}
            </span>
          </li>
        ))}
      </ul>
      {run.devices.length > 0 && <p className="soft">Recorded with {run.devices.join(", ")}.</p>}
      <p className="small soft">
        {run.dayFrom === "file"
          ? "The day is the file's own."
          : "The file tells no time zone: the day is that of this machine's zone."}
      </p>
    </section>
  );
}
