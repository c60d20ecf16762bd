import { Link } from "react-router";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { words } from "../screen/screen-words.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { dayWords, km, limitKm } from "./load-words.ts";
import { runPath } from "./run-path.ts";

interface HeadlineProps {
  readonly report: LoadReport;
  readonly runner: RunnerName;
  /** True when the safety questions keep the runner from running. */
  readonly isLocked?: boolean;
}

/** How far the next run can go, why, and until when: the first sentence of the page. */
export function Headline({ report, runner, isLocked = false }: HeadlineProps) {
  const { limitKm: limit, notEnough, basis } = report.nextRun;
  if (limit === null || basis === undefined) {
    return (
      <>
        <PageHeading title="Your runs">We cannot say yet how far your next run can go</PageHeading>
        <p className="lead">{notEnough?.message} If you ran and it is not here, add those runs.</p>
      </>
    );
  }
  const isLeap = basis.ratio !== undefined && basis.ratio > 1.1;
  return (
    <>
      <LimitHeading limit={limit} isLocked={isLocked} />
      <p className="lead">
        {isLocked ? `${words.running.recordAlone} ${limitKm(limit)} km,` : "That is"} 10 % beyond the longest of your
        last 30 days:{" "}
        <Link to={runPath(runner, basis.runId)}>
          {km(basis.distanceKm)} km on {dayWords(basis.day)}
        </Link>
        . {untilWords(report.nextRun)}
      </p>
      {isLeap && (
        <p className="note headline-note">
          That run itself went {Math.round(100 * ((basis.ratio ?? 1) - 1))} % beyond the longest before it: take this as
          a limit, not as an aim.
        </p>
      )}
      {report.nextRun.isAtLeast && (
        <p className="soft">
          Only {report.nextRun.knownDays} of these 30 days are wholly on record, so the limit may be higher.
        </p>
      )}
    </>
  );
}

function LimitHeading({ limit, isLocked }: { readonly limit: number; readonly isLocked: boolean }) {
  if (isLocked) return <PageHeading title="Your runs">{words.running.locked}</PageHeading>;
  return (
    <PageHeading title="Your runs">
      Your next run: up to {limitKm(limit)} <span className="unit">km</span>
    </PageHeading>
  );
}

function untilWords({ dropsOutOn, afterwardsKm, limitKm: limit }: LoadReport["nextRun"]): string {
  if (dropsOutOn === undefined || limit === null) return "";
  const from = `It holds until that run is more than 30 days old, on ${dayWords(dropsOutOn)}`;
  if (afterwardsKm === null) return `${from}; unless you run before, there is then nothing to compare with.`;
  return afterwardsKm < limit
    ? `${from}; then it is ${limitKm(afterwardsKm)} km, unless you run further before.`
    : `${from}.`;
}
