import { type EnteredRunOfDay, enteredSummary } from "./entered-run.ts";
import type { RunSummary } from "./run-summary.ts";

/** A told start may be this far off, min: people remember half hours. Chosen by hand. */
const clockToleranceMin = 30;

/**
 * Told and measured lengths of one run differ by at most this share of the longer: people round, and leave the warm-up out.
 * Chosen by hand.
 */
const lengthTolerance = 0.25;

/**
 * The runs on record, those that the runner told of by hand among them. A told run that a watch measured as well is listed and
 * not counted, whichever came first: the measured one stands, with the effort and shoes that only the runner knew.
 *
 * The same run: with a time told, the two overlap, half an hour either way (nobody runs twice at a time). With only the day told,
 * distances agree to a quarter, or times where one distance is missing: those of one file, or of all files of that day together.
 * A measured run stands for one told run without a time. Told runs never stand for each other, and what is set aside
 * stands for nothing.
 */
export function withEnteredRuns(
  measured: readonly RunSummary[],
  entered: readonly EnteredRunOfDay[],
): readonly RunSummary[] {
  if (entered.length === 0) return measured;
  const counted = measured.filter(
    ({ quarantine, duplicateOf }) => quarantine === undefined && duplicateOf === undefined,
  );
  const taken = new Map<string, RunSummary>();
  const told = entered
    .map(enteredSummary)
    .toSorted((a, b) => Number(a.entered === "day-only") - Number(b.entered === "day-only") || order(a, b))
    .map((run) => {
      if (run.quarantine !== undefined) return run;
      const same = run.entered === "with-time" ? atTheSameTime(run, counted) : onTheSameDay(run, counted, taken);
      if (same === undefined) return run;
      if (!taken.has(same.id)) taken.set(same.id, run);
      return { ...run, duplicateOf: same.id };
    });
  return [...measured.map((run) => withTold(run, taken.get(run.id))), ...told];
}

function order(a: RunSummary, b: RunSummary): number {
  return a.startUtcMs - b.startUtcMs || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The measured run whose start is nearest, of those that overlap. */
function atTheSameTime(told: RunSummary, measured: readonly RunSummary[]): RunSummary | undefined {
  const slackMs = clockToleranceMin * 60_000;
  const away = ({ startUtcMs }: RunSummary) => Math.abs(startUtcMs - told.startUtcMs);
  return measured
    .filter((run) => run.startUtcMs <= endOf(told) + slackMs && told.startUtcMs <= endOf(run) + slackMs)
    .toSorted((a, b) => away(a) - away(b) || order(a, b))[0];
}

function endOf({ startUtcMs, elapsedS }: RunSummary): number {
  return startUtcMs + elapsedS * 1000;
}

/** The measured run of that day that agrees best, or the longest of them when only all together agree. */
function onTheSameDay(
  told: RunSummary,
  measured: readonly RunSummary[],
  taken: ReadonlyMap<string, RunSummary>,
): RunSummary | undefined {
  const free = measured.filter(({ id, day }) => day === told.day && !taken.has(id));
  const [best] = free
    .map((run) => ({ run, off: difference(told, run) }))
    .filter(({ off }) => off <= lengthTolerance)
    .toSorted((a, b) => a.off - b.off || order(a.run, b.run));
  if (best !== undefined) return best.run;
  if (free.length < 2 || difference(told, together(free)) > lengthTolerance) return undefined;
  return free.toSorted((a, b) => b.timerS - a.timerS || order(a, b))[0];
}

type Length = Pick<RunSummary, "distanceM" | "movingS" | "timerS" | "elapsedS">;

/** Difference of two lengths as a share of the longer: of distance, or of time where one has none. */
function difference(told: Length, run: Length): number {
  if (told.distanceM !== undefined && run.distanceM !== undefined) return share(told.distanceM, run.distanceM);
  // Told is the time from start to end or that in motion: whichever agrees.
  return Math.min(...[run.movingS ?? run.timerS, run.timerS, run.elapsedS].map((time) => share(told.timerS, time)));
}

function share(a: number, b: number): number {
  const longer = Math.max(a, b);
  return longer <= 0 ? 0 : Math.abs(a - b) / longer;
}

function together(runs: readonly RunSummary[]): Length {
  const sum = (of: (run: RunSummary) => number) => runs.reduce((total, run) => total + of(run), 0);
  const times = { timerS: sum(({ timerS }) => timerS), elapsedS: sum(({ elapsedS }) => elapsedS) };
  const isWhole = runs.every(({ distanceM }) => distanceM !== undefined);
  return isWhole ? { ...times, distanceM: sum(({ distanceM = 0 }) => distanceM) } : times;
}

/** A measured run with what only the runner knew of it. */
function withTold(run: RunSummary, told: RunSummary | undefined): RunSummary {
  const rpe = run.rpe ?? told?.rpe;
  const shoe = run.shoe ?? told?.shoe;
  if (rpe === run.rpe && shoe === run.shoe) return run;
  return { ...run, ...(rpe === undefined ? {} : { rpe }), ...(shoe === undefined ? {} : { shoe }) };
}
