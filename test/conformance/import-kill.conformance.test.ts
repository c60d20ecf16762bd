import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importIntoStore } from "#app/import-jobs/import-into-store.ts";
import { OriginalShelf } from "#app/originals/original-shelf.ts";
import { encodeRun } from "#formats/fit/fit-fixture.ts";
import { localRunnerId, openStore, type RunnerStore } from "#store/open-store.ts";
import type { StoreLocation } from "#store/store-location.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-kill-"));
const files = join(folder, "files");
const days = 40;
/** Kills, each after so many files written by that process and so many milliseconds more. */
const kills = [
  { afterFiles: 0, moreMs: 60 },
  { afterFiles: 4, moreMs: 7 },
  { afterFiles: 8, moreMs: 23 },
];

let server: Promise<PostgresServer> | undefined;

const kinds: readonly { readonly name: string; readonly locate: (name: string) => Promise<StoreLocation> }[] = [
  { name: "embedded", locate: async (name) => ({ kind: "embedded", folder: join(folder, name) }) },
  {
    name: "PostgreSQL",
    locate: async () => {
      server ??= startPostgres();
      return { kind: "postgres", url: await (await server).makeDatabase() };
    },
  },
];

beforeAll(() => {
  mkdirSync(files);
  for (let day = 1; day <= days; day += 1) {
    const name = String(day).padStart(3, "0");
    const startUtcMs = Date.UTC(2025, 0, day, 6);
    const run = encodeRun({ startUtcMs, durationS: 600, seed: day });
    writeFileSync(join(files, `${name}.fit.gz`), gzipSync(run));
    // Every fifth run came a second time, without the strap and half a minute later.
    const poorer = { startUtcMs: startUtcMs + 30_000, durationS: 580, seed: day, hasStrap: false };
    if (day % 5 === 0) writeFileSync(join(files, `${name}-copy.fit`), encodeRun(poorer));
    if (day % 20 === 0) writeFileSync(join(files, `${name}-broken.fit`), run.subarray(0, 5000));
    if (day % 30 === 0) writeFileSync(join(files, `${name}-not.gpx`), `not a track ${day}`);
  }
});

