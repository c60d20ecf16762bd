import { setTimeout as pause } from "node:timers/promises";
import type { LeftImport } from "#store/jobs/job-board.ts";
import { importsOf } from "#store/jobs/job-board.ts";
import type { Store } from "#store/open-store.ts";
import type { OriginalShelf } from "../originals/original-shelf.ts";
import { StoreClosedError } from "../runner-data/store-door.ts";
import { uploadsOf } from "../runner-data/uploads-of.ts";
import { type JobEnd, workOnImport } from "./work-on-import.ts";

/** How often it is looked for work, ms: two indexed reads. */
const lookEveryMs = 1000;

/** Wait after the database could not be reached, ms. */
const afterTroubleMs = 5000;

/** What happens to a worker, for its log. Nothing of it says whose import it is or what is in it. */
export interface WorkerEvents {
  readonly onReady: () => void;
  readonly onJob: (end: JobEnd & { readonly ms: number }) => void;
  /** Files of an import are not in the worker's data folder: is it the server's? Told once for each. */
  readonly onFilesMissing: () => void;
  readonly onDatabaseAway: () => void;
  readonly onFault: (error: Error) => void;
}

interface WorkerParts {
  readonly store: () => Promise<Store>;
  /** The data folder, which has to be the server's own. */
  readonly folder: string;
  /** Watch files of all runners, in that folder. */
  readonly originals: OriginalShelf;
  readonly events: WorkerEvents;
}

/** Works on the imports that servers left, one at a time: each takes all cores. Several workers share them out by runner. */
export class JobWorker {
  readonly #parts: WorkerParts;
  readonly #closing = new AbortController();
  readonly #withoutFiles = new Set<string>();
  #lost: AbortSignal | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  begin(): void {
    this.#work = this.#untilClosed();
  }

  /** Breaks off what is under way, to be taken up again by the next worker; files that were read are kept. */
  async close(): Promise<void> {
    this.#closing.abort(new DOMException("Closing", "AbortError"));
    await this.#work;
  }

  async #untilClosed(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      const waitMs = await this.#round().catch((error: unknown) => this.#trouble(error));
      // Rejected by the end, which the loop sees.
      await pause(waitMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Works on what is left now. Gives how long to wait before the next look, ms. */
  async #round(): Promise<number> {
    const { jobs } = await this.#parts.store();
    if (this.#lost === undefined || this.#lost.aborted) {
      this.#lost = await jobs.beWorker();
      this.#parts.events.onReady();
    }
    for (const left of await jobs.left()) {
      if (this.#closing.signal.aborted) return 0;
      // One by one, and what is left looked at anew after each: it may have taken minutes.
      if (await this.#take(left)) return 0;
    }
    return lookEveryMs;
  }

  /** Works on an import, when its files are here and nobody else is at that runner's; false otherwise. */
  async #take({ runnerId, id, paths }: LeftImport): Promise<boolean> {
    const { store, folder, originals, events } = this.#parts;
    const uploads = uploadsOf(folder, runnerId);
    if (!uploads.holds(paths)) {
      if (!this.#withoutFiles.has(id)) events.onFilesMissing();
      this.#withoutFiles.add(id);
      return false;
    }
    const { jobs, runner } = await store();
    const turn = await jobs.turn(importsOf(runnerId));
    if (turn === undefined) return false;
    const beganMs = performance.now();
    try {
      const signals = { closing: this.#closing.signal, lost: turn.lost };
      const end = await workOnImport(
        { id, paths },
        {
          ...{ store: runner(runnerId), uploads, signals, onFault: events.onFault },
          originals: { shelf: originals, runnerId },
        },
      );
      if (end !== undefined) events.onJob({ ...end, ms: Math.round(performance.now() - beganMs) });
      return end !== undefined;
    } finally {
      await turn.end();
    }
  }

  #trouble(error: unknown): number {
    const { events } = this.#parts;
    if (error instanceof StoreClosedError || this.#lost?.aborted === true) events.onDatabaseAway();
    else events.onFault(error instanceof Error ? error : new Error(String(error)));
    return afterTroubleMs;
  }
}
