import { createHash } from "node:crypto";
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
  return await database.transaction().execute((transaction) => applyMigrations(transaction));
}

/** The same within a transaction that is open already, up to a version: an old backup is put in place at its own. */
export async function applyMigrations(
  transaction: Kysely<unknown>,
  upTo: number = Number.POSITIVE_INFINITY,
): Promise<number> {
  const known = await knownMigrations();
  await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(transaction);
  await sql`create table if not exists migrations (
    version integer primary key, name text not null, applied_at timestamptz not null default now()
  )`.execute(transaction);
  const { rows } = await sql<{ version: number }>`select version from migrations order by version`.execute(transaction);
  const seen = new Set(rows.map(({ version }) => version));
  const found = rows.at(-1)?.version ?? 0;
  const newest = known.at(-1)?.version ?? 0;
  if (found > newest)
    throw new StoreError("store-newer", `it has version ${found}, this program knows up to ${newest}`);
  for (const { version, name } of known) {
    if (seen.has(version) || version > upTo) continue;
    await sql.raw(await readFile(join(folder, name), "utf8")).execute(transaction);
    await sql`insert into migrations (version, name) values (${version}, ${name})`.execute(transaction);
  }
  return newest;
}

/** Another one for any other set of migrations: SHA-256 over their names and texts, in hexadecimal. */
export async function migrationsDigest(): Promise<string> {
  const hash = createHash("sha256");
  for (const { name } of await knownMigrations()) {
    hash.update(`${name}\n${await readFile(join(folder, name), "utf8")}\n`);
  }
  return hash.digest("hex");
}

/** What all migrations together make, in the order in which they make it: what refers stands after what it refers to. */
export interface MadeByMigrations {
  readonly tables: readonly string[];
  readonly functions: readonly string[];
}

/** Reads the names of tables and functions out of the migrations. A test holds them against the database's own catalogue. */
export async function madeByMigrations(): Promise<MadeByMigrations> {
  const texts = await Promise.all((await knownMigrations()).map(({ name }) => readFile(join(folder, name), "utf8")));
  const text = texts.join("\n").replaceAll(/--.*$/gm, "");
  const named = (kind: string): readonly string[] => {
    const made = new RegExp(`create (?:or replace )?${kind} (?:if not exists )?"?(\\w+)"?`, "gi");
    const dropped = new RegExp(`drop ${kind} (?:if exists )?"?(\\w+)"?`, "gi");
    const gone = new Set(Array.from(text.matchAll(dropped), ([, name = ""]) => name));
    return [...new Set(Array.from(text.matchAll(made), ([, name = ""]) => name))].filter((name) => !gone.has(name));
  };
  return { tables: named("table"), functions: named("function") };
}

async function knownMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const known = names.map((name) => ({ version: Number(name.slice(0, 4)), name }));
  for (const [index, { version, name }] of known.entries()) {
    const before = known[index - 1]?.version ?? 0;
    if (!(version > before)) throw new RangeError(`Cannot use migration ${name}: expected a number above ${before}`);
  }
  return known;
}
