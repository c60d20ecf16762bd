import type { RunnerStore } from "#store/open-store.ts";
import { newSource, steadyRun } from "./activity-fixture.ts";

/** Words that occur nowhere else: whatever is left of them after erasing is left of the record. */
export const secret = "quokka-umbrella-1947";

/** Fills a runner's record with one of everything. */
export async function fillRecord(store: RunnerStore): Promise<void> {
  const body = { painNow: 3, painWorst: 5, note: secret };
  const told = { kind: "check-in", day: "2026-03-01", madeAt: "2026-03-01T07:00:00.000Z" };
  const id = "1f2a3b4c-0000-4000-8000-000000000001";
  await store.entries.put({ ...told, id, revision: 1, body });
  await store.entries.put({ ...told, id, revision: 2, body: { painNow: 2, note: secret } });
  await store.entries.put({
    ...{ id: "1f2a3b4c-0000-4000-8000-000000000002", kind: "body-test", day: "2026-03-02", revision: 1 },
    ...{ madeAt: "2026-03-02T07:00:00.000Z", body: { test: "side-plank", left: { value: 41 } } },
  });
  await store.activities.add([newSource("a", [steadyRun({ start: "2026-03-01T06:00:00Z" })])]);
  await store.shoes.save({ name: `Shoe ${secret}`, startDistanceM: 1000 });
  await store.noDataDays.mark({ day: "2026-02-01" });
}
