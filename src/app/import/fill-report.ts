import { importRemark } from "#core/load/import-codes.ts";
import type { ImportedFile, ImportReport } from "#core/load/import-report.ts";
import type { ActivityExtent } from "#core/load/same-activity.ts";
import { type RunCandidate, sameRuns } from "#core/load/same-run.ts";
import { fullName } from "./full-name.ts";

/** One line of the report while the import goes on. */
export interface ReportEntry {
  file: ImportedFile;
  /** What its activities are compared by, in their order. */
  extents: readonly ActivityExtent[];
}

/** Makes the report: finds the same run read from several files, and counts. */
export function fillReport(entries: readonly ReportEntry[], totalS: number): ImportReport {
  const copies = sameRuns(entries.flatMap(candidatesOf));
  const holders = new Map(
    entries.flatMap(({ file }) => file.activities.map(({ id }) => [id, file] as const).reverse()),
  );
  const files = entries.map((entry) => withCopies(entry, copies, holders));
  const counted = files.filter(({ status }) => status === "read" || status === "salvaged");
  const activities = counted.flatMap((file) => file.activities).filter(({ id }) => !copies.has(id));
  const records = counted.reduce((sum, file) => sum + file.records, 0);
  const count = (status: ImportedFile["status"]): number => files.filter((file) => file.status === status).length;
  return {
    schema: "plumbline.import-report/1",
    files,
    totals: {
      files: files.length,
      activities: activities.length,
      runs: activities.filter(({ sport }) => sport === "running").length,
      records,
      salvaged: count("salvaged"),
      rejected: count("rejected"),
      duplicates: count("duplicate"),
    },
    timing: { totalS, recordsPerS: totalS > 0 ? records / totalS : 0 },
  };
}

function candidatesOf({ file, extents }: ReportEntry, fileIndex: number): RunCandidate[] {
  return extents.flatMap((extent, index) => {
    const id = file.activities[index]?.id;
    return id === undefined ? [] : [{ id, fileId: String(fileIndex), extent }];
  });
}

/** A file whose activities are all held better by others is a duplicate; one that was damaged besides stays salvaged. */
function withCopies(
  { file, extents }: ReportEntry,
  copies: ReadonlyMap<string, string>,
  holders: ReadonlyMap<string, ImportedFile>,
): ImportedFile {
  const kept = file.activities.map(({ id }) => copies.get(id));
  const [first] = kept;
  if (extents.length === 0 || first === undefined || kept.includes(undefined)) return file;
  const holder = holders.get(first);
  const remark = importRemark("same-run", holder === undefined ? first : fullName(holder));
  if (file.status === "salvaged") return { ...file, message: `${file.message ?? ""} ${remark.message}`.trim() };
  return file.status === "read" ? { ...file, status: "duplicate", ...remark } : file;
}
