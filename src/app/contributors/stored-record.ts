import { checkEntryBody, type EntryBody, type EntryKind } from "#contract/record/entry-schema.ts";
import { dayNumber } from "#core/load/calendar.ts";
import { loadStory } from "#core/load/load-story.ts";
import { runDrift } from "#core/load/run-drift.ts";
import { collectRecord, type Kept } from "#core/record/collect-record.ts";
import type { DriftOfRun, RunnerRecord } from "#core/record/runner-record.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { storeSource } from "../load/store-source.ts";

/** Everything that the store knows about a runner, as of a day. */
export async function storedRecord(store: RunnerStore, today: string): Promise<RunnerRecord> {
  const kept = await keptEntries(store);
  const { runs, noData = [], ...told } = await storeSource(store).read();
  const load = loadStory(runs, { today, coverage: { noData }, ...told });
  // Without a run nothing is known of load; an empty story would say that there was none.
  return collectRecord(today, kept, {
    ...(runs.length === 0 ? {} : { load }),
    drifts: await storedDrifts(store, load.runs, today),
  });
}

async function keptEntries(store: RunnerStore) {
  const of = <K extends EntryKind>(kind: K) => keptOf(store, kind);
  return {
    screen: await of("screen"),
    story: await of("story"),
    "check-in": await of("check-in"),
    week: await of("week"),
    "body-test": await of("body-test"),
    "form-report": await of("form-report"),
    event: await of("event"),
    trial: await of("trial"),
    session: await of("session"),
    plan: await of("plan"),
  };
}

/** Entries of a kind; one that an older Plumbline kept in another shape is left out. */
async function keptOf<K extends EntryKind>(store: RunnerStore, kind: K): Promise<readonly Kept<EntryBody<K>>[]> {
  const entries = await store.entries.list({ kind });
  return entries.flatMap(({ day, madeAt, body }) => {
    const checked = checkEntryBody(kind, body);
    return "problem" in checked ? [] : [{ day, madeAt, body: checked.body as EntryBody<K> | null }];
  });
}

/** Days within which runs are looked at for drift, and most runs whose samples are read. */
const [driftDays, mostDriftRuns] = [28, 12] as const;

/** How the newest runs changed from their first to their last third. */
export async function storedDrifts(
  store: RunnerStore,
  runs: readonly { readonly id: string; readonly day: string }[],
  today: string,
): Promise<readonly DriftOfRun[]> {
  const recent = runs.filter(({ day }) => dayNumber(today) - dayNumber(day) < driftDays).slice(-mostDriftRuns);
  const drifts: DriftOfRun[] = [];
  for (const { id, day } of recent) {
    const activity = await store.activities.activity(id);
    if (activity !== undefined) drifts.push(...runDrift(activity).map((drift) => ({ day, runId: id, drift })));
  }
  return drifts;
}
