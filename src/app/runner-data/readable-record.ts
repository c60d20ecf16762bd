import type { RunDetail, RunnerName, Shoes } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { givenOfEntry, givenOfRun } from "#core/access/given-fields.ts";
import type { RecordPart } from "#core/access/record-part.ts";
import type { EntryQuery, StoredEntry } from "#store/entries/entry-repository.ts";
import type { RunnerStore } from "#store/open-store.ts";
import type { RunnerData } from "./runner-data.ts";
import { storedLoad } from "./stored-load.ts";
import { storedRun, storedStreams } from "./stored-run.ts";
import { storedShoes } from "./stored-shoes.ts";

/** What can be read of a record, whoever reads it. Undefined where there is no such run. */
export interface ReadableRecord {
  readonly entries: (query: EntryQuery) => Promise<readonly StoredEntry[]>;
  readonly load: (today: string) => Promise<LoadReport>;
  readonly run: (id: string) => Promise<RunDetail | undefined>;
  readonly streams: (id: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly shoes: () => Promise<Shoes>;
}

/** A runner's own record, or their sample runner's. */
export function ownReadable(data: RunnerData, runner: RunnerName): ReadableRecord {
  return {
    entries: (query) => data.entries(runner, query),
    load: (today) => data.load(runner, today),
    run: (id) => data.run(runner, id),
    streams: (id) => data.streams(runner, id),
    shoes: () => data.shoes(runner),
  };
}

/** A record as a clinic reads it: without the fields that the parts it may read do not give. */
export function sharedReadable(store: RunnerStore, parts: readonly RecordPart[]): ReadableRecord {
  return {
    entries: async (query) => {
      const entries = await store.entries.list(query);
      return entries.map(({ body, ...entry }) => ({
        ...entry,
        body: body === null ? null : givenOfEntry(entry.kind, body, parts),
      }));
    },
    load: async (today) => {
      const report = await storedLoad(store, today);
      return { ...report, runs: report.runs.map((run) => givenOfRun(run, parts)) };
    },
    run: async (id) => {
      const run = await storedRun(store, id);
      return run === undefined ? undefined : givenOfRun(run, parts);
    },
    streams: (id) => storedStreams(store, id),
    shoes: () => storedShoes(store),
  };
}
