import { Button } from "react-aria-components";
import { Link } from "react-router";
import { screenRuleSet } from "#content/red-flags.ts";
import { painZone } from "#core/diary/pain-zone.ts";
import { runPains } from "#core/diary/run-pains.ts";
import { answersFromRuns } from "#core/screen/answers-from-runs.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import { useLoad } from "../load/use-load.ts";
import { useEntries } from "../record/record.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { words } from "./check-in-words.ts";
import { SentNote } from "./sent-note.tsx";
import { trendWords } from "./trend-words.ts";
import type { CheckInForm } from "./use-check-in.ts";

interface CheckInSavedProps {
  readonly form: CheckInForm;
  readonly day: string;
}

const tones = { green: "calm", amber: "watch", red: "stop" } as const;

/** What a saved check-in says: how it goes, what a run's pain means, and whether the safety questions come first. */
export function CheckInSaved({ form, day }: CheckInSavedProps) {
  const checkIn = form.diary.find((one) => one.day === day)?.checkIn;
  const pains = [checkIn?.run?.during, checkIn?.run?.after].filter((pain) => pain !== undefined);
  const zone = pains.length === 0 ? undefined : painZone(Math.max(...pains));
  const stops = stopReasons(form);
  return (
    <section className="check-in-saved">
      <p role="status" className="lead">
        {form.step === "saved" ? words.saved : words.undone}
      </p>
      {checkIn?.hasNewSymptoms === true && (
        <p className="note note-stop">
          {words.screenAgain} <Link to="/screen">{words.screenLink}</Link>
        </p>
      )}
      {form.step === "saved" && checkIn !== undefined && checkIn.hasNewSymptoms === undefined && (
        <p className="note note-watch">{words.newLeftOut}</p>
      )}
      {stops.length > 0 && (
        <div className="note note-stop">
          <p>
            <strong>{words.stop}</strong>
          </p>
          {stops.map(({ ruleId, words: reason, action }) => (
            <p key={ruleId}>
              {reason} {action}
            </p>
          ))}
        </div>
      )}
      {zone !== undefined && (
        <p className={`note note-${tones[zone]}`}>
          {words.zones[zone]} <span className="small soft">{words.zonesFrom}</span>
        </p>
      )}
      <p>{trendWords(form.diary, day)}</p>
      {form.step === "saved" && checkIn?.ran === true && <RunOfDay day={day} />}
      <SentNote />
      <div className="button-row">
        {form.step === "saved" && (
          <Button className="button" onPress={form.undo}>
            {words.undo}
          </Button>
        )}
        <Button className="button" onPress={form.edit}>
          {words.edit}
        </Button>
      </div>
    </section>
  );
}

/** The way to tell how far a run was, where neither a watch nor the runner told yet. */
function RunOfDay({ day }: { readonly day: string }) {
  const { state: load } = useLoad(shownRunner());
  const told = useEntries("run");
  if (load.kind === "waiting" || told.state === "waiting") return null;
  const isKnown =
    told.entries.some((one) => one.day === day) ||
    (load.kind === "story" && load.report.runs.some((run) => run.day === day));
  if (isKnown) return null;
  return (
    <p className="note">
      {words.runNotKnown} <Link to={`/runs/add?day=${day}`}>{words.tellRun}</Link>
    </p>
  );
}

/** The rules that stop running by what the diary alone tells. */
function stopReasons({ diary }: CheckInForm) {
  const result = evaluateScreen(screenRuleSet, { answers: answersFromRuns(runPains(diary)) });
  if (result.running.advice === "usual") return [];
  return result.reasons.filter(({ ruleId }) => result.running.rules.includes(ruleId));
}
