import type { Kysely } from "kysely";
import { hashBytes, hashHex } from "../activities/content-hash.ts";
import type { Sweep, SweptParts } from "../sweep-tables.ts";
import type { Tables } from "../tables.ts";
import { type NewOriginal, originalRow, type SealedOriginalRow } from "./original-rows.ts";

/** The name of no sealed file: a list that is searched may not be empty. */
const noFile = "00000000-0000-0000-0000-000000000000";

/** What is known of a watch's file that is kept. */
export interface KeptOriginal extends NewOriginal {
  /** ISO 8601 in UTC. */
  readonly keptAt: string;
  /** Ids of the activities it gave, in the order in which they lie in it. */
  readonly activityIds: readonly string[];
}

/** Files of the runner's watch as they came: one row each, with its sealed key. */
export class OriginalRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;
  readonly #sweep: Sweep;

  constructor({ database, runnerId, sweep }: SweptParts) {
    this.#database = database;
    this.#runnerId = runnerId;
    this.#sweep = sweep;
  }

  /** By name; of one name by content. */
  async list(): Promise<readonly KeptOriginal[]> {
    const links = await this.#database
      .selectFrom("activity_sources")
      .select(["content_hash", "activity_id"])
      .where("runner_id", "=", this.#runnerId)
      .orderBy("content_hash")
      .orderBy("session")
      .execute();
    const linksByHash = Map.groupBy(links, ({ content_hash }) => hashHex(content_hash));
    const rows = await this.#database
      .selectFrom("originals")
      .selectAll()
      .where("runner_id", "=", this.#runnerId)
      .orderBy("name")
      .orderBy("content_hash")
      .execute();
    return rows.map((row) => {
      const contentHash = hashHex(row.content_hash);
      const given = linksByHash.get(contentHash) ?? [];
      return {
        ...{ contentHash, fileId: row.file_id, name: row.name, bytes: row.bytes, bytesHash: hashHex(row.bytes_hash) },
        ...{ keptAt: row.kept_at.toISOString(), serverKeyId: row.server_key_id, sealedKey: row.sealed_key },
        activityIds: [...new Set(given.map(({ activity_id }) => activity_id))],
      };
    });
  }

  /** How many there are, and their length together as they came. */
  async sums(): Promise<{ readonly files: number; readonly bytes: number }> {
    const { files, bytes } = await this.#database
      .selectFrom("originals")
      .select(({ fn }) => [fn.countAll<number>().as("files"), fn.sum<number | null>("bytes").as("bytes")])
      .where("runner_id", "=", this.#runnerId)
      .executeTakeFirstOrThrow();
    return { files: Number(files), bytes: Number(bytes ?? 0) };
  }

  /** What opens every file that is kept, by its content, hex. */
  async sealed(): Promise<ReadonlyMap<string, SealedOriginalRow>> {
    const rows = await this.#database
      .selectFrom("originals")
      .select(["content_hash", "file_id", "bytes", "server_key_id", "sealed_key"])
      .where("runner_id", "=", this.#runnerId)
      .execute();
    const sealed = rows.map((row) => ({
      ...{ contentHash: hashHex(row.content_hash), fileId: row.file_id, bytes: row.bytes },
      ...{ serverKeyId: row.server_key_id, sealedKey: row.sealed_key },
    }));
    return new Map(sealed.map((row) => [row.contentHash, row]));
  }

  /** Names of the sealed files. */
  async fileIds(): Promise<ReadonlySet<string>> {
    const rows = await this.#database
      .selectFrom("originals")
      .select("file_id")
      .where("runner_id", "=", this.#runnerId)
      .execute();
    return new Set(rows.map(({ file_id }) => file_id));
  }

  /**
   * Takes in those whose source is there and of which none is kept yet but the one they replace, all at once; the first name stays.
   * Gives the names of their sealed files.
   */
  async add(originals: readonly NewOriginal[]): Promise<ReadonlySet<string>> {
    if (originals.length === 0) return new Set();
    return await this.#database.transaction().execute(async (transaction) => {
      const sources = await transaction
        .selectFrom("sources")
        .select("content_hash")
        .where("runner_id", "=", this.#runnerId)
        .where(
          "content_hash",
          "in",
          originals.map(({ contentHash }) => hashBytes(contentHash)),
        )
        .forKeyShare()
        .execute();
      const known = new Set(sources.map(({ content_hash }) => hashHex(content_hash)));
      const wanted = originals.filter(({ contentHash }) => known.has(contentHash));
      if (wanted.length === 0) return new Set<string>();
      const added = await transaction
        .insertInto("originals")
        .values(wanted.map((original) => originalRow(this.#runnerId, original)))
        .onConflict((conflict) =>
          conflict
            .columns(["runner_id", "content_hash"])
            .doUpdateSet(({ ref }) => ({
              ...{ file_id: ref("excluded.file_id"), bytes: ref("excluded.bytes") },
              ...{ bytes_hash: ref("excluded.bytes_hash"), kept_at: ref("excluded.kept_at") },
              ...{ server_key_id: ref("excluded.server_key_id"), sealed_key: ref("excluded.sealed_key") },
            }))
            .where("originals.file_id", "in", [noFile, ...wanted.flatMap(({ replaces }) => replaces ?? [])]),
        )
        .returning("file_id")
        .execute();
      return new Set(added.map(({ file_id }) => file_id));
    });
  }

  /** Takes all rows out, and the keys with them, without a trace in an embedded database. Gives the names of their sealed files. */
  async removeAll(): Promise<readonly string[]> {
    const gone = await this.#database
      .deleteFrom("originals")
      .where("runner_id", "=", this.#runnerId)
      .returning("file_id")
      .execute();
    if (gone.length > 0) await this.#sweep(["originals"]);
    return gone.map(({ file_id }) => file_id);
  }
}
