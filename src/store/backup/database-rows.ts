import { type Kysely, type RawBuilder, sql } from "kysely";
import { applyMigrations, madeByMigrations } from "../migrate.ts";
import type { Tables } from "../tables.ts";

/**
 * A row of a table as the database itself writes it in JSON: bytes in hexadecimal, times to the microsecond, numbers to the last
 * digit. It stays text on its way, because reading it as JavaScript numbers and dates would lose some of that.
 */
export interface BackupRow {
  readonly table: string;
  readonly json: string;
}

/** Rows fetched at once: the samples of a long run can be a megabyte. */
const pageRows = 20;

/**
 * Left out of backups. The keys of films: a key that also lies in a backup is not destroyed when its film is erased. What holds
 * for minutes or once: put back, it would let in a session that was ended and a code that was used.
 */
const notInBackups: ReadonlySet<string> = new Set([
  ...["clips", "sessions", "verifications", "invitations", "attempts"],
  // A link that was taken back would work again.
  "handover_links",
  // Keys of the database they lie in, and of no other.
  "access_secrets",
]);

/** Tables that hold something in every database. */
const neverEmpty: ReadonlySet<string> = new Set(["runners", "access_secrets"]);

/** Tables whose rows a backup holds, those that others refer to first. */
export async function backedUpTables(): Promise<readonly string[]> {
  return (await madeByMigrations()).tables.filter((table) => !notInBackups.has(table));
}

/** Rows whose table the migrations do not make, or that do not fit it. */
export class RowMisfitError extends Error {
  constructor(table: string, options?: ErrorOptions) {
    super(`A row of ${table} does not fit`, options);
    this.name = "RowMisfitError";
  }
}

/** A film or watch file as its row knows it. */
export interface KeptSealedFile {
  /** Its folder in the data folder. */
  readonly kind: "clips" | "originals";
  readonly runnerId: string;
  readonly fileId: string;
  /** Length, opened. */
  readonly bytes: number;
}

/** Every row of a database, for backups: all runners and accounts, as they were at one moment. */
export class DatabaseRows {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** Number of rows of all tables but those that hold something in every database. */
  async count(): Promise<number> {
    let count = 0;
    for (const table of (await madeByMigrations()).tables) {
      if (neverEmpty.has(table)) continue;
      const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(
        this.#database,
      );
      count += Number(rows[0]?.count ?? 0);
    }
    return count;
  }

  /** Every film and watch file that is kept, of all runners. */
  async sealedFiles(): Promise<readonly KeptSealedFile[]> {
    return await this.#database.transaction().execute(async (transaction) => {
      await set(transaction, "row_security", "off");
      const kept: KeptSealedFile[] = [];
      for (const kind of ["clips", "originals"] as const) {
        const rows = await transaction.selectFrom(kind).select(["runner_id", "file_id", "bytes"]).execute();
        kept.push(...rows.map((row) => ({ kind, runnerId: row.runner_id, fileId: row.file_id, bytes: row.bytes })));
      }
      return kept;
    });
  }

  /** Every row of every table, those that others refer to first, out of one snapshot: what is written meanwhile is not in it. */
  async *readAll(): AsyncGenerator<BackupRow> {
    const transaction = await this.#database.startTransaction().setIsolationLevel("repeatable read").execute();
    try {
      await set(transaction, "bytea_output", "hex");
      // Where the database shows this account only some rows, a backup fails; it never silently leaves the others out.
      await set(transaction, "row_security", "off");
      for (const table of await backedUpTables()) yield* readTable(transaction, table);
    } finally {
      // Nothing was written.
      await transaction.rollback().execute();
    }
  }

  /**
   * Puts rows in place of everything that is there, in one transaction: either all of it is in, or the database is as it was.
   * Tables are made anew as they were at the rows' own version and then brought to the newest, so that an old backup goes through
   * the same migrations as an old database. Gives the number of rows of each table. Throws a RowMisfitError.
   */
  async replaceAll(rows: AsyncIterable<BackupRow>, storeVersion: number): Promise<Readonly<Record<string, number>>> {
    const tables = await backedUpTables();
    return await this.#database.transaction().execute(async (transaction) => {
      const secrets = await transaction.selectFrom("access_secrets").selectAll().execute();
      await makeAnew(transaction, storeVersion);
      const inserts = new Map<string, string>();
      const counts: Record<string, number> = {};
      for await (const { table, json } of rows) {
        const columns = inserts.get(table) ?? (tables.includes(table) ? await columnsOf(transaction, table) : "");
        inserts.set(table, columns);
        if (columns === "") throw new RowMisfitError(table);
        await insert(transaction, { table, columns, json });
        counts[table] = (counts[table] ?? 0) + 1;
      }
      await applyMigrations(transaction as unknown as Kysely<unknown>);
      // Connections that are open go on with the keys they know.
      if (secrets.length > 0) await transaction.insertInto("access_secrets").values(secrets).execute();
      return counts;
    });
  }
}

