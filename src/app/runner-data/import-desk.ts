import { randomUUID } from "node:crypto";
import type { ImportState } from "#contract/load-api-schema.ts";
import { importsOf, type JobBoard } from "#store/jobs/job-board.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { type ImportIntoStoreOptions, importIntoStore } from "../import-jobs/import-into-store.ts";
import { endedState, failedState, isUnderWay, newState, type ToldImport, watcherOf } from "./import-state.ts";
import type { ImportTurns } from "./import-turns.ts";
import type { RunnerImports } from "./runner-imports.ts";
import type { UploadFolder } from "./upload-folder.ts";

/** Imports remembered once they are over. */
const mostRemembered = 10;

/** Most imports that are looked through for ones to go on with. */
export const mostResumed = 10_000;

interface Job extends ToldImport {
  readonly id: string;
  readonly paths: readonly string[];
  readonly stop: AbortController;
}

export interface DeskParts {
  readonly runnerId: string;
  readonly store: () => Promise<RunnerStore>;
  readonly jobs: () => Promise<JobBoard>;
  readonly uploads: UploadFolder;
  readonly turns: ImportTurns;
  readonly originals: NonNullable<ImportIntoStoreOptions["originals"]>;
  readonly onFault: (error: Error) => void;
}

/** Runs imports in this process, one after the other, and knows how far each has come. Those a stop of the server broke off go on at the next. */
export class ImportDesk implements RunnerImports {
  readonly #parts: DeskParts;
  readonly #jobs = new Map<string, Job>();
  #turn: Promise<void> = Promise.resolve();

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  async start(paths: readonly string[]): Promise<ImportState> {
    const { imports } = await this.#parts.store();
    // Noted before its turn comes: one that only waits also goes on after the server ended.
    await imports.begin(paths);
    return this.#queue(randomUUID(), paths);
  }

  async states(): Promise<readonly ImportState[]> {
    return Array.from(this.#jobs.values(), ({ state }) => state).toReversed();
  }

  async state(id: string): Promise<ImportState | undefined> {
    return this.#jobs.get(id)?.state;
  }

  async stop(id: string): Promise<boolean> {
    const job = this.#jobs.get(id);
    if (job === undefined || job.state.state !== "running") return false;
    job.stop.abort(new DOMException("Stopped", "AbortError"));
    return true;
  }

  async stopAll(): Promise<void> {
    for (const id of this.#jobs.keys()) await this.stop(id);
    await this.#turn;
    this.#jobs.clear();
  }

  async resume(): Promise<void> {
    const { store, uploads } = this.#parts;
    const { imports } = await store();
    // The files of an import that is over, or that its owner stopped, are gone.
    const broken = (await imports.list(mostResumed)).filter((one) => isUnderWay(one) && uploads.holds(one.paths));
    for (const { id, paths, job } of broken.toReversed()) {
      if (job === undefined || (await this.#takenBack(id))) this.#queue(id, paths);
    }
    await uploads.removeOld(
      broken.flatMap(({ paths }) => paths),
      Date.now(),
    );
  }

  async close(): Promise<void> {
    for (const { stop } of this.#jobs.values()) stop.abort(new DOMException("Closing", "AbortError"));
    await this.#turn;
  }

  /** Takes an import back that was left to a worker, now that this process works itself; false while a worker is at it. */
  async #takenBack(id: string): Promise<boolean> {
    const { runnerId, store, jobs } = this.#parts;
    const turn = await (await jobs()).turn(importsOf(runnerId));
    if (turn === undefined) return false;
    try {
      await (await store()).imports.passOn(id, null);
      return true;
    } finally {
      await turn.end();
    }
  }

  #queue(id: string, paths: readonly string[]): ImportState {
    const job: Job = { id, paths, stop: new AbortController(), state: newState(id, paths) };
    this.#jobs.set(id, job);
    this.#forget();
    this.#turn = this.#parts.turns.take(() => this.#run(job));
    return job.state;
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
      const { originals } = this.#parts;
      const onProgress = watcherOf(job, store);
      const report = await importIntoStore(job.paths, { store, originals, signal: job.stop.signal, onProgress });
      job.state = endedState(job.state, report, this.#parts.uploads);
    } catch (error) {
      job.state = job.stop.signal.aborted ? { ...job.state, state: "stopped" } : this.#failed(job.state, error);
    }
    if (job.state.state === "done" || !isClosing(job)) await this.#parts.uploads.remove(job.paths);
  }

  #failed(state: ImportState, error: unknown): ImportState {
    this.#parts.onFault(error instanceof Error ? error : new Error(String(error)));
    return failedState(state);
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
