import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Role } from "#core/access/principal.ts";
import type { Tables } from "../tables.ts";

/** An account as others of its server may see it. */
export interface StoredAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Absent for people of a clinic. */
  readonly runnerId?: string;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
}

/** What an account proves itself with, beside its passphrase. */
export interface Proofs {
  readonly passkeys: number;
  readonly hasCodeApp: boolean;
  readonly recoveryCodes: number;
}

/** An account that is made. */
export interface NewAccount {
  readonly name: string;
  /** In small letters. */
  readonly email: string;
  readonly role: Role;
  readonly passphraseHash: string;
  /** The clinic it works for; absent for runners. */
  readonly clinicId?: string;
}

/** Accounts, their clinics, and what they prove themselves with. Nothing here reads a record. */
export class AccountRepository {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  async count(): Promise<number> {
    const { count } = await this.#database
      .selectFrom("accounts")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** Every account, the oldest first; or those of some clinics. */
  async list(clinicIds?: readonly string[]): Promise<readonly StoredAccount[]> {
    if (clinicIds?.length === 0) return [];
    const all = this.#database.selectFrom("accounts").selectAll().orderBy("created_at").orderBy("id");
    const members = this.#database.selectFrom("clinic_members").select("account_id");
    const rows = await (clinicIds === undefined
      ? all
      : all.where("id", "in", members.where("clinic_id", "in", clinicIds))
    ).execute();
    return rows.map(accountOf);
  }

  byEmail(email: string): Promise<StoredAccount | undefined> {
    return this.#find("email", email);
  }

  byId(id: string): Promise<StoredAccount | undefined> {
    return this.#find("id", id);
  }

  /** Makes an account, with a runner of its own when it is one. Throws the database's own error when the e-mail is taken. */
  async make({ name, email, role, passphraseHash, clinicId }: NewAccount): Promise<StoredAccount> {
    return await this.#database.transaction().execute(async (transaction) => {
      const [id, runnerId] = [randomUUID(), role === "runner" ? randomUUID() : null];
      if (runnerId !== null) {
        await transaction.insertInto("runners").values({ runner_id: runnerId, time_zone: null }).execute();
      }
      const row = await transaction
        .insertInto("accounts")
        .values({ id, name, email, role, runner_id: runnerId })
        .returningAll()
        .executeTakeFirstOrThrow();
      await transaction
        .insertInto("credentials")
        .values({ ...passphraseOf(id), id: randomUUID(), password: passphraseHash })
        .execute();
      if (clinicId !== undefined) {
        await transaction.insertInto("clinic_members").values({ clinic_id: clinicId, account_id: id }).execute();
      }
      return accountOf(row);
    });
  }

  /** Gives an account a new passphrase and takes away everything else it could sign in with, sessions included. */
  async reset(id: string, passphraseHash: string): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      for (const table of ["sessions", "passkeys", "second_factors", "recovery_codes"] as const) {
        await transaction.deleteFrom(table).where("account_id", "=", id).execute();
      }
      await transaction.updateTable("accounts").set({ two_factor_enabled: false }).where("id", "=", id).execute();
      await transaction
        .updateTable("credentials")
        .set({ password: passphraseHash })
        .where("account_id", "=", id)
        .where("provider_id", "=", "credential")
        .execute();
    });
  }

  /** Takes an account away, with everything it could sign in with. Its record is erased before, where it is kept. */
  async remove(id: string): Promise<void> {
    await this.#database.deleteFrom("accounts").where("id", "=", id).execute();
  }

  async clinicsOf(accountId: string): Promise<readonly string[]> {
    const rows = await this.#database
      .selectFrom("clinic_members")
      .select("clinic_id")
      .where("account_id", "=", accountId)
      .orderBy("clinic_id")
      .execute();
    return rows.map(({ clinic_id }) => clinic_id);
  }

  /** The clinic of a name; made when there is none. */
  async enterClinic(name: string): Promise<string> {
    await this.#database
      .insertInto("clinics")
      .values({ clinic_id: randomUUID(), name })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { clinic_id } = await this.#database
      .selectFrom("clinics")
      .select("clinic_id")
      .where("name", "=", name)
      .executeTakeFirstOrThrow();
    return clinic_id;
  }

  async proofsOf(accountId: string): Promise<Proofs> {
    const { rows } = await sql<{ passkeys: number; codes: number; apps: number }>`select
      (select count(*)::int from passkeys where account_id = ${accountId}) as passkeys,
      (select count(*)::int from recovery_codes where account_id = ${accountId}) as codes,
      (select count(*)::int from second_factors where account_id = ${accountId} and verified) as apps
    `.execute(this.#database);
    const [found] = rows;
    return {
      passkeys: found?.passkeys ?? 0,
      hasCodeApp: (found?.apps ?? 0) > 0,
      recoveryCodes: found?.codes ?? 0,
    };
  }

  /** Takes the place of all recovery codes there were. */
  async setRecoveryCodes(accountId: string, hashes: readonly Uint8Array[]): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom("recovery_codes").where("account_id", "=", accountId).execute();
      const rows = hashes.map((code_hash) => ({ account_id: accountId, code_hash }));
      if (rows.length > 0) await transaction.insertInto("recovery_codes").values(rows).execute();
    });
  }

  /** Uses a recovery code up. False when there is none such (any more). */
  async takeRecoveryCode(accountId: string, hash: Uint8Array): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom("recovery_codes")
      .where("account_id", "=", accountId)
      .where("code_hash", "=", hash)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }

  async #find(column: "id" | "email", value: string): Promise<StoredAccount | undefined> {
    const row = await this.#database.selectFrom("accounts").selectAll().where(column, "=", value).executeTakeFirst();
    return row === undefined ? undefined : accountOf(row);
  }
}

function passphraseOf(accountId: string) {
  return { account_id: accountId, provider_id: "credential", provider_account_id: accountId } as const;
}

interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly runner_id: string | null;
  readonly created_at: Date;
}

function accountOf({ id, name, email, role, runner_id, created_at }: AccountRow): StoredAccount {
  const runner = runner_id === null ? {} : { runnerId: runner_id };
  return { id, name, email, role, ...runner, madeAt: created_at.toISOString() };
}
