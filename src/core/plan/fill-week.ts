import { type DayMask, nowhere, sizeOf, together, type WeekPlaces, type WeekProblem } from "./week-places.ts";
import { brokenRule } from "./week-rules.ts";

/** What each departure from a comfortable week costs; by hand, only their order matters. */
const costs = { moved: 4, shared: 6, neighbourRuns: 3, unwishedLongest: 5, weekdayLongest: 4 } as const;

/** The masks of so many days that lie within a mask: by the mask, then by the number of days. */
const masksWithin = Array.from({ length: 128 }, (_, free) =>
  Array.from({ length: 8 }, (_unused, size) =>
    Array.from({ length: 128 }, (_also, mask) => mask).filter((mask) => (mask & ~free) === 0 && sizeOf(mask) === size),
  ),
);

/** Fills a week as close to the usual one as its rules allow; undefined when it cannot be filled. */
export function fillWeek(problem: WeekProblem): WeekPlaces | undefined {
  let best: WeekPlaces | undefined;
  let leastCost = Number.POSITIVE_INFINITY;
  for (const places of candidates(problem)) {
    const cost = costOf(places, problem);
    if (cost >= leastCost || brokenRule(places, problem) !== undefined) continue;
    best = places;
    leastCost = cost;
  }
  return best;
}

/** Every way to place the sessions, without those whose hard days alone break a rule. */
function* candidates(problem: WeekProblem): Generator<WeekPlaces> {
  const { counts, free } = problem;
  for (const hard of hardPlaces(problem)) {
    for (const light of choices(free & ~hard.longest & ~hard.heavy, counts.light)) {
      for (const easyRuns of choices(free & ~hard.longest, counts.easyRuns)) {
        if (problem.alternateRuns && hasNeighbours(hard.longest | easyRuns)) continue;
        yield { ...hard, light, easyRuns };
      }
    }
  }
}

function* hardPlaces(problem: WeekProblem): Generator<WeekPlaces> {
  const { counts, free } = problem;
  for (const longest of choices(free, counts.longest)) {
    for (const heavy of choices(free & ~longest, counts.heavy)) {
      if (hasNeighbours(longest | heavy)) continue;
      const places = { ...nowhere, longest, heavy };
      if (brokenRule(places, problem) === undefined) yield places;
    }
  }
}

function hasNeighbours(mask: DayMask): boolean {
  return (mask & (mask << 1)) !== 0;
}

function choices(free: DayMask, count: number): readonly DayMask[] {
  return masksWithin[free]?.[count] ?? [];
}

function costOf(places: WeekPlaces, { fixed, usual, longestDay }: WeekProblem): number {
  const all = together(places, fixed);
  const runs = all.longest | all.easyRuns;
  let cost = costs.shared * sizeOf((all.heavy | all.light) & runs);
  cost += costs.neighbourRuns * sizeOf(runs & (runs << 1) & 0b111_1111);
  if (usual !== undefined) {
    const moved =
      (places.heavy & ~usual.heavy) | (places.longest & ~usual.longest) | (places.easyRuns & ~usual.easyRuns);
    cost += costs.moved * (sizeOf(moved) + sizeOf(places.light & ~usual.light));
  }
  if (longestDay !== undefined && (places.longest & ~(1 << longestDay)) !== 0) cost += costs.unwishedLongest;
  if ((places.longest & 0b001_1111) !== 0) cost += costs.weekdayLongest;
  return cost;
}
