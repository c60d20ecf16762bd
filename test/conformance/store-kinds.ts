import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { StoreLocation } from "#store/store-location.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

interface StoreKind {
  readonly name: string;
  /** Where an empty store of this kind may be made. */
  readonly locate: () => Promise<StoreLocation>;
}

/** Both kinds of store, for tests that hold for each; what they leave behind goes when the file's tests are over. */
export function storeKinds(): readonly StoreKind[] {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-store-"));
  // Kept before it runs: two stores may be asked for at once.
  let server: Promise<PostgresServer> | undefined;
  afterAll(async () => {
    await (await server)?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  return [
    { name: "embedded", locate: async () => ({ kind: "embedded", folder: join(folder, randomUUID()) }) },
    {
      name: "PostgreSQL",
      locate: async () => {
        server ??= startPostgres();
        return { kind: "postgres", url: await (await server).makeDatabase() };
      },
    },
  ];
}
