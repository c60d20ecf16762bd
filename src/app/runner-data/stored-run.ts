import { basename } from "node:path";
import type { RunDetail } from "#contract/load-api-schema.ts";
import { packStreams } from "#contract/packed-streams.ts";
import { runDetail } from "#contract/run-detail.ts";
import { runStreams } from "#core/load/run-streams.ts";
import type { RunnerStore } from "#store/open-store.ts";

/** One run of the store with everything a page shows of it, but for its samples; undefined when there is none of that id. */
export async function storedRun(store: RunnerStore, id: string): Promise<RunDetail | undefined> {
  const summary = await store.activities.summary(id);
  const activity = await store.activities.activity(id);
  if (summary === undefined || activity === undefined) return undefined;
  const sources = await store.activities.sources(id);
  return {
    ...runDetail(summary, activity),
    sources: sources.map(({ path, member, status, isKept }) => ({
      path: basename(path),
      ...(member === undefined ? {} : { member }),
      status,
      isKept,
    })),
  };
}

/** Its samples on an even time axis, packed; see {@link packStreams}. */
export async function storedStreams(store: RunnerStore, id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const activity = await store.activities.activity(id);
  return activity === undefined ? undefined : packStreams(runStreams(activity));
}
