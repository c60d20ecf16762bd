import type { CadenceBlock } from "./cadence-block.ts";
import type { PlanInput } from "./plan-input.ts";
import type { PlanWords } from "./plan-words.ts";
import type { RunningState } from "./running-state.ts";
import type { TrainingFacts } from "./training-facts.ts";
import type { WeekNames } from "./week-done.ts";
import type { DayMask, WeekPlaces } from "./week-places.ts";

/** Everything that the weeks of one plan share. */
export interface PlanContext {
  readonly input: PlanInput;
  readonly words: PlanWords;
  readonly facts: TrainingFacts;
  readonly running: RunningState;
  readonly cadence: CadenceBlock;
  readonly phase: "build" | "maintain";
  /** Day numbers of today, and of the Monday of the first week. */
  readonly today: number;
  readonly startedMonday: number;
  /** Weekdays that are given. */
  readonly days: DayMask;
  /** The week that repeats, as the rules and the wishes have it. */
  readonly usual: WeekPlaces;
  /** Sessions of a week by its number. */
  readonly wanted: (weekNumber: number) => WeekNames;
  readonly alternateRuns: boolean;
  /** An easier week comes every so many. */
  readonly easyEvery: number;
  /** True when today's check-in asks for an easy day. */
  readonly isTired: boolean;
  readonly nonImpactMinutes: number;
  /** True when the safety screen closes exercises and leaves running and walking open. */
  readonly isExerciseClosed: boolean;
}
