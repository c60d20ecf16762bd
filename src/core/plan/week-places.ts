/** Days of a week as bits: bit 0 is Monday. */
export type DayMask = number;

/** Where the sessions of a week lie. */
export interface WeekPlaces {
  /** Leg and trunk days. */
  readonly heavy: DayMask;
  /** The light third session. */
  readonly light: DayMask;
  /** The longest run, at most one bit. */
  readonly longest: DayMask;
  readonly easyRuns: DayMask;
}

export const nowhere: WeekPlaces = { heavy: 0, light: 0, longest: 0, easyRuns: 0 };

/** How many sessions of each kind are to be placed. */
export interface WeekCounts {
  readonly heavy: number;
  readonly light: number;
  readonly longest: number;
  readonly easyRuns: number;
}

/** A week to be filled. */
export interface WeekProblem {
  /** Days on which something may be placed. */
  readonly free: DayMask;
  readonly counts: WeekCounts;
  /** What is done or pinned already. */
  readonly fixed: WeekPlaces;
  /** What lies on the Sunday before and the Monday after; "cyclic" for a week that repeats. */
  readonly around: "cyclic" | { readonly before: DayKinds; readonly after: DayKinds };
  /** Days with something small done on them, which are no rest either. */
  readonly alsoTaken?: DayMask;
  /** True in the graded return: never runs on two days in a row. */
  readonly alternateRuns: boolean;
  /** Weekday wished for the longest run. */
  readonly longestDay?: number;
  /** The week that is usual: a week stays as close to it as it can. */
  readonly usual?: WeekPlaces;
}

/** What a neighbouring day holds. */
export interface DayKinds {
  readonly heavy: boolean;
  readonly light: boolean;
  readonly longest: boolean;
  readonly run: boolean;
}

export const emptyDay: DayKinds = { heavy: false, light: false, longest: false, run: false };

/** Days of a mask as numbers, 0 Monday. */
export function daysIn(mask: DayMask): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6].filter((day) => (mask & (1 << day)) !== 0);
}

export function maskOf(days: Iterable<number>): DayMask {
  let mask = 0;
  for (const day of days) mask |= 1 << day;
  return mask;
}

/** Number of days in a mask. */
export function sizeOf(mask: DayMask): number {
  return sizes[mask] ?? 0;
}

const sizes = Array.from({ length: 128 }, (_, mask) => daysIn(mask).length);

export function together(a: WeekPlaces, b: WeekPlaces): WeekPlaces {
  return {
    heavy: a.heavy | b.heavy,
    light: a.light | b.light,
    longest: a.longest | b.longest,
    easyRuns: a.easyRuns | b.easyRuns,
  };
}

/** Days on which something is. */
export function occupied({ heavy, light, longest, easyRuns }: WeekPlaces): DayMask {
  return heavy | light | longest | easyRuns;
}
