import { useMemo } from "react";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { ownTriggers } from "#core/triggers/own-triggers.ts";
import type { TriggerRecord } from "#core/triggers/trigger-record.ts";
import { useLoad } from "../load/use-load.ts";
import { useEntries } from "../record/record.ts";
import { localToday } from "../shell/local-today.ts";

/** The runner's own triggers from check-ins and, where the server can be asked, runs. */
export function useTriggers() {
  const { state, entries, message = "", fix = "" } = useEntries("check-in");
  const { state: sessionState, entries: logs } = useEntries("session");
  const { state: load } = useLoad("own");
  const report = load.kind === "story" ? load.report : undefined;
  const isReady = state === "ready" && sessionState !== "waiting" && load.kind !== "waiting";
  const found = useMemo(() => {
    if (!isReady) return undefined;
    const checkIns = entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, checkIn: body }]));
    const sessions = logs.flatMap(({ day, body }) => (body === null ? [] : [{ day, log: body }]));
    return ownTriggers({ today: localToday(), checkIns, sessions, ...runsOf(report) });
  }, [isReady, entries, logs, report]);
  return { state: state === "ready" && !isReady ? "waiting" : state, message, fix, found } as const;
}

function runsOf(report: LoadReport | undefined): Pick<TriggerRecord, "runs" | "runsFrom" | "noData"> {
  if (report === undefined) return { runs: [] };
  const { from, noData } = report.coverage;
  const runs = report.runs.map(({ day, minutes, distanceKm, descentM, shoe, spike }) => ({
    ...{ day, minutes },
    ...(distanceKm === undefined ? {} : { distanceM: 1000 * distanceKm }),
    ...(descentM === undefined ? {} : { descentM }),
    ...(shoe === undefined ? {} : { shoe }),
    ...("ratio" in spike ? { spikeRatio: spike.ratio } : {}),
  }));
  return { runs, noData, ...(from === undefined || runs.length === 0 ? {} : { runsFrom: from }) };
}
