import type { RunSummary } from "#core/load/run-summary.ts";
import type { DayRange, ShoeChange, ShoeEntry, ToldLongest } from "#core/load/story-types.ts";

/** What a load story is told from. */
export interface LoadInput {
  readonly runs: readonly RunSummary[];
  readonly noData?: readonly DayRange[];
  readonly shoes?: readonly ShoeEntry[];
  readonly shoeChanges?: readonly ShoeChange[];
  /** The longest run of 30 days as the runner told it. */
  readonly toldLongest?: ToldLongest;
  /** Files that could not be used, for a word about them. */
  readonly rejectedFiles?: number;
  /** What was said of each file that gave no activity, the name first. */
  readonly unread?: readonly string[];
}

/** Where runs come from: files named on the command line, or the store. */
export interface LoadSource {
  readonly read: () => Promise<LoadInput>;
}
