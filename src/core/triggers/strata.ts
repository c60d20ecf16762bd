import { weekdayOf } from "../load/calendar.ts";
import type { Stratum } from "./conditional-odds.ts";
import { dayRoles } from "./flares.ts";

/**
 * Weeks of a block. A day is compared with days of the same weekday in the same block: blocks are fixed in the calendar before
 * anything is looked at (time-stratified referents, which are free of overlap bias: Janes, Sheppard and Lumley), so that
 * weekly habits and slow trends cannot pass for a trigger. Eight against four weeks: see docs/inference.md.
 */
export const blockWeeks = 8;

/** Monday of 1970-01-05, the first whole week of the day numbers. */
const firstMonday = 4;

/** Number of the set of comparable days that a day number belongs to. */
export function stratumOf(day: number, weeks = blockWeeks): number {
  const block = Math.floor((day - firstMonday) / (7 * weeks));
  return 7 * block + weekdayOf(day);
}

/** Values of an exposure on a day. */
export const exposed = { no: 0, yes: 1, unknown: 2 } as const;

/** Days that can be compared, grouped: indexes of each set that holds a flare. */
export interface ComparableDays {
  readonly roles: Uint8Array;
  readonly sets: readonly Int32Array[];
}

/** Groups the days that count; sets without a flare are left out, because they tell nothing. */
export function comparableDays(roles: Uint8Array, firstDay: number, weeks = blockWeeks): ComparableDays {
  const byStratum = new Map<number, number[]>();
  for (const [index, role] of roles.entries()) {
    if (role === dayRoles.left) continue;
    const key = stratumOf(firstDay + index, weeks);
    const own = byStratum.get(key);
    if (own === undefined) byStratum.set(key, [index]);
    else own.push(index);
  }
  const sets = [...byStratum.values()]
    .filter((days) => days.some((index) => roles[index] === dayRoles.flare))
    .map((days) => Int32Array.from(days));
  return { roles, sets };
}

/** The table of counts of an exposure within each set, over the days on which it is known. */
export function strataOf({ roles, sets }: ComparableDays, exposure: Uint8Array): readonly Stratum[] {
  return sets.map((days) => {
    let [known, flares, count] = [0, 0, 0];
    for (const index of days) {
      if (exposure[index] === exposed.unknown) continue;
      known += 1;
      if (roles[index] === dayRoles.flare) flares += 1;
      if (exposure[index] === exposed.yes) count += 1;
    }
    return { days: known, flares, exposed: count };
  });
}
