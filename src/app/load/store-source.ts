import { checkEntryBody, type EntryBody } from "#contract/record/entry-schema.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import type { DayRange, ToldLongest } from "#core/load/story-types.ts";
import { withEnteredRuns } from "#core/load/with-entered-runs.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { enteredRuns } from "./entered-runs.ts";
import type { LoadSource } from "./load-source.ts";

/** Runs, those told of by hand among them, shoes and days without data of one runner of the store. */
export function storeSource(store: RunnerStore): LoadSource {
  return {
    read: async () => {
      const runs = withEnteredRuns(await store.activities.list({ sport: "running" }), await enteredRuns(store));
      const shoes = await store.shoes.list();
      const changes = await store.shoes.changes();
      const days = await store.noDataDays.list();
      const told = await toldLongest(store);
      const names = new Map(shoes.map(({ id, name }) => [id, name]));
      return {
        runs,
        shoes: shoes.map(({ name, startDistanceM, retiredOn, remindAtM }) => ({
          name,
          startM: startDistanceM,
          ...(retiredOn === undefined ? {} : { retiredOn }),
          ...(remindAtM === undefined ? {} : { remindAtM }),
        })),
        shoeChanges: changes.flatMap(({ day, shoeId }) => {
          const shoe = names.get(shoeId);
          return shoe === undefined ? [] : [{ day, shoe }];
        }),
        noData: asRanges(days.map(({ day }) => day)),
        ...(told === undefined ? {} : { toldLongest: told }),
      };
    },
  };
}

/** What the story says of the longest run, and when it was told. */
async function toldLongest(store: RunnerStore): Promise<ToldLongest | undefined> {
  const newest = (await store.entries.list({ kind: "story" })).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
  const checked = checkEntryBody("story", newest?.body ?? null);
  const story = "problem" in checked ? null : (checked.body as EntryBody<"story"> | null);
  const km = story?.running?.longestKm ?? 0;
  return newest === undefined || km <= 0 ? undefined : { distanceM: km * 1000, day: newest.day };
}

/** Days in order, joined into stretches. */
function asRanges(days: readonly string[]): readonly DayRange[] {
  const ranges: { from: string; to: string }[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last !== undefined && dayText(dayNumber(last.to) + 1) === day) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  return ranges;
}
