import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Lets nothing stay behind of rows that were changed in tables or taken out of them. */
export type Sweep = (tables: readonly (keyof Tables)[]) => Promise<void>;

/** What a repository needs whose rows may leave no trace. */
export interface SweptParts {
  readonly database: Kysely<Tables>;
  readonly runnerId: string;
  readonly sweep: Sweep;
}

/**
 * Rewrites tables out of which rows were taken and drops the write-ahead log behind them, so that nothing of those rows is left in
 * the files of an embedded database; where the database is not ours alone, what it lets us. Only the owner of a table may sweep it.
 */
export async function sweepTables(
  owner: Kysely<Tables>,
  tables: readonly (keyof Tables)[],
  isEmbedded: boolean,
): Promise<void> {
  for (const table of tables) await sql`vacuum (full) ${sql.table(table)}`.execute(owner);
  if (!isEmbedded) return;
  // Log files are otherwise renamed and used again with what is in them.
  await sql`set wal_recycle = off`.execute(owner);
  await sql`select pg_switch_wal()`.execute(owner);
  await sql`checkpoint`.execute(owner);
}
