import { useEffect, useMemo, useState } from "react";
import { contributorRuleBook } from "#content/rule-book.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import type { ContributorFindings } from "#core/contributors/contributor-result.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import { dayNumber } from "#core/load/calendar.ts";
import type { RunDrift } from "#core/load/run-drift.ts";
import { collectRecord } from "#core/record/collect-record.ts";
import type { DriftOfRun } from "#core/record/runner-record.ts";
import type { Story } from "#core/story/story.ts";
import { loadApi } from "../load/load-api.ts";
import { type LoadState, useLoad } from "../load/use-load.ts";
import { useEntries } from "../record/record.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { ServerError } from "../shell/ask-server.ts";
import { localToday } from "../shell/local-today.ts";
import { loadOfReport } from "./load-of-report.ts";

/** What the page of contributors knows. */
export type ContributorsState =
  | { readonly kind: "waiting" }
  | { readonly kind: "closed"; readonly message: string; readonly fix: string }
  | { readonly kind: "ready"; readonly findings: ContributorFindings; readonly story: Story };

/** What may contribute, from the record as this device sees it; made anew with every answer. */
export function useContributors(): ContributorsState {
  const screen = useEntries("screen");
  const story = useEntries("story");
  const checkIn = useEntries("check-in");
  const week = useEntries("week");
  const bodyTest = useEntries("body-test");
  const formReport = useEntries("form-report");
  const event = useEntries("event");
  const trial = useEntries("trial");
  const { state: load } = useLoad(shownRunner());
  const drifts = useDrifts(load);
  const all = [screen, story, checkIn, week, bodyTest, formReport, event, trial];
  const isWaiting = all.some(({ state }) => state === "waiting") || load.kind === "waiting" || drifts === undefined;
  const findings = useMemo(() => {
    if (isWaiting || drifts === undefined) return undefined;
    const entries = {
      ...{ screen: screen.entries, story: story.entries, "check-in": checkIn.entries, week: week.entries },
      ...{
        "body-test": bodyTest.entries,
        "form-report": formReport.entries,
        event: event.entries,
        trial: trial.entries,
      },
    };
    const { load: _, ...record } = collectRecord(localToday(), entries, { drifts });
    const runs = load.kind === "story" && load.report.runs.length > 0 ? { load: loadOfReport(load.report) } : {};
    return findContributors({ ...record, ...runs }, contributorRuleBook);
  }, [isWaiting, drifts, load, screen, story, checkIn, week, bodyTest, formReport, event, trial]);
  const closed = all.find(({ state }) => state === "closed");
  if (closed !== undefined) return { kind: "closed", message: closed.message ?? "", fix: closed.fix ?? "" };
  if (findings === undefined) return { kind: "waiting" };
  return { kind: "ready", findings, story: story.entries[0]?.body ?? {} };
}

/** Days within which runs are looked at for drift, and most runs that are asked for: each is one request. */
const [driftDays, mostDriftRuns] = [28, 4] as const;

/** How the newest runs changed from their first to their last third; undefined while they are asked for. */
function useDrifts(load: LoadState): readonly DriftOfRun[] | undefined {
  const [drifts, setDrifts] = useState<readonly DriftOfRun[]>();
  useEffect(() => {
    let isCurrent = true;
    if (load.kind === "closed") setDrifts([]);
    if (load.kind === "story") {
      driftsOf(load.report).then(
        (found) => isCurrent && setDrifts(found),
        () => isCurrent && setDrifts([]),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return drifts;
}

async function driftsOf({ runs, today }: LoadReport): Promise<readonly DriftOfRun[]> {
  const recent = runs.filter(({ day }) => dayNumber(today) - dayNumber(day) < driftDays).slice(-mostDriftRuns);
  const details = await Promise.all(recent.map(async ({ id, day }) => ({ id, day, detail: await runOf(id) })));
  return details.flatMap(({ id, day, detail }) =>
    (detail?.drift ?? []).map((drift) => ({ day, runId: id, drift: drift as RunDrift })),
  );
}

/** A run's detail; nothing where it was erased meanwhile or the server is away. */
async function runOf(id: string) {
  try {
    return await loadApi.run(shownRunner(), id);
  } catch (error) {
    if (error instanceof ServerError) return undefined;
    throw error;
  }
}
