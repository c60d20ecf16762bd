import type { Kysely } from "kysely";
import { storableText } from "./activities/storable-text.ts";
import type { Tables } from "./tables.ts";

/** A day of which the runner said that its record is incomplete: unknown, not rest. */
export interface NoDataDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly reason?: string;
}

/** The days without data of one runner. */
export class NoDataDayRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;

  constructor(database: Kysely<Tables>, runnerId: string) {
    this.#database = database;
    this.#runnerId = runnerId;
  }

  async mark({ day, reason }: NoDataDay): Promise<void> {
    const words = { reason: reason === undefined ? null : storableText(reason) };
    await this.#database
      .insertInto("no_data_days")
      .values({ runner_id: this.#runnerId, day, ...words })
      .onConflict((conflict) => conflict.columns(["runner_id", "day"]).doUpdateSet(words))
      .execute();
  }

  /** False when the day was not marked. */
  async unmark(day: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom("no_data_days")
      .where("runner_id", "=", this.#runnerId)
      .where("day", "=", day)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }

  /** The earliest first. */
  async list(): Promise<readonly NoDataDay[]> {
    const rows = await this.#database
      .selectFrom("no_data_days")
      .select(["day", "reason"])
      .where("runner_id", "=", this.#runnerId)
      .orderBy("day")
      .execute();
    return rows.map(({ day, reason }) => ({ day, ...(reason === null ? {} : { reason }) }));
  }
}
