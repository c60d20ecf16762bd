import { Button, Disclosure, DisclosurePanel, Label, ProgressBar } from "react-aria-components";
import type { ImportState } from "#contract/load-api-schema.ts";
import { remarkText } from "#report/load/file-remark-words.ts";
import { Icon } from "../shell/icons.tsx";
import { words } from "./import-words.ts";
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
  const said = words.sending.words(Math.min(files, filesSent + 1), files);
  return (
    <Bar label={words.sending.label} share={bytes === 0 ? 0 : bytesSent / bytes} said={said} onStop={onStop}>
      {words.sending.megabytes(megabytes(bytesSent), megabytes(bytes))}
    </Bar>
  );
}

function RunningBar({ state, onStop }: { readonly state: ImportState; readonly onStop: () => void }) {
  const { filesDone, filesTotal, bytesDone, bytesTotal, runs, activities, isNewestYearIn } = state;
  const said = filesTotal === 0 ? words.running.looking : words.running.filesRead(filesDone, filesTotal);
  const found = isNewestYearIn ? words.running.foundNewestYear : words.running.found;
  return (
    <Bar label={words.running.label} share={bytesTotal === 0 ? 0 : bytesDone / bytesTotal} said={said} onStop={onStop}>
      {found(runs, activities, leftWords(state.secondsLeft))}
    </Bar>
  );
}

interface BarProps {
  readonly label: string;
  readonly share: number;
  readonly said: string;
  readonly onStop: () => void;
  readonly children: React.ReactNode;
}

function Bar({ label, share, said, onStop, children }: BarProps) {
  const percent = Math.min(100, Math.round(100 * share));
  return (
    <div className="card import-bar">
      <ProgressBar value={percent}>
        <Label className="visually-hidden">{label}</Label>
        <p className="import-words">
          <strong>{said}</strong>
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
        {words.stop}
      </Button>
    </div>
  );
}

function Ended({ state, onClose }: { readonly state: ImportState; readonly onClose: () => void }) {
  return (
    <div className="card import-ended">
      <p>
        <strong>{endWords(state)}</strong> {words.counts(state)}
      </p>
      {state.message !== undefined && <p className="note note-watch">{remarkText(state.message)}</p>}
      {state.remarks.length > 0 && <Remarks state={state} />}
      <Button className="button" onPress={onClose}>
        {words.close}
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
        {words.remarks}
      </Button>
      <DisclosurePanel>
        <ul className="remarks">
          {remarks.map(({ name, status, message }) => (
            <li key={`${name} ${message}`}>
              <strong>{name}</strong>{" "}
              <span className="soft">{status === "salvaged" ? words.salvaged : words.rejected}</span>
              <br />
              {remarkText(message)}
            </li>
          ))}
        </ul>
        {more > 0 && <p className="small soft">{words.moreRemarks(more)}</p>}
      </DisclosurePanel>
    </Disclosure>
  );
}

function endWords({ state }: ImportState): string {
  if (state === "done") return words.ended.done;
  return state === "stopped" ? words.ended.stopped : words.ended.failed;
}

function leftWords(secondsLeft: number | undefined): string {
  if (secondsLeft === undefined) return words.running.unknown;
  if (secondsLeft < 1) return words.running.nearly;
  if (secondsLeft < 90) return words.running.secondsLeft(Math.ceil(secondsLeft));
  return words.running.minutesLeft(Math.ceil(secondsLeft / 60));
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);

/** Said by screen readers at every quarter and at the end, not at every file. */
function announced(sending: Sending | undefined, current: ImportState | undefined): string {
  if (sending !== undefined) return words.sending.said;
  if (current === undefined) return "";
  if (current.state !== "running") return `${endWords(current)} ${words.counts(current)}`;
  const share = current.bytesTotal === 0 ? 0 : current.bytesDone / current.bytesTotal;
  return share < 0.25 ? words.running.begun : words.running.percentRead(Math.floor(share * 4) * 25);
}
