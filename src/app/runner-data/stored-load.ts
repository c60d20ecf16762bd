import type { LoadReport } from "#contract/load-report-schema.ts";
import { loadStory } from "#core/load/load-story.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { loadReport } from "../load/load-report.ts";
import { storeSource } from "../load/store-source.ts";

/** The load report of what is in the store, as of a local date. */
export async function storedLoad(store: RunnerStore, today: string): Promise<LoadReport> {
  const { runs, noData = [], ...told } = await storeSource(store).read();
  return loadReport(loadStory(runs, { today, coverage: { noData }, ...told }));
}
