import { useEffect } from "react";
import { Link, useLocation } from "react-router";
import type { ContributorFindings, ContributorStanding, RankingGate } from "#core/contributors/contributor-result.ts";
import { contributorWords } from "#report/contributors/contributor-page-words.ts";
import { Closed } from "../screen/closed.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { words } from "./contributors-words.ts";
import { NextCard } from "./next-card.tsx";
import { PatternList } from "./pattern-list.tsx";
import { StandingCard } from "./standing-card.tsx";
import { TrialLinks } from "./trial-links.tsx";
import { type ContributorsState, useContributors } from "./use-contributors.ts";
import "../styles/contributors.css";

/** Contributors shown large; the rest is in the table. */
const mostLarge = 3;

/** What may contribute and can be tested: patterns first, at most three large, everything else in a table. */
export function ContributorsPage() {
  const state = useContributors();
  if (state.kind === "waiting") {
    return (
      <>
        <PageHeading title={contributorWords.title} />
        <p role="status">{words.waiting}</p>
      </>
    );
  }
  if (state.kind === "closed") return <Closed title={contributorWords.title} message={state.message} fix={state.fix} />;
  return <Findings state={state} />;
}

function Findings({ state: { findings, story } }: { readonly state: Extract<ContributorsState, { kind: "ready" }> }) {
  const { hash } = useLocation();
  useEffect(() => {
    // The list is there only once the record is read: the browser looked for the place too early.
    document.getElementById(hash.slice(1))?.scrollIntoView({ block: "start" });
  }, [hash]);
  const { gate, patterns, next } = findings;
  return (
    <>
      <PageHeading title={contributorWords.title} />
      <p className="lead">{contributorWords.lead}</p>
      {gate.kind === "closed" ? <ClosedGate gate={gate} /> : <NextCard next={next} story={story} />}
      {gate.kind === "open" && gate.triesWait !== undefined && <p className="note note-watch">{gate.triesWait}</p>}
      <PatternList patterns={patterns} />
      {gate.kind === "open" && <Ranking findings={findings} waits={gate.triesWait !== undefined} />}
      <p className="small soft">
        {words.gradeHelp} {contributorWords.cases} <Link to="/known">{words.toKnown}</Link>
      </p>
    </>
  );
}

function ClosedGate({ gate: { why, words: said } }: { readonly gate: Extract<RankingGate, { kind: "closed" }> }) {
  return (
    <section className="card next-card" aria-labelledby="gate">
      <h2 id="gate">{contributorWords.closed[why]}</h2>
      <p>{said}</p>
      <p>
        <Link
          className="button button-primary"
          to={why === "urgent" || why === "pattern" ? "/screen/result" : "/screen"}
        >
          {words.toScreen}
        </Link>
      </p>
    </section>
  );
}

function Ranking({ findings, waits }: { readonly findings: ContributorFindings; readonly waits: boolean }) {
  const { ranked, others, described } = findings;
  const rest = [...ranked.slice(mostLarge), ...others];
  const leads = ranked.some(({ mayLead }) => mayLead);
  return (
    <>
      <section className="section" aria-labelledby="ranked">
        <h2 id="ranked">{contributorWords.ranked}</h2>
        {!leads && <p>{ranked.length === 0 ? contributorWords.nothingRanked : contributorWords.nothingLeads}</p>}
        <ol className="standings">
          {ranked.slice(0, mostLarge).map((standing, index) => (
            <li key={standing.id}>
              <StandingCard standing={standing} place={index + 1} waits={waits} />
            </li>
          ))}
        </ol>
      </section>
      {described.length > 0 && (
        <section className="section" aria-labelledby="described">
          <h2 id="described">{contributorWords.described}</h2>
          {described.map((one) => (
            <p key={one.words} id={one.contributor}>
              {one.words}
            </p>
          ))}
        </section>
      )}
      <RestTable rest={rest} waits={waits} />
    </>
  );
}

interface RestTableProps {
  readonly rest: readonly ContributorStanding[];
  /** True while trying has to wait for a clinician. */
  readonly waits: boolean;
}

function RestTable({ rest, waits }: RestTableProps) {
  const { name, grade, supports, against, open } = words.columns;
  return (
    <section className="section" aria-labelledby="rest">
      <h2 id="rest">{words.rest}</h2>
      <p className="soft">{words.restLead}</p>
      <table className="rest-table">
        <thead>
          <tr>
            {[name, grade, supports, against, open].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rest.map((standing) => (
            <tr key={standing.id} id={standing.id}>
              <th scope="row">
                <Link to={`/known?about=${standing.id}`}>{standing.title}</Link>
                {!waits && standing.standing === "supported" && <TrialLinks id={standing.id} isBrief />}
              </th>
              <td>{standing.grade}</td>
              <td>{standing.supports.length}</td>
              <td>{standing.against.length}</td>
              <td>{standing.cannotTell.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
