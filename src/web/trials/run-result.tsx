import { Link } from "react-router";
import { runEffect } from "#core/trial/run-effect.ts";
import { criterionPoints, type RunTrial } from "#core/trial/trial.ts";
import { changeVerdicts } from "#core/trial/verdict.ts";
import { runWords, words } from "./trial-words.ts";
import { VerdictCard } from "./verdict-card.tsx";

interface RunResultProps {
  readonly trial: RunTrial;
  readonly onLeave: () => void;
}

/** What one run showed: the three ratings, and the rule's word on them. */
export function RunResult({ trial, onLeave }: RunResultProps) {
  const [verdict] = changeVerdicts([{ day: "", trial }], criterionPoints);
  return (
    <div className="run-result">
      <h2>{runWords.result}</h2>
      {trial.stopped?.why === "hurts-more" && <p className="note note-watch">{runWords.hurtMore}</p>}
      <ul>
        {trial.blocks.map(({ part, pain }) => (
          <li key={part}>
            {runWords.painIn(runWords.parts[part], pain === undefined ? runWords.notRated : String(pain))}
          </li>
        ))}
      </ul>
      {verdict !== undefined && runEffect(trial) !== undefined && <VerdictCard verdict={verdict} />}
      <p className="small soft">{words.rule}</p>
      <p className="button-row">
        <Link className="button button-primary" to="/trials" onClick={onLeave}>
          {runWords.again}
        </Link>
      </p>
    </div>
  );
}
