import { Link } from "react-router";
import type { OwnTriggers, TriggerFinding } from "#core/triggers/own-triggers.ts";
import { Closed } from "../screen/closed.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { ForestSection } from "./forest-section.tsx";
import { HowTested } from "./how-tested.tsx";
import { ratioWords } from "./ratio-words.ts";
import { words } from "./trigger-words.ts";
import { useTriggers } from "./use-triggers.ts";
import "../styles/trials.css";

/** What goes before the runner's own flares, how sure that is, and how it was tested. */
export function TriggersPage() {
  const { state, message, fix, found } = useTriggers();
  if (state === "closed") return <Closed title={words.title} message={message} fix={fix} />;
  if (found === undefined) return <PageHeading title={words.title} />;
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      <Facts found={found} />
      {found.compared > 0 && <ForestSection found={found} />}
      <Wanting findings={found.findings} hasFlares={found.flareDays.length > 0} />
      <HowTested />
    </>
  );
}

function Facts({ found }: { readonly found: OwnTriggers }) {
  const { flareDays, ordinaryDays, toldDays, compared, findings } = found;
  const standing = findings.filter(({ verdict }) => verdict === "stands-out");
  const noSign = namesOf(findings.filter(({ verdict, lag }) => verdict === "no-sign" && lag === 1));
  return (
    <section className="section trigger-section" aria-label={words.standOut}>
      <p>{words.facts(flareDays.length, ordinaryDays, found)}</p>
      {toldDays === 0 ? (
        <p>
          {words.noCheckIns} <Link to="/check-in">{words.toCheckIn}</Link>
        </p>
      ) : (
        flareDays.length === 0 && <p>{words.none}</p>
      )}
      {flareDays.length > 0 && standing.length === 0 && <p className="trigger-nothing">{words.nothing}</p>}
      <div className="verdict-list">
        {standing.map((finding) => (
          <Standing key={`${finding.exposure} ${finding.lag}`} finding={finding} compared={compared} />
        ))}
      </div>
      {noSign !== "" && <p>{words.noSign(noSign)}</p>}
    </section>
  );
}

function Standing({ finding, compared }: { readonly finding: TriggerFinding; readonly compared: number }) {
  const { exposure, lag, odds, interval, familyProbability } = finding;
  return (
    <article className="card verdict-card" data-verdict="stands-out">
      <h2>
        {words.exposures[exposure]}, {words.lags[lag]}
      </h2>
      <p>{words.sentence(`${words.did[exposure]} ${words.lags[lag]}`, finding)}</p>
      {odds !== undefined && interval !== undefined && (
        <p>{words.odds(ratioWords(odds), ratioWords(interval.low), ratioWords(interval.high))}</p>
      )}
      {familyProbability !== undefined && (
        <p className="soft">{words.chance(words.percent(familyProbability), compared)}</p>
      )}
      {lag === 0 && <p className="soft">{words.sameDay}</p>}
      <p>
        {words.askTrial} <Link to="/trials">{words.toTrials}</Link>
      </p>
    </article>
  );
}

function namesOf(findings: readonly TriggerFinding[]): string {
  return findings.map(({ exposure }) => words.shortNames[exposure]).join(", ");
}

/** What cannot be told yet: how long it takes, and what is not on record. By the day before the flare. */
function Wanting({
  findings,
  hasFlares,
}: {
  readonly findings: readonly TriggerFinding[];
  readonly hasFlares: boolean;
}) {
  const dayBefore = findings.filter(({ lag }) => lag === 1);
  const open = dayBefore.filter(({ verdict }) => verdict === "too-little");
  const reckoned = open
    .flatMap((finding) => (finding.daysNeeded === undefined ? [] : [{ ...finding, daysNeeded: finding.daysNeeded }]))
    .toSorted((a, b) => a.daysNeeded - b.daysNeeded);
  const unknown = namesOf(open.filter(({ daysNeeded }) => daysNeeded === undefined));
  const notTold = namesOf(dayBefore.filter(({ verdict }) => verdict === "not-told"));
  return (
    <>
      {hasFlares && open.length > 0 && (
        <section className="section trigger-section" aria-labelledby="too-little">
          <h2 id="too-little">{words.tooLittle}</h2>
          <ul>
            {reckoned.map(({ exposure, daysNeeded }) => (
              <li key={exposure}>{words.needs(words.shortNames[exposure], daysNeeded)}</li>
            ))}
            {unknown !== "" && <li>{words.needsUnknown(unknown)}</li>}
          </ul>
          <p className="small soft">{words.needsWords}</p>
        </section>
      )}
      {hasFlares && notTold !== "" && (
        <section className="section trigger-section" aria-labelledby="not-told">
          <h2 id="not-told">{words.notTold}</h2>
          <p>{notTold}.</p>
          <p className="small soft">{words.notToldWords}</p>
        </section>
      )}
    </>
  );
}
