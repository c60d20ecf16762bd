import { useState } from "react";
import { Button } from "react-aria-components";
import type { CheckInOfDay } from "#core/diary/check-in.ts";
import { criterionPoints, type WeekChange, type WeekOutcome, type WeeksTrial, weekChanges } from "#core/trial/trial.ts";
import { judgedDays, leastTold, weeksVerdict } from "#core/trial/weeks-verdict.ts";
import { Choice } from "../fields/choice.tsx";
import { TextInput } from "../fields/text-input.tsx";
import { keepEntry } from "../record/record.ts";
import { localToday } from "../shell/local-today.ts";
import { words } from "./trial-words.ts";

/** Days before a trial that it is held against. By hand: two weeks, so that one bad week does not decide. */
const baselineDays = 14;

interface WeeksStartProps {
  /** The change that is chosen at first. */
  readonly wished: WeekChange | undefined;
  readonly checkIns: readonly CheckInOfDay[];
  readonly isOneRunning: boolean;
}

/** Begins a trial over weeks: what decides is written down before it starts. */
export function WeeksStart({ wished = "warm-up", checkIns, isOneRunning }: WeeksStartProps) {
  const [change, setChange] = useState<WeekChange>(wished);
  const [length, setLength] = useState<"2" | "4">("2");
  const [outcome, setOutcome] = useState<WeekOutcome>("worst-pain");
  const [own, setOwn] = useState("");
  const [problem, setProblem] = useState("");
  const today = localToday();
  const trial: WeeksTrial = {
    ...{ kind: "weeks", change, outcome, criterionPoints, baselineDays, weeks: length === "2" ? 2 : 4 },
    ...(own.trim() === "" ? {} : { words: own.trim() }),
  };
  const [told] = weeksVerdict(trial, today, { checkIns, today }).told;
  const start = async () => {
    try {
      await keepEntry({ kind: "trial", day: today, body: trial });
      setOwn("");
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="section weeks-start" aria-labelledby="over-weeks">
      <h2 id="over-weeks">{words.overWeeks}</h2>
      <p>{words.overWeeksLead}</p>
      {isOneRunning ? (
        <p className="note">{words.oneAtATime}</p>
      ) : (
        <>
          <Choice label={words.whatChange} answers={weekAnswers} value={change} onChange={setChange} />
          <Choice label={words.howLong} answers={words.lengths} value={length} onChange={setLength} />
          <Choice label={words.judgedBy} answers={words.outcomes} value={outcome} onChange={setOutcome} />
          <TextInput label={words.ownWords} value={own} maxLength={300} onChange={setOwn} />
          <p className="note">{words.fixedBefore(words.outcomes[outcome], baselineDays, judgedDays(trial))}</p>
          <p className="small soft">{words.stopRules}</p>
          {told < leastTold && <p className="note note-watch">{words.baselineThin(told, leastTold)}</p>}
          <p role="alert" className="field-error">
            {problem}
          </p>
          <Button className="button button-primary" isDisabled={told < leastTold} onPress={() => void start()}>
            {words.startWeeks}
          </Button>
        </>
      )}
    </section>
  );
}

const weekAnswers = Object.fromEntries(weekChanges.map((id) => [id, words.changes[id]])) as Record<WeekChange, string>;
