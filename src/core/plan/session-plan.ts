/** What a planned session is. A warm-up stands before a run; a session without impact stands in for one. */
export const sessionKinds = ["strength", "mobility", "warm-up", "run", "walk", "non-impact"] as const;

export type SessionKind = (typeof sessionKinds)[number];

/** Something that the plan says, with what it rests on. */
export interface PlannedBecause {
  /** Why it is there, in words for the runner. */
  readonly why: string;
  /** Ids of records in `data/evidence`; empty where it is our choice. */
  readonly evidence: readonly string[];
  /** Ids of the programmes, thresholds and contributors in `data` that led to it. */
  readonly rules: readonly string[];
}

/** One exercise of a session. Numbers are what is done at most: fewer repetitions and shorter holds are allowed down to the least. */
export interface PlannedItem extends PlannedBecause {
  /** Id of a record in `data/exercises`. */
  readonly exercise: string;
  /** Level of its ladder, from 1. */
  readonly step: number;
  readonly sets: number;
  /** Repetitions of a set, of each side where `side` is "each". */
  readonly reps?: number;
  /** Fewest repetitions that still count: the runner stops there when it gets hard. */
  readonly leastReps?: number;
  /** Seconds of a hold. */
  readonly holdS?: number;
  readonly leastHoldS?: number;
  /** Minutes, of what is done for a time and not counted. */
  readonly minutes?: number;
  /** Metres of a set, of what is walked or carried. */
  readonly distanceM?: number;
  /** Seconds between sets. */
  readonly restS: number;
  readonly side: "both" | "each";
  /** Highest effort that is meant, 0 to 10. */
  readonly effortTarget?: number;
  /** What it stands in for, when the runner swapped it, and why. */
  readonly insteadOf?: { readonly exercise: string; readonly reason: LeaveReason };
}

/** How much of an exercise is done. */
export type ExerciseDose = Pick<
  PlannedItem,
  "sets" | "reps" | "leastReps" | "holdS" | "leastHoldS" | "minutes" | "distanceM" | "restS" | "side" | "effortTarget"
>;

/** Running and walking in turns: `repeats` times so many minutes each. Without walking it is one stretch of running. */
export interface RunWalk {
  readonly runMinutes: number;
  readonly walkMinutes: number;
  readonly repeats: number;
}

/** What a planned run is. */
export interface PlannedRun {
  readonly isLongest: boolean;
  /** Kilometres at which the run ends at the latest; absent where nothing is known to compare with. */
  readonly mostKm?: number;
  /** Step of the graded return, such as `R3`; absent outside it. */
  readonly level?: string;
  /** Set in the graded return: it then says how long, and `mostKm` still ends the run. */
  readonly turns?: RunWalk;
  readonly ground: "any" | "flat" | "flat-or-uphill";
  /** A quicker step for parts of the run. */
  readonly cadence?: {
    /** Share above the runner's own cadence, %. */
    readonly raisePercent: number;
    readonly onMinutes: number;
    readonly offMinutes: number;
    readonly repeats: number;
  };
}

/** One session of the plan on its day. */
export interface PlannedSession extends PlannedBecause {
  /** The same in every version of the plan, wherever it is moved: `2026-w49-strength-a`. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly kind: SessionKind;
  readonly title: string;
  /** About how long it takes, minutes. */
  readonly minutes: number;
  /** Exercises in order; empty for runs and walks. */
  readonly items: readonly PlannedItem[];
  /** Of runs only. */
  readonly run?: PlannedRun;
}

/** Why something was left out, swapped or moved. */
export const leaveReasons = [
  "pain",
  "tired",
  "no-time",
  "no-equipment",
  "ill",
  "away",
  "do-not-like",
  "other",
] as const;

export type LeaveReason = (typeof leaveReasons)[number];

/** One exercise as it was done, or why it was not. What was not told is absent, never 0. */
export interface LoggedItem {
  /** Id of the planned exercise in `data/exercises`. */
  readonly exercise: string;
  readonly step: number;
  readonly setsDone: number;
  /** Fewest repetitions of its sets. */
  readonly reps?: number;
  /** Shortest hold of its sets, seconds. */
  readonly holdS?: number;
  readonly side: "both" | "each" | "left" | "right";
  /** Highest effort, 0 to 10. */
  readonly effort?: number;
  /** Highest pain during it, 0 to 10. */
  readonly pain?: number;
  readonly skipped?: LeaveReason;
  /** Id of the exercise that was done in its place. */
  readonly swappedFor?: string;
}

/** A session as it was done, or left out. */
export interface SessionLog {
  /** Id of the planned session, or "free" for one that was not planned. */
  readonly session: string;
  readonly kind: SessionKind;
  readonly items: readonly LoggedItem[];
  /** Set when the whole session was left out. */
  readonly skipped?: LeaveReason;
  /** Highest pain during it, 0 to 10: of runs and walks, where no item tells it. */
  readonly painDuring?: number;
  /** Pain within the hours after, 0 to 10. */
  readonly painAfter?: number;
  readonly minutes?: number;
  /** Kilometres, of runs and walks. */
  readonly km?: number;
  readonly note?: string;
}

/** A logged session with its day, `YYYY-MM-DD`. */
export interface SessionOfDay {
  readonly day: string;
  readonly log: SessionLog;
}
