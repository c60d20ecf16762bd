import { randomUUID } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { backupHere, restoreHere } from "#app/backup/backup-here.ts";
import { contentSha256, sha256 } from "#app/import/read-member.ts";
import { importHere } from "#app/import-here.ts";
import { importIntoStore } from "#app/import-jobs/import-into-store.ts";
import { OriginalShelf } from "#app/originals/original-shelf.ts";
import { ExportError } from "#app/ownership/export-error.ts";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import type { ExportManifest } from "#contract/ownership-schema.ts";
import { encodeRun } from "#formats/fit/fit-fixture.ts";
import { localRunnerId, type RunnerStore } from "#store/open-store.ts";
import type { StoreLocation } from "#store/store-location.ts";
import { flipByte } from "../support/flip-byte.ts";
import { newSource, steadyRun } from "./activity-fixture.ts";
import { storeKinds } from "./store-kinds.ts";

const root = mkdtempSync(join(tmpdir(), "plumbline-originals-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const runOf = (day: number): Buffer =>
  Buffer.from(encodeRun({ startUtcMs: Date.UTC(2025, 4, day, 6), durationS: 300, seed: day }));

/** What a runner brings: by name in its folder, with what of it is kept. */
const brought = {
  "a/run.fit.gz": gzipSync(runOf(1)),
  "b/run.fit": runOf(2),
  "export.zip": Buffer.from(zipSync({ "activities/3.fit.gz": gzipSync(runOf(3)), "deep/run.fit": runOf(4) })),
  "z-cut-off.fit": runOf(5).subarray(0, 5000),
  "z-letter.fit": Buffer.from("Dear runner"),
} as const;

const kept: Readonly<Record<string, Buffer>> = {
  "3.fit.gz": gzipSync(runOf(3)),
  "run.fit": runOf(2),
  "run-2.fit": runOf(4),
  "run.fit.gz": gzipSync(runOf(1)),
  "z-cut-off.fit": brought["z-cut-off.fit"],
};

const files = join(root, "brought");
for (const [name, bytes] of Object.entries(brought)) {
  mkdirSync(join(files, name, ".."), { recursive: true });
  writeFileSync(join(files, name), bytes);
}

type Environment = Readonly<Record<string, string>>;

/** A machine of its own: a database, and a data folder for what lies beside it. */
interface Machine {
  readonly environment: Environment;
  readonly location: StoreLocation;
  readonly folder: string;
  /** Its data as the server uses them. */
  data: DataOfRunners;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

const sealedFiles = ({ folder }: Machine): readonly string[] => {
  try {
    return filesIn(join(folder, "originals"));
  } catch {
    return [];
  }
};

/** Everything of an export by name; watch files by their hash, so that order does not count. */
interface Exported {
  readonly zip: Uint8Array;
  readonly names: readonly string[];
  readonly originals: Readonly<Record<string, string>>;
  readonly manifest: ExportManifest;
  readonly page: string;
}

describe.each(storeKinds())("files of the watch: $name", ({ locate }) => {
  const onFault = (error: Error): void => {
    throw error;
  };

  async function newMachine(): Promise<Machine> {
    const location = await locate();
    const folder = location.kind === "embedded" ? location.folder : join(root, randomUUID());
    const environment = {
      PLUMBLINE_DATA_DIR: folder,
      ...(location.kind === "postgres" ? { DATABASE_URL: location.url } : {}),
    };
    const machine = { location, folder, environment, data: new DataOfRunners({ environment, onFault }) };
    machines.push(machine);
    return machine;
  }

  const machines: Machine[] = [];
  afterAll(() => Promise.all(machines.map(({ data }) => data.close())));
  afterEach(async () => {
    for (const { data } of machines.filter((machine) => machine !== full)) await data.close();
  });

  /** Does something that needs the database for itself. */
  async function shut<T>(machine: Machine, work: () => Promise<T>): Promise<T> {
    await machine.data.close();
    try {
      return await work();
    } finally {
      machine.data = new DataOfRunners({ environment: machine.environment, onFault });
    }
  }

  const ownStore = async ({ data }: Machine): Promise<RunnerStore> => (await data.store()).local;

  async function bring(machine: Machine, path: string = files): Promise<void> {
    const originals = { shelf: new OriginalShelf(machine), runnerId: localRunnerId };
    await importIntoStore([path], { store: ownStore(machine), originals, threads: 1 });
  }

  async function exported(machine: Machine): Promise<Exported> {
    const zip = await new Response(await machine.data.local.record.export()).bytes();
    const unpacked = unzipSync(zip);
    const names = Object.keys(unpacked).filter((name) => name.startsWith("originals/"));
    const text = (name: string): string => strFromU8(unpacked[name] ?? new Uint8Array());
    return {
      ...{ zip, names, page: text("record.html"), manifest: JSON.parse(text("manifest.json")) as ExportManifest },
      originals: Object.fromEntries(names.map((name) => [name, sha256(unpacked[name] ?? new Uint8Array())])),
    };
  }

  async function taken({ data }: Machine, zip: Uint8Array): Promise<Readonly<Record<string, number>>> {
    const { uploadId } = await data.local.receive("record.zip", new Blob([zip as Uint8Array<ArrayBuffer>]).stream());
    return (await data.local.record.restore(uploadId))?.added ?? {};
  }

  const decide = ({ data }: Machine, isGiven: boolean, revision: number): Promise<unknown> =>
    data.local.putEntry("own", {
      ...{ id: "1f2a3b4c-0000-4000-8000-00000000000d", kind: "consent", day: "2026-03-01", revision },
      madeAt: "2026-03-01T08:00:00.000Z",
      body: { purpose: "keep-watch-files", isGiven, words: "Files are kept." },
    });

  const wanted = Object.fromEntries(Object.entries(kept).map(([name, bytes]) => [`originals/${name}`, sha256(bytes)]));

  let full: Machine;
  let record: Exported;

  beforeAll(async () => {
    full = await newMachine();
    const outcome = await importHere([files], { isDryRun: false, environment: full.environment });
    if (outcome.kind === "trouble") throw new Error(outcome.message);
    record = await exported(full);
  }, 120_000);

  test("that gave an activity are kept once, in the bytes they came in, and the others are not", async () => {
    expect(record.originals).toEqual(wanted);
    for (const entry of record.manifest.originals ?? []) {
      expect(entry.activities, entry.file).toHaveLength(1);
      const bytes = unzipSync(record.zip)[entry.file] ?? new Uint8Array();
      expect(entry).toMatchObject({ sha256: sha256(bytes), contentSha256: contentSha256(bytes), bytes: bytes.length });
    }
    expect(record.manifest.originals?.map(({ name }) => name).toSorted()).toEqual([
      ...["3.fit.gz", "run.fit", "run.fit", "run.fit.gz", "z-cut-off.fit"],
    ]);
    for (const name of Object.keys(kept)) expect(record.page).toContain(`originals/${name}`);
    const sums = await full.data.local.originals.summary();
    expect(sums).toEqual({ files: 5, bytes: Object.values(kept).reduce((sum, { length }) => sum + length, 0) });
    expect(sealedFiles(full)).toHaveLength(5);
  });

  test("lie sealed, each with a key of its own, and nobody else may read any", () => {
    const [first = "", second = ""] = sealedFiles(full);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(false);
    const runs = [1, 2, 3, 4, 5].map((day) => runOf(day).subarray(100, 140));
    for (const path of [...sealedFiles(full), join(full.folder, "clip-key")]) {
      expect(statSync(path).mode & 0o077, path).toBe(0);
      expect(runs.some((words) => readFileSync(path).includes(words))).toBe(false);
    }
  });

  test("that come again are not kept again, unpacked and under another name neither", async () => {
    await bring(full);
    const copy = join(root, "copy.fit");
    writeFileSync(copy, runOf(1));
    await bring(full, copy);
    expect(sealedFiles(full)).toHaveLength(5);
  }, 60_000);

  test("that are broken are kept anew when they come again, under the name they had", async () => {
    const machine = await newMachine();
    await bring(machine);
    const [first = "", second = "", ...others] = sealedFiles(machine);
    rmSync(first);
    flipByte(second);
    expect((await exported(machine)).manifest.broken).toHaveLength(2);
    await bring(machine);
    const there = await exported(machine);
    expect(there.originals).toEqual(wanted);
    expect(there.manifest).not.toHaveProperty("broken");
    expect(sealedFiles(machine)).toHaveLength(5);
    expect(sealedFiles(machine)).toEqual(expect.arrayContaining(others));
    expect(sealedFiles(machine)).not.toContain(second);
  }, 60_000);

  test("come with the record into another Plumbline byte for byte, and twice changes nothing", async () => {
    const other = await newMachine();
    expect(await taken(other, record.zip)).toMatchObject({ originals: 5, activities: 5 });
    const there = await exported(other);
    expect(there.originals).toEqual(record.originals);
    const facts = ({ manifest }: Exported) => manifest.originals?.map(({ keptAt: _when, ...fact }) => fact);
    expect(facts(there)).toEqual(facts(record));
    expect(await taken(other, record.zip)).toMatchObject({ originals: 0, activities: 0 });
    expect(sealedFiles(other)).toHaveLength(5);
    // A server key of its own: the other's does not open them.
    const keyOf = ({ folder }: Machine) => readFileSync(join(folder, "clip-key"), "utf8");
    expect(keyOf(other)).not.toBe(keyOf(full));
  }, 60_000);

  test("are refused where an export was changed: other bytes, no such file, a name that leads elsewhere", async () => {
    const other = await newMachine();
    const good = unzipSync(record.zip);
    const withManifest = (change: (manifest: ExportManifest) => unknown): Uint8Array =>
      zipSync({ ...good, "manifest.json": strToU8(JSON.stringify(change(structuredClone(record.manifest)))) });
    const [first] = record.manifest.originals ?? [];
    const wrong = [
      zipSync({ ...good, "originals/run.fit": runOf(9) }),
      zipSync(Object.fromEntries(Object.entries(good).filter(([name]) => name !== "originals/run.fit"))),
      withManifest((manifest) => ({ ...manifest, originals: [{ ...first, file: "originals/../../run.fit" }] })),
      withManifest((manifest) => ({ ...manifest, originals: [{ ...first, contentSha256: "00".repeat(32) }] })),
    ];
    for (const [index, zip] of wrong.entries()) {
      await expect(taken(other, zip), `change ${index}`).rejects.toBeInstanceOf(ExportError);
    }
    const names = (await exported(other)).names;
    expect(names.length).toBeLessThan(5);
    expect(sealedFiles(other)).toHaveLength(names.length);
  }, 60_000);

  test("are not kept while the runner does not want it, and are once they come again after", async () => {
    const machine = await newMachine();
    await decide(machine, false, 1);
    await bring(machine);
    expect(sealedFiles(machine)).toEqual([]);
    expect((await exported(machine)).names).toEqual([]);
    expect(await taken(machine, record.zip)).toMatchObject({ originals: 0 });
    await decide(machine, true, 2);
    // Unpacked what came packed: the same content, read before and never kept.
    const unpacked = join(root, `${randomUUID()}.fit`);
    writeFileSync(unpacked, runOf(1));
    await bring(machine, unpacked);
    await bring(machine);
    const there = await exported(machine);
    expect(there.originals).toMatchObject({
      "originals/run.fit": sha256(runOf(2)),
      [`originals/${basename(unpacked)}`]: sha256(runOf(1)),
    });
    expect(there.names).toHaveLength(5);
  }, 60_000);

  test("go with the last run that came of them, and their keys with them", async () => {
    const machine = await newMachine();
    const source = newSource("triathlon", [
      steadyRun({ start: "2026-03-01T06:00:00Z" }),
      steadyRun({ start: "2026-03-01T08:00:00Z" }),
    ]);
    const keeper = await new OriginalShelf(machine).keeper(localRunnerId);
    const { contentHash, storedHash: bytesHash } = source;
    const sealed = keeper.seal({ contentHash, bytesHash, name: "../tri.fit", bytes: runOf(1) });
    await sealed.written;
    const [added] = await (await ownStore(machine)).activities.add([{ ...source, original: sealed.row }]);
    const [first = "", second = ""] = added?.activities.map(({ id }) => id) ?? [];
    expect((await exported(machine)).manifest.originals).toMatchObject([
      { file: "originals/tri.fit", activities: [first, second] },
    ]);
    expect(await machine.data.local.eraseRun("own", first)).toBe(true);
    expect((await exported(machine)).manifest.originals).toMatchObject([{ activities: [second] }]);
    expect(await machine.data.local.eraseRun("own", second)).toBe(true);
    expect((await exported(machine)).names).toEqual([]);
    expect(sealedFiles(machine)).toEqual([]);
    expectNoTrace(machine, sealed.row.sealedKey);
  }, 60_000);

  /** Nothing of a key in the files of an embedded database; the log of a PostgreSQL is its owner's. */
  function expectNoTrace({ location }: Machine, key: Uint8Array): void {
    if (location.kind !== "embedded") return;
    expect(filesIn(location.folder).filter((path) => readFileSync(path).includes(Buffer.from(key)))).toEqual([]);
  }

  const erasing: readonly (readonly [string, (data: DataOfRunners) => Promise<unknown>, number])[] = [
    ["the files alone", ({ local }) => local.originals.removeAll(), 5],
    ["all runs", ({ local }) => local.eraseRuns("own"), 0],
    ["everything", ({ local }) => local.record.erase(), 0],
  ];

  test.each(erasing)(
    "leave neither bytes nor keys when the runner erases %s",
    async (_what, erase, runs) => {
      const machine = await newMachine();
      await bring(machine);
      const store = await ownStore(machine);
      const keys = (await store.originals.list()).map(({ sealedKey }) => sealedKey);
      expect(keys).toHaveLength(5);
      const receipt = await erase(machine.data);
      if (receipt !== undefined) expect(receipt).toMatchObject({ rows: { originals: 5, activities: 5 } });
      expect(sealedFiles(machine)).toEqual([]);
      for (const key of keys) expectNoTrace(machine, key);
      expect(await store.originals.sums()).toEqual({ files: 0, bytes: 0 });
      expect(await store.activities.count()).toBe(runs);
    },
    60_000,
  );

  test("are in a backup, without their keys, and sealed anew where it is put in place", async () => {
    const path = join(root, `${randomUUID()}.gz`);
    const written = await shut(full, () => backupHere(path, full.environment));
    expect(written).toMatchObject({ broken: [], counts: { originals: 5 } });
    const to = await newMachine();
    await restoreHere(path, { environment: to.environment, isReplacing: false });
    expect((await exported(to)).originals).toEqual(wanted);
    // Again in place of it: only the new ones have rows, and the old ones are leftovers.
    await shut(to, () => restoreHere(path, { environment: to.environment, isReplacing: true }));
    expect((await exported(to)).originals).toEqual(wanted);
    expect(sealedFiles(to)).toHaveLength(10);
    for (const file of sealedFiles(to)) utimesSync(file, new Date(0), new Date(0));
    await to.data.begin();
    expect(sealedFiles(to)).toHaveLength(5);
    expect((await exported(to)).originals).toEqual(wanted);
    // Without the server's key they do not open: the backup says so and holds the rest.
    rmSync(join(to.folder, "clip-key"));
    const without = await shut(to, () => backupHere(`${path}-2`, to.environment));
    expect(without).toMatchObject({ counts: { activities: 5 } });
    expect(without.broken.map(({ why }) => why)).toEqual(Array(5).fill("no-key"));
    expect(without.counts).not.toHaveProperty("originals");
  }, 90_000);
});
