import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { Link } from "react-router";
import { articleTitles, type ClaimRecord } from "#content/claim-schema.ts";
import { contributorsById, evidenceOf } from "#content/content.ts";
import type { EvidenceRecord } from "#content/evidence-schema.ts";
import { exercisesById } from "#content/exercises.ts";
import { programmesById } from "#content/programmes.ts";
import { thresholdsById } from "#content/thresholds.ts";
import { Icon } from "../shell/icons.tsx";
import { sizeWords } from "./known-facts.ts";
import { words } from "./known-words.ts";

interface ClaimCardProps {
  readonly claim: ClaimRecord;
  readonly isOpen: boolean;
}

/** One claim: what articles say, what we say, and on demand what research found and what Plumbline does with it. */
export function ClaimCard({ claim, isOpen }: ClaimCardProps) {
  const { id, row, grades, articles, phrase, unsaid } = claim;
  return (
    <article className="card claim" id={id} aria-labelledby={`${id}-claim`}>
      <p className="claim-row small soft">
        <Link className="claim-anchor" to={`/known/${id}`}>
          {row}
        </Link>
        {grades.map(({ grade, of }) => (
          <span key={`${grade} ${of ?? ""}`} className="claim-grade" data-grade={grade.charAt(0)}>
            {words.gradeOf(grade, of)}
          </span>
        ))}
      </p>
      <h3 id={`${id}-claim`}>
        <span className="claim-who">{words.articles}</span> {claim.claim}
      </h3>
      <p className="claim-phrase">
        <strong>{phrase === undefined ? words.weSayNothing : words.weSay}</strong> {phrase ?? unsaid}
      </p>
      <Disclosure defaultExpanded={isOpen}>
        <Button slot="trigger" className="disclosure-button">
          <Icon name="next" />
          {words.research}
        </Button>
        <DisclosurePanel>
          <ul className="claim-findings">
            {claim.findings.map((finding) => (
              <li key={finding.text}>
                <FindingWords finding={finding} />
              </li>
            ))}
          </ul>
          <h4>{words.does}</h4>
          <p>{claim.action}</p>
          <ActsIn claim={claim} />
          <p className="small soft">{words.saidIn(articles.map((key) => articleTitles[key]))}</p>
        </DisclosurePanel>
      </Disclosure>
    </article>
  );
}

function FindingWords({ finding }: { readonly finding: ClaimRecord["findings"][number] }) {
  const { text, origin, effects = [] } = finding;
  const sources = evidenceOf(finding.evidence);
  return (
    <>
      {text}
      {effects.map((effect) => (
        <span key={`${effect.what} ${sizeWords(effect)}`} className="claim-effect">
          {effect.what}: {sizeWords(effect)}
          {effect.people !== undefined && `, ${words.people(effect.people)}`}
          {effect.derived === true && `, ${words.derived}`}
        </span>
      ))}
      <span className="claim-sources small soft">
        <span className="flag" data-origin={origin}>
          {words.origins[origin]}
        </span>
        {sources.map((source) => (
          <SourceWords key={source.id} source={source} />
        ))}
      </span>
    </>
  );
}

function SourceWords({ source }: { readonly source: EvidenceRecord }) {
  const { citation, verification, secondary, doi, grade, note } = source;
  const flags = [words.verifications[verification], ...(secondary ? [words.secondary] : [])].join(", ");
  const cited = words.source(citation, grade, flags);
  return (
    <span className="claim-source">
      {doi === undefined ? cited : words.sourceWithDoi(cited, doi)}
      {note !== undefined && `. ${note}`}
    </span>
  );
}

/** Where the claim acts, as links where there is a page. */
function ActsIn({ claim: { actsIn = {}, actsElsewhere } }: { readonly claim: ClaimRecord }) {
  const { contributors = [], exercises = [], programmes = [], thresholds = [] } = actsIn;
  const rows = [
    { name: words.actsIn.contributors, ids: contributors, to: (id: string) => `/contributors#${id}` },
    { name: words.actsIn.exercises, ids: exercises, to: (id: string) => `/exercises/${id}` },
    { name: words.actsIn.programmes, ids: programmes },
    { name: words.actsIn.thresholds, ids: thresholds },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <>
      {rows.length > 0 && (
        <dl className="claim-acts small">
          {rows.map(({ name, ids, to }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {ids.map((id, index) => (
                  <span key={id}>
                    {index > 0 && ", "}
                    {to === undefined ? recordTitle(id) : <Link to={to(id)}>{recordTitle(id)}</Link>}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {actsElsewhere !== undefined && <p className="small soft">{actsElsewhere}</p>}
    </>
  );
}

/** What a record is called, whatever its kind; its id when nothing is called so. */
export function recordTitle(id: string): string {
  const record = contributorsById.get(id) ?? exercisesById.get(id) ?? programmesById.get(id) ?? thresholdsById.get(id);
  return record?.title ?? id;
}
