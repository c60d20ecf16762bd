import type { RunnerStore } from "#store/open-store.ts";
import type { LoadSource } from "./load-source.ts";

/** Runs, shoes and days without data of one runner of the store. */
export function storeSource(store: RunnerStore): LoadSource {
  return {
    read: async () => {
      const runs = await store.activities.list({ sport: "running" });
      const shoes = await store.shoes.list();
      const changes = await store.shoes.changes();
      const days = await store.noDataDays.list();
      const names = new Map(shoes.map(({ id, name }) => [id, name]));
      return {
        runs,
        shoes: shoes.map(({ name, startDistanceM, retiredOn }) => ({
          name,
          startM: startDistanceM,
          ...(retiredOn === undefined ? {} : { retiredOn }),
        })),
        shoeChanges: changes.flatMap(({ day, shoeId }) => {
          const shoe = names.get(shoeId);
          return shoe === undefined ? [] : [{ day, shoe }];
        }),
        noData: days.map(({ day }) => ({ from: day, to: day })),
      };
    },
  };
}
