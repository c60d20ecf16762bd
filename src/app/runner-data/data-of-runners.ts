import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { RecordPart } from "#core/access/record-part.ts";
import { localRunnerId, type Reading, type Store } from "#store/open-store.ts";
import { ClipShelf } from "../clips/clip-shelf.ts";
import { leavesJobs } from "../jobs/jobs-setting.ts";
import { OriginalShelf } from "../originals/original-shelf.ts";
import { sealedPlace } from "../sealed/sealed-place.ts";
import { dataHealth } from "./health.ts";
import { ImportTurns } from "./import-turns.ts";
import { type ReadableRecord, sharedReadable } from "./readable-record.ts";
import { RunnerData } from "./runner-data.ts";
import { StoreClosedError, StoreDoor } from "./store-door.ts";
import { uploadsOf } from "./uploads-of.ts";

export interface DataOfRunnersOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told of every fault of ours, with its stack. */
  readonly onFault: (error: Error) => void;
}

/** The data of every runner this server knows: one store, and of it each runner's own. */
export class DataOfRunners {
  /** Id of the runner of a machine without accounts. */
  readonly localId = localRunnerId;
  readonly #door: StoreDoor;
  readonly #canMail: boolean;
  /** Whether imports and reminders are left to a worker beside this process. */
  readonly leavesJobs: boolean;
  readonly #onFault: (error: Error) => void;
  readonly #turns = new ImportTurns();
  readonly #known = new Map<string, RunnerData>();
  readonly #shelf: ClipShelf;
  readonly #originals: OriginalShelf;

  constructor({ environment, onFault }: DataOfRunnersOptions) {
    this.#door = new StoreDoor(environment, onFault);
    this.leavesJobs = leavesJobs(environment);
    this.#canMail = (environment["PLUMBLINE_SMTP_URL"] ?? "") !== "";
    this.#onFault = onFault;
    this.#shelf = new ClipShelf(sealedPlace(environment));
    this.#originals = new OriginalShelf(sealedPlace(environment));
  }

  /** The runner of a machine without accounts. */
  get local(): RunnerData {
    return this.of(localRunnerId);
  }

  /** What is kept of one runner, who must have been entered; always the same object. */
  of(runnerId: string): RunnerData {
    const known = this.#known.get(runnerId);
    if (known !== undefined) return known;
    const parts = {
      door: this.#door,
      shelf: this.#shelf,
      originals: this.#originals,
      turns: this.#turns,
      leavesJobs: this.leavesJobs,
      canMail: this.#canMail,
      onFault: this.#onFault,
    };
    const data = new RunnerData({ ...parts, runnerId, uploads: uploadsOf(this.#door.folder, runnerId) });
    this.#known.set(runnerId, data);
    return data;
  }

  /** Where files are kept that do not lie in the database. */
  get folder(): string {
    return this.#door.folder;
  }

  /** The store itself, for what belongs to no runner. Throws a StoreClosedError with what to do. */
  store(): Promise<Store> {
    return this.#door.store();
  }

  /** A runner's record as a clinic reads it; the runner's access log has a line of it before the first row is read. */
  async shared(reading: Reading, parts: readonly RecordPart[]): Promise<ReadableRecord> {
    return sharedReadable(await (await this.store()).reading(reading), parts);
  }

  /** Opens the store ahead of the first question and goes on with broken-off imports; a store that stays shut is told later. */
  async begin(): Promise<void> {
    try {
      await this.#removeLeftovers();
      await this.local.imports.resume();
      const others = await readdir(join(this.#door.folder, "runners")).catch(() => []);
      for (const runnerId of others) await this.of(runnerId).imports.resume();
    } catch (error) {
      if (!(error instanceof StoreClosedError)) throw error;
    }
  }

  /** Whether what is kept can be read and written now. */
  health = async () => dataHealth(this.#door);

  /** Breaks off imports so that they go on at the next start. */
  async pauseImports(): Promise<void> {
    await Promise.all([...this.#known.values()].map((data) => data.imports.close()));
  }

  /** Breaks off imports so that they can go on later, and gives the database back. */
  async close(): Promise<void> {
    await this.pauseImports();
    await this.#door.close();
  }

  async #removeLeftovers(): Promise<void> {
    const store = await this.#door.store();
    await this.#shelf.removeLeftovers(Date.now(), (runnerId) => store.runner(runnerId).clips);
    await this.#originals.removeLeftovers(Date.now(), (runnerId) => store.runner(runnerId).originals);
  }
}
