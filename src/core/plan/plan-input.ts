import type { BodyTestOfDay } from "../body-test/body-test.ts";
import type { CheckIn, CheckInOfDay } from "../diary/check-in.ts";
import type { WeekCheckOfDay } from "../diary/week.ts";
import { dayNumber } from "../load/calendar.ts";
import type { ScreenOfDay } from "../record/runner-record.ts";
import type { Story } from "../story/story.ts";
import type { PlanOfDay } from "./plan.ts";
import type { PlanLibrary } from "./plan-library.ts";
import type { PlanWishes } from "./plan-wishes.ts";
import { type PlanWords, planWords } from "./plan-words.ts";
import type { SessionOfDay } from "./session-plan.ts";

/** A contributor as it was ranked. */
export interface RankedContributor {
  /** Id of a record in `data/contributors`. */
  readonly id: string;
  readonly rank: number;
  readonly outcome: string;
}

/** Everything that a plan is made from. What is not known is absent: the plan works without it and becomes more specific with it. */
export interface PlanInput {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly wishes: PlanWishes;
  readonly library: PlanLibrary;
  /** The newest safety screen. */
  readonly screen?: ScreenOfDay;
  readonly story?: Story;
  readonly checkIns: readonly CheckInOfDay[];
  /** Weekly check-ins, the oldest first. */
  readonly weeks?: readonly WeekCheckOfDay[];
  readonly bodyTests: readonly BodyTestOfDay[];
  /** Sessions as they were done. */
  readonly sessions: readonly SessionOfDay[];
  /** Runs on record. */
  readonly load?: {
    readonly runs: readonly {
      readonly day: string;
      readonly distanceM?: number;
      readonly minutes?: number;
      /** Set on runs that were told of by hand. */
      readonly entered?: string;
    }[];
  };
  readonly contributors?: readonly RankedContributor[];
  /** What a trial of a quicker step said; absent when none was done. */
  readonly cadenceTrial?: "helped" | "neutral" | "worse";
  /** Versions of the plan that were given, the oldest first. */
  readonly plans: readonly PlanOfDay[];
  /** What it is composed of; English without them. */
  readonly words?: PlanWords;
}

/** The words that a plan is to be composed of. */
export function planWordsOf({ words = planWords }: Pick<PlanInput, "words">): PlanWords {
  return words;
}

/** Check-ins by the number of their day. */
export type Diary = ReadonlyMap<number, CheckIn>;

export function diaryOf(checkIns: readonly CheckInOfDay[]): Diary {
  return new Map(checkIns.map(({ day, checkIn }) => [dayNumber(day), checkIn]));
}

/** Whether a contributor is among those that something speaks for. */
export function isSupported({ contributors = [] }: Pick<PlanInput, "contributors">, id: string): boolean {
  return contributors.some((one) => one.id === id && one.outcome === "supports");
}
