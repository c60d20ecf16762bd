import { useState } from "react";
import { Button } from "react-aria-components";
import { dayNumber } from "#core/load/calendar.ts";
import type { WeeksTrial } from "#core/trial/trial.ts";
import { dayWords } from "../load/load-words.ts";
import { keepEntry } from "../record/record.ts";
import { localToday } from "../shell/local-today.ts";
import { EffectLine } from "./effect-line.tsx";
import { TestedContributors } from "./tested-contributors.tsx";
import { words } from "./trial-words.ts";
import type { WeeksOnRecord } from "./use-trials.ts";

/** A trial over weeks: how far it is, or what it says. */
export function WeeksCard({ entry, verdict }: WeeksOnRecord) {
  const { body, day } = entry;
  const { state, effect, means, told } = verdict;
  const isRunning = state === "running";
  const days = 7 * body.weeks;
  const dayOf = dayNumber(localToday()) - dayNumber(day) + 1;
  return (
    <article className="card verdict-card" data-verdict={isRunning ? "running" : verdict.verdict}>
      <h3>
        {words.changes[body.change]}: <strong>{isRunning ? words.running : words.verdicts[verdict.verdict]}</strong>
      </h3>
      {body.words !== undefined && <p>{body.words}</p>}
      <p className="soft">
        {isRunning
          ? `${words.dayOf(dayOf, days)}. ${words.endsOn(dayWords(verdict.lastDay))}`
          : words.outcomes[body.outcome]}
        {state === "stopped" && ` ${words.weeksStopped}`}
      </p>
      {effect !== undefined && !isRunning && <EffectLine effect={effect} />}
      {means !== undefined && !isRunning && <p>{words.weeksMeans(means[0].toFixed(1), means[1].toFixed(1))}</p>}
      {(isRunning || means === undefined) && <p className="soft">{words.toldSoFar(...told)}</p>}
      {verdict.beganOnBadDays && <p className="soft">{words.badDays}</p>}
      <TestedContributors change={body.change} />
      {isRunning && <StopWeeks entry={entry} />}
    </article>
  );
}

function StopWeeks({ entry }: Pick<WeeksOnRecord, "entry">) {
  const [problem, setProblem] = useState("");
  const stop = async (why: "hurts-more" | "other") => {
    const body: WeeksTrial = { ...entry.body, stopped: { day: localToday(), why } };
    try {
      await keepEntry({ id: entry.id, kind: "trial", day: entry.day, body });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <p className="small soft">{words.stopRules}</p>
      <div className="button-row">
        <Button className="button run-stop-hurts" onPress={() => void stop("hurts-more")}>
          {words.stopHurts}
        </Button>
        <Button className="button button-quiet" onPress={() => void stop("other")}>
          {words.stopOther}
        </Button>
      </div>
      <p role="alert" className="field-error">
        {problem}
      </p>
    </>
  );
}
