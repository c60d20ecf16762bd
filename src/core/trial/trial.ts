/** Change of pain that counts, points of 10 (data/thresholds/trial-pain-change). Written into every trial at its start. */
export const criterionPoints = 2;

/** What can be changed within one run, usual - changed - usual. */
export const runChanges = ["cadence", "taller", "lean", "shorter-step", "slope", "shoes"] as const;

export type RunChange = (typeof runChanges)[number];

/** What can be changed over weeks. A warm-up comes before a run, so it cannot be taken back in the middle of one. */
export const weekChanges = [
  ...runChanges,
  "warm-up",
  "shorter-runs",
  "spread-runs",
  "strength",
  "stretching",
  "walking",
  "sitting-breaks",
  "sleep",
  "other",
] as const;

export type WeekChange = (typeof weekChanges)[number];

/** Parts of a change-and-see run, in their order. */
export const runParts = ["usual-first", "changed", "usual-again"] as const;

export type RunPart = (typeof runParts)[number];

/** What the runner would rather keep, asked once all is run; `clear` only when the runner says that it is clear. */
export const preferences = ["changed-clear", "changed", "none", "usual", "usual-clear"] as const;

export type Preference = (typeof preferences)[number];

/** One part of a run as it was run. */
export interface RunBlock {
  readonly part: RunPart;
  /** Seconds run, pauses left out. */
  readonly seconds: number;
  /** Pain at its end, 0-10; absent when it was not told. */
  readonly pain?: number;
}

/** A change-and-see run: usual - changed - usual (data/programmes/change-and-see). */
export interface RunTrial {
  readonly kind: "run";
  readonly change: RunChange;
  /** Points of 10 that count, fixed before the start. */
  readonly criterionPoints: number;
  /** Own cadence and the one of the changed part, steps/min of both feet. */
  readonly cadence?: { readonly own: number; readonly target: number };
  /** What exactly was changed: the other shoes, the slope. */
  readonly words?: string;
  readonly blocks: readonly RunBlock[];
  readonly preference?: Preference;
  /** Ended before its end. */
  readonly stopped?: { readonly part: RunPart; readonly why: "hurts-more" | "other" };
}

/** What a trial over weeks is judged by: worst pain of every day, or pain during runs. */
export const weekOutcomes = ["worst-pain", "run-pain"] as const;

export type WeekOutcome = (typeof weekOutcomes)[number];

/** A change kept for two or four weeks and judged by the check-ins. Everything that decides is fixed at its start. */
export interface WeeksTrial {
  readonly kind: "weeks";
  readonly change: WeekChange;
  readonly words?: string;
  readonly weeks: 2 | 4;
  readonly outcome: WeekOutcome;
  /** Points of 10 that count, fixed before the start. */
  readonly criterionPoints: number;
  /** Days before the start that are compared with the last days of the trial. */
  readonly baselineDays: number;
  readonly preference?: Preference;
  /** First day on which the change was no longer made, when it was given up early. */
  readonly stopped?: { readonly day: string; readonly why: "hurts-more" | "other" };
}

export type Trial = RunTrial | WeeksTrial;

/** A trial with its day: of a trial over weeks the first with the change. */
export interface TrialOfDay {
  readonly day: string;
  readonly trial: Trial;
}

/** Whether anything was run of a trial; one that was only set up was never tried. */
export function hasBegun(trial: Trial): boolean {
  return trial.kind === "weeks" || trial.blocks.length > 0;
}

/** Whether a run waits for its next part: neither run to its end nor ended. */
export function isOpenRun({ blocks, stopped }: RunTrial): boolean {
  return stopped === undefined && blocks.length < runParts.length;
}
