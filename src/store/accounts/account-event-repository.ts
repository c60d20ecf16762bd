import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** Something that happened to an account's ways in. */
export interface AccountEvent {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly what: string;
  /** Browser and system in words. */
  readonly device: string;
}

/** What happened to accounts: rows are added, never changed; they go with the account, or after a year. */
export class AccountEventRepository {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  async add(accountId: string, { at, what, device }: AccountEvent): Promise<void> {
    await sql`delete from account_events where account_id = ${accountId} and at < now() - interval '1 year'`.execute(
      this.#database,
    );
    await this.#database
      .insertInto("account_events")
      .values({ event_id: randomUUID(), account_id: accountId, at: new Date(at), what, device })
      .execute();
  }

  /** The newest first. */
  async list(accountId: string, limit: number): Promise<readonly AccountEvent[]> {
    const rows = await this.#database
      .selectFrom("account_events")
      .select(["at", "what", "device"])
      .where("account_id", "=", accountId)
      .orderBy("at", "desc")
      .orderBy("event_id")
      .limit(limit)
      .execute();
    return rows.map(({ at, what, device }) => ({ at: at.toISOString(), what, device }));
  }
}
