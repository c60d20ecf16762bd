import type { ChangeVerdict } from "#core/trial/verdict.ts";
import { EffectLine } from "./effect-line.tsx";
import { TestedContributors } from "./tested-contributors.tsx";
import { words } from "./trial-words.ts";

/** What the runs with one change say together. */
export function VerdictCard({ verdict }: { readonly verdict: ChangeVerdict }) {
  const { change, runs, effect, by, unfinished, open, stoppedHurting } = verdict;
  const isTooLow = runs.length > 0 && runs.every((run) => run.effect.isTooLow) && verdict.verdict !== "worse";
  return (
    <article className="card verdict-card" data-verdict={verdict.verdict}>
      <h3>
        {words.changes[change]}: <strong>{words.verdicts[verdict.verdict]}</strong>
      </h3>
      {effect !== undefined && <EffectLine effect={effect} />}
      {by === "preference" && <p>{words.byPreference}</p>}
      {runs.length === 1 && <p className="soft">{words.oneRun}</p>}
      {runs.length > 1 && <p className="soft">{words.severalRuns(runs.length)}</p>}
      {runs.length === 0 && <p className="soft">{words.noneCounted}</p>}
      {isTooLow && <p className="soft">{words.tooLow}</p>}
      {unfinished > 0 && <p className="soft">{words.unfinished(unfinished)}</p>}
      {open > 0 && <p className="soft">{words.openRuns(open)}</p>}
      {stoppedHurting > 0 && <p className="soft">{words.stoppedHurting(stoppedHurting)}</p>}
      <TestedContributors change={change} />
    </article>
  );
}
