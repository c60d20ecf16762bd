import { basename } from "node:path";
import type { ImportState } from "#contract/load-api-schema.ts";
import type { ImportedFile, ImportReport } from "#core/load/import-report.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { importIntoStore, type StoredImportProgress } from "../import-jobs/import-into-store.ts";
import type { ImportTurns } from "./import-turns.ts";
import { isYearIn } from "./is-year-in.ts";
import type { UploadFolder } from "./upload-folder.ts";

/** Remarks told of one import; who has more looks into the command line's report. */
const mostRemarks = 200;

/** Imports remembered once they are over. */
const mostRemembered = 10;

/** Most imports that are looked through for ones to go on with. */
const mostResumed = 10_000;

/** How often the store is asked whether the newest year is in, ms. */
const askEveryMs = 1000;

interface Job {
  readonly id: string;
  readonly paths: readonly string[];
  readonly stop: AbortController;
  state: ImportState;
}

interface DeskParts {
  readonly store: () => Promise<RunnerStore>;
  readonly uploads: UploadFolder;
  readonly turns: ImportTurns;
  readonly onFault: (error: Error) => void;
}

/** Runs imports one after the other and knows how far each has come. Those a stop of the server broke off go on at the next. */
export class ImportDesk {
  readonly #parts: DeskParts;
  readonly #jobs = new Map<string, Job>();
  #turn: Promise<void> = Promise.resolve();

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Starts an import of these files, or puts it behind the one that runs. Gives its state. */
  start(id: string, paths: readonly string[]): ImportState {
    const job: Job = { id, paths, stop: new AbortController(), state: newState(id, paths) };
    this.#jobs.set(id, job);
    this.#forget();
    this.#turn = this.#parts.turns.take(() => this.#run(job));
    return job.state;
  }

  /** The newest first. */
  states(): readonly ImportState[] {
    return Array.from(this.#jobs.values(), ({ state }) => state).toReversed();
  }

  state(id: string): ImportState | undefined {
    return this.#jobs.get(id)?.state;
  }

  /** Stops an import; what it took in by then stays. False when there is none that runs. */
  stop(id: string): boolean {
    const job = this.#jobs.get(id);
    if (job === undefined || job.state.state !== "running") return false;
    job.stop.abort(new DOMException("Stopped", "AbortError"));
    return true;
  }

  /** Stops every import for good and forgets them all. */
  async stopAll(): Promise<void> {
    for (const { id } of this.states()) this.stop(id);
    await this.#turn;
    this.#jobs.clear();
  }

  /** Goes on with the imports of uploads that were under way when the server last ended. */
  async resume(): Promise<void> {
    const { store, uploads } = this.#parts;
    const kept = await (await store()).imports.list(mostResumed);
    // The files of an import that is over, or that its owner stopped, are gone.
    const broken = kept.filter(({ state, paths }) => state !== "done" && uploads.holds(paths));
    for (const { id, paths } of broken.toReversed()) this.start(id, paths);
    await uploads.removeOld(
      broken.flatMap(({ paths }) => paths),
      Date.now(),
    );
  }

  /** Breaks off what runs, to be taken up again at the next start. */
  async close(): Promise<void> {
    for (const { stop } of this.#jobs.values()) stop.abort(new DOMException("Closing", "AbortError"));
    await this.#turn;
  }

  async #run(job: Job): Promise<void> {
    if (job.stop.signal.aborted) {
      job.state = { ...job.state, state: "stopped" };
      // One that waited when the server was told to end goes on at the next start, like the one that ran.
      if (!isClosing(job)) await this.#parts.uploads.remove(job.paths);
      return;
    }
    try {
      const store = await this.#parts.store();
      const report = await importIntoStore(job.paths, {
        store,
        signal: job.stop.signal,
        onProgress: this.#watcher(job, store),
      });
      job.state = ended(job.state, report, this.#parts.uploads);
    } catch (error) {
      job.state = job.stop.signal.aborted ? { ...job.state, state: "stopped" } : this.#failed(job.state, error);
    }
    if (job.state.state === "done" || !isClosing(job)) await this.#parts.uploads.remove(job.paths);
  }

  #watcher(job: Job, store: RunnerStore): (progress: StoredImportProgress) => void {
    let askedMs = 0;
    return ({ filesWritten: _written, secondsLeft, ...counts }) => {
      const { secondsLeft: _before, ...state } = job.state;
      job.state = { ...state, ...counts, ...(secondsLeft === undefined ? {} : { secondsLeft }) };
      const nowMs = performance.now();
      if (job.state.isNewestYearIn || nowMs - askedMs < askEveryMs) return;
      askedMs = nowMs;
      isYearIn(store).then(
        (isIn) => {
          job.state = { ...job.state, isNewestYearIn: job.state.isNewestYearIn || isIn };
        },
        () => undefined,
      );
    };
  }

  #failed(state: ImportState, error: unknown): ImportState {
    this.#parts.onFault(error instanceof Error ? error : new Error(String(error)));
    const message = "The import broke off. What was read by then is kept; import the same file again to go on.";
    return { ...state, state: "failed", message };
  }

  #forget(): void {
    const over = [...this.#jobs.values()].filter(({ state }) => state.state !== "running");
    for (const { id } of over.slice(0, Math.max(0, over.length - mostRemembered))) this.#jobs.delete(id);
  }
}

/** Broken off by the end of the server, not by its owner. */
function isClosing({ stop }: Job): boolean {
  const reason: unknown = stop.signal.reason;
  return reason instanceof DOMException && reason.message === "Closing";
}

function newState(id: string, paths: readonly string[]): ImportState {
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

function ended(
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

function nameOf({
  path,
  member,
}: {
  readonly path: string;
  readonly member: ImportedFile["member"] | undefined;
}): string {
  return member === undefined ? basename(path) : `${basename(path)}: ${member}`;
}