async function set(transaction: Kysely<Tables>, name: string, value: string): Promise<void> {
  await sql`select set_config(${name}, ${value}, true)`.execute(transaction);
}

async function* readTable(transaction: Kysely<Tables>, table: string): AsyncGenerator<BackupRow> {
  const cursor: RawBuilder<unknown> = sql.ref(`backup_of_${table}`);
  await sql`
    declare ${cursor} no scroll cursor for select row_to_json(held)::text as json from ${sql.table(table)} as held
  `.execute(transaction);
  for (;;) {
    const { rows } = await sql<{ json: string }>`fetch ${sql.lit(pageRows)} from ${cursor}`.execute(transaction);
    for (const { json } of rows) yield { table, json };
    if (rows.length < pageRows) break;
  }
  await sql`close ${cursor}`.execute(transaction);
}

/** Takes every table of ours out and makes them as they were at a version, with nothing in them. */
async function makeAnew(transaction: Kysely<Tables>, storeVersion: number): Promise<void> {
  const { tables, functions } = await madeByMigrations();
  for (const table of [...tables, "migrations"].toReversed()) {
    await sql`drop table if exists ${sql.table(table)} cascade`.execute(transaction);
  }
  for (const name of functions) await sql`drop function if exists ${sql.ref(name)} cascade`.execute(transaction);
  await applyMigrations(transaction as unknown as Kysely<unknown>, storeVersion);
  for (const table of tables.toReversed()) await emptyWhenThere(transaction, table);
}

/** Rows that a migration itself enters are in the backup too. */
async function emptyWhenThere(transaction: Kysely<Tables>, table: string): Promise<void> {
  const { rows } = await sql<{ isThere: boolean }>`select to_regclass(${table}) is not null as "isThere"`.execute(
    transaction,
  );
  if (rows[0]?.isThere === true) await sql`delete from ${sql.table(table)}`.execute(transaction);
}

/** Columns that take a value, quoted, with commas; "" for a table that is not there. */
async function columnsOf(transaction: Kysely<Tables>, table: string): Promise<string> {
  const { rows } = await sql<{ columns: string | null }>`
    select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'
  `.execute(transaction);
  return rows[0]?.columns ?? "";
}

interface Insertion {
  readonly table: string;
  readonly columns: string;
  readonly json: string;
}

async function insert(transaction: Kysely<Tables>, { table, columns, json }: Insertion): Promise<void> {
  try {
    await sql`
      insert into ${sql.table(table)} (${sql.raw(columns)}) overriding system value
      select ${sql.raw(columns)} from json_populate_record(null::${sql.table(table)}, ${json}::json)
    `.execute(transaction);
  } catch (error) {
    const { code = "" } = error as { readonly code?: string };
    // Data and integrity: classes 22 and 23 of PostgreSQL's codes. Anything else is a fault of ours or of the server.
    throw /^2[23]/.test(code) ? new RowMisfitError(table, { cause: error }) : error;
  }
}
