import type { Kysely, Selectable } from "kysely";
import { storableText } from "../activities/storable-text.ts";
import type { EntriesTable, Tables } from "../tables.ts";

/** One revision of something the runner told. */
export interface StoredEntry {
  readonly id: string;
  readonly kind: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly revision: number;
  /** ISO 8601 in UTC, from the clock of the device that wrote it. */
  readonly madeAt: string;
  /** Null once it was taken back. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** Which entries are asked for; the days count themselves. */
export interface EntryQuery {
  readonly kind: string;
  readonly from?: string;
  readonly to?: string;
}

/** What the runner told, every revision of it. */
export class EntryRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;

  constructor(database: Kysely<Tables>, runnerId: string) {
    this.#database = database;
    this.#runnerId = runnerId;
  }

  /**
   * Keeps a revision unless that revision is there already, and gives the one that counts now: the highest. Undefined, and
   * nothing kept, when the entry is there with another kind.
   */
  async put({ id, kind, day, revision, madeAt, body }: StoredEntry): Promise<StoredEntry | undefined> {
    return await this.#database.transaction().execute(async (transaction) => {
      const newest = () =>
        transaction
          .selectFrom("entries")
          .selectAll()
          .where("runner_id", "=", this.#runnerId)
          .where("entry_id", "=", id)
          .orderBy("revision", "desc")
          .limit(1)
          .executeTakeFirst();
      const before = await newest();
      if (before !== undefined && before.kind !== kind) return undefined;
      await transaction
        .insertInto("entries")
        .values({
          ...{ runner_id: this.#runnerId, entry_id: id, revision, kind, day, made_at: new Date(madeAt) },
          body:
            body === null
              ? null
              : JSON.stringify(body, (_, value: unknown) => (typeof value === "string" ? storableText(value) : value)),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const row = await newest();
      return row === undefined ? undefined : entryOf(row);
    });
  }

  /** Entries as they are now, the newest day first; those taken back are left out. */
  async list({ kind, from, to }: EntryQuery): Promise<readonly StoredEntry[]> {
    const rows = await this.#database
      .selectFrom("entries")
      .selectAll()
      .distinctOn("entry_id")
      .where("runner_id", "=", this.#runnerId)
      .where("kind", "=", kind)
      .orderBy("entry_id")
      .orderBy("revision", "desc")
      .execute();
    return rows
      .map(entryOf)
      .filter(
        ({ body, day }) => body !== null && (from === undefined || day >= from) && (to === undefined || day <= to),
      )
      .toSorted((a, b) => compare(b.day, a.day) || compare(b.madeAt, a.madeAt));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function entryOf({ entry_id, kind, day, revision, made_at, body }: Selectable<EntriesTable>): StoredEntry {
  return { id: entry_id, kind, day, revision, madeAt: made_at.toISOString(), body };
}
