import { checkEntryBody, type EntryBody } from "#contract/record/entry-schema.ts";
import type { EnteredRunOfDay } from "#core/load/entered-run.ts";
import { withEnteredRuns } from "#core/load/with-entered-runs.ts";
import type { RunnerStore } from "#store/open-store.ts";

/** Runs that the runner told of by hand; one that a newer Plumbline kept in another shape is left out. */
export async function enteredRuns(store: RunnerStore): Promise<readonly EnteredRunOfDay[]> {
  const entries = await store.entries.list({ kind: "run" });
  return entries.flatMap(({ id, day, body }) => {
    const checked = checkEntryBody("run", body);
    return "problem" in checked || checked.body === null ? [] : [{ id, day, run: checked.body as EntryBody<"run"> }];
  });
}

/** Every run told of by hand, and the id of the measured run that counts in its place, where there is one. */
export async function toldRuns(
  store: RunnerStore,
): Promise<readonly { readonly told: EnteredRunOfDay; readonly measuredAs: string | undefined }[]> {
  const told = await enteredRuns(store);
  const merged = withEnteredRuns(await store.activities.list({ sport: "running" }), told);
  const measured = new Map(merged.map(({ id, duplicateOf }) => [id, duplicateOf]));
  return told.map((one) => ({ told: one, measuredAs: measured.get(one.id) }));
}
