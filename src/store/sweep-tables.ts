import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * Rewrites tables out of which rows were taken and drops the write-ahead log behind them, so that nothing of those rows is left in
 * the files of an embedded database; where the database is not ours alone, what it lets us.
 */
export async function sweepTables(
  database: Kysely<Tables>,
  tables: readonly (keyof Tables)[],
  isEmbedded: boolean,
): Promise<void> {
  for (const table of tables) await sql`vacuum (full) ${sql.table(table)}`.execute(database);
  if (!isEmbedded) return;
  // Log files are otherwise renamed and used again with what is in them.
  await sql`set wal_recycle = off`.execute(database);
  await sql`select pg_switch_wal()`.execute(database);
  await sql`checkpoint`.execute(database);
}
