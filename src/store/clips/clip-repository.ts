import type { Kysely } from "kysely";
import type { Sweep, SweptParts } from "../sweep-tables.ts";
import type { Tables } from "../tables.ts";

/** What is known of a film that is kept. */
export interface ClipRow {
  readonly id: string;
  readonly fileId: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** ISO 8601 in UTC. */
  readonly keptAt: string;
  readonly serverKeyId: Uint8Array;
  readonly sealedKey: Uint8Array;
}

/** Films a runner asked to keep: one row each, with its sealed key. */
export class ClipRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;
  readonly #sweep: Sweep;

  constructor({ database, runnerId, sweep }: SweptParts) {
    this.#database = database;
    this.#runnerId = runnerId;
    this.#sweep = sweep;
  }

  /** The newest first. */
  async list(): Promise<readonly ClipRow[]> {
    const rows = await this.#database
      .selectFrom("clips")
      .selectAll()
      .where("runner_id", "=", this.#runnerId)
      .orderBy("kept_at", "desc")
      .orderBy("clip_id")
      .execute();
    return rows.map((row) => ({
      ...{ id: row.clip_id, fileId: row.file_id, mediaType: row.media_type, bytes: row.bytes },
      ...{ keptAt: row.kept_at.toISOString(), serverKeyId: row.server_key_id, sealedKey: row.sealed_key },
    }));
  }

  async get(id: string): Promise<ClipRow | undefined> {
    return (await this.list()).find((clip) => clip.id === id);
  }

  /** Keeps a film's row, in place of the one of that id that may be there. */
  async put({ id, fileId, mediaType, bytes, serverKeyId, sealedKey }: Omit<ClipRow, "keptAt">): Promise<void> {
    const values = {
      ...{ file_id: fileId, media_type: mediaType, bytes },
      ...{ server_key_id: serverKeyId, sealed_key: sealedKey },
    };
    await this.#database
      .insertInto("clips")
      .values({ runner_id: this.#runnerId, clip_id: id, ...values })
      .onConflict((conflict) =>
        conflict.columns(["runner_id", "clip_id"]).doUpdateSet({ ...values, kept_at: new Date() }),
      )
      .execute();
  }

  /**
   * Takes rows out, and the keys with them: every trace of them in an embedded database, and in PostgreSQL what it lets us. All
   * films of the runner without an id. Gives how many there were.
   */
  async remove(id?: string): Promise<number> {
    const all = this.#database.deleteFrom("clips").where("runner_id", "=", this.#runnerId);
    const { numDeletedRows } = await (id === undefined ? all : all.where("clip_id", "=", id)).executeTakeFirstOrThrow();
    if (numDeletedRows > 0n) await this.sweep();
    return Number(numDeletedRows);
  }

  /** Lets no key stay behind of rows that were changed or taken out. */
  async sweep(): Promise<void> {
    await this.#sweep(["clips"]);
  }
}
