import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { StoreError } from "./store-error.ts";

/** Any number that is ours alone: two servers that start at once migrate one after the other. */
const advisoryLock = 4_280_003;

const folder = join(import.meta.dirname, "migrations");

interface Migration {
  readonly version: number;
  readonly name: string;
}

/**
 * Brings a database to the newest version: applies the numbered files of `migrations/` that it has not seen, in order, all in
 * one transaction. Returns the version. Throws a StoreError when the database is newer than this program.
 */
export async function migrate(database: Kysely<unknown>): Promise<number> {
  const known = await knownMigrations();
  return await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(transaction);
    await sql`create table if not exists migrations (
      version integer primary key, name text not null, applied_at timestamptz not null default now()
    )`.execute(transaction);
    const { rows } = await sql<{ version: number | null }>`select max(version) as version from migrations`.execute(
      transaction,
    );
    const found = rows[0]?.version ?? 0;
    const newest = known.at(-1)?.version ?? 0;
    if (found > newest)
      throw new StoreError("store-newer", `it has version ${found}, this program knows up to ${newest}`);
    for (const { version, name } of known.filter((migration) => migration.version > found)) {
      await sql.raw(await readFile(join(folder, name), "utf8")).execute(transaction);
      await sql`insert into migrations (version, name) values (${version}, ${name})`.execute(transaction);
    }
    return newest;
  });
}

async function knownMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return names.map((name, index) => {
    const version = Number(name.slice(0, 4));
    if (version !== index + 1) throw new RangeError(`Cannot use migration ${name}: expected number ${index + 1}`);
    return { version, name };
  });
}
