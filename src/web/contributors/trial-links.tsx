import { Link } from "react-router";
import { wholeContributorsById } from "#content/contributors.ts";
import { changesToTest } from "#core/contributors/trial-changes.ts";
import { words as trialWords } from "../trials/trial-words.ts";
import { words } from "./contributors-words.ts";

interface TrialLinksProps {
  /** Id of the contributor. */
  readonly id: string;
  /** As plain links, where room is short. */
  readonly isBrief?: boolean;
}

/** Ways to the trials that test a contributor, with the change chosen already; nothing where no trial tells of it. */
export function TrialLinks({ id, isBrief = false }: TrialLinksProps) {
  const { runs, weeks } = changesToTest(wholeContributorsById.get(id) ?? { checks: [] });
  if (runs.length + weeks.length === 0) return null;
  const className = isBrief ? "small" : "button";
  return (
    <p className={isBrief ? "trial-links" : "trial-links button-row"}>
      {runs.map((change) => (
        <Link key={change} className={className} to={`/trials/run?change=${change}`}>
          {words.tryOnRun(trialWords.changes[change])}
        </Link>
      ))}
      {weeks.map((change) => (
        <Link key={change} className={className} to={`/trials?change=${change}#over-weeks`}>
          {words.tryOverWeeks(trialWords.changes[change])}
        </Link>
      ))}
    </p>
  );
}
