import type { LoadReport } from "#contract/load-report-schema.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { loadStory } from "#core/load/load-story.ts";
import type { DayRange, ShoeChange, ShoeEntry } from "#core/load/story-types.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { loadReport } from "../load/load-report.ts";
import type { LoadInput } from "../load/load-source.ts";

/** The load report of what is in the store, as of a local date. */
export async function storedLoad(store: RunnerStore, today: string): Promise<LoadReport> {
  const { runs, noData = [], shoes = [], shoeChanges = [] } = await storedLoadInput(store);
  return loadReport(loadStory(runs, { today, coverage: { noData }, shoes, shoeChanges }));
}

/** Everything the store knows that a load story is told from. */
async function storedLoadInput(store: RunnerStore): Promise<LoadInput> {
  const runs = await store.activities.list({ sport: "running" });
  const noData = asRanges((await store.noDataDays.list()).map(({ day }) => day));
  const shoes = await store.shoes.list();
  const changes = await store.shoes.changes();
  const nameById = new Map(shoes.map(({ id, name }) => [id, name]));
  return {
    runs,
    noData,
    shoes: shoes.map(
      ({ name, startDistanceM, retiredOn }): ShoeEntry => ({
        name,
        startM: startDistanceM,
        ...(retiredOn === undefined ? {} : { retiredOn }),
      }),
    ),
    shoeChanges: changes.flatMap(({ day, shoeId }): readonly ShoeChange[] => {
      const shoe = nameById.get(shoeId);
      return shoe === undefined ? [] : [{ day, shoe }];
    }),
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
