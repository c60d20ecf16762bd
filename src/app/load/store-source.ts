import { dayNumber, dayText } from "#core/load/calendar.ts";
import type { DayRange } from "#core/load/story-types.ts";
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
      };
    },
  };
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
