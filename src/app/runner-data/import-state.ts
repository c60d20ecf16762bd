import { basename } from "node:path";
import { type ImportState, importStateSchema } from "#contract/load-api-schema.ts";
import type { ImportedFile, ImportReport } from "#core/load/import-report.ts";
import type { StoredImport } from "#store/imports/import-repository.ts";
import type { RunnerStore } from "#store/open-store.ts";
import type { StoredImportProgress } from "../import-jobs/import-into-store.ts";
import { isYearIn } from "./is-year-in.ts";
import type { UploadFolder } from "./upload-folder.ts";

/** Remarks told of one import; who has more looks into the command line's report. */
const mostRemarks = 200;

/** How often the store is asked whether the newest year is in, ms. */
const askEveryMs = 1000;

/** What is told of an import before its first file is read. */
export function newState(id: string, paths: readonly string[]): ImportState {
  return {
    id,
    state: "running",
    names: paths.slice(0, mostRemarks).map((path) => basename(path)),
    ...{ filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0, activities: 0, runs: 0 },
    ...{ salvaged: 0, rejected: 0, duplicates: 0, notActivities: 0 },
    isNewestYearIn: false,
    remarks: [],
  };
}

/** What is told of an import that our own fault ended. */
export function failedState({ secondsLeft: _left, ...state }: ImportState): ImportState {
  const message = "The import broke off. What was read by then is kept; import the same file again to go on.";
  return { ...state, state: "failed", message };
}

/** What is told of an import that came to its end. */
export function endedState(
  { secondsLeft: _left, ...state }: ImportState,
  { files, totals }: ImportReport,
  uploads: UploadFolder,
): ImportState {
  const remarks = files.flatMap(({ path, member, status, message }): ImportState["remarks"] => {
    const isRemarkable = status === "salvaged" || status === "rejected";
    return isRemarkable
      ? [{ name: nameOf({ path, member }), status, message: uploads.withoutFolders(message ?? "") }]
      : [];
  });
  return {
    ...state,
    state: "done",
    filesDone: Math.max(state.filesDone, totals.files),
    filesTotal: Math.max(state.filesTotal, totals.files),
    activities: totals.activities,
    runs: totals.runs,
    salvaged: totals.salvaged,
    rejected: totals.rejected,
    duplicates: totals.duplicates,
    notActivities: files.filter(({ status }) => status === "not-an-activity").length,
    isNewestYearIn: true,
    remarks: remarks.slice(0, mostRemarks),
  };
}

/** What is told of an import that was left to a worker; undefined for all others. */
export function toldOf({ job }: StoredImport): ImportState | undefined {
  return job === undefined ? undefined : importStateSchema.parse(job);
}

/** Whether an import is neither over nor stopped for good. Of one that was left to a worker, what is told of it counts. */
export function isUnderWay(kept: StoredImport): boolean {
  const told = toldOf(kept);
  return told === undefined ? kept.state !== "done" : told.state === "running";
}

/** What is told of an import, for who works on it. */
export interface ToldImport {
  state: ImportState;
}

/** Keeps what is told of an import up to date with its progress, and with whether the runs of the newest year are in. */
export function watcherOf(told: ToldImport, store: RunnerStore): (progress: StoredImportProgress) => void {
  let askedMs = 0;
  return ({ filesWritten: _written, secondsLeft, ...counts }) => {
    const { secondsLeft: _before, ...state } = told.state;
    told.state = { ...state, ...counts, ...(secondsLeft === undefined ? {} : { secondsLeft }) };
    const nowMs = performance.now();
    if (told.state.isNewestYearIn || nowMs - askedMs < askEveryMs) return;
    askedMs = nowMs;
    isYearIn(store).then(
      (isIn) => {
        told.state = { ...told.state, isNewestYearIn: told.state.isNewestYearIn || isIn };
      },
      () => undefined,
    );
  };
}

function nameOf({
  path,
  member,
}: {
  readonly path: string;
  readonly member: ImportedFile["member"] | undefined;
}): string {
  return member === undefined ? basename(path) : `${basename(path)}: ${member}`;
}
