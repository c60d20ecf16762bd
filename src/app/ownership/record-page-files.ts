import type { BrokenFile, ExportedOriginal } from "#contract/ownership-schema.ts";
import type { RecordFacts } from "./record-facts.ts";
import { recordPageWords as words } from "./record-page-words.ts";
import { section } from "./record-section.ts";

/** Kept files, and the runs they gave. */
export interface FilesAndRuns extends Pick<RecordFacts, "runs"> {
  /** Watch files in the export. */
  readonly originals: readonly ExportedOriginal[];
  /** Kept files that are not in it. */
  readonly broken: readonly BrokenFile[];
}

/** The files of the watch that lie beside the page, with the days of what they gave. */
export function fileSection({ originals, runs }: FilesAndRuns): string {
  const days = daysOf(runs);
  const rows = originals.map(({ file, bytes, keptAt, activities }) => [
    ...[file, days(activities), words.kilobytes(Math.ceil(bytes / 1000)), keptAt.slice(0, 10)],
  ]);
  return section(words.files, { columns: words.fileColumns, rows });
}

/** The kept files that could not be read, and why; nothing when there was none. */
export function brokenSection({ broken, runs }: FilesAndRuns): string {
  if (broken.length === 0) return "";
  const days = daysOf(runs);
  const rows = broken.map(({ file, activities, words: why }) => [file, days(activities), why]);
  return section(words.broken, { columns: words.brokenColumns, rows });
}

/** Gives the days of activities. */
function daysOf(runs: FilesAndRuns["runs"]): (activityIds: readonly string[]) => string {
  const days = new Map(runs.map(({ id, day }) => [id, day]));
  return (activityIds) => [...new Set(activityIds.flatMap((id) => days.get(id) ?? []))].join(", ");
}
