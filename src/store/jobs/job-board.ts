import { type Kysely, sql } from "kysely";
import { LockSession } from "../postgres/lock-session.ts";
import type { StoreLocation } from "../store-location.ts";
import type { Tables } from "../tables.ts";

/** An import that a server left to whoever works on jobs. */
export interface LeftImport {
  readonly runnerId: string;
  readonly id: string;
  readonly paths: readonly string[];
}

/** Leave to do something that no other process does at the same time. */
export interface Turn {
  /** Fires when the leave was lost, with the connection it hung on. */
  readonly lost: AbortSignal;
  readonly end: () => Promise<void>;
}

/** Held by every worker as long as it lives. */
const workerLock = "plumbline worker";

/** Waiting imports looked at in one go. */
const mostLeft = 100;

/** What processes that share a database need in order to share its work. An embedded database has one process and nobody to share with. */
export class JobBoard {
  readonly #owner: Kysely<Tables>;
  readonly #session: LockSession | undefined;
  readonly #taken = new Set<string>();

  constructor(owner: Kysely<Tables>, location: StoreLocation) {
    this.#owner = owner;
    this.#session = location.kind === "postgres" ? new LockSession(location.url) : undefined;
  }

  /** Imports that were left to a worker and are not over, those of any runner, the oldest first. */
  async left(): Promise<readonly LeftImport[]> {
    const rows = await this.#owner
      .selectFrom("imports")
      .select(["runner_id", "import_id", "paths"])
      .where(sql<string>`job ->> 'state'`, "=", "running")
      .orderBy("started_at")
      .limit(mostLeft)
      .execute();
    return rows.map(({ runner_id, import_id, paths }) => ({ runnerId: runner_id, id: import_id, paths }));
  }

  /** A turn at something, when nobody else has one now; undefined otherwise. */
  async turn(name: string): Promise<Turn | undefined> {
    if (this.#taken.has(name)) return undefined;
    this.#taken.add(name);
    try {
      const lost = this.#session === undefined ? new AbortController().signal : await this.#session.take(name, "alone");
      if (lost === undefined) this.#taken.delete(name);
      else return { lost, end: () => this.#end(name) };
    } catch (error) {
      this.#taken.delete(name);
      throw error;
    }
    return undefined;
  }

  /** Says that this process works on what is left, until it ends or the signal that is given fires. */
  async beWorker(): Promise<AbortSignal> {
    const lost = await this.#session?.take(workerLock, "together");
    if (lost === undefined) throw new TypeError("An embedded database has no worker beside it");
    return lost;
  }

  /** Whether a worker lives. */
  async hasWorker(): Promise<boolean> {
    return (await this.#session?.isHeld(workerLock)) === true;
  }

  async close(): Promise<void> {
    await this.#session?.close();
  }

  async #end(name: string): Promise<void> {
    await this.#session?.letGo(name);
    this.#taken.delete(name);
  }
}

/** What a process takes a turn at that works on the imports of a runner. */
export function importsOf(runnerId: string): string {
  return `plumbline imports of ${runnerId}`;
}
