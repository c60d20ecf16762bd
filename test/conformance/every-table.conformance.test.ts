import { Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backedUpTables } from "#store/backup/database-rows.ts";
import { madeByMigrations } from "#store/migrate.ts";
import { openStore } from "#store/open-store.ts";
import { recordTables } from "#store/ownership/record-rows.ts";
import { postgresDialect } from "#store/postgres/postgres-dialect.ts";
import { storeKinds } from "./store-kinds.ts";

/**
 * Tables with rows of a runner that an export leaves out, and why. Whoever adds a table either lets `recordTables` name it or
 * says here why a runner does not take it along.
 */
const notTaken: Readonly<Record<string, string>> = {
  runners: "the runner's own row; wherever the export is taken in there is one already",
  imports: "how far imports on this machine came; what they brought is in the record",
  access_log: "a file of its own; a log that could be brought from elsewhere would prove nothing",
  clips: "the films themselves are in the export; their keys open nothing elsewhere",
  originals: "the files themselves are in the export; their keys open nothing elsewhere",
  grants: "a file of its own; leave for a clinic of this server says nothing elsewhere",
  handover_links: "sealed copies of the page for a clinician; their addresses lead here",
  accounts: "who may sign in here; the record belongs to the runner, not to the account",
};

/** Tables that a backup leaves out, and why. */
const notBackedUp: Readonly<Record<string, string>> = {
  clips: "the keys of films: one that also lay in a backup would outlive the erasing of its film",
  sessions: "put back, it would let in a session that was ended since",
  verifications: "challenges that hold for minutes",
  invitations: "put back, a code that was used would work again",
  access_secrets: "keys of the database they lie in, made anew for every other",
  handover_links: "put back, a link that was taken back would work again",
  attempts: "how often something was tried of late",
};

/** Tables with rows of a runner that erasing leaves, and why. */
const notErased: Readonly<Record<string, string>> = {
  runners: "an empty row with an id, which a machine without accounts always has",
  accounts: "erasing the record leaves the way in; the account is closed with the account",
};

describe("every table of the database", () => {
  const [, kind] = storeKinds();
  let database: Kysely<unknown>;
  let tables: readonly string[];
  let runnersTables: readonly string[];

  beforeAll(async () => {
    const location = await kind?.locate();
    if (location?.kind !== "postgres") throw new Error("wanted PostgreSQL");
    await (await openStore(location)).close();
    database = new Kysely({ dialect: postgresDialect(location.url) });
    const { rows } = await sql<{ name: string; isRunners: boolean }>`
      select relname as name, exists (
        select from pg_attribute where attrelid = pg_class.oid and attname = 'runner_id'
      ) as "isRunners"
      from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'migrations'
      order by relname`.execute(database);
    tables = rows.map(({ name }) => name);
    runnersTables = rows.filter(({ isRunners }) => isRunners).map(({ name }) => name);
  }, 120_000);

  afterAll(async () => {
    await database?.destroy();
  });

  test("is in a backup, after the tables it refers to, or left out for a reason", async () => {
    const { tables: named } = await madeByMigrations();
    expect(named.toSorted()).toEqual(tables);
    expect([...(await backedUpTables()), ...Object.keys(notBackedUp)].toSorted()).toEqual(tables);
    const { rows } = await sql<{ from: string; to: string }>`
      select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint where contype = 'f'
    `.execute(database);
    const plain = (name: string) => name.replaceAll('"', "");
    expect(rows.filter(({ from, to }) => named.indexOf(plain(from)) < named.indexOf(plain(to)))).toEqual([]);
  });

  test("numbers its rows itself: a backup would not carry a sequence's place on", async () => {
    const { rows } = await sql`select sequencename from pg_sequences`.execute(database);
    expect(rows).toEqual([]);
  });

  test("with rows of a runner is in the export, every column of it, or is left out for a reason", async () => {
    const taken: readonly string[] = Object.keys(recordTables);
    expect([...taken, ...Object.keys(notTaken)].toSorted()).toEqual(runnersTables);
    for (const [table, { columns }] of Object.entries(recordTables)) {
      const { rows } = await sql<{ name: string }>`
        select column_name as name from information_schema.columns
        where table_name = ${table} and column_name <> 'runner_id'`.execute(database);
      expect([...columns].toSorted(), table).toEqual(rows.map(({ name }) => name).toSorted());
    }
  });

  test("with rows of a runner is emptied of them when the runner erases everything", async () => {
    const location = await kind?.locate();
    if (location === undefined) throw new Error("wanted PostgreSQL");
    const store = await openStore(location);
    const erased = Object.keys(await store.local.erase.everything());
    await store.close();
    expect([...erased, ...Object.keys(notErased)].toSorted()).toEqual(runnersTables);
  });
});
