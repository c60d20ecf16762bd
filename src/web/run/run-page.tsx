import { useEffect, useState } from "react";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import type { RunDetail, RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import type { RunStreams } from "#core/load/run-streams.ts";
import { loadApi } from "../load/load-api.ts";
import { isBeyond, type LoadRun, runWords } from "../load/load-words.ts";
import { loadPath, runnerOf, runPath } from "../load/run-path.ts";
import { useEntries } from "../record/record.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { ServerError } from "../shell/ask-server.ts";
import { ConfirmErase } from "../shell/confirm-erase.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { words } from "./run-words.ts";
import "../styles/load.css";
import "../styles/run.css";
import { remarkText } from "#report/load/file-remark-words.ts";
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
        <PageHeading title={words.title} />
        <p className="lead" role="status">
          {words.opening}
        </p>
      </>
    );
  }
  if (state.kind === "gone") {
    return (
      <>
        <PageHeading title={words.title}>{words.gone}</PageHeading>
        <p className="lead">{state.message}</p>
        <p className="note note-watch closed-fix">{state.fix}</p>
        <p>
          <Link to={loadPath(runner)}>{words.back}</Link>
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
        const fix = error instanceof ServerError ? error.fix : words.reload;
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
        <Link to={loadPath(runner)}>{words.all}</Link>
        <Neighbour runner={runner} run={report.runs[position - 1]} name={words.before} />
        <Neighbour runner={runner} run={report.runs[position + 1]} name={words.after} />
      </p>
      {runner === "sample" && <p className="note">{words.madeUp}</p>}
      <RunView run={run} streams={streams}>
        <SpikeWords run={run} inStory={inStory} />
      </RunView>
      {run.entered === undefined ? (
        <>
          <Sources run={run} />
          <ConfirmErase button={words.erase} title={words.eraseTitle} words={words.eraseWords} onErase={erase} />
        </>
      ) : (
        <ToldByHand runner={runner} run={run} />
      )}
      <p role="status" className="field-error">
        {problem}
      </p>
    </>
  );
}

interface NeighbourProps {
  readonly runner: RunnerName;
  readonly run: LoadRun | undefined;
  readonly name: string;
}

function Neighbour({ runner, run, name }: NeighbourProps) {
  return run === undefined ? null : <Link to={runPath(runner, run.id)}>{name}</Link>;
}

/** The run against its limit, or why it is in no total. */
function SpikeWords({ run, inStory }: { readonly run: RunDetail; readonly inStory: LoadRun | undefined }) {
  if (run.quarantine !== undefined) {
    return <p className="note note-watch run-spike">{remarkText(run.quarantine.message)}</p>;
  }
  if (inStory === undefined) return null;
  const text = isBeyond(inStory) ? words.beyond(runWords(inStory)) : words.within(runWords(inStory));
  return (
    <p className="note run-spike">
      <MarkedText text={text} marks={{ b: (text) => <strong>{text}</strong> }} />
    </p>
  );
}

/** In place of files: that the runner told of it, what counts where a watch measured it too, and the way to change it. */
function ToldByHand({ runner, run }: { readonly runner: RunnerName; readonly run: RunDetail }) {
  const note = useEntries("run").entries.find(({ id }) => id === run.id)?.body?.note;
  return (
    <section className="section" aria-labelledby="sources">
      <h2 id="sources">{words.sources.title}</h2>
      <p>{run.entered === "day-only" ? words.told.dayOnly : words.told.withTime}</p>
      {note !== undefined && (
        <p>
          <MarkedText text={words.told.note(note)} marks={{ soft: (text) => <span className="soft">{text}</span> }} />
        </p>
      )}
      {run.duplicateOf !== undefined && (
        <p className="note">
          {words.told.measured} <Link to={runPath(runner, run.duplicateOf)}>{words.told.toMeasured}</Link>
        </p>
      )}
      {runner === shownRunner() && (
        <p>
          <Link className="button" to={`/runs/add?run=${run.id}`}>
            {words.told.change}
          </Link>
        </p>
      )}
    </section>
  );
}

function Sources({ run }: { readonly run: RunDetail }) {
  return (
    <section className="section" aria-labelledby="sources">
      <h2 id="sources">{words.sources.title}</h2>
      <ul className="plain-list">
        {run.sources.map(({ path, member, status, isKept }) => (
          <li key={`${path} ${member ?? ""}`} className="run-source">
            <strong>{member === undefined ? path : words.sources.file(path, member)}</strong>{" "}
            <span className="soft">
              {isKept ? words.sources.statuses[status] : words.sources.notKept(words.sources.statuses[status])}
            </span>
          </li>
        ))}
      </ul>
      {run.devices.length > 0 && <p className="soft">{words.sources.devices(run.devices.join(", "))}</p>}
      <p className="small soft">{run.dayFrom === "file" ? words.sources.dayOfFile : words.sources.dayOfMachine}</p>
    </section>
  );
}
