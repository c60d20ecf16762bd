import type { DistanceSource } from "./activity.ts";
import type { DayValue, NotEnoughCode, Reading } from "./not-enough.ts";
import type { SensorMean } from "./run-summary.ts";
import type { SpikeBandId } from "./spike-bands.ts";

/** A stretch of calendar days `YYYY-MM-DD`, both ends included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A pair of shoes as entered by the runner or named in an export. */
export interface ShoeEntry {
  readonly name: string;
  /** Metres already run in them before the record; 0 when left out. */
  readonly startM?: number;
  /** Day from which they are no longer used. */
  readonly retiredOn?: string;
  /** Metres at which the runner wants to be reminded. */
  readonly remindAtM?: number;
}

/** From this day on, runs that name no shoe were run in this one. */
export interface ShoeChange {
  readonly day: string;
  readonly shoe: string;
}

/** The longest run of the last 30 days as the runner gave it when the story was told, and the day of that. */
export interface ToldLongest {
  readonly distanceM: number;
  readonly day: string;
}

export interface LoadStoryOptions {
  /** Local date of the reader, `YYYY-MM-DD`. Runs after it are listed, not counted. */
  readonly today: string;
  readonly coverage?: {
    /** First day on record, when it is earlier than the first run. Later than it is ignored. */
    readonly from?: string;
    /** Days without data: the watch was lost, the export has a hole. They are unknown, not days of rest. */
    readonly noData?: readonly DayRange[];
  };
  /** Runs that begin at most this many minutes after another ended count as one; off when left out. */
  readonly mergeGapMin?: number;
  readonly shoes?: readonly ShoeEntry[];
  readonly shoeChanges?: readonly ShoeChange[];
  /** The longest run of 30 days as it was told; it counts while runs told of by hand are all there is. */
  readonly toldLongest?: ToldLongest;
}

/** How a run compares with the longest of the 30 days before it. */
export type Spike =
  | {
      readonly kind: "value";
      /** Distance / longest of the 30 days before. */
      readonly ratio: number;
      readonly band: SpikeBandId;
      readonly longestM: number;
      readonly longestRunId: string;
      /** 1.10 x the longest: as far as this run could go within the first band. */
      readonly limitM: number;
      /** Days of the 30 that are wholly on record. */
      readonly knownDays: number;
      /** True when a day of the 30 is not wholly on record: it may hide a longer run, so the ratio is at most this. */
      readonly isAtMost: boolean;
    }
  | {
      readonly kind: "notEnough";
      readonly code: NotEnoughCode;
      readonly message: string;
      /** Days since the run before, when there is one. */
      readonly daysSincePrevious?: number;
    };

/** A run of the story: one file, or several merged. */
export interface StoryRun {
  /** Of the first file. */
  readonly id: string;
  /** Files counted as this one run, in order; one when nothing was merged. */
  readonly partIds: readonly string[];
  readonly startUtcMs: number;
  readonly day: string;
  readonly title?: string;
  /** Metres; absent when unknown. */
  readonly distanceM?: number;
  readonly distanceFrom?: DistanceSource;
  readonly subSport?: string;
  /** Minutes in motion, or with the watch running where motion is unknown. */
  readonly minutes: number;
  readonly steps?: number;
  readonly descentM?: number;
  readonly shoe?: string;
  /** Set on a run that was told of by hand: whether its time of day was told; of `day-only` the start is noon, and says nothing. */
  readonly entered?: "with-time" | "day-only";
  /** Days since the run before; 0 on the same day; absent for the first. */
  readonly daysSincePrevious?: number;
  readonly spike: Spike;
}

/** Why a run is on the list but in no total. */
export interface UncountedRun {
  readonly id: string;
  readonly day: string;
  readonly why: "quarantine" | "duplicate" | "after-today";
  readonly message: string;
}

/** One calendar day. Values are numbers or the code of the reason for which there is none; rest days on record are 0. */
export interface LoadDay {
  readonly day: string;
  readonly coverage: "known" | "no-data";
  readonly runIds: readonly string[];
  readonly distanceM: DayValue;
  readonly minutes: DayValue;
  readonly steps: DayValue;
  readonly descentM: DayValue;
  /** Longest run of the 30 days before this one, metres, as far as it is known. */
  readonly longest30M: DayValue;
  /** Metres of this and the six days before. */
  readonly sum7M: DayValue;
  /** `sum7M` / that of seven days ago - 1. */
  readonly change7: DayValue;
  /** Mean of days t-6..t / mean of days t-27..t-7. */
  readonly ratio7to21: DayValue;
  /** Exponentially weighted metres a day, spans of 7 and 28 days. */
  readonly ewma7M: DayValue;
  readonly ewma28M: DayValue;
  readonly monotony7: DayValue;
  /** `sum7M` x `monotony7`, metres. */
  readonly strain7M: DayValue;
}

