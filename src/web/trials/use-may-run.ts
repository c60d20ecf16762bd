import type { LoadReport } from "#contract/load-report-schema.ts";
import { median } from "#core/signal/statistics.ts";
import { type MayRun, mayRun } from "#core/trial/may-run.ts";
import { useLoad } from "../load/use-load.ts";
import { type Running, useRunning } from "../screen/use-running.ts";

/** Runs whose middle pace is taken for the runner's easy one. */
const lastRuns = 8;

/** Whether a change-and-see run may begin today; undefined while that is not known. */
export function useMayRun(): {
  readonly may: MayRun | undefined;
  readonly running: Running;
  /** Own cadence from the last runs with a sensor, steps/min. */
  readonly ownCadence: number | undefined;
} {
  const running = useRunning();
  const { state } = useLoad("own");
  const report = state.kind === "story" ? state.report : undefined;
  if (running.kind === "waiting" || state.kind === "waiting") return { may: undefined, running, ownCadence: undefined };
  const may = mayRun({
    advice: adviceOf(running),
    limitM: report?.nextRun.limitKm === null || report === undefined ? undefined : 1000 * report.nextRun.limitKm,
    metresPerMin: report === undefined ? undefined : easySpeed(report),
  });
  return { may, running, ownCadence: report === undefined ? undefined : cadenceOf(report) };
}

function adviceOf(running: Running) {
  if (running.kind === "open") return running.result.running.advice;
  if (running.kind === "held") return running.advice;
  return running.kind === "locked" || running.kind === "walk-first" ? "stop" : undefined;
}

function easySpeed({ runs }: LoadReport): number | undefined {
  const speeds = runs.flatMap(({ distanceKm, minutes }) =>
    distanceKm === undefined || minutes <= 0 ? [] : [(1000 * distanceKm) / minutes],
  );
  return speeds.length === 0 ? undefined : median(speeds.slice(-lastRuns));
}

function cadenceOf({ trends }: LoadReport): number | undefined {
  const points = trends.find(({ metric }) => metric === "cadence")?.points ?? [];
  return points.length === 0 ? undefined : Math.round(median(points.slice(-lastRuns).map(({ mean }) => mean)));
}
