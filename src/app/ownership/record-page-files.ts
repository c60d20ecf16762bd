import type { RecordFacts } from "./record-facts.ts";
import { recordPageWords as words } from "./record-page-words.ts";
import { section } from "./record-section.ts";

/** A watch file that lies in the export. */
export interface FileFact {
  /** Its name in `originals/`. */
  readonly name: string;
  readonly bytes: number;
  /** `YYYY-MM-DD`. */
  readonly keptOn: string;
  readonly activityIds: readonly string[];
}

interface FilesAndRuns {
  readonly originals: readonly FileFact[];
  readonly runs: RecordFacts["runs"];
}

/** The files of the watch that lie beside the page, with the days of what they gave. */
export function fileSection({ originals, runs }: FilesAndRuns): string {
  const days = new Map(runs.map(({ id, day }) => [id, day]));
  const rows = originals.map(({ name, bytes, keptOn, activityIds }) => [
    `originals/${name}`,
    [...new Set(activityIds.flatMap((id) => days.get(id) ?? []))].join(", "),
    words.kilobytes(Math.ceil(bytes / 1000)),
    keptOn,
  ]);
  return section(words.files, { columns: words.fileColumns, rows });
}
