import type { RunSummary } from "#core/load/run-summary.ts";
import { activityExtent } from "#core/load/same-activity.ts";
import { type RunCandidate, sameRuns } from "#core/load/same-run.ts";
import { summariseActivity } from "#core/load/summarise-activity.ts";
import type { ImportedItem } from "../import/activity-sink.ts";
import type { ImportOptions } from "../import/import-options.ts";
import { importPaths } from "../import/import-paths.ts";
import type { LoadSource } from "./load-source.ts";

export interface FilesSourceOptions extends Pick<ImportOptions, "onProgress" | "signal" | "reader"> {
  /** Local time minus UTC at a moment in the runner's zone, seconds; for files that tell none. */
  readonly zoneOffsetS: (utcMs: number) => number;
}

/** Runs of files, folders and export archives, without a database. Only summaries are kept: ten years fit in little memory. */
export function filesSource(paths: readonly string[], { zoneOffsetS, ...options }: FilesSourceOptions): LoadSource {
  return {
    read: async () => {
      const runs: RunSummary[] = [];
      const candidates: RunCandidate[] = [];
      const put = ({ activities, contentSha256 }: ImportedItem): Promise<void> => {
        for (const { id, activity } of activities) {
          if (activity.sport !== "running") continue;
          runs.push(summariseActivity(activity, { id, zoneOffsetS: zoneOffsetS(activity.startUtcMs) }));
          candidates.push({ id, fileId: contentSha256, extent: activityExtent(activity) });
        }
        return Promise.resolve();
      };
      const report = await importPaths(paths, {
        ...options,
        sink: { known: () => Promise.resolve(undefined), put },
      });
      const copies = sameRuns(candidates);
      return {
        runs: runs.map((run) => withOriginal(run, copies.get(run.id))),
        rejectedFiles: report.files.filter(({ status }) => status === "rejected").length,
        unread: report.files.flatMap(({ path, member, activities, message }) =>
          activities.length > 0 || message === undefined ? [] : [`${member ?? path}: ${message}`],
        ),
      };
    },
  };
}

function withOriginal(run: RunSummary, duplicateOf: string | undefined): RunSummary {
  return duplicateOf === undefined ? run : { ...run, duplicateOf };
}