afterAll(async () => {
  await (await server)?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Everything a store holds but ids and times of writing, in an order of its own. */
async function fingerprint({ activities, imports, originals }: RunnerStore): Promise<unknown> {
  const runs = await Promise.all(
    (await activities.list()).map(async ({ id, ...summary }) => {
      const { timesS, channels, ...head } = (await activities.activity(id)) ?? {};
      const samples = createHash("sha256").update(JSON.stringify({ timesS, channels })).digest("hex");
      const sources = (await activities.sources(id)).toSorted((a, b) => a.contentHash.localeCompare(b.contentHash));
      return { summary, head, samples, sources };
    }),
  );
  const states = (await imports.list()).map(({ state }) => state);
  const hashes = (await activities.knownSources()).flatMap(({ contentHash, storedHash }) => [contentHash, storedHash]);
  const kept = (await originals.list()).map(({ name, bytesHash, activityIds: { length } }) => ({
    ...{ name, bytesHash, activities: length },
  }));
  return { runs, hashes: hashes.toSorted(), states, kept };
}

/** Where a store's watch files lie. */
const shelfOf = (name: string): OriginalShelf => new OriginalShelf({ folder: join(folder, `${name}-files`) });

const originalsOf = (name: string) => ({ shelf: shelfOf(name), runnerId: localRunnerId });

/** Every watch file that has a row opens, and is what came. */
async function expectFilesOpen({ originals }: RunnerStore, shelf: OriginalShelf): Promise<void> {
  for (const original of await originals.list()) {
    const file = await shelf.take(localRunnerId, original);
    const bytes = file.kind === "whole" ? Buffer.concat(await Array.fromAsync(file.pieces)) : Buffer.alloc(0);
    expect(createHash("sha256").update(bytes).digest("hex"), original.name).toBe(original.bytesHash);
  }
}

const sealedFiles = (name: string): readonly string[] => {
  const root = join(folder, `${name}-files`, "originals", localRunnerId);
  return readdirSync(root).map((file) => join(root, file));
};

interface Kill {
  readonly afterFiles: number;
  readonly moreMs: number;
}

/** Runs an import in a process and kills it. Resolves to what it had said by then. */
async function importAndKill(
  location: StoreLocation,
  filesFolder: string,
  { afterFiles, moreMs }: Kill,
): Promise<string> {
  const program = join(import.meta.dirname, "import-child.ts");
  const child = spawn(process.execPath, [program, JSON.stringify(location), files, filesFolder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  let isDoomed = false;
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    const written = Number(/written (\d+)\s*$/.exec(said)?.[1] ?? -1);
    if (isDoomed || written < afterFiles) return;
    isDoomed = true;
    setTimeout(() => child.kill("SIGKILL"), moreMs);
  });
  await new Promise((resolve) => child.once("close", resolve));
  return said;
}

describe.each(kinds)("an import into a store: $name", ({ name, locate }) => {
  test("loses and doubles nothing when its process is killed again and again", async () => {
    const straight = await openStore(await locate(`${name}-straight`));
    await importIntoStore([files], { store: straight.local, originals: originalsOf(`${name}-straight`) });
    const expected = await fingerprint(straight.local);
    await straight.close();

    const killed = `${name}-killed`;
    const location = await locate(killed);
    let before = 0;
    for (const kill of kills) {
      expect(await importAndKill(location, join(folder, `${killed}-files`), kill)).not.toContain("done");
      const store = await openStore(location);
      await expectFilesOpen(store.local, shelfOf(killed));
      const count = await store.local.activities.count();
      expect(count).toBeGreaterThanOrEqual(before);
      expect(count).toBeLessThan(days);
      before = count;
      await store.close();
    }
    expect(before).toBeGreaterThan(0);

    const store = await openStore(location);
    const originals = originalsOf(killed);
    const report = await importIntoStore([files], { store: store.local, originals });
    expect(report.totals.duplicates).toBeGreaterThan(0);
    expect(await store.local.activities.count()).toBe(days);
    expect(await fingerprint(store.local)).toEqual(expected);

    // What was written without its row is nobody's; the rest opens.
    for (const path of sealedFiles(killed)) utimesSync(path, new Date(0), new Date(0));
    await originals.shelf.removeLeftovers(Date.now(), () => store.local.originals);
    expect(sealedFiles(killed)).toHaveLength((await store.local.originals.sums()).files);
    await expectFilesOpen(store.local, originals.shelf);

    const again = await importIntoStore([files], { store: store.local, originals });
    expect(again.totals.duplicates).toBe(again.totals.files);
    expect(await store.local.activities.count()).toBe(days);
    await store.close();
  }, 120_000);

  test("stops when it is told to, keeps what it has, and goes on", async () => {
    const store = await openStore(await locate(`${name}-stopped`));
    const controller = new AbortController();
    const stopped = importIntoStore([files], {
      store: store.local,
      filesAtOnce: 2,
      signal: controller.signal,
      onProgress: ({ filesDone }) => {
        if (filesDone >= 10) controller.abort();
      },
    });
    await expect(stopped).rejects.toThrow(/abort/i);
    const kept = await store.local.activities.count();
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(days);
    expect(await store.local.imports.list()).toMatchObject([{ state: "stopped" }]);
    await importIntoStore([files], { store: store.local });
    expect(await store.local.activities.count()).toBe(days);
    expect(await store.local.imports.list()).toMatchObject([{ state: "done" }]);
    await store.close();
  }, 60_000);
});

test("a second process is told that the data is in use", async () => {
  const location: StoreLocation = { kind: "embedded", folder: join(folder, "shared") };
  const store = await openStore(location);
  const program = join(import.meta.dirname, "import-child.ts");
  const child = spawn(process.execPath, [program, JSON.stringify(location), files], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  await new Promise((resolve) => child.once("close", resolve));
  expect(said).toContain(`Another Plumbline is using the data in ${location.folder} (process ${process.pid})`);
  await store.close();
}, 60_000);
