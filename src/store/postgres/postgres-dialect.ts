import { type Dialect, PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import { columnTypes } from "../column-types.ts";

/** Connections at most: a small server's worth; PostgreSQL's own default allows 100 from everybody. */
const mostConnections = 10;

/** Kysely over PostgreSQL, with values read as the embedded database gives them. */
export function postgresDialect(url: string): Dialect {
  const getTypeParser = ((type: number, format?: "text" | "binary") => {
    if (type === columnTypes.date) return (text: string) => text;
    if (type === columnTypes.int8) return Number;
    return format === "binary" ? types.getTypeParser(type, "binary") : types.getTypeParser(type, "text");
  }) as typeof types.getTypeParser;
  const pool = new Pool({ connectionString: url, max: mostConnections, types: { getTypeParser } });
  // A connection that breaks while idle is replaced at its next use; without a listener it would end the program.
  pool.on("error", () => undefined);
  return new PostgresDialect({ pool });
}
