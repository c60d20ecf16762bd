import type { LoadReport } from "#contract/load-report-schema.ts";
import type { Entry } from "#contract/record/entry-schema.ts";
import { planNumbers } from "#core/plan/plan-numbers.ts";
import { isMeasured } from "#core/report/form-report.ts";
import { median } from "#core/signal/statistics.ts";
import { type MayRun, mayRun } from "#core/trial/may-run.ts";
import { useLoad } from "../load/use-load.ts";
import { howRunning } from "../plan/how-running.ts";
import { usePlan } from "../plan/use-plan.ts";
import { useEntries } from "../record/record.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { type Running, useRunning } from "../screen/use-running.ts";

/** Runs whose middle pace is taken for the runner's easy one. */
const lastRuns = 8;

/** Whether a change-and-see run may begin today; undefined while that is not known. */
export function useMayRun(): {
  readonly may: MayRun | undefined;
  readonly running: Running;
  /** Own cadence from the last runs with a sensor, else from the last film, steps/min. */
  readonly ownCadence: number | undefined;
} {
  const running = useRunning();
  const told = useEntries("story").entries[0]?.body?.running?.longestKm;
  const films = useEntries("form-report").entries;
  const { isWaiting = false, plan } = howRunning(running, usePlan());
  const { state } = useLoad(shownRunner());
  const report = state.kind === "story" ? state.report : undefined;
  if (running.kind === "waiting" || state.kind === "waiting" || isWaiting)
    return { may: undefined, running, ownCadence: undefined };
  const limitKm = report?.nextRun.limitKm ?? (told === undefined ? undefined : planNumbers["single-run-notice"] * told);
  const may = mayRun({
    advice: adviceOf(running),
    isComingBack: plan !== undefined,
    limitM: limitKm === undefined ? undefined : 1000 * limitKm,
    metresPerMin: report === undefined ? undefined : easySpeed(report),
  });
  return { may, running, ownCadence: (report && cadenceOf(report)) ?? filmedCadence(films) };
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

/** Cadence of the newest film that is in the record. */
function filmedCadence(films: readonly Entry<"form-report">[]): number | undefined {
  const newest = films.find(({ body }) => body !== null);
  const cadence = newest?.body?.report.measures.find(({ id }) => id === "cadence");
  return cadence !== undefined && isMeasured(cadence) ? Math.round(cadence.value) : undefined;
}

function cadenceOf({ trends }: LoadReport): number | undefined {
  const points = trends.find(({ metric }) => metric === "cadence")?.points ?? [];
  return points.length === 0 ? undefined : Math.round(median(points.slice(-lastRuns).map(({ mean }) => mean)));
}
