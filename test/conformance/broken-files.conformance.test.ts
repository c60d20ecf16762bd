import { spawnSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { restoreHere } from "#app/backup/backup-here.ts";
import { ClipShelf } from "#app/clips/clip-shelf.ts";
import { checkKeptFiles } from "#app/doctor/check-kept-files.ts";
import { contentSha256, sha256 } from "#app/import/read-member.ts";
import { OriginalShelf } from "#app/originals/original-shelf.ts";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { type ExportManifest, exportManifestSchema, type Flaw, type Restored } from "#contract/ownership-schema.ts";
import { localRunnerId, type RunnerStore } from "#store/open-store.ts";
import { pieceBytes } from "#store/sealed/piece-cipher.ts";
import type { StoreLocation } from "#store/store-location.ts";
import { flipByte } from "../support/flip-byte.ts";
import { newSource, steadyRun } from "./activity-fixture.ts";
import { storeKinds } from "./store-kinds.ts";

const root = mkdtempSync(join(tmpdir(), "plumbline-broken-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Three pieces and a bit each. */
const fileBytes = 3 * pieceBytes + 77;
const sealedPiece = pieceBytes + 16;

/** What befalls a kept file on the disk, by what is to be found of it. The first piece of those that are there is good. */
const harms: Readonly<Record<Exclude<Flaw, "no-key">, (path: string) => void>> = {
  gone: (path) => rmSync(path),
  "cut-off": (path) => truncateSync(path, 2 * sealedPiece),
  changed: flipByte,
  // A disk that fails cannot be had here; reading a folder fails in the same place (EISDIR).
  unreadable: (path) => {
    rmSync(path);
    mkdirSync(path);
  },
};
const kinds = Object.keys(harms) as (keyof typeof harms)[];

const names = ["whole", ...kinds] as const;
const watchFiles = new Map(names.map((name) => [`${name}.fit`, randomBytes(fileBytes)]));
const filmIds = new Map(names.map((name) => [name, randomUUID()]));
const films = new Map(names.map((name) => [name, randomBytes(fileBytes)]));

const entriesOf = (path: string) => readdirSync(path).map((name) => ({ path, name }));

interface Machine {
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  data: DataOfRunners;
}

interface Exported {
  readonly zip: Uint8Array;
  readonly manifest: ExportManifest;
  /** Names of kept files in it. */
  readonly kept: readonly string[];
  readonly bytes: (name: string) => Buffer;
  readonly text: (name: string) => string;
}

describe.each(storeKinds())("kept files that are broken: $name", ({ locate }) => {
  const machines: Machine[] = [];
  afterAll(() => Promise.all(machines.map(({ data }) => data.close())));

  const dataOf = (environment: Machine["environment"]): DataOfRunners =>
    new DataOfRunners({
      environment,
      onFault: (error) => {
        throw error;
      },
    });

  async function newMachine(): Promise<Machine> {
    const location: StoreLocation = await locate();
    const folder = location.kind === "embedded" ? location.folder : join(root, randomUUID());
    const url = location.kind === "postgres" ? { DATABASE_URL: location.url } : {};
    const environment = { PLUMBLINE_DATA_DIR: folder, ...url };
    const machine = { folder, environment, data: dataOf(environment) };
    machines.push(machine);
    return machine;
  }

  /** The command on a machine, which has the database for itself. */
  async function command(machine: Machine, ...words: readonly string[]): Promise<{ out: string; said: string }> {
    await machine.data.close();
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("src/cli/main.ts"), ...words], {
      ...{ env: { ...process.env, ...machine.environment }, encoding: "utf8" },
    });
    machine.data = dataOf(machine.environment);
    expect(status, stderr).toBe(0);
    return { out: stdout, said: stderr };
  }

  const ownStore = async ({ data }: Machine): Promise<RunnerStore> => (await data.store()).local;

  async function keepWatchFiles(machine: Machine): Promise<void> {
    const { activities } = await ownStore(machine);
    const keeper = await new OriginalShelf(machine).keeper(localRunnerId);
    for (const [index, [name, bytes]] of [...watchFiles].entries()) {
      const hashes = { contentHash: contentSha256(bytes), storedHash: sha256(bytes) };
      const sealed = keeper.seal({ ...hashes, bytesHash: hashes.storedHash, name, bytes });
      await sealed.written;
      const source = newSource(name, [steadyRun({ start: `2026-03-0${index + 1}T06:00:00Z`, minutes: 1 })]);
      await activities.add([{ ...source, ...hashes, original: sealed.row }]);
    }
  }

  async function keepFilms(machine: Machine): Promise<void> {
    const owner = { runnerId: localRunnerId, clips: (await ownStore(machine)).clips };
    for (const [name, bytes] of films) {
      const film = { id: filmIds.get(name) ?? "", mediaType: "video/mp4", body: new Blob([bytes]).stream() } as const;
      await new ClipShelf(machine).put(owner, film);
    }
  }

  async function harm(machine: Machine): Promise<void> {
    const { originals, clips } = await ownStore(machine);
    const [keptFiles, keptFilms] = [await originals.list(), await clips.list()];
    for (const kind of kinds) {
      const original = keptFiles.find(({ name }) => name === `${kind}.fit`)?.fileId ?? "none";
      const clip = keptFilms.find(({ id }) => id === filmIds.get(kind))?.fileId ?? "none";
      harms[kind](join(machine.folder, "originals", localRunnerId, original));
      harms[kind](join(machine.folder, "clips", localRunnerId, clip));
    }
  }

  async function exported({ data }: Machine): Promise<Exported> {
    const zip = await new Response(await data.local.record.export()).bytes();
    const files = unzipSync(zip);
    const bytes = (name: string): Buffer => Buffer.from(files[name] ?? new Uint8Array());
    const text = (name: string): string => strFromU8(bytes(name));
    const manifest = exportManifestSchema.parse(JSON.parse(text("manifest.json")));
    const kept = Object.keys(files).filter((name) => /^(?:originals|films)\//.test(name));
    return { zip, manifest, kept, bytes, text };
  }

  async function taken({ data }: Machine, zip: Uint8Array): Promise<Restored | undefined> {
    const { uploadId } = await data.local.receive("record.zip", new Blob([zip as Uint8Array<ArrayBuffer>]).stream());
    return await data.local.record.restore(uploadId);
  }

  const wholeFilm = `films/${filmIds.get("whole")}.mp4`;
  /** What each broken file is to be called, and what is to be found of it. */
  const wanted = kinds.flatMap((why) => [
    { file: `originals/${why}.fit`, why },
    { file: `films/${filmIds.get(why)}.mp4`, why },
  ]);
  const byFile = (a: { readonly file: string }, b: { readonly file: string }): number => (a.file < b.file ? -1 : 1);

  let hurt: Machine;
  /** Exports of before and after. */
  let good: Exported;
  let record: Exported;

  beforeAll(async () => {
    hurt = await newMachine();
    await keepWatchFiles(hurt);
    await keepFilms(hurt);
    good = await exported(hurt);
    expect(good.kept).toHaveLength(2 * names.length);
    expect(good.manifest).not.toHaveProperty("broken");
    expect(good.text("README.txt")).not.toContain("NOT IN HERE");
    await harm(hurt);
    record = await exported(hurt);
  }, 120_000);

  test("are left out of an export that holds all the rest, and no half of any is in it", () => {
    expect(record.kept.toSorted()).toEqual([wholeFilm, "originals/whole.fit"]);
    expect(record.bytes("originals/whole.fit").equals(watchFiles.get("whole.fit") ?? Buffer.alloc(0))).toBe(true);
    expect(record.bytes(wholeFilm).equals(films.get("whole") ?? Buffer.alloc(0))).toBe(true);
    expect(record.manifest.tables).toMatchObject({ activities: names.length, sources: names.length });
    expect(record.manifest.originals?.map(({ file }) => file)).toEqual(["originals/whole.fit"]);
  });

  test("are named with what was found of each in manifest, README, page and access log", async () => {
    const { broken = [] } = record.manifest;
    expect(broken.map(({ file, why }) => ({ file, why })).toSorted(byFile)).toEqual(wanted.toSorted(byFile));
    const page = record.text("record.html");
    const [before = "", after = ""] = record.text("README.txt").split("NOT IN HERE");
    for (const { file, why, words, activities } of broken) {
      expect(after).toContain(`${file}\n    ${words}\n`);
      expect(before).not.toContain(file);
      expect(page).toContain(`<td>${file}</td>`);
      expect(page).toContain(words);
      expect(activities).toHaveLength(file.startsWith("films/") ? 0 : 1);
      if (why === "unreadable") expect(words).toContain("EISDIR");
    }
    expect(record.text("access-log.ndjson").split("\n")[0]).toContain('"what":"files-left-out"');
    const { lines } = await hurt.data.local.record.log();
    expect(lines[0]).toMatchObject({ who: "plumbline", what: "files-left-out", detail: { files: wanted.length } });
  });

  test("do not keep another Plumbline from taking the rest in, which says what was missing", async () => {
    const other = await newMachine();
    const restored = await taken(other, record.zip);
    expect(restored?.added).toMatchObject({ activities: names.length, originals: 1, films: 1 });
    expect(restored?.broken).toEqual(record.manifest.broken);
    const there = await exported(other);
    expect(there.kept.toSorted()).toEqual(record.kept.toSorted());
    for (const name of record.kept) expect(there.bytes(name).equals(record.bytes(name)), name).toBe(true);
    // There they are not broken, they were never there.
    expect(there.manifest).not.toHaveProperty("broken");
  }, 60_000);

  test("are left out of a backup that is made all the same, and a restore says which", async () => {
    const path = join(root, `${randomUUID()}.gz`);
    const { out, said } = await command(hurt, "backup", path);
    expect(out).toMatch(/^Wrote \d+ rows into /);
    expect(said).toContain(`Warning: ${kinds.length} watch files could not be read and are not in the backup.`);
    for (const kind of kinds)
      expect(said).toMatch(new RegExp(`^  ${kind}\\.fit \\(runner ${localRunnerId}\\): .+\\.$`, "m"));
    const to = await newMachine();
    const { broken, counts } = await restoreHere(path, { environment: to.environment, isReplacing: false });
    expect(counts).toMatchObject({ activities: names.length, sources: names.length, originals: 1 });
    expect(broken.map(({ name, why }) => `${name} ${why}`).toSorted()).toEqual(
      kinds.map((kind) => `${kind}.fit ${kind}`).toSorted(),
    );
    const there = await exported(to);
    expect(there.kept).toEqual(["originals/whole.fit"]);
    expect(there.bytes("originals/whole.fit").equals(watchFiles.get("whole.fit") ?? Buffer.alloc(0))).toBe(true);
    const again = await command(to, "restore", path, "--replace");
    expect(again.out).toMatch(/^Put \d+ rows of /);
    expect(again.said).toBe(said);
  }, 60_000);

  test("are told of by the doctor where their length tells, who reads none", async () => {
    const { data, folder } = hurt;
    const kept = await (await data.store()).database.sealedFiles();
    expect(kept).toHaveLength(2 * names.length);
    // Of films and watch files each: one gone, one cut off, and the folder that stands for a failing disk.
    await expect(checkKeptFiles(folder, kept)).rejects.toMatchObject({
      state: "attention",
      message: expect.stringMatching(/ is (?:gone|cut off); 6 of 10 films and watch files cannot be read$/),
    });
  });

  test("are kept anew, and leave nothing behind, when an export from before the flaw is taken in", async () => {
    const folders = ["originals", "clips"].map((kind) => join(hurt.folder, kind, localRunnerId));
    const { originals } = await ownStore(hurt);
    const before = (await originals.list()).find(({ name }) => name === "whole.fit");
    // The folder that stood for a failing disk is none of ours.
    for (const { path, name } of folders.flatMap(entriesOf)) {
      if (statSync(join(path, name)).isDirectory()) rmSync(join(path, name), { recursive: true });
    }
    expect((await taken(hurt, good.zip))?.added).toMatchObject({
      activities: 0,
      originals: kinds.length,
      films: kinds.length,
    });
    const all = await (await hurt.data.store()).database.sealedFiles();
    expect(await checkKeptFiles(hurt.folder, all)).toBe("10 films and watch files, there and of their length");
    const there = await exported(hurt);
    expect(there.manifest).not.toHaveProperty("broken");
    expect(there.kept.toSorted()).toEqual(good.kept.toSorted());
    for (const name of good.kept) expect(there.bytes(name).equals(good.bytes(name)), name).toBe(true);
    for (const folder of folders) expect(readdirSync(folder)).toHaveLength(names.length);
    // What was whole stayed as it was.
    expect((await originals.list()).find(({ name }) => name === "whole.fit")).toEqual(before);
    expect((await taken(hurt, good.zip))?.added).toMatchObject({ originals: 0, films: 0 });
  }, 60_000);

  test("are all of them once the server's key is another: the rest still goes out", async () => {
    rmSync(join(hurt.folder, "clip-key"));
    const { manifest, kept } = await exported(hurt);
    expect(kept).toEqual([]);
    expect(manifest.tables).toMatchObject({ activities: names.length });
    expect(manifest.broken).toHaveLength(2 * names.length);
    expect(new Set(manifest.broken?.map(({ why }) => why))).toEqual(new Set(["no-key"]));
  });
});
