import { Button, Disclosure, DisclosurePanel, Label, ProgressBar } from "react-aria-components";
import type { ImportState } from "#contract/load-api-schema.ts";
import { wholeWords } from "../load/load-words.ts";
import { Icon } from "../shell/icons.tsx";
import type { Sending } from "./send-files.ts";
import type { Imports } from "./use-imports.ts";

/** Files being sent, an import that runs, or how the last one ended. */
export function ImportProgress({ imports }: { readonly imports: Imports }) {
  const { sending, current, problem } = imports;
  return (
    <>
      {sending !== undefined && <SendingBar sending={sending} onStop={imports.stop} />}
      {sending === undefined && current?.state === "running" && <RunningBar state={current} onStop={imports.stop} />}
      {current !== undefined && current.state !== "running" && <Ended state={current} onClose={imports.dismiss} />}
      <p role="status" className="visually-hidden">
        {announced(sending, current)}
      </p>
      {problem !== undefined && (
        <p className="note note-watch" role="alert">
          {problem.message} {problem.fix}
        </p>
      )}
    </>
  );
}

function SendingBar({ sending, onStop }: { readonly sending: Sending; readonly onStop: () => void }) {
  const { files, filesSent, bytes, bytesSent } = sending;
  const words = files === 1 ? "Taking the file over" : `Taking over file ${Math.min(files, filesSent + 1)} of ${files}`;
  return (
    <Bar label="Taking over" share={bytes === 0 ? 0 : bytesSent / bytes} words={words} onStop={onStop}>
      {megabytes(bytesSent)} of {megabytes(bytes)} MB, on this machine only
    </Bar>
  );
}

function RunningBar({ state, onStop }: { readonly state: ImportState; readonly onStop: () => void }) {
  const { filesDone, filesTotal, bytesDone, bytesTotal, runs, activities, isNewestYearIn } = state;
  const words =
    filesTotal === 0 ? "Looking into the files" : `${wholeWords(filesDone)} of ${wholeWords(filesTotal)} files read`;
  return (
    <Bar label="Import" share={bytesTotal === 0 ? 0 : bytesDone / bytesTotal} words={words} onStop={onStop}>
      {counted(runs, "run")} among {counted(activities, "activity")}. {leftWords(state.secondsLeft)}
      {isNewestYearIn && " Your newest year is in and shown; older years follow."}
    </Bar>
  );
}

interface BarProps {
  readonly label: string;
  readonly share: number;
  readonly words: string;
  readonly onStop: () => void;
  readonly children: React.ReactNode;
}

function Bar({ label, share, words, onStop, children }: BarProps) {
  const percent = Math.min(100, Math.round(100 * share));
  return (
    <div className="card import-bar">
      <ProgressBar value={percent}>
        <Label className="visually-hidden">{label}</Label>
        <p className="import-words">
          <strong>{words}</strong>
          <span>
            {percent} <span className="unit">%</span>
          </span>
        </p>
        <svg className="import-track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="track" width="100" height="4" />
          <rect className="done" width={percent} height="4" />
        </svg>
      </ProgressBar>
      <p className="soft">{children}</p>
      <Button className="button" onPress={onStop}>
        Stop
      </Button>
    </div>
  );
}

function Ended({ state, onClose }: { readonly state: ImportState; readonly onClose: () => void }) {
  return (
    <div className="card import-ended">
      <p>
        <strong>{endWords(state)}</strong> {countWords(state)}
      </p>
      {state.message !== undefined && <p className="note note-watch">{state.message}</p>}
      {state.remarks.length > 0 && <Remarks state={state} />}
      <Button className="button" onPress={onClose}>
        Close this note
      </Button>
    </div>
  );
}

function Remarks({ state }: { readonly state: ImportState }) {
  const { remarks, salvaged, rejected } = state;
  const more = salvaged + rejected - remarks.length;
  return (
    <Disclosure>
      <Button slot="trigger" className="disclosure-button">
        <Icon name="next" />
        What was saved and what was not
      </Button>
      <DisclosurePanel>
        <ul className="remarks">
          {remarks.map(({ name, status, message }) => (
            <li key={`${name} ${message}`}>
              <strong>{name}</strong>{" "}
              <span className="soft">{status === "salvaged" ? "saved in part" : "not read"}</span>
              <br />
              {message}
            </li>
          ))}
        </ul>
        {more > 0 && <p className="small soft">And {more} more; plumbline import --json lists them all.</p>}
      </DisclosurePanel>
    </Disclosure>
  );
}

function endWords({ state }: ImportState): string {
  if (state === "done") return "Your runs are in.";
  return state === "stopped" ? "Stopped. What was read by then is kept." : "The import did not finish.";
}

function countWords(state: ImportState): string {
  const { filesDone, runs, activities, duplicates, salvaged, rejected, notActivities } = state;
  const parts = [
    `${counted(runs, "run")} among ${counted(activities, "activity")} in ${counted(filesDone, "file")}`,
    ...(duplicates > 0 ? [`${wholeWords(duplicates)} were here already`] : []),
    ...(salvaged > 0 ? [`${wholeWords(salvaged)} saved in part`] : []),
    ...(rejected > 0 ? [`${wholeWords(rejected)} could not be read`] : []),
    ...(notActivities > 0 ? [`${wholeWords(notActivities)} held no activity`] : []),
  ];
  return `${parts.join("; ")}.`;
}

/** A number with its noun. */
function counted(count: number, noun: "run" | "activity" | "file"): string {
  const plural = { run: "runs", activity: "activities", file: "files" }[noun];
  return `${wholeWords(count)} ${count === 1 ? noun : plural}`;
}

function leftWords(secondsLeft: number | undefined): string {
  if (secondsLeft === undefined) return "Working out how long it takes.";
  if (secondsLeft < 1) return "Nearly done.";
  if (secondsLeft < 90) return `About ${Math.ceil(secondsLeft)} s left.`;
  return `About ${Math.ceil(secondsLeft / 60)} min left.`;
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);

/** Said by screen readers at every quarter and at the end, not at every file. */
function announced(sending: Sending | undefined, current: ImportState | undefined): string {
  if (sending !== undefined) return "The files are being taken over";
  if (current === undefined) return "";
  if (current.state !== "running") return `${endWords(current)} ${countWords(current)}`;
  const share = current.bytesTotal === 0 ? 0 : current.bytesDone / current.bytesTotal;
  return share < 0.25 ? "The import has begun" : `${Math.floor(share * 4) * 25} percent read`;
}
