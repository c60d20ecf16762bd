import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** A try within a stretch of time. */
export interface Attempt {
  /** Tries in this stretch, this one included. */
  readonly tries: number;
  /** When the stretch began. */
  readonly since: Date;
}

/** Longest stretch that is counted over, ms; what is older is forgotten. */
const longestMs = 24 * 3_600_000;

/** How often things were tried; kept in the database so that a restart gives nobody new tries. */
export class AttemptRepository {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** Counts a try, in the stretch of time under way or in a new one; two at once both count. */
  async count(key: Uint8Array, stretchMs: number, now: Date): Promise<Attempt> {
    const begun = new Date(now.getTime() - stretchMs);
    const { rows } = await sql<{ tries: number; since: Date }>`
      insert into attempts as kept (key, tries, since) values (${key}, 1, ${now})
      on conflict (key) do update set
        tries = case when kept.since <= ${begun} then 1 else kept.tries + 1 end,
        since = case when kept.since <= ${begun} then excluded.since else kept.since end
      returning tries, since
    `.execute(this.#database);
    const [attempt] = rows;
    if (attempt === undefined) throw new Error("An attempt that was counted is gone");
    // Whoever begins a stretch sweeps: the table never holds more than a day's keys.
    if (attempt.tries === 1) await this.#sweep(new Date(now.getTime() - longestMs));
    return attempt;
  }

  /** Forgets the tries of a key. */
  async forget(key: Uint8Array): Promise<void> {
    await this.#database.deleteFrom("attempts").where("key", "=", key).execute();
  }

  async #sweep(before: Date): Promise<void> {
    await this.#database.deleteFrom("attempts").where("since", "<", before).execute();
  }
}
