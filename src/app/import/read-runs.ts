import type { Activity } from "#core/load/activity.ts";
import type { ImportReport } from "#core/load/import-report.ts";
import { activityExtent } from "#core/load/same-activity.ts";
import { sameRuns } from "#core/load/same-run.ts";
import type { ImportedItem } from "./activity-sink.ts";
import type { ImportOptions } from "./import-options.ts";
import { importPaths } from "./import-paths.ts";

/** What {@link readRunsFrom} found. */
export interface ReadRuns {
  /** Runs in order of time, each once: of the same run from several files the richest. Quarantined ones are among them. */
  readonly runs: readonly { readonly id: string; readonly activity: Activity }[];
  readonly report: ImportReport;
}

/** Reads the runs of files, folders and export archives without a database. */
export async function readRunsFrom(
  paths: readonly string[],
  options: Pick<ImportOptions, "onProgress" | "signal" | "reader"> = {},
): Promise<ReadRuns> {
  const found: { readonly id: string; readonly activity: Activity; readonly fileId: string }[] = [];
  const keep = ({ activities, contentSha256 }: ImportedItem): Promise<void> => {
    const runs = activities.filter(({ activity }) => activity.sport === "running");
    found.push(...runs.map(({ id, activity }) => ({ id, activity, fileId: contentSha256 })));
    return Promise.resolve();
  };
  const sink = { known: () => Promise.resolve(undefined), put: keep };
  const report = await importPaths(paths, { ...options, sink });
  const copies = sameRuns(found.map(({ id, activity, fileId }) => ({ id, fileId, extent: activityExtent(activity) })));
  const runs = found.filter(({ id }) => !copies.has(id)).map(({ id, activity }) => ({ id, activity }));
  return { runs: runs.toSorted((a, b) => a.activity.startUtcMs - b.activity.startUtcMs), report };
}
