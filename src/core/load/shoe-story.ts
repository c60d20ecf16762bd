import { dayText } from "./calendar.ts";
import type { RunSummary } from "./run-summary.ts";
import type { LoadStory, ShoeChange, ShoeEntry, ShoeStory } from "./story-types.ts";

/** Days that count as recent use of a shoe. */
const recentDays = 30;

export interface ShoeOptions {
  readonly today: number;
  readonly shoes?: readonly ShoeEntry[];
  readonly shoeChanges?: readonly ShoeChange[];
}

/**
 * Metres of every pair of shoes, those entered first, then others by first use. A run's own shoe goes before the one that
 * the dates of change name. `runs` in order.
 */
export function shoeStory(
  runs: readonly RunSummary[],
  { today, shoes = [], shoeChanges = [] }: ShoeOptions,
): Pick<LoadStory, "shoes" | "withoutShoe"> {
  const changes = shoeChanges.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const runsOf = new Map<string, RunSummary[]>(shoes.map(({ name }) => [name, []]));
  const without: RunSummary[] = [];
  for (const run of runs) {
    const name = run.shoe ?? changes.findLast(({ day }) => day <= run.day)?.shoe;
    if (name === undefined) without.push(run);
    else if (runsOf.has(name)) runsOf.get(name)?.push(run);
    else runsOf.set(name, [run]);
  }
  return {
    shoes: Array.from(runsOf, ([name, own]) =>
      oneShoe(shoes.find((entry) => entry.name === name) ?? { name }, own, today),
    ),
    withoutShoe: { runs: without.length, distanceM: metres(without) },
  };
}

function oneShoe(
  { name, startM = 0, retiredOn, remindAtM }: ShoeEntry,
  runs: readonly RunSummary[],
  today: number,
): ShoeStory {
  const distanceM = startM + metres(runs);
  const [first] = runs;
  const last = runs.at(-1);
  return {
    name,
    distanceM,
    startM,
    runs: runs.length,
    runsWithoutDistance: runs.filter((run) => run.distanceM === undefined).length,
    ...(first === undefined ? {} : { firstDay: first.day }),
    ...(last === undefined ? {} : { lastDay: last.day }),
    last30M: metres(runs.filter(({ day }) => day > dayText(today - recentDays))),
    ...(retiredOn === undefined ? {} : { retiredOn }),
    ...(remindAtM === undefined ? {} : { remindAtM, untilReminderM: remindAtM - distanceM }),
  };
}

function metres(runs: readonly RunSummary[]): number {
  return runs.reduce((total, { distanceM }) => total + (distanceM ?? 0), 0);
}
