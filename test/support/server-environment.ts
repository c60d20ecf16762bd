import { afterAll } from "vitest";
import { startPostgres } from "../conformance/postgres-server.ts";

/**
 * Settings of a server whose store is of the kind that the test project asks for: embedded in the folder, or PostgreSQL where
 * `PLUMBLINE_TEST_STORE` says so. The same tests run once on each.
 */
export async function serverEnvironment(folder: string): Promise<Readonly<Record<string, string>>> {
  const embedded = { PLUMBLINE_DATA_DIR: folder };
  if (process.env["PLUMBLINE_TEST_STORE"] !== "postgres") return embedded;
  const server = await startPostgres();
  afterAll(() => server.stop(), 60_000);
  return { ...embedded, DATABASE_URL: await server.makeDatabase() };
}
