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
import "../styles/load.css";
import "../styles/run.css";
import { RunView, runHeading } from "./run-view.tsx";

/** A file that was read on this device and is kept nowhere yet. */
export function PreviewPage() {
  const [preview] = useState(() => previewSession.current());
  if (preview === undefined) {
    return (
      <>
        <PageHeading title="A run">No file is open</PageHeading>
        <p className="lead">
          A file that is not kept is gone when the page is left. <Link to="/runs">Choose it again</Link>.
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
          <Link to="/runs">Back to your runs</Link>
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
        <strong>{file.name}</strong> was read on this device and is kept nowhere yet.
      </p>
      {read.message !== undefined && <p className="note note-watch">{read.message}</p>}
      {activity.quarantine !== undefined && <p className="note note-watch">{activity.quarantine.message}</p>}
      {activity.sport !== "running" && <p className="note">This is no run but {activity.sport}: it enters no limit.</p>}
      {read.activities.length > 1 && (
        <p className="soft">The file holds {read.activities.length} activities; this is one.</p>
      )}
      <div className="button-row">
        <Button className="button button-primary" onPress={keep} isDisabled={isKeeping}>
          {isKeeping ? "Keeping it" : "Keep it with my runs"}
        </Button>
        <Link className="button" to="/runs">
          Leave it
        </Link>
      </div>
      <p role="status" className="field-error">
        {problem}
      </p>
    </div>
  );
}
