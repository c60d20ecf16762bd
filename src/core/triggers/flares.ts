import { median } from "../signal/statistics.ts";

/**
 * A flare: worst pain of a day at least this far above the runner's own usual, points of 10. From 2 points a change of back
 * pain counts (evidence `ostelo-2008-change`), and a study of triggers took the same rise (`costa-2021-flares`).
 */
export const flareRisePoints = 2;

/** Days before a flare without one; as long as the longest lag, so that what is compared lies outside the flare before. */
export const flareFreeDays = 3;

/** Days before a day whose median is its usual, and how many of them must be told. By hand: below five, one bad day decides. */
const usualDays = 14;
const leastUsualDays = 5;

/** What a day is in the comparison. */
export const dayRoles = { left: 0, ordinary: 1, flare: 2 } as const;

/** Role of every day, and the usual pain it was held against (NaN where there is none). */
export interface FlareDays {
  readonly roles: Uint8Array;
  readonly usual: Float64Array;
}

/**
 * Which days begin a flare, which are ordinary, and which are left out. `pain` holds the worst pain of every calendar day, NaN
 * where it was not told. A day counts only when it and the day before were told, there is a usual to hold it against, and the
 * three days before hold no flare: the same for flares and ordinary days, so that who checks in more on bad days is not misread.
 */
export function flareDays(pain: ArrayLike<number>): FlareDays {
  const days = pain.length;
  const roles = new Uint8Array(days);
  const usual = new Float64Array(days).fill(Number.NaN);
  /** Last day with a flare, or of which nobody can say. */
  let lastHigh = 0;
  for (let day = 1; day < days; day += 1) {
    const own = usualBefore(pain, day);
    usual[day] = own;
    const now = pain[day] ?? Number.NaN;
    const isHigh = now - own >= flareRisePoints;
    const isTold = !Number.isNaN(now) && !Number.isNaN(own) && !Number.isNaN(pain[day - 1] ?? Number.NaN);
    if (isTold && day - lastHigh > flareFreeDays) roles[day] = isHigh ? dayRoles.flare : dayRoles.ordinary;
    if (isHigh || Number.isNaN(own)) lastHigh = day;
  }
  return { roles, usual };
}

function usualBefore(pain: ArrayLike<number>, day: number): number {
  const before: number[] = [];
  for (let index = Math.max(0, day - usualDays); index < day; index += 1) {
    const value = pain[index] ?? Number.NaN;
    if (!Number.isNaN(value)) before.push(value);
  }
  return before.length < leastUsualDays ? Number.NaN : median(before);
}
