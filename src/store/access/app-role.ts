import { randomBytes } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";
import { hmacKeys } from "./scope.ts";

/** Any number that is ours alone: two servers that start at once make the role one after the other. */
const advisoryLock = 4_280_006;

/** Bytes of a key and of a password: as many as the hash has. */
const secretBytes = 32;

/** The role under which the server reads and writes rows, and the key with which it signs what for. */
export interface AppRole {
  readonly name: string;
  readonly password: string;
  readonly scopeKey: Uint8Array;
}

/**
 * Makes the role that owns nothing and gets no further than the row policies let it, or finds it; grants it every table that has
 * such policies, and no other. The owner's connection does this at each start, so that tables of new migrations are reached.
 * `canLogin`: whether it may connect by itself. Throws the database's own error (42501) when the owner may not make roles.
 */
export async function ensureAppRole(owner: Kysely<Tables>, canLogin: boolean): Promise<AppRole> {
  return await owner.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(transaction);
    const { key, password } = await ensureSecrets(transaction);
    const { rows } = await sql<{ name: string; is_there: boolean }>`
      select 'plumbline_app_' || oid as name,
        exists (select from pg_roles where rolname = 'plumbline_app_' || pg_database.oid) as is_there
      from pg_database where datname = current_database()`.execute(transaction);
    const { name = "", is_there: isThere = false } = rows[0] ?? {};
    const role = sql.id(name);
    if (!isThere) {
      await sql`create role ${role} noinherit`.execute(transaction);
      // So that the owner's own connection may take the role on where the role cannot connect.
      await sql`grant ${role} to current_user`.execute(transaction);
    }
    // Each time: the database may have been put back from a backup made with another password.
    if (canLogin) await sql`alter role ${role} login password ${sql.lit(password)}`.execute(transaction);
    await protectTables(transaction);
    await grantProtectedTables(transaction, name);
    return { name, password, scopeKey: key };
  });
}

/** A runner's table whose migration said nothing of it is that runner's alone: no clinic reads it. */
async function protectTables(transaction: Kysely<Tables>): Promise<void> {
  await sql`
    select protect_runner_table(cls.oid::regclass, false) from pg_class cls
    join pg_index on indrelid = cls.oid and indisprimary
    join pg_attribute att on att.attrelid = cls.oid and att.attnum = indkey[0]
    where cls.relnamespace = current_schema()::regnamespace and cls.relkind = 'r' and att.attname = 'runner_id'
      and not cls.relrowsecurity`.execute(transaction);
}

async function grantProtectedTables(transaction: Kysely<Tables>, name: string): Promise<void> {
  const { rows } = await sql<{ table: string; schema: string }>`
    select cls.relname as table, current_schema() as schema from pg_class cls
    where cls.relnamespace = current_schema()::regnamespace and cls.relkind = 'r' and cls.relrowsecurity
      and not has_table_privilege(${name}::name, cls.oid, 'select, insert, update, delete')`.execute(transaction);
  const role = sql.id(name);
  for (const { table, schema } of rows) {
    await sql`grant usage on schema ${sql.id(schema)} to ${role}`.execute(transaction);
    await sql`grant select, insert, update, delete on ${sql.id(schema, table)} to ${role}`.execute(transaction);
  }
}

async function ensureSecrets(
  transaction: Kysely<Tables>,
): Promise<{ readonly key: Uint8Array; readonly password: string }> {
  const found = await transaction.selectFrom("access_secrets").selectAll().execute();
  const [key, password] = ["scope", "password"].map((name) => found.find((row) => row.name === name)?.value);
  if (key !== undefined && password !== undefined) return { key, password: textOf(password) };
  const made = { key: randomBytes(secretBytes), password: randomBytes(secretBytes) };
  const { inner, outer } = hmacKeys(made.key);
  await transaction
    .insertInto("access_secrets")
    .values([
      { name: "scope", value: made.key },
      { name: "scope-inner", value: inner },
      { name: "scope-outer", value: outer },
      { name: "password", value: made.password },
    ])
    .execute();
  return { key: made.key, password: textOf(made.password) };
}

function textOf(password: Uint8Array): string {
  return Buffer.from(password).toString("base64url");
}
