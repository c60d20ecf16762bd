import { useEffect, useMemo, useState } from "react";
import type { LoadReport } from "#contract/load-report-schema.ts";
import type { FactRecord } from "#core/contributors/fact.ts";
import { dayNumber } from "#core/load/calendar.ts";
import type { RunDrift } from "#core/load/run-drift.ts";
import { collectRecord } from "#core/record/collect-record.ts";
import type { DriftOfRun } from "#core/record/runner-record.ts";
import { loadApi } from "../load/load-api.ts";
import { type LoadState, useLoad } from "../load/use-load.ts";
import { useEntries } from "../record/record.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { ServerError } from "../shell/ask-server.ts";
import { localToday } from "../shell/local-today.ts";
import { loadOfReport } from "./load-of-report.ts";

/** Everything known about the runner, as far as this device can tell. */
export type RunnerRecordState =
  | { readonly kind: "waiting" }
  | { readonly kind: "closed"; readonly message: string; readonly fix: string }
  | { readonly kind: "ready"; readonly record: FactRecord; readonly report?: LoadReport };

/** The record as this device sees it; made anew with every answer. */
export function useRunnerRecord(): RunnerRecordState {
  const screen = useEntries("screen");
  const story = useEntries("story");
  const checkIn = useEntries("check-in");
  const week = useEntries("week");
  const bodyTest = useEntries("body-test");
  const formReport = useEntries("form-report");
  const event = useEntries("event");
  const trial = useEntries("trial");
  const session = useEntries("session");
  const plan = useEntries("plan");
  const { state: load } = useLoad(shownRunner());
  const drifts = useDrifts(load);
  const all = [screen, story, checkIn, week, bodyTest, formReport, event, trial, session, plan];
  const isWaiting = all.some(({ state }) => state === "waiting") || load.kind === "waiting" || drifts === undefined;
  const ready = useMemo((): RunnerRecordState => {
    if (isWaiting || drifts === undefined) return { kind: "waiting" };
    const entries = {
      ...{ screen: screen.entries, story: story.entries, "check-in": checkIn.entries, week: week.entries },
      ...{
        "body-test": bodyTest.entries,
        "form-report": formReport.entries,
        event: event.entries,
        trial: trial.entries,
        session: session.entries,
        plan: plan.entries,
      },
    };
    const { load: _, ...record } = collectRecord(localToday(), entries, { drifts });
    if (load.kind !== "story" || load.report.runs.length === 0) return { kind: "ready", record };
    const { report } = load;
    return { kind: "ready", record: { ...record, load: loadOfReport(report) }, report };
  }, [isWaiting, drifts, load, screen, story, checkIn, week, bodyTest, formReport, event, trial, session, plan]);
  const closed = all.find(({ state }) => state === "closed");
  return closed === undefined ? ready : { kind: "closed", message: closed.message ?? "", fix: closed.fix ?? "" };
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
