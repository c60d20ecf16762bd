import { readdirSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { embeddedDatabase, openStore } from "#store/open-store.ts";
import { createEmptyDatabase } from "#store/pglite/empty-database.ts";
import { EngineClient } from "#store/pglite/engine-client.ts";
import type { StoreLocation } from "#store/store-location.ts";
import { steadyRun } from "./activity-fixture.ts";
import { secret } from "./record-fixture.ts";
import { storeKinds } from "./store-kinds.ts";

const folder = join(import.meta.dirname, "..", "fixtures", "store");
const dumps = readdirSync(folder)
  .filter((name) => name.endsWith(".sql"))
  .toSorted();

/** Puts a dump into a database that has nothing in it. */
async function load(location: StoreLocation, dump: string): Promise<void> {
  const text = readFileSync(join(folder, dump), "utf8");
  if (location.kind === "postgres") {
    const client = new Client({ connectionString: location.url });
    await client.connect();
    await client.query(text);
    await client.end();
    return;
  }
  await mkdir(location.folder, { recursive: true });
  await createEmptyDatabase(embeddedDatabase(location.folder));
  const engine = await EngineClient.open(embeddedDatabase(location.folder));
  await engine.query(text, []);
  await engine.close();
}

describe.each(storeKinds())("databases of earlier versions: $name", ({ locate }) => {
  test.each(dumps)(
    "%s is brought to the newest version and reads as it was written",
    async (dump) => {
      const location = await locate();
      await load(location, dump);
      const store = await openStore(location);
      try {
        expect(store.version).toBeGreaterThanOrEqual(Number(dump.slice(0, 4)));
        expect(await store.local.entries.list({ kind: "check-in" })).toMatchObject([
          { id: "1f2a3b4c-0000-4000-8000-000000000001", revision: 2, day: "2026-03-01", body: { note: secret } },
        ]);
        expect(await store.local.entries.list({ kind: "body-test" })).toMatchObject([
          { day: "2026-03-02", body: { test: "side-plank", left: { value: 41 } } },
        ]);
        const [run] = await store.local.activities.list();
        expect(run).toMatchObject({ day: "2026-03-01", distanceM: 1800, elapsedS: 600, timerS: 595 });
        const read = await store.local.activities.activity(run?.id ?? "");
        const written = steadyRun({ start: "2026-03-01T06:00:00Z" });
        expect(read?.timesS).toEqual(written.timesS);
        expect(read?.channels.cadenceStepsPerMin?.values).toEqual(written.channels.cadenceStepsPerMin?.values);
        expect(await store.local.shoes.list()).toMatchObject([{ name: `Shoe ${secret}`, startDistanceM: 1000 }]);
        expect(await store.local.log.brokenAt()).toBeUndefined();
        expect((await store.local.log.list()).map(({ what }) => what)).toEqual(["runs-erased", "record-exported"]);
        // And it can be written to.
        await store.local.noDataDays.mark({ day: "2026-02-02" });
        expect(
          await store.local.log.append({ at: "2026-03-05T07:00:00.000Z", who: "runner", what: "x", detail: {} }),
        ).toMatchObject({ seq: 3 });
      } finally {
        await store.close();
      }
    },
    60_000,
  );
});
