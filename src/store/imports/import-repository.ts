import { randomUUID } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import { storableText } from "../activities/storable-text.ts";
import type { ImportState, Tables } from "../tables.ts";

/** How far an import has come. */
export interface ImportProgress {
  readonly filesTotal: number;
  readonly filesDone: number;
  readonly bytesTotal: number;
  readonly bytesDone: number;
}

/** One import: of what, and how far it came. One found `running` whose process is gone was interrupted; run it again. */
export interface StoredImport extends ImportProgress {
  readonly id: string;
  readonly paths: readonly string[];
  readonly state: ImportState;
  readonly message?: string;
  readonly startedAtMs: number;
  readonly updatedAtMs: number;
  /** What is told of an import that was left to a worker; absent for all others. */
  readonly job?: object;
}

/** An import that was left to a worker, as who takes it up finds it. */
export interface ImportJob {
  readonly job: object;
  readonly isStopAsked: boolean;
  /** How many times a worker took it up before. */
  readonly attempts: number;
}

/** The imports of one runner. */
export class ImportRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;

  constructor(database: Kysely<Tables>, runnerId: string) {
    this.#database = database;
    this.#runnerId = runnerId;
  }

  /** Notes that an import of these paths begins, or goes on where one that was interrupted left off. Gives its id. */
  async begin(paths: readonly string[]): Promise<string> {
    const wanted = JSON.stringify(paths);
    return await this.#database.transaction().execute(async (transaction) => {
      const open = await transaction
        .updateTable("imports")
        .set({ state: "running", message: null, updated_at: sql<Date>`now()` })
        .where("runner_id", "=", this.#runnerId)
        .where("state", "<>", "done")
        .where("paths", "=", sql<never>`${wanted}::jsonb`)
        .returning("import_id")
        .execute();
      const [found] = open;
      if (found !== undefined) return found.import_id;
      const id = randomUUID();
      await transaction
        .insertInto("imports")
        .values({ runner_id: this.#runnerId, import_id: id, paths: wanted, state: "running", message: null })
        .execute();
      return id;
    });
  }

  async report(id: string, { filesTotal, filesDone, bytesTotal, bytesDone }: ImportProgress): Promise<void> {
    await this.#change(id, {
      files_total: filesTotal,
      files_done: filesDone,
      bytes_total: Math.round(bytesTotal),
      bytes_done: Math.round(bytesDone),
    });
  }

  /** Notes how an import ended; `message` says why it failed. */
  async end(id: string, state: Exclude<ImportState, "running">, message?: string): Promise<void> {
    await this.#change(id, { state, message: message === undefined ? null : storableText(message) });
  }

  /** Imports, the newest first. */
  async list(limit = 20): Promise<readonly StoredImport[]> {
    const rows = await this.#database
      .selectFrom("imports")
      .selectAll()
      .where("runner_id", "=", this.#runnerId)
      .orderBy("started_at", "desc")
      .orderBy("import_id")
      .limit(limit)
      .execute();
    return rows.map(importOf);
  }

  /** Leaves an import of these paths to a worker, with what is told of it. */
  async leave(paths: readonly string[], job: { readonly id: string }): Promise<void> {
    const told = { state: "running", message: null, job: JSON.stringify(job) } as const;
    await this.#database
      .insertInto("imports")
      .values({ runner_id: this.#runnerId, import_id: job.id, paths: JSON.stringify(paths), ...told })
      .execute();
  }

  /** An import that was left to a worker; undefined when there is none, or it is over. */
  async job(id: string): Promise<ImportJob | undefined> {
    const row = await this.#database
      .selectFrom("imports")
      .select(["job", "stop_asked", "attempts"])
      .where("runner_id", "=", this.#runnerId)
      .where("import_id", "=", id)
      .where(isLeft)
      .executeTakeFirst();
    if (row === undefined || row.job === null) return undefined;
    return { job: row.job, isStopAsked: row.stop_asked, attempts: row.attempts };
  }

  /** Asks whoever works on an import that was left to stop it. False when there is none, or it is over. */
  async askToStop(id: string): Promise<boolean> {
    return (await this.#changeLeft(id, { stop_asked: true })) !== undefined;
  }

  /** Tells how far an import that was left has come, or how it ended. Gives whether the runner asked to stop it. */
  async tell(id: string, job: object): Promise<boolean> {
    return (await this.#changeLeft(id, { job: JSON.stringify(job) }))?.stop_asked === true;
  }

  /** Counts how many times a worker took an import up. */
  async setAttempts(id: string, attempts: number): Promise<void> {
    await this.#changeLeft(id, { attempts });
  }

  /** Leaves an import that was begun to a worker (with what is told of it), or takes it back from there (with null). */
  async passOn(id: string, job: object | null): Promise<void> {
    const left = job === null ? null : JSON.stringify(job);
    await this.#change(id, { job: left, state: "running", message: null, stop_asked: false, attempts: 0 });
  }

  async #changeLeft(
    id: string,
    change: { readonly job?: string; readonly stop_asked?: boolean; readonly attempts?: number },
  ): Promise<{ readonly stop_asked: boolean } | undefined> {
    return await this.#database
      .updateTable("imports")
      .set({ ...change, updated_at: sql<Date>`now()` })
      .where("runner_id", "=", this.#runnerId)
      .where("import_id", "=", id)
      .where(isLeft)
      .returning("stop_asked")
      .executeTakeFirst();
  }

  async #change(id: string, change: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#database
      .updateTable("imports")
      .set({ ...change, updated_at: sql<Date>`now()` })
      .where("runner_id", "=", this.#runnerId)
      .where("import_id", "=", id)
      .execute();
  }
}

/** Left to a worker, and not over. */
const isLeft = sql<boolean>`job ->> 'state' = 'running'`;

function importOf(row: Selectable<Tables["imports"]>): StoredImport {
  return {
    id: row.import_id,
    paths: row.paths,
    state: row.state,
    filesTotal: row.files_total,
    filesDone: row.files_done,
    bytesTotal: row.bytes_total,
    bytesDone: row.bytes_done,
    ...(row.message === null ? {} : { message: row.message }),
    startedAtMs: row.started_at.getTime(),
    updatedAtMs: row.updated_at.getTime(),
    ...(row.job === null ? {} : { job: row.job }),
  };
}
