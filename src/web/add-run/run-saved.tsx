import { useEffect } from "react";
import { Button } from "react-aria-components";
import { Link } from "react-router";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { dayNumber } from "#core/load/calendar.ts";
import { uncountedText } from "#report/load/file-remark-words.ts";
import { SentNote } from "../check-in/sent-note.tsx";
import { dayWords, runWords } from "../load/load-words.ts";
import { loadPath, runPath } from "../load/run-path.ts";
import { useLoad } from "../load/use-load.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { words } from "./add-run-words.ts";
import type { RunForm } from "./use-add-run.ts";

/** What became of a run that was saved, changed or removed, and the way back. */
export function RunSaved({ form, onAnother }: { readonly form: RunForm; readonly onAnother: () => void }) {
  const { step, id, entries } = form;
  const isHere = entries.some((entry) => entry.id === id);
  return (
    <section className="check-in-saved">
      <p role="status" className="lead">
        {step === "form" ? "" : words[step]}
      </p>
      {isHere && id !== undefined && <Standing key={step} id={id} />}
      <SentNote />
      <div className="button-row">
        {step !== "undone" && (
          <Button className="button" onPress={() => void form.undo()}>
            {words.undo}
          </Button>
        )}
        {isHere && (
          <Button className="button" onPress={form.edit}>
            {words.edit}
          </Button>
        )}
        <Button className="button" onPress={onAnother}>
          {words.another}
        </Button>
      </div>
      <p>
        <Link to={loadPath(shownRunner())}>{words.toRuns}</Link>
      </p>
    </section>
  );
}

/** How the run stands among the others, once the server has told; nothing while it cannot be asked. */
function Standing({ id }: { readonly id: string }) {
  const { state, reload } = useLoad(shownRunner());
  // The answer that was under way when the run was kept may not know of it.
  useEffect(() => void reload(), [reload]);
  if (state.kind !== "story") return null;
  const { runs, coverage } = state.report;
  const run = runs.find((one) => one.id === id);
  const uncounted = coverage.uncounted.find((one) => one.id === id);
  if (uncounted !== undefined) {
    return (
      <p className="note">
        {uncounted.why === "duplicate" ? words.measured : words.setAside(uncountedText(uncounted.message))}
      </p>
    );
  }
  if (run === undefined) return null;
  const alsoThatDay = runs.some(({ day, entered }) => day === run.day && entered === undefined);
  return (
    <>
      <p className="note">
        {words.counts(runWords(run))} <Link to={runPath(shownRunner(), id)}>{words.toRun}</Link>
      </p>
      {alsoThatDay && <p className="note note-watch">{words.sameDay}</p>}
      {reachesBack(state.report, id) && (
        <p className="note">
          {words.reachesBack(dayWords(run.day))} <Link to={loadPath(shownRunner())}>{words.toNoData}</Link>
        </p>
      )}
    </>
  );
}

/** Days in a row without a run that are named as a break. */
const breakDays = 14;

/** Whether the record begins with this run and has a gap behind it that nobody may have meant. */
function reachesBack({ runs: [first, second], today }: LoadReport, id: string): boolean {
  if (first === undefined || first.id !== id) return false;
  return dayNumber(second?.day ?? today) - dayNumber(first.day) > breakDays;
}