/** One ISO week. */
export interface LoadWeek {
  /** `2026-W47`. */
  readonly week: string;
  readonly monday: string;
  /** Days of the seven that are on record and not after today. */
  readonly knownDays: number;
  /** True when the week is over, all its days are on record and every run has a distance. */
  readonly isWhole: boolean;
  readonly runs: number;
  readonly runsWithoutDistance: number;
  /** Sums of what is on record; compare only weeks that are whole. */
  readonly distanceM: number;
  readonly minutes: number;
  readonly steps: DayValue;
  readonly descentM: DayValue;
  readonly longestRunM: DayValue;
  /** This week / the one before - 1. */
  readonly change: DayValue;
  /** Longest run / week. */
  readonly longestRunShare: DayValue;
  /** Largest day / week. */
  readonly largestDayShare: DayValue;
  /** Saturday and Sunday / week. */
  readonly weekendShare: DayValue;
  /** Gini coefficient of the seven daily distances: 0 all alike, 6/7 all in one day. */
  readonly gini: DayValue;
  readonly monotony: DayValue;
  readonly strainM: DayValue;
}

/** How far the next run can go within 10 % of the longest of the last 30 days. */
export interface NextRun {
  /** Metres: 1.10 x the longest. */
  readonly limitM: Reading;
  /** The longest run, on which the limit rests. */
  readonly basis?: {
    readonly runId: string;
    readonly day: string;
    readonly distanceM: number;
    readonly title?: string;
    /** That run's own spike ratio, when it has one: a limit that rests on a leap is no aim. */
    readonly ratio?: number;
  };
  /** What was told of the longest run, where the limit rests on that: then there is no `basis`. */
  readonly told?: ToldLongest;
  /** First day on which the longest run is no longer within the last 30 days, or what was told no longer holds. */
  readonly dropsOutOn?: string;
  /** The limit from that day on, when no run is added. */
  readonly afterwardsM?: Reading;
  /** Days of the 30 that are wholly on record. */
  readonly knownDays: number;
  /** True when a day of the 30 is not wholly on record: the true limit may be higher. */
  readonly isAtLeast: boolean;
  readonly daysSinceLastRun?: number;
}

/** At least 14 days in a row on record without a run. */
export interface TrainingBreak {
  /** First and last day without a run. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly isOngoing: boolean;
  /** The first run after it, when the record shows it. */
  readonly returnRun?: { readonly runId: string; readonly day: string; readonly distanceM?: number };
}

export type TrendMetric = "cadence" | "contactTime" | "verticalOscillation";

export interface TrendPoint extends SensorMean {
  readonly runId: string;
  readonly day: string;
  /** Mean speed of the run, m/s; absent when unknown. */
  readonly speedMps?: number;
}

/** How one quantity of a runner's form went, one line a sensor. */
export interface FormTrend {
  readonly metric: TrendMetric;
  readonly unit: "steps/min" | "ms" | "mm";
  /** In order of day; a change of `sensor` from one point to the next breaks the line. */
  readonly points: readonly TrendPoint[];
  /** Where the sensor changed. */
  readonly changes: readonly { readonly day: string; readonly from: string; readonly to: string }[];
  /** Change over 30 days at the same speed, within the sensor of the newest run, over the last 90 days. */
  readonly recent: TrendReading;
}

export type TrendReading =
  | {
      readonly kind: "value";
      readonly sensor: string;
      readonly changePer30Days: number;
      readonly interval: readonly [number, number];
      /** True when the interval leaves out 0. */
      readonly isReal: boolean;
      readonly runs: number;
      readonly days: number;
    }
  | Extract<Reading, { kind: "notEnough" }>;

/** One pair of shoes. */
export interface ShoeStory {
  readonly name: string;
  /** Metres in all: those at the start, and those of the runs. */
  readonly distanceM: number;
  readonly startM: number;
  readonly runs: number;
  readonly runsWithoutDistance: number;
  readonly firstDay?: string;
  readonly lastDay?: string;
  /** Metres of the last 30 days. */
  readonly last30M: number;
  readonly retiredOn?: string;
  readonly remindAtM?: number;
  /** Metres until the reminder; negative beyond it. */
  readonly untilReminderM?: number;
}

/** The load story of a runner, as of `today`. */
export interface LoadStory {
  readonly today: string;
  /** First day on record, the days without data, and how old the newest run is. */
  readonly coverage: {
    readonly from?: string;
    readonly knownDays: number;
    readonly noDataDays: number;
    readonly noData: readonly DayRange[];
  };
  readonly nextRun: NextRun;
  /** In order of time. */
  readonly runs: readonly StoryRun[];
  readonly uncounted: readonly UncountedRun[];
  /** Every day from the first on record to today. */
  readonly days: readonly LoadDay[];
  readonly weeks: readonly LoadWeek[];
  /** Over the last four whole weeks. */
  readonly recentWeeks: {
    readonly runsAWeek: Reading;
    readonly distanceAWeekM: Reading;
    readonly weekendShare: Reading;
    readonly longestRunShare: Reading;
  };
  readonly breaks: readonly TrainingBreak[];
  readonly trends: readonly FormTrend[];
  readonly shoes: readonly ShoeStory[];
  /** Runs that name no shoe. */
  readonly withoutShoe: { readonly runs: number; readonly distanceM: number };
  readonly mergeGapMin?: number;
}
