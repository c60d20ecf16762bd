import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BackupError } from "#app/backup/backup-error.ts";
import { backupHere, restoreHere } from "#app/backup/backup-here.ts";
import { openStore } from "#store/open-store.ts";
import type { StoreLocation } from "#store/store-location.ts";
import { fillRecord } from "./record-fixture.ts";
import { storeKinds } from "./store-kinds.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function environmentOf(location: StoreLocation): Readonly<Record<string, string>> {
  return location.kind === "postgres" ? { DATABASE_URL: location.url } : { PLUMBLINE_DATA_DIR: location.folder };
}

/** Every row of a store but those of the log that tell of backups put in place. */
async function allRows(location: StoreLocation): Promise<unknown> {
  const store = await openStore(location);
  const rows: string[] = [];
  for await (const { table, json } of store.database.readAll()) {
    if (table !== "access_log" || !json.includes("backup-restored")) rows.push(`${table} ${json}`);
  }
  await store.close();
  return rows.toSorted();
}

const kinds = storeKinds();

describe.each(kinds)("backups: $name", ({ name, locate }) => {
  let from: StoreLocation;
  const path = join(folder, `${name}.gz`);

  beforeAll(async () => {
    from = await locate();
    const store = await openStore(from);
    await fillRecord(store.local);
    const other = randomUUID();
    await store.enterRunner(other);
    await fillRecord(store.runner(other));
    await store.local.log.append({
      at: "2026-03-01T07:00:00.000Z",
      who: "runner",
      what: "record-exported",
      detail: {},
    });
    await store.close();
    await backupHere(path, environmentOf(from));
  }, 120_000);

  test.each(kinds.map((kind) => [kind.name, kind.locate] as const))(
    "a backup put in place on %s gives the same rows of every runner",
    async (_, locateTo) => {
      const to = await locateTo();
      const { counts } = await restoreHere(path, { environment: environmentOf(to), isReplacing: false });
      expect(counts).toMatchObject({ runners: 2, entries: 6, activities: 2, activity_columns: 2, access_log: 1 });
      expect(await allRows(to)).toEqual(await allRows(from));
      const store = await openStore(to);
      expect(await store.local.log.brokenAt()).toBeUndefined();
      await store.close();
    },
    60_000,
  );

  test("a database with data takes a backup only in place of it, and then holds nothing else", async () => {
    const to = await locate();
    const store = await openStore(to);
    await store.local.shoes.save({ name: "Before", startDistanceM: 0 });
    await store.close();
    const before = await allRows(to);
    const environment = environmentOf(to);
    await expect(restoreHere(path, { environment, isReplacing: false })).rejects.toThrow("There is data already");
    expect(await allRows(to)).toEqual(before);
    await restoreHere(path, { environment, isReplacing: true });
    expect(await allRows(to)).toEqual(await allRows(from));
  }, 60_000);

  test("a backup that is damaged, cut off, changed or newer changes nothing", async () => {
    const to = await locate();
    const store = await openStore(to);
    await store.local.shoes.save({ name: "Before", startDistanceM: 0 });
    await store.close();
    const before = await allRows(to);
    const packed = readFileSync(path);
    const text = gunzipSync(packed).toString();
    const wrong: readonly Buffer[] = [
      Buffer.alloc(0),
      Buffer.from("no backup"),
      packed.subarray(0, packed.length / 2),
      gzipSync(text.split("\n").slice(0, -2).join("\n")),
      gzipSync(text.replace("side-plank", "hand-stand")),
      gzipSync(text.replace('"storeVersion":', '"storeVersion":9')),
      gzipSync(text.replace('["runners",', '["migrations",')),
      gzipSync(text.replace(/\["shoes",\{.*\}\]/, '["shoes",{"name":7')),
    ];
    for (const [index, bytes] of wrong.entries()) {
      const bad = join(folder, `${name}-bad-${index}.gz`);
      writeFileSync(bad, bytes);
      const refusal = await restoreHere(bad, { environment: environmentOf(to), isReplacing: true }).catch(
        (error: unknown) => error,
      );
      expect(refusal, `damage ${index}`).toBeInstanceOf(BackupError);
    }
    expect(await allRows(to)).toEqual(before);
  }, 90_000);

  test("a backup can be read by its owner alone", () => {
    expect(statSync(path).mode & 0o077).toBe(0);
  });
});
