import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { Link, useNavigate } from "react-router";
import { runDetail } from "#contract/run-detail.ts";
import type { Activity } from "#core/load/activity.ts";
import { runStreams } from "#core/load/run-streams.ts";
import { summariseActivity } from "#core/load/summarise-activity.ts";
import { type Preview, previewSession } from "../import/preview-session.ts";
import { sendFiles } from "../import/send-files.ts";
import { loadApi } from "../load/load-api.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { words } from "./run-words.ts";
import "../styles/load.css";
import "../styles/run.css";
import { remarkText } from "#report/load/file-remark-words.ts";
import { RunView, runHeading } from "./run-view.tsx";

/** A file that was read on this device and is kept nowhere yet. */
export function PreviewPage() {
  const [preview] = useState(() => previewSession.current());
  if (preview === undefined) {
    return (
      <>
        <PageHeading title={words.title}>{words.preview.none}</PageHeading>
        <p className="lead">
          <MarkedText text={words.preview.noneLead} marks={{ link: (text) => <Link to="/runs">{text}</Link> }} />
        </p>
      </>
    );
  }
  const { activities, message } = preview.read;
  const activity = activities.find(({ sport }) => sport === "running") ?? activities[0];
  if (activity === undefined) {
    return (
      <>
        <PageHeading title={preview.file.name} />
        <p className="lead">{message}</p>
        <p>
          <Link to="/runs">{words.back}</Link>
        </p>
      </>
    );
  }
  return <Read preview={preview} activity={activity} />;
}

function Read({ preview, activity }: { readonly preview: Preview; readonly activity: Activity }) {
  const { run, streams } = useMemo(() => {
    const zoneOffsetS = -60 * new Date(activity.startUtcMs).getTimezoneOffset();
    const summary = summariseActivity(activity, { id: "preview", zoneOffsetS });
    return { run: runDetail(summary, activity), streams: runStreams(activity) };
  }, [activity]);
  return (
    <>
      <PageHeading title={runHeading(run)} />
      <RunView run={run} streams={streams}>
        <Keeping preview={preview} activity={activity} />
      </RunView>
    </>
  );
}

/** What was saved of a broken file, and the choice to keep it. */
function Keeping({ preview, activity }: { readonly preview: Preview; readonly activity: Activity }) {
  const navigate = useNavigate();
  const [problem, setProblem] = useState("");
  const [isKeeping, setIsKeeping] = useState(false);
  const { file, read } = preview;
  const keep = () => {
    setIsKeeping(true);
    sendFiles([file], { signal: new AbortController().signal, onProgress: () => undefined })
      .then((uploadIds) => loadApi.startImport(uploadIds))
      .then(
        () => {
          previewSession.end();
          navigate("/runs");
        },
        (error: Error) => {
          setIsKeeping(false);
          setProblem(error.message);
        },
      );
  };
  return (
    <div className="preview-keep">
      <p>
        <MarkedText text={words.preview.wasRead(file.name)} marks={{ b: (text) => <strong>{text}</strong> }} />
      </p>
      {read.message !== undefined && <p className="note note-watch">{remarkText(read.message)}</p>}
      {activity.quarantine !== undefined && (
        <p className="note note-watch">{remarkText(activity.quarantine.message)}</p>
      )}
      {activity.sport !== "running" && <p className="note">{words.preview.noRun(activity.sport)}</p>}
      {read.activities.length > 1 && <p className="soft">{words.preview.oneOf(read.activities.length)}</p>}
      <div className="button-row">
        <Button className="button button-primary" onPress={keep} isDisabled={isKeeping}>
          {isKeeping ? words.preview.keeping : words.preview.keep}
        </Button>
        <Link className="button" to="/runs">
          {words.preview.leave}
        </Link>
      </div>
      <p role="status" className="field-error">
        {problem}
      </p>
    </div>
  );
}
