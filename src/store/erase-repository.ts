import { type Kysely, sql, type Transaction } from "kysely";
import { allowErasingLog } from "./ownership/access-log.ts";
import type { Sweep, SweptParts } from "./sweep-tables.ts";
import type { Tables } from "./tables.ts";

/** What comes with runs, the keys of watch files first; children first, so that nothing is left to cascade row by row. */
const runTables = [
  "originals",
  ...(["activity_sources", "sources", "activity_columns", "activities"] as const),
  ...(["shoe_changes", "shoes", "no_data_days", "imports"] as const),
] as const;

/** Everything of a runner; the keys of films and watch files go first of all. */
const allTables = ["clips", ...runTables, "entries", "grants", "handover_links", "access_log"] as const;

type ErasableTable = (typeof allTables)[number];

/** How many rows of each table were erased. */
export type ErasedRows = Readonly<Partial<Record<ErasableTable, number>>>;

/** What is left of an activity that was erased. */
interface ErasedActivity {
  /** Names of sealed files that no key opens any more. */
  readonly fileIds: readonly string[];
}

/** Takes out what a runner no longer wants kept. What is erased is gone; nothing is only hidden. */
export class EraseRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;
  readonly #sweep: Sweep;

  constructor({ database, runnerId, sweep }: SweptParts) {
    this.#database = database;
    this.#runnerId = runnerId;
    this.#sweep = sweep;
  }

  /**
   * Erases one activity with its samples, and forgets the files that held nothing else, so that they can be imported again. Their
   * keys are swept out; what is left is to remove the sealed files. Undefined when there was no such activity.
   */
  async activity(id: string): Promise<ErasedActivity | undefined> {
    const erased = await this.#withoutActivity(id);
    if (erased !== undefined && erased.fileIds.length > 0) await this.#sweep(["originals"]);
    return erased;
  }

  async #withoutActivity(id: string): Promise<ErasedActivity | undefined> {
    return await this.#database.transaction().execute(async (transaction) => {
      const itsAlone = sql`(select content_hash from activity_sources where runner_id = ${this.#runnerId}
        group by content_hash having bool_and(activity_id = ${id}))`;
      const { rows } = await sql<{ fileId: string }>`delete from originals
        where runner_id = ${this.#runnerId} and content_hash in ${itsAlone} returning file_id as "fileId"`.execute(
        transaction,
      );
      await sql`delete from sources where runner_id = ${this.#runnerId} and content_hash in ${itsAlone}`.execute(
        transaction,
      );
      const { numDeletedRows } = await transaction
        .deleteFrom("activities")
        .where("runner_id", "=", this.#runnerId)
        .where("activity_id", "=", id)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n ? { fileIds: rows.map(({ fileId }) => fileId) } : undefined;
    });
  }

  /**
   * Erases every activity, watch file, run told of by hand, file note, import, pair of shoes and marked day of the runner. Gives the
   * rows erased by table.
   */
  async runs(): Promise<ErasedRows> {
    const erased = await this.#database.transaction().execute(async (transaction) => {
      const rows = await this.#emptyIn(transaction, runTables);
      const { numDeletedRows } = await transaction
        .deleteFrom("entries")
        .where("runner_id", "=", this.#runnerId)
        .where("kind", "=", "run")
        .executeTakeFirstOrThrow();
      return { ...rows, entries: Number(numDeletedRows) };
    });
    if ((erased.originals ?? 0) > 0) await this.#sweep(["originals"]);
    return erased;
  }

  /**
   * Erases everything that is kept about the runner: films, runs, all the runner told, and the log of who read it. Then the space
   * is swept, so that nothing of it is left in the files of an embedded database.
   */
  async everything(): Promise<ErasedRows> {
    const erased = await this.#empty(allTables);
    await this.#sweep(allTables);
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
