import { Link } from "react-router";
import { wholeContributorsById } from "#content/contributors.ts";
import { testedBy } from "#core/contributors/trial-changes.ts";
import type { WeekChange } from "#core/trial/trial.ts";
import { words } from "./trial-words.ts";

/** Ways from a trial to the contributors that it says something of; nothing where it tests none. */
export function TestedContributors({ change }: { readonly change: WeekChange }) {
  const tested = testedBy(wholeContributorsById.values(), change);
  if (tested.length === 0) return null;
  return (
    <p className="small tested">
      {words.tests}{" "}
      {tested.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link to={`/contributors#${id}`}>{title}</Link>
        </span>
      ))}
    </p>
  );
}
