import type { ContributorStanding } from "#core/contributors/contributor-result.ts";
import { contributorWords } from "#report/contributors/contributor-page-words.ts";
import { words } from "./contributors-words.ts";
import { CheckList } from "./standing-card.tsx";

/** A shape for each standing, so that none rests on colour. */
const shapes: Readonly<Record<ContributorStanding["standing"], string>> = {
  supported: "M12 2.5l9.5 9.5-9.5 9.5L2.5 12Z",
  against: "M12 3a9 9 0 1 0 .01 0Z",
  open: "M4 4h16v16H4Z",
};

/** The four patterns of another kind of trouble, those that fit first. */
export function PatternList({ patterns }: { readonly patterns: readonly ContributorStanding[] }) {
  return (
    <section className="section" aria-labelledby="patterns">
      <h2 id="patterns">{contributorWords.patterns}</h2>
      <p className="soft">{contributorWords.patternLead}</p>
      <ul className="patterns">
        {patterns.map(({ id, title, standing, stops, supports }) => (
          <li key={id} id={id} data-standing={standing}>
            <p className="pattern-name">
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={shapes[standing]} />
              </svg>
              <span>{title}</span>
              <span className="soft">{words.patternFlags[standing]}</span>
            </p>
            {standing === "supported" && (
              <div className="card">
                <CheckList title={contributorWords.supports} results={supports} mark="+" />
                <p>
                  <strong>{stops ? words.seeClinician : words.lookWhenLasting}</strong>
                </p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
