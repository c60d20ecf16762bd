import { partMinutes } from "./may-run.ts";
import { type Preference, type RunBlock, type RunPart, type RunTrial, runParts } from "./trial.ts";

/** Where a guided run stands. Times are milliseconds of one clock; the run is kept as this and goes on after a reload. */
export interface GuidedRun {
  readonly trial: RunTrial;
  readonly step: "ready" | "running" | "paused" | "rating" | "choosing" | "done";
  /** Number of the part, from 0. */
  readonly part: number;
  /** When the part went on last; only while running. */
  readonly sinceMs?: number;
  /** Time run in the part before that. */
  readonly runMs: number;
}

/** What happens on a guided run. */
export type GuidedEvent =
  | { readonly kind: "go" | "pause" | "tick"; readonly nowMs: number }
  | { readonly kind: "rate"; readonly pain: number | undefined }
  | { readonly kind: "choose"; readonly preference: Preference }
  | { readonly kind: "stop"; readonly nowMs: number; readonly why: "hurts-more" | "other" };

/** A run that has not begun. */
export function guidedRun(trial: RunTrial): GuidedRun {
  return { trial, step: "ready", part: 0, runMs: 0 };
}

/** Whether its first part was ever started. */
export function hasStarted({ step, part, runMs }: GuidedRun): boolean {
  return step !== "ready" || part > 0 || runMs > 0;
}

export function partOf({ part }: GuidedRun): RunPart {
  return runParts[part] ?? "usual-again";
}

/** Length of the part, ms. */
export function partMs(run: GuidedRun): number {
  return partMinutes[partOf(run)] * 60_000;
}

/** Time run in the part so far, ms, pauses left out. */
export function runSoFarMs({ sinceMs, runMs }: GuidedRun, nowMs: number): number {
  return runMs + (sinceMs === undefined ? 0 : Math.max(0, nowMs - sinceMs));
}

/** Time left of the part, ms; never below 0. */
export function leftMs(run: GuidedRun, nowMs: number): number {
  return Math.max(0, partMs(run) - runSoFarMs(run, nowMs));
}

/** The run after an event; events that do not fit where it stands change nothing. */
export function afterEvent(run: GuidedRun, event: GuidedEvent): GuidedRun {
  switch (event.kind) {
    case "go":
      return run.step === "ready" || run.step === "paused" ? { ...run, step: "running", sinceMs: event.nowMs } : run;
    case "pause":
      return run.step === "running" ? halted(run, event.nowMs, "paused") : run;
    case "tick":
      return run.step === "running" && leftMs(run, event.nowMs) === 0 ? halted(run, event.nowMs, "rating") : run;
    case "rate":
      return run.step === "rating" ? rated(run, event.pain) : run;
    case "choose":
      return run.step === "choosing"
        ? { ...run, step: "done", trial: { ...run.trial, preference: event.preference } }
        : run;
    case "stop":
      return run.step === "done" ? run : stopped(run, event);
  }
}

function halted(run: GuidedRun, nowMs: number, step: "paused" | "rating" | "done"): GuidedRun {
  const { sinceMs: _since, ...rest } = run;
  return { ...rest, step, runMs: Math.min(partMs(run), runSoFarMs(run, nowMs)) };
}

function rated(run: GuidedRun, pain: number | undefined): GuidedRun {
  const blocks = [...run.trial.blocks, blockOf(run, pain)];
  const trial = { ...run.trial, blocks };
  const isLast = run.part === runParts.length - 1;
  return isLast
    ? { trial, step: "choosing", part: run.part, runMs: 0 }
    : { trial, step: "ready", part: run.part + 1, runMs: 0 };
}

function blockOf(run: GuidedRun, pain: number | undefined): RunBlock {
  const seconds = Math.round(run.runMs / 1000);
  return { part: partOf(run), seconds, ...(pain === undefined ? {} : { pain }) };
}

function stopped(
  run: GuidedRun,
  { nowMs, why }: { readonly nowMs: number; readonly why: "hurts-more" | "other" },
): GuidedRun {
  const still = halted(run, nowMs, "done");
  const isBegun = still.runMs > 0 && still.trial.blocks.length === still.part;
  const blocks = isBegun ? [...still.trial.blocks, blockOf(still, undefined)] : still.trial.blocks;
  return { ...still, trial: { ...still.trial, blocks, stopped: { part: partOf(still), why } } };
}
