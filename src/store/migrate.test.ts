import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import { openStore } from "./open-store.ts";
import { embeddedDialect } from "./pglite/embedded-dialect.ts";
import { createEmptyDatabase } from "./pglite/empty-database.ts";
import { EngineClient } from "./pglite/engine-client.ts";
import { createNewDatabase } from "./pglite/new-database.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-migrate-"));
let database: Kysely<unknown>;

beforeAll(async () => {
  await createEmptyDatabase(join(folder, "database"));
  database = new Kysely({ dialect: embeddedDialect(await EngineClient.open(join(folder, "database"))) });
}, 120_000);

afterAll(async () => {
  await database?.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** Every column, constraint, index, policy and function of a database, and the migrations it went through. */
async function catalogueOf(of: Kysely<unknown>): Promise<readonly unknown[]> {
  const { rows } = await sql<{ what: string }>`
    select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as what
      from information_schema.columns where table_schema = 'public'
    union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all select 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '')
      from pg_policies where schemaname = 'public'
    union all select 'function ' || pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
    union all select 'migration ' || version || ' ' || name from migrations
    order by what`.execute(of);
  return rows.map(({ what }) => what);
}

describe("migrate()", () => {
  test("brings an empty database to the newest version, once, however many ask", async () => {
    const [first, second] = await Promise.all([migrate(database), migrate(database)]);
    expect(first).toBeGreaterThanOrEqual(1);
    expect(second).toBe(first);
    const { rows } = await sql<{ version: number }>`select version from migrations order by version`.execute(database);
    const numbers = readdirSync(join(import.meta.dirname, "migrations")).map((name) => Number(name.slice(0, 4)));
    expect(rows.map(({ version }) => version)).toEqual(numbers.toSorted((a, b) => a - b));
  });

  test("applies a migration that came later with a lower number, as when two were made at the same time", async () => {
    await sql`delete from migrations where version = 2`.execute(database);
    await sql`alter table shoes drop column remind_at_m`.execute(database);
    await migrate(database);
    await sql`select remind_at_m from shoes`.execute(database);
    const { rows } = await sql<{ count: number }>`select count(*) as count from migrations where version = 2`.execute(
      database,
    );
    expect(rows[0]?.count).toBe(1);
  });

  test("makes tables whose key starts with the runner, wherever they hold something of one", async () => {
    const { rows } = await sql<{ table: string; column: string; is_of_runner: boolean }>`
      select cls.relname as table, att.attname as column,
        exists (select from pg_attribute where attrelid = cls.oid and attname = 'runner_id') as is_of_runner
      from pg_class cls
      left join pg_index key on key.indrelid = cls.oid and key.indisprimary
      left join pg_attribute att on att.attrelid = cls.oid and att.attnum = key.indkey[0]
      where cls.relkind = 'r' and cls.relnamespace = 'public'::regnamespace`.execute(database);
    expect(rows.length).toBeGreaterThanOrEqual(12);
    const others = rows.filter(({ column, is_of_runner }) => is_of_runner && column !== "runner_id");
    // An account names the runner it is; it is nothing of the record.
    expect(others.map(({ table }) => table)).toEqual(["accounts"]);
  });

  test("makes of an empty database what a new one is copied from", async () => {
    await createNewDatabase(join(folder, "copied"));
    const engine = await EngineClient.open(join(folder, "copied"));
    const other = new Kysely<unknown>({ dialect: embeddedDialect(engine) });
    try {
      expect(await catalogueOf(other)).toEqual(await catalogueOf(database));
    } finally {
      await other.destroy();
    }
  });

  test("refuses a database of a newer program", async () => {
    await sql`insert into migrations (version, name) values (999, '0999-later.sql')`.execute(database);
    await expect(migrate(database)).rejects.toThrow(
      /written by a newer Plumbline: it has version 999, this program knows up to \d+/,
    );
    await sql`delete from migrations where version = 999`.execute(database);
  });
});

describe("embeddedDialect()", () => {
  test("keeps other queries out of an open transaction, and undoes it whole", async () => {
    await sql`create table probe (value integer)`.execute(database);
    const broken = database.transaction().execute(async (transaction) => {
      await sql`insert into probe values (1)`.execute(transaction);
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error("undo");
    });
    const outside = sql`insert into probe values (2)`.execute(database);
    await expect(broken).rejects.toThrow("undo");
    await outside;
    const { rows } = await sql<{ value: number }>`select value from probe`.execute(database);
    expect(rows).toEqual([{ value: 2 }]);
  });

  test("gives PostgreSQL's own code with an error, and goes on", async () => {
    await expect(sql`select * from nowhere`.execute(database)).rejects.toMatchObject({ code: "42P01" });
    const { rows } = await sql<{ one: number }>`select ${1}::int as one`.execute(database);
    expect(rows).toEqual([{ one: 1 }]);
  });
});

describe("openStore()", () => {
  test("says that a PostgreSQL server does not answer, without its password", async () => {
    const url = "postgres://me:secret@127.0.0.1:1/runs";
    const opening = openStore({ kind: "postgres", url });
    await expect(opening).rejects.toMatchObject({ name: "StoreError", code: "store-unreachable" });
    await expect(opening).rejects.not.toThrow(/secret/);
  });

  test("says that the data folder cannot be used", async () => {
    const path = join(import.meta.dirname, "migrate.ts");
    await expect(openStore({ kind: "embedded", folder: path })).rejects.toMatchObject({ code: "store-folder" });
  });
});
