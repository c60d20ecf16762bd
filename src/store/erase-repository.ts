import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** What comes with runs; children first, so that nothing is left to cascade row by row. */
const runTables = [
  ...(["activity_sources", "sources", "activity_columns", "activities"] as const),
  ...(["shoe_changes", "shoes", "no_data_days", "imports"] as const),
] as const;

/** Takes out what a runner no longer wants kept. What is erased is gone; nothing is only hidden. */
export class EraseRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;

  constructor(database: Kysely<Tables>, runnerId: string) {
    this.#database = database;
    this.#runnerId = runnerId;
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

  /** Erases every activity, file note, import, pair of shoes and marked day of the runner. */
  async runs(): Promise<void> {
    await this.#empty(runTables);
  }

  /** Erases everything that is kept about the runner: the runs and all the runner told. */
  async everything(): Promise<void> {
    await this.#empty([...runTables, "entries"]);
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

  async #empty(tables: readonly ((typeof runTables)[number] | "entries")[]): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      for (const table of tables) {
        await transaction.deleteFrom(table).where("runner_id", "=", this.#runnerId).execute();
      }
    });
  }
}
