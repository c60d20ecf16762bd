import { Link } from "react-router";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { whyNoLimit } from "#core/load/next-run-limit.ts";
import { missingLoadWords } from "#report/load/not-enough-words.ts";
import { KnownLink } from "../known/known-link.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { dayWords, km, limitKm } from "./load-words.ts";
import { runPath } from "./run-path.ts";
import { words } from "./runs-words.ts";

interface HeadlineProps {
  readonly report: LoadReport;
  readonly runner: RunnerName;
  /** What holds in place of the limit, when the limit is no advice now. */
  readonly instead?: string | undefined;
}

/** How far the next run can go, why, and until when: the first sentence of the page. */
export function Headline({ report, runner, instead }: HeadlineProps) {
  const { limitKm: limit, basis, told } = report.nextRun;
  if (limit !== null && told !== undefined) {
    return (
      <>
        <LimitHeading limit={limit} instead={instead} />
        <p className="lead">
          {words.headline.told(limitKm(limit), km(told.distanceKm), dayWords(told.day))} {untilWords(report.nextRun)}
        </p>
        <p className="soft">
          <MarkedText text={words.headline.addTold} marks={{ link: (text) => <Link to="/runs/add">{text}</Link> }} />
        </p>
      </>
    );
  }
  if (limit === null || basis === undefined) {
    return (
      <>
        <PageHeading title={words.title}>{words.headline.unknown}</PageHeading>
        <p className="lead">{words.headline.unknownLead(whyUnknown(report.nextRun))}</p>
      </>
    );
  }
  const basisWords = [km(basis.distanceKm), dayWords(basis.day)] as const;
  const isLeap = basis.ratio !== undefined && basis.ratio > 1.1;
  return (
    <>
      <LimitHeading limit={limit} instead={instead} />
      <p className="lead">
        <MarkedText
          text={
            instead === undefined
              ? words.headline.basis(...basisWords)
              : words.headline.basisLocked(limitKm(limit), ...basisWords)
          }
          marks={{ link: (text) => <Link to={runPath(runner, basis.runId)}>{text}</Link> }}
        />{" "}
        {untilWords(report.nextRun)}
      </p>
      {isLeap && (
        <p className="note headline-note">{words.headline.leap(Math.round(100 * ((basis.ratio ?? 1) - 1)))}</p>
      )}
      <p>
        <KnownLink about="single-run-notice" />
      </p>
      {report.nextRun.isAtLeast && <p className="soft">{words.headline.atLeast(report.nextRun.knownDays)}</p>}
    </>
  );
}

function LimitHeading({ limit, instead }: { readonly limit: number; readonly instead: string | undefined }) {
  if (instead !== undefined) return <PageHeading title={words.title}>{instead}</PageHeading>;
  return (
    <PageHeading title={words.title}>
      <MarkedText
        text={words.headline.limit(limitKm(limit))}
        marks={{ unit: (text) => <span className="unit">{text}</span> }}
      />
    </PageHeading>
  );
}

function whyUnknown({ notEnough, daysSinceLastRun }: LoadReport["nextRun"]): string {
  return notEnough === undefined ? "" : whyNoLimit(notEnough.code, daysSinceLastRun, missingLoadWords);
}

function untilWords({ dropsOutOn, afterwardsKm, limitKm: limit, told }: LoadReport["nextRun"]): string {
  if (dropsOutOn === undefined || limit === null) return "";
  const day = dayWords(dropsOutOn);
  if (told !== undefined) return words.headline.toldUntil(day);
  if (afterwardsKm === null) return words.headline.untilNothing(day);
  return afterwardsKm < limit ? words.headline.untilLess(day, limitKm(afterwardsKm)) : words.headline.until(day);
}
