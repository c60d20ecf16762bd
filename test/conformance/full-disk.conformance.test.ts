import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { openStore } from "#store/open-store.ts";
import { createServerApp } from "../../src/server/create-server-app.ts";
import { openRaw } from "./raw-store.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-full-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an entry that finds the disk full is refused in words, and taken once there is room", async () => {
  const location = { kind: "embedded", folder: join(folder, "data") } as const;
  await (await openStore(location)).close();
  // The database says what it says when a file cannot be made longer.
  await withOwner(location, async ({ owner }) => {
    await sql`create function refuse_entry() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`.execute(
      owner,
    );
    await sql`create trigger full_disk before insert on entries execute function refuse_entry()`.execute(owner);
  });
  const full = await putEntry();
  expect(full.status).toBe(507);
  expect(await full.json()).toMatchObject({ code: "disk-full", message: expect.stringContaining("no room") });
  await withOwner(location, async ({ owner }) => {
    await sql`drop trigger full_disk on entries`.execute(owner);
  });
  expect((await putEntry()).status).toBe(200);
}, 60_000);

async function withOwner(
  location: Parameters<typeof openRaw>[0],
  use: (raw: Awaited<ReturnType<typeof openRaw>>) => Promise<void>,
): Promise<void> {
  const raw = await openRaw(location);
  try {
    await use(raw);
  } finally {
    await raw.close();
  }
}

async function putEntry(): Promise<Response> {
  const data = new DataOfRunners({
    environment: { PLUMBLINE_DATA_DIR: join(folder, "data") },
    onFault: () => undefined,
  });
  const app = createServerApp({ webRoot: folder, data, onFault: () => undefined });
  try {
    return await app.request("http://localhost/api/runners/own/entries/7b0d7a3e-4a0e-4d5a-9a70-5a8f2f3b6c11", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        ...{ kind: "check-in", day: "2026-06-01", revision: 1, madeAt: "2026-06-01T07:00:00.000Z" },
        body: { painNow: 3 },
      }),
    });
  } finally {
    await data.close();
  }
}
