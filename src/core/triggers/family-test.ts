import { seededRandom } from "../load/sample/seeded-random.ts";
import { type ConditionalTable, upperTail } from "./conditional-odds.ts";
import { dayRoles } from "./flares.ts";
import { type ComparableDays, exposed } from "./strata.ts";

/** One exposure at one lag, with its table and how many of its flares were exposed. */
export interface Tested {
  readonly exposure: Uint8Array;
  readonly table: ConditionalTable;
  readonly observed: number;
}

/** How often the flares are dealt anew. 1,999 and the real one make 2,000: an error of half a point at 5 %. */
const shuffles = 1999;
/** Any number: the same record gives the same answer twice. */
const seed = 20260301;

/**
 * Probability of each exposure's result, or one as rare of any other, when nothing goes before flares: flares are dealt anew
 * among the comparable days, and the rarest result of all exposures is compared (single-step min-P of Westfall and Young). The
 * lags of an exposure resemble each other, and so do distance and descent: dealing keeps that, so it costs less power than
 * dividing by the number of tests. An exposure that is not known on every day is dealt among the days on which it is.
 */
export function familyProbabilities(days: ComparableDays, family: readonly Tested[]): readonly number[] {
  const { tails, starts } = tailsOf(family);
  const own = family.map(({ observed }, k) => tails[(starts[k] ?? 0) + observed] ?? 1);
  const rarest = new Float64Array(shuffles);
  const groups = groupsOf(days, family);
  const random = seededRandom(seed);
  const priority = new Float64Array(days.roles.length);
  const counts = new Int32Array(family.length);
  for (let shuffle = 0; shuffle < shuffles; shuffle += 1) {
    for (const set of days.sets) for (let at = 0; at < set.length; at += 1) priority[set[at] ?? 0] = random();
    counts.fill(0);
    for (const group of groups) deal(group, priority, counts);
    rarest[shuffle] = rarestOf(counts, tails, starts);
  }
  rarest.sort();
  return own.map((probability) => (1 + countUpTo(rarest, probability + 1e-12)) / (shuffles + 1));
}

function rarestOf(counts: Int32Array, tails: Float64Array, starts: Int32Array): number {
  let least = 1;
  for (let k = 0; k < counts.length; k += 1) {
    const probability = tails[(starts[k] ?? 0) + (counts[k] ?? 0)] ?? 1;
    if (probability < least) least = probability;
  }
  return least;
}

/** Mid-p of every number of exposed flares of every exposure, in one row; that of `n` of exposure `k` stands at `starts[k] + n`. */
function tailsOf(family: readonly Tested[]): { readonly tails: Float64Array; readonly starts: Int32Array } {
  const tails: number[] = [];
  const starts = Int32Array.from(family, ({ table }) => {
    const start = tails.length - table.least;
    for (const index of table.weights.keys()) tails.push(upperTail(table, table.least + index));
    return start;
  });
  return { tails: Float64Array.from(tails), starts };
}

/** Exposures that are known on the same days, and per set those days, the flares among them, and who is exposed on each. */
interface Group {
  readonly sets: readonly {
    readonly days: Int32Array;
    readonly flares: number;
    readonly hits: readonly Int32Array[];
  }[];
}

function groupsOf({ roles, sets }: ComparableDays, family: readonly Tested[]): readonly Group[] {
  const byKnown = Map.groupBy(family.keys(), (k) =>
    sets
      .map((set) => Array.from(set, (index) => Number(family[k]?.exposure[index] !== exposed.unknown)).join(""))
      .join(),
  );
  return [...byKnown.values()].map((members) => ({
    sets: sets.flatMap((set) => {
      const first = family[members[0] ?? 0];
      const days = set.filter((index) => first?.exposure[index] !== exposed.unknown);
      const flares = days.reduce((sum, index) => sum + Number(roles[index] === dayRoles.flare), 0);
      if (flares === 0 || flares === days.length) return [];
      const hits = Array.from(days, (index) =>
        Int32Array.from(
          members.filter((k) => isCounted(set, roles, family[k]) && family[k]?.exposure[index] === exposed.yes),
        ),
      );
      return [{ days, flares, hits }];
    }),
  }));
}

/** Sets that are all alike in an exposure are not in its table, so they are not dealt for it either. */
function isCounted(set: Int32Array, roles: Uint8Array, tested: Tested | undefined): boolean {
  let [yes, no] = [false, false];
  for (const index of set) {
    if (roles[index] === dayRoles.left) continue;
    if (tested?.exposure[index] === exposed.yes) yes = true;
    if (tested?.exposure[index] === exposed.no) no = true;
  }
  return yes && no;
}

/** Gives the flares of every set to the days of the lowest priority, and counts the exposed among them. */
function deal({ sets }: Group, priority: Float64Array, counts: Int32Array): void {
  for (const { days, flares, hits } of sets) {
    let bound = Number.NEGATIVE_INFINITY;
    for (let given = 0; given < flares; given += 1) {
      const at = nextAbove(days, priority, bound);
      bound = priority[days[at] ?? 0] ?? 0;
      for (const k of hits[at] ?? []) counts[k] = (counts[k] ?? 0) + 1;
    }
  }
}

/** Place of the day with the lowest priority above a bound. */
function nextAbove(days: Int32Array, priority: Float64Array, bound: number): number {
  let [best, at] = [Number.POSITIVE_INFINITY, 0];
  for (let index = 0; index < days.length; index += 1) {
    const value = priority[days[index] ?? 0] ?? 0;
    if (value > bound && value < best) [best, at] = [value, index];
  }
  return at;
}

/** How many of some numbers, in rising order, are at most a number. */
function countUpTo(sorted: Float64Array, most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
