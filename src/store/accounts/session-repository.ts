import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** Where an account is signed in. */
export interface StoredSession {
  readonly id: string;
  readonly userAgent: string | null;
  /** ISO 8601 in UTC. */
  readonly since: string;
  readonly until: string;
  readonly isStrong: boolean;
}

/** The sessions of accounts; each is ended only by its own account. */
export class SessionRepository {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** Those under way, the newest first; those that ran out are taken out. */
  async list(accountId: string): Promise<readonly StoredSession[]> {
    await this.#database.deleteFrom("sessions").where("expires_at", "<", new Date()).execute();
    const rows = await this.#database
      .selectFrom("sessions")
      .selectAll()
      .where("account_id", "=", accountId)
      .orderBy("created_at", "desc")
      .execute();
    return rows.map(({ id, user_agent, created_at, expires_at, is_strong }) => ({
      ...{ id, userAgent: user_agent, isStrong: is_strong },
      ...{ since: created_at.toISOString(), until: expires_at.toISOString() },
    }));
  }

  /** False when the account has no such session. */
  async end(accountId: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom("sessions")
      .where("account_id", "=", accountId)
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }

  /** Notes that a session is used. */
  async touch(id: string, at: Date): Promise<void> {
    await this.#database.updateTable("sessions").set({ updated_at: at }).where("id", "=", id).execute();
  }

  /** Ends the sessions of an account that were not used since. */
  async endIdle(accountId: string, since: Date): Promise<void> {
    await this.#database
      .deleteFrom("sessions")
      .where("account_id", "=", accountId)
      .where("updated_at", "<", since)
      .execute();
  }

  /** Ends every session of an account but one. */
  async endOthers(accountId: string, token: string): Promise<void> {
    await this.#database
      .deleteFrom("sessions")
      .where("account_id", "=", accountId)
      .where("token", "<>", token)
      .execute();
  }

  /** Ends the sessions that began with a passphrase alone. */
  async endWeak(accountId: string): Promise<void> {
    await this.#database
      .deleteFrom("sessions")
      .where("account_id", "=", accountId)
      .where("is_strong", "=", false)
      .execute();
  }

  /** Ends every session of an account. */
  async endAll(accountId: string): Promise<void> {
    await this.#database.deleteFrom("sessions").where("account_id", "=", accountId).execute();
  }
}
