import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { evidenceOf } from "#content/content.ts";
import type { ContributorRecord } from "#content/contributor-schema.ts";
import { wholeContributorsById } from "#content/contributors.ts";
import { inquiriesById } from "#content/inquiries.ts";
import type { CheckResult, ContributorStanding } from "#core/contributors/contributor-result.ts";
import { contributorWords, limitWords, readingWords } from "#report/contributors/contributor-page-words.ts";
import { KnownLink } from "../known/known-link.tsx";
import { EvidenceList } from "../results/evidence-list.tsx";
import { Icon } from "../shell/icons.tsx";
import { BalancePicture } from "./balance-picture.tsx";
import { words } from "./contributors-words.ts";
import { TrialLinks } from "./trial-links.tsx";

interface StandingCardProps {
  readonly standing: ContributorStanding;
  readonly place: number;
  /** True while trying has to wait for a clinician. */
  readonly waits: boolean;
}

/** One contributor large: a picture of what speaks for and against it, the same in words, what to try, what would change it. */
export function StandingCard({ standing, place, waits }: StandingCardProps) {
  const { id, title, grade, link, mayLead, supports, against, cannotTell } = standing;
  const record = wholeContributorsById.get(id);
  return (
    <article className="card standing" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <p className="small soft">
          {words.place(place)} · {contributorWords.grade(grade)}
          {!mayLead && ` · ${words.weakMark}`}
        </p>
        <h3 id={`${id}-title`}>{title}</h3>
      </header>
      <BalancePicture standing={standing} />
      <CheckList title={contributorWords.supports} results={supports} mark="+" />
      <CheckList title={contributorWords.against} results={against} mark="-" />
      <p className="soft">{contributorWords.links[link]}</p>
      {!mayLead && <p className="soft">{contributorWords.weak}</p>}
      {record !== undefined && <TryThis record={record} waits={waits} />}
      <More standing={standing} record={record} count={cannotTell.length} />
    </article>
  );
}

function TryThis({ record, waits }: { readonly record: ContributorRecord; readonly waits: boolean }) {
  return (
    <>
      <p className="note">
        <strong>{words.tryThis}.</strong> {waits ? words.waits : record.tryThis}
        {!waits && record.timeToJudge !== undefined && ` ${words.timeToJudge}: ${record.timeToJudge.text}`}
      </p>
      {!waits && <TrialLinks id={record.id} />}
      <KnownLink about={record.id} />
    </>
  );
}

interface MoreProps {
  readonly standing: ContributorStanding;
  readonly record: ContributorRecord | undefined;
  readonly count: number;
}

/** What cannot be told and what would tell it, what nobody can tell, and the evidence. */
function More({ standing: { cannotTell, evidence }, record, count }: MoreProps) {
  return (
    <Disclosure>
      <Button slot="trigger" className="disclosure-button">
        <Icon name="next" />
        {contributorWords.cannotTell} ({count}), {words.wouldChange.toLowerCase()}
      </Button>
      <DisclosurePanel>
        <ul className="checks">
          {cannotTell.map((result) => (
            <li key={result.id}>
              <strong>{result.label}.</strong> {result.words} <Figures result={result} />
              <span className="small soft">{toldBy(result)}</span>
            </li>
          ))}
        </ul>
        {record !== undefined && record.cannotTell.length > 0 && (
          <>
            <h4>{words.nobodyKnows}</h4>
            <ul className="checks">
              {record.cannotTell.map(({ what, why }) => (
                <li key={what}>
                  <strong>{what}</strong> {why}
                </li>
              ))}
            </ul>
          </>
        )}
        <EvidenceList evidence={evidenceOf(evidence)} />
      </DisclosurePanel>
    </Disclosure>
  );
}

interface CheckListProps {
  readonly title: string;
  readonly results: readonly CheckResult[];
  readonly mark: "+" | "-";
}

/** Checks that tell, with what they read and the limit it was held against. */
export function CheckList({ title, results, mark }: CheckListProps) {
  if (results.length === 0) return null;
  return (
    <div>
      <p className="small soft">{title}</p>
      <ul className="checks" data-mark={mark}>
        {results.map((result) => (
          <li key={result.id}>
            {result.words} <Figures result={result} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Figures({ result }: { readonly result: CheckResult }) {
  const read = readingWords(result);
  if (read === "") return null;
  const limits = result.thresholds.map(limitWords).join("; ");
  return (
    <span className="check-figures small">
      {read}. {limits !== "" && words.limit(limits)}
    </span>
  );
}

function toldBy({ wouldTell }: CheckResult): string {
  const titles = wouldTell.flatMap((id) => inquiriesById.get(id)?.title ?? []);
  return titles.length === 0 ? "" : `${words.wouldChange}: ${titles.join(", ")}.`;
}
