import type { Kysely, Selectable } from "kysely";
import type { Activity } from "#core/load/activity.ts";
import { decodeColumns } from "../columns/decode-columns.ts";
import type { ActivitiesTable, Tables } from "../tables.ts";
import { type ActivityHead, type StoredSummary, summaryOf } from "./activity-rows.ts";
import { type AddedSource, addSources, type NewSource } from "./add-sources.ts";
import { hashHex } from "./content-hash.ts";

/** Which activities to list. Days are local dates, `YYYY-MM-DD`, both ends included. */
export interface ActivityRange {
  readonly from?: string;
  readonly to?: string;
  /** One sport only. */
  readonly sport?: string;
  readonly limit?: number;
  /** Only activities older than this one, for the next page of a list. */
  readonly olderThan?: { readonly startUtcMs: number; readonly id: string };
}

/** A file of which an activity came. */
export interface ActivitySource {
  readonly contentHash: string;
  readonly path: string;
  readonly member?: string;
  readonly status: NewSource["status"];
  /** Whether the activity's numbers and samples are this file's. */
  readonly isKept: boolean;
}

/** A file an earlier import took in, with what lists say about its activities. */
export interface KnownSource {
  /** SHA-256 of the unpacked content and of the bytes as they lay there, hex: either tells the file. */
  readonly contentHash: string;
  readonly storedHash: string;
  readonly path: string;
  readonly member?: string;
  readonly records: number;
  /** In the order in which they lie in the file; where another file's activity was kept, that one. */
  readonly activities: readonly StoredSummary[];
}

/** The activities of one runner. */
export class ActivityRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;

  constructor(database: Kysely<Tables>, runnerId: string) {
    this.#database = database;
    this.#runnerId = runnerId;
  }

  /**
   * Takes files in, all or none of them. A file whose content is known already changes nothing; an activity that came before
   * from another file is not added again: the richer of the two is kept, under the id it has, and both files are remembered.
   */
  async add(sources: readonly NewSource[]): Promise<readonly AddedSource[]> {
    if (sources.length === 0) return [];
    return await this.#database
      .transaction()
      .execute((transaction) => addSources(transaction, this.#runnerId, sources));
  }

  /** Summaries, the newest first. */
  async list({ from, to, sport, limit, olderThan }: ActivityRange = {}): Promise<readonly StoredSummary[]> {
    let query = this.#database.selectFrom("activities").selectAll().where("runner_id", "=", this.#runnerId);
    if (from !== undefined) query = query.where("day", ">=", from);
    if (to !== undefined) query = query.where("day", "<=", to);
    if (sport !== undefined) query = query.where("sport", "=", sport);
    if (olderThan !== undefined) {
      const start = new Date(olderThan.startUtcMs);
      query = query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("started_at", "activity_id"), "<", tuple(start, olderThan.id)),
      );
    }
    if (limit !== undefined) query = query.limit(limit);
    const rows = await query.orderBy("started_at", "desc").orderBy("activity_id", "desc").execute();
    return rows.map((row: Selectable<ActivitiesTable>) => summaryOf(row));
  }

  /** One summary; nothing when there is no such activity. */
  async summary(id: string): Promise<StoredSummary | undefined> {
    const row = await this.#database
      .selectFrom("activities")
      .selectAll()
      .where("runner_id", "=", this.#runnerId)
      .where("activity_id", "=", id)
      .executeTakeFirst();
    return row === undefined ? undefined : summaryOf(row);
  }

  /** One activity with its samples; nothing when there is no such activity. */
  async activity(id: string): Promise<Activity | undefined> {
    const row = await this.#database
      .selectFrom("activity_columns")
      .selectAll()
      .where("runner_id", "=", this.#runnerId)
      .where("activity_id", "=", id)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    return { ...(row.detail as unknown as ActivityHead), ...decodeColumns(row) };
  }

  /** The files of an activity, the kept one first. */
  async sources(id: string): Promise<readonly ActivitySource[]> {
    const rows = await this.#database
      .selectFrom("activity_sources as link")
      .innerJoin("sources as source", (join) =>
        join.onRef("source.runner_id", "=", "link.runner_id").onRef("source.content_hash", "=", "link.content_hash"),
      )
      .select(["source.content_hash", "source.path", "source.member", "source.status", "link.is_kept"])
      .where("link.runner_id", "=", this.#runnerId)
      .where("link.activity_id", "=", id)
      .orderBy("link.is_kept", "desc")
      .orderBy("source.content_hash")
      .execute();
    return rows.map(({ content_hash, path, member, status, is_kept }) => ({
      contentHash: hashHex(content_hash),
      path,
      ...(member === null ? {} : { member }),
      status,
      isKept: is_kept,
    }));
  }

  /** Every file taken in so far: what an import need not read again. */
  async knownSources(): Promise<readonly KnownSource[]> {
    const links = await this.#database
      .selectFrom("activity_sources")
      .select(["content_hash", "activity_id"])
      .where("runner_id", "=", this.#runnerId)
      .orderBy("content_hash")
      .orderBy("session")
      .execute();
    const idsByHash = Map.groupBy(links, ({ content_hash }) => hashHex(content_hash));
    const summaries = new Map((links.length === 0 ? [] : await this.list()).map((summary) => [summary.id, summary]));
    const sources = await this.#database
      .selectFrom("sources")
      .select(["content_hash", "stored_hash", "path", "member", "records"])
      .where("runner_id", "=", this.#runnerId)
      .execute();
    return sources.map(({ content_hash, stored_hash, path, member, records }) => {
      const contentHash = hashHex(content_hash);
      const ids = idsByHash.get(contentHash) ?? [];
      return {
        contentHash,
        storedHash: hashHex(stored_hash),
        path,
        ...(member === null ? {} : { member }),
        records,
        activities: ids.flatMap(({ activity_id }) => summaries.get(activity_id) ?? []),
      };
    });
  }

  /** How many activities there are. */
  async count(): Promise<number> {
    const { count } = await this.#database
      .selectFrom("activities")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("runner_id", "=", this.#runnerId)
      .executeTakeFirstOrThrow();
    return count;
  }
}
