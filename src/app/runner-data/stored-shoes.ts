import type { Shoes } from "#contract/load-api-schema.ts";
import type { RunnerStore } from "#store/open-store.ts";

/** The shoes of the store, in kilometres, and from which day on each is worn. */
export async function storedShoes({ shoes }: RunnerStore): Promise<Shoes> {
  const changes = await shoes.changes();
  return {
    shoes: (await shoes.list()).map(({ id, name, startDistanceM, retiredOn, remindAtM }) => ({
      id,
      name,
      startKm: startDistanceM / 1000,
      ...(retiredOn === undefined ? {} : { retiredOn }),
      ...(remindAtM === undefined ? {} : { remindAtKm: remindAtM / 1000 }),
    })),
    changes: changes.map((change) => ({ ...change })),
  };
}
