import type { Kysely } from "kysely";
import type { Role } from "#core/access/principal.ts";
import type { Tables } from "../tables.ts";

/** What a code lets its bearer do. */
export interface Invitation {
  readonly role: Role;
  /** The clinic of who is invited; absent for runners and for whoever sets the server up. */
  readonly clinicId?: string;
  /** The account that gets a new passphrase; absent where one is made. */
  readonly accountId?: string;
}

/** Codes that were given out and not used yet. The codes themselves are kept nowhere, only their hashes. */
export class InvitationRepository {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** Keeps an invitation until a time; those that ran out go. */
  async keep(hash: Uint8Array, invitation: Invitation, expiresAt: Date): Promise<void> {
    await this.#database.deleteFrom("invitations").where("expires_at", "<", new Date()).execute();
    await this.#database
      .insertInto("invitations")
      .values({
        ...{ code_hash: hash, role: invitation.role, expires_at: expiresAt },
        ...{ clinic_id: invitation.clinicId ?? null, account_id: invitation.accountId ?? null },
      })
      .execute();
  }

  /** The invitation of a code as of a time; undefined when there is none. */
  async find(hash: Uint8Array, now: Date): Promise<Invitation | undefined> {
    const row = await this.#database
      .selectFrom("invitations")
      .selectAll()
      .where("code_hash", "=", hash)
      .where("expires_at", ">", now)
      .executeTakeFirst();
    return row === undefined ? undefined : invitationOf(row);
  }

  /** Uses a code up: of two that come at once, one gets it. */
  async take(hash: Uint8Array, now: Date): Promise<Invitation | undefined> {
    const row = await this.#database
      .deleteFrom("invitations")
      .where("code_hash", "=", hash)
      .where("expires_at", ">", now)
      .returningAll()
      .executeTakeFirst();
    return row === undefined ? undefined : invitationOf(row);
  }

  /** Makes every code void that would make an account without a clinic's saying so: the server is set up. */
  async dropSetUpCodes(): Promise<void> {
    await this.#database
      .deleteFrom("invitations")
      .where("role", "<>", "runner")
      .where("clinic_id", "is", null)
      .where("account_id", "is", null)
      .execute();
  }
}

interface InvitationRow {
  readonly role: Role;
  readonly clinic_id: string | null;
  readonly account_id: string | null;
}

function invitationOf({ role, clinic_id, account_id }: InvitationRow): Invitation {
  return {
    role,
    ...(clinic_id === null ? {} : { clinicId: clinic_id }),
    ...(account_id === null ? {} : { accountId: account_id }),
  };
}
