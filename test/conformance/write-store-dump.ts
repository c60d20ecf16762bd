/**
 * Writes `test/fixtures/store/NNNN.sql`: the database as the newest migration's code writes it, dumped by PostgreSQL itself. Run
 * once for each version that is released, with that version's code, and never again for it: the dumps show that data written
 * then is read today.
 */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "#store/open-store.ts";
import { startPostgres } from "./postgres-server.ts";
import { fillRecord } from "./record-fixture.ts";

const server = await startPostgres();
try {
  const url = await server.makeDatabase();
  const store = await openStore({ kind: "postgres", url });
  await fillRecord(store.local);
  for (const what of ["record-exported", "runs-erased"]) {
    await store.local.log.append({ at: "2026-03-04T07:00:00.000Z", who: "runner", what, detail: { b: 1, a: [2] } });
  }
  await store.close();
  const name = `${String(store.version).padStart(4, "0")}.sql`;
  const path = join(import.meta.dirname, "..", "fixtures", "store", name);
  if (existsSync(path)) throw new Error(`${path} is there: a version is dumped once, by its own code`);
  const dump = execFileSync("pg_dump", ["--inserts", "--no-owner", "--no-privileges", "--dbname", url], {
    encoding: "utf8",
  });
  // Lines that begin with a backslash are psql's own.
  writeFileSync(path, dump.replaceAll(/^\\.*\n/gm, ""));
  console.log(path);
} finally {
  await server.stop();
}
