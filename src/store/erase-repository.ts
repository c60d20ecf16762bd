import { type Kysely, sql, type Transaction } from "kysely";
import { allowErasingLog } from "./ownership/access-log.ts";
import { sweepTables } from "./sweep-tables.ts";
import type { Tables } from "./tables.ts";

/** What comes with runs; children first, so that nothing is left to cascade row by row. */
const runTables = [
  ...(["activity_sources", "sources", "activity_columns", "activities"] as const),
  ...(["shoe_changes", "shoes", "no_data_days", "imports"] as const),
] as const;

/** Everything of a runner; the keys of films go first of all. */
const allTables = ["clips", ...runTables, "entries", "grants", "handover_links", "access_log"] as const;

type ErasableTable = (typeof allTables)[number];

/** How many rows of each table were erased. */
export type ErasedRows = Readonly<Partial<Record<ErasableTable, number>>>;

interface EraseParts {
  readonly database: Kysely<Tables>;
  /** Only the owner of a table may sweep it. */
  readonly owner: Kysely<Tables>;
  readonly runnerId: string;
  readonly isEmbedded: boolean;
}

/** Takes out what a runner no longer wants kept. What is erased is gone; nothing is only hidden. */
export class EraseRepository {
  readonly #database: Kysely<Tables>;
  readonly #owner: Kysely<Tables>;
  readonly #runnerId: string;
  readonly #isEmbedded: boolean;

  constructor({ database, owner, runnerId, isEmbedded }: EraseParts) {
    this.#database = database;
    this.#owner = owner;
    this.#runnerId = runnerId;
    this.#isEmbedded = isEmbedded;
  }

  /**
   * Erases one activity with its samples, and forgets the files that held nothing else, so that they can be imported again.
   * False when there was no such activity.
   */
  async activity(id: string): Promise<boolean> {
    return await this.#database.transaction().execute(async (transaction) => {
      await sql`delete from sources where runner_id = ${this.#runnerId} and content_hash in (
        select content_hash from activity_sources where runner_id = ${this.#runnerId}
        group by content_hash having bool_and(activity_id = ${id})
      )`.execute(transaction);
      const { numDeletedRows } = await transaction
        .deleteFrom("activities")
        .where("runner_id", "=", this.#runnerId)
        .where("activity_id", "=", id)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    });
  }

  /**
   * Erases every activity, run told of by hand, file note, import, pair of shoes and marked day of the runner. Gives the rows
   * erased by table.
   */
  async runs(): Promise<ErasedRows> {
    return await this.#database.transaction().execute(async (transaction) => {
      const erased = await this.#emptyIn(transaction, runTables);
      const { numDeletedRows } = await transaction
        .deleteFrom("entries")
        .where("runner_id", "=", this.#runnerId)
        .where("kind", "=", "run")
        .executeTakeFirstOrThrow();
      return { ...erased, entries: Number(numDeletedRows) };
    });
  }

  /**
   * Erases everything that is kept about the runner: films, runs, all the runner told, and the log of who read it. Then the space
   * is swept, so that nothing of it is left in the files of an embedded database.
   */
  async everything(): Promise<ErasedRows> {
    const erased = await this.#empty(allTables);
    await sweepTables(this.#owner, allTables, this.#isEmbedded);
    return erased;
  }

  /** Takes a day of change of shoes out. False when there was none. */
  async shoeChange(day: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom("shoe_changes")
      .where("runner_id", "=", this.#runnerId)
      .where("day", "=", day)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }

  async #empty(tables: readonly ErasableTable[]): Promise<ErasedRows> {
    return await this.#database.transaction().execute(async (transaction) => await this.#emptyIn(transaction, tables));
  }

  async #emptyIn(transaction: Transaction<Tables>, tables: readonly ErasableTable[]): Promise<ErasedRows> {
    await allowErasingLog(transaction);
    const erased: [ErasableTable, number][] = [];
    for (const table of tables) {
      const { numDeletedRows } = await transaction
        .deleteFrom(table)
        .where("runner_id", "=", this.#runnerId)
        .executeTakeFirstOrThrow();
      erased.push([table, Number(numDeletedRows)]);
    }
    return Object.fromEntries(erased) as ErasedRows;
  }
}
