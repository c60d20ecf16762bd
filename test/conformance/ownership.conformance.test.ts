import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ClipShelf } from "#app/clips/clip-shelf.ts";
import type { Originals } from "#app/originals/original-files.ts";
import { OriginalShelf } from "#app/originals/original-shelf.ts";
import { ExportError } from "#app/ownership/export-error.ts";
import type { Films } from "#app/ownership/film-files.ts";
import { readExport } from "#app/ownership/read-export.ts";
import { writeExport } from "#app/ownership/write-export.ts";
import { localRunnerId, openStore, type RunnerStore, type Store } from "#store/open-store.ts";
import { type RecordTable, recordTables } from "#store/ownership/record-rows.ts";
import { postgresDialect } from "#store/postgres/postgres-dialect.ts";
import type { Tables } from "#store/tables.ts";
import { newSource, steadyRun } from "./activity-fixture.ts";
import { fillDone, fillRecord, secret } from "./record-fixture.ts";
import { storeKinds } from "./store-kinds.ts";

const filmId = "1f2a3b4c-0000-4000-8000-0000000000f1";
const film = Buffer.alloc(150_000, "a film of no runner ");

interface FhirCode {
  readonly coding?: readonly { readonly code: string }[];
}

interface FhirBundle {
  readonly entry: readonly {
    readonly resource: {
      readonly resourceType: string;
      readonly code?: FhirCode;
      readonly valueQuantity?: object;
      readonly dataAbsentReason?: object;
      readonly component?: readonly { readonly code: FhirCode }[];
    };
  }[];
}

const folder = mkdtempSync(join(tmpdir(), "plumbline-ownership-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function allRows(store: RunnerStore): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables: [string, unknown[]][] = [];
  for (const table of Object.keys(recordTables) as RecordTable[]) {
    const rows: unknown[] = [];
    for await (const row of store.rows.read(table)) rows.push(row);
    tables.push([table, rows]);
  }
  return JSON.parse(JSON.stringify(Object.fromEntries(tables))) as Record<string, unknown[]>;
}

/** The data folder of each store. */
const folders = new Map<RunnerStore, string>();
function folderOf(store: RunnerStore): string {
  const own = folders.get(store) ?? join(folder, randomUUID());
  folders.set(store, own);
  return own;
}

/** The films and watch files of a store's runner. */
function filmsOf(store: RunnerStore): Films {
  const shelf = new ClipShelf({ folder: folderOf(store) });
  return { shelf, owner: { runnerId: localRunnerId, clips: store.clips } };
}

function originalsOf(store: RunnerStore): Originals {
  const shelf = new OriginalShelf({ folder: folderOf(store) });
  return { shelf, owner: { runnerId: localRunnerId, originals: store.originals } };
}

async function exported(store: RunnerStore, storeVersion: number): Promise<Uint8Array> {
  const stream = writeExport({
    ...{
      store,
      films: filmsOf(store),
      originals: originalsOf(store),
      storeVersion,
      runnerId: "0b6ee5c8-9f1c-4a53-8f0e-0a0d1a3a1f52",
    },
    madeAt: "2026-03-03T10:00:00.000Z",
  });
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function taken(bytes: Uint8Array, store: Store): ReturnType<typeof readExport> {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.zip`);
  await writeFile(path, bytes);
  const { local, version: storeVersion } = store;
  return readExport(path, { store: local, films: filmsOf(local), originals: originalsOf(local), storeVersion });
}

const kinds = storeKinds();

describe.each(kinds)("the record as a whole: $name", ({ locate }) => {
  let store: Store;
  let other: Store;

  beforeAll(async () => {
    store = await openStore(await locate());
    other = await openStore(await locate());
    await fillRecord(store.local);
    await fillDone(store.local);
    const { shelf, owner } = filmsOf(store.local);
    await shelf.put(owner, { id: filmId, mediaType: "video/webm", body: new Blob([film]).stream() });
  }, 120_000);

  afterAll(async () => {
    await store?.close();
    await other?.close();
  });

  test("an export taken in elsewhere gives the same record, and twice changes nothing", async () => {
    const zip = await exported(store.local, store.version);
    const first = await taken(zip, other);
    expect(first.added).toMatchObject({
      entries: 10,
      sources: 1,
      activities: 1,
      activity_columns: 1,
      shoes: 1,
      no_data_days: 1,
    });
    expect(first.added).toEqual(first.found);
    expect(first.added).toMatchObject({ films: 1 });
    const { shelf, owner } = filmsOf(other.local);
    const brought = await shelf.open(owner, filmId);
    expect(brought?.mediaType).toBe("video/webm");
    const bytes = await new Response(
      brought?.read(0, film.length - 1) as ReadableStream<Uint8Array<ArrayBuffer>>,
    ).bytes();
    expect(Buffer.from(bytes).equals(film)).toBe(true);
    expect(await allRows(other.local)).toEqual(await allRows(store.local));
    const second = await taken(zip, other);
    expect(Object.values(second.added).every((count) => count === 0)).toBe(true);
    expect(await allRows(other.local)).toEqual(await allRows(store.local));
    const [run] = await other.local.activities.list();
    expect(run).toEqual((await store.local.activities.list())[0]);
  });

  test("an export holds a page to read, a FHIR bundle, every table and the access log", async () => {
    await store.local.log.append({
      at: "2026-03-03T09:00:00.000Z",
      who: "runner",
      what: "record-exported",
      detail: {},
    });
    const files = unzipSync(await exported(store.local, store.version));
    const names = Object.keys(files).toSorted();
    const [{ id: runId } = { id: "" }] = await store.local.activities.list();
    expect(names).toEqual(
      [
        ...["README.txt", "record.html", "fhir/bundle.json", "manifest.json", "access-log.ndjson", "grants.ndjson"],
        ...["runs/index.csv", "runs/told.csv", `runs/2026-03-01-${runId}.csv`, `films/${filmId}.webm`],
        ...Object.keys(recordTables).map((table) => `tables/${table}.ndjson`),
      ].toSorted(),
    );
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(text("record.html")).toContain(secret);
    expect(JSON.parse(text("fhir/bundle.json"))).toMatchObject({ resourceType: "Bundle", type: "collection" });
    expect(text("access-log.ndjson")).toContain("record-exported");
    const samples = text(`runs/2026-03-01-${runId}.csv`).trimEnd().split("\n");
    expect(samples).toHaveLength(601);
    expect(samples.slice(0, 2)).toEqual(["timeS,distanceM,cadenceStepsPerMin", "0,0,"]);
    expect(samples[11]).toBe("10,30,170");
    expect(text("runs/index.csv")).toContain("2026-03-01T06:00:00.000Z,running,,,,1800,600,595,600\n");
    expect(text("runs/told.csv").trimEnd().split("\n")).toEqual([
      "day,time,distance_km,minutes,effort,ground,climb_m,descent_m,shoe,note,measured_as",
      '2026-03-01,,9,50,6,trail,,,,"By the river, windy",',
    ]);
  });

  test("page and bundle tell what was measured, planned, done and tried", async () => {
    const files = unzipSync(await exported(store.local, store.version));
    const page = strFromU8(files["record.html"] ?? new Uint8Array());
    for (const words of [
      ...["Evening film, 2026-03-01", "Cadence", "Real change from", "Version 1, 2026-03-01", "Legs &amp; trunk twice"],
      ...[
        "Squat, 3 x 10",
        "left out: no time",
        "Strength: Strength A",
        "Visit to a clinician",
        "Keep my films in the browser",
        "Quicker steps, one run",
        "helped",
        "-3.0 (-4.7 to -1.3)",
      ],
      ...["Physiotherapist, first visit", "Films are kept in this browser.", `Shoe ${secret}`],
      ...["told by hand", "By the river, windy"],
    ]) {
      expect(page).toContain(words);
    }
    // Codes are for programs.
    expect(page).not.toMatch(/>(?:visit|keep-films|no-time|strength(?:, [^<]*)?)</);
    const bundle = JSON.parse(strFromU8(files["fhir/bundle.json"] ?? new Uint8Array())) as FhirBundle;
    const resources = bundle.entry.map(({ resource }) => resource);
    const ofCode = (code: string) => resources.filter(({ code: own }) => own?.coding?.[0]?.code === code);
    const [cadence] = ofCode("cadence");
    expect(cadence).toMatchObject({ valueQuantity: { unit: "steps/min", code: "{steps}/min" } });
    expect(cadence?.component?.map(({ code }) => code.coding?.[0]?.code)).toEqual([
      "interval-95-low",
      "interval-95-high",
      "smallest-real-change",
      "steps",
      "quality",
    ]);
    expect(ofCode("trial")).toMatchObject([{ valueCodeableConcept: { text: "Helped" } }]);
    expect(ofCode("session-strength")).toHaveLength(1);
    const runs = ofCode("run");
    // One that the watch measured, one told of; a ride is no run.
    expect(runs).toHaveLength(2);
    expect(runs.filter((run) => "method" in run)).toMatchObject([
      { method: { text: "Told by the runner" }, component: [{}, { valueQuantity: { value: 9 } }, {}] },
    ]);
    expect(ofCode("event-visit")).toMatchObject([{ valueString: "Physiotherapist, first visit" }]);
    expect(resources.filter(({ resourceType }) => resourceType === "CarePlan")).toMatchObject([{ status: "active" }]);
    // What could not be measured is told with its reason, never as a number.
    const absent = resources.filter(({ dataAbsentReason }) => dataAbsentReason !== undefined);
    expect(absent.length).toBeGreaterThan(0);
    expect(absent.every(({ valueQuantity }) => valueQuantity === undefined)).toBe(true);
  });

  test("what is no export, is damaged or newer is refused in words, and what was there stays", async () => {
    const before = await allRows(other.local);
    const good = unzipSync(await exported(store.local, store.version));
    const manifest = JSON.parse(strFromU8(good["manifest.json"] ?? new Uint8Array())) as object;
    const wrong: readonly Uint8Array[] = [
      new Uint8Array(0),
      strToU8("no zip at all"),
      zipSync({ "a.txt": strToU8("hello") }),
      zipSync({ ...good, "manifest.json": strToU8("{}") }),
      zipSync({ ...good, "manifest.json": strToU8(JSON.stringify({ ...manifest, storeVersion: 9999 })) }),
      zipSync({ ...good, "tables/entries.ndjson": strToU8('{"kind":"check-in","body":{"painNow":99}}\n') }),
      zipSync({ ...good, "tables/entries.ndjson": strToU8("not json\n") }),
      zipSync({ ...good, "tables/shoes.ndjson": strToU8('{"shoe_id":"not a uuid","name":"x"}\n') }),
      (await exported(store.local, store.version)).subarray(0, 500),
    ];
    for (const bytes of wrong) {
      const refusal = await taken(bytes, other).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(ExportError);
      expect((refusal as ExportError).message).toMatch(/\.$/);
    }
    expect(await allRows(other.local)).toEqual(before);
  });

  test("a ride is in the export and no run of the bundle, and two recordings of a run are one", async () => {
    const id = "5c1d7a52-3f0b-4a0e-9d55-2b7c1e4f6a01";
    await store.enterRunner(id);
    const rider = store.runner(id);
    const run = steadyRun({ start: "2026-03-01T06:00:00Z" });
    await rider.activities.add([newSource("run", [run])]);
    await rider.activities.add([newSource("other watch", [steadyRun({ start: "2026-03-01T06:00:20Z" })])]);
    await rider.activities.add([newSource("ride", [{ ...run, sport: "cycling", startUtcMs: run.startUtcMs + 9e7 }])]);
    const kept = await rider.activities.list();
    expect(kept.map(({ sport }) => sport).toSorted()).toEqual(["cycling", "running"]);
    const files = unzipSync(await exported(rider, store.version));
    expect(
      strFromU8(files["runs/index.csv"] ?? new Uint8Array())
        .trimEnd()
        .split("\n"),
    ).toHaveLength(3);
    const bundle = JSON.parse(strFromU8(files["fhir/bundle.json"] ?? new Uint8Array())) as FhirBundle;
    const codes = bundle.entry.map(({ resource }) => resource.code?.coding?.[0]?.code);
    expect(codes.filter((code) => code === "run")).toHaveLength(1);
  });

  test("the access log is a chain: it takes lines at once without a fork, and shows a line that was changed", async () => {
    const { log } = other.local;
    const line = (what: string) => ({
      at: "2026-03-03T09:00:00.000Z",
      who: "runner",
      what,
      detail: { b: 1, a: [2, { d: 3, c: 4 }] },
    });
    await Promise.all(["one", "two", "three", "four"].map((what) => log.append(line(what))));
    const lines = await log.list();
    expect(lines.map(({ seq }) => seq)).toEqual([4, 3, 2, 1]);
    expect(new Set(lines.map(({ hash }) => hash)).size).toBe(4);
    expect(await log.brokenAt()).toBeUndefined();
  });

  test("erasing leaves no row of the runner, and another's record alone", async () => {
    await store.enterRunner("0b6ee5c8-9f1c-4a53-8f0e-0a0d1a3a1f53");
    const neighbour = store.runner("0b6ee5c8-9f1c-4a53-8f0e-0a0d1a3a1f53");
    await neighbour.shoes.save({ name: "Theirs", startDistanceM: 0 });
    const rows = await store.local.erase.everything();
    expect(rows).toMatchObject({ entries: 10, activities: 1, access_log: 1, shoes: 1 });
    expect(Object.values(await allRows(store.local)).flat()).toEqual([]);
    expect(await store.local.log.list()).toEqual([]);
    expect(await neighbour.shoes.list()).toHaveLength(1);
  });
});

test("the database itself refuses changes of the access log, and a line changed behind its back shows", async () => {
  const kind = kinds.find(({ name }) => name === "PostgreSQL");
  const location = await kind?.locate();
  if (location?.kind !== "postgres") throw new Error("wanted PostgreSQL");
  const store = await openStore(location);
  const direct = new Kysely<Tables>({ dialect: postgresDialect(location.url) });
  try {
    for (const what of ["one", "two", "three"]) {
      await store.local.log.append({ at: "2026-03-03T09:00:00.000Z", who: "runner", what, detail: {} });
    }
    await expect(sql`update access_log set what = 'other' where seq = 2`.execute(direct)).rejects.toThrow(
      "append-only",
    );
    await expect(sql`delete from access_log where seq = 2`.execute(direct)).rejects.toThrow("append-only");
    await expect(sql`truncate access_log`.execute(direct)).rejects.toThrow("append-only");
    await sql`alter table access_log disable trigger all`.execute(direct);
    await sql`update access_log set what = 'other' where seq = 2`.execute(direct);
    expect(await store.local.log.brokenAt()).toBe(2);
    await sql`delete from access_log where seq = 2`.execute(direct);
    expect(await store.local.log.brokenAt()).toBe(3);
  } finally {
    await direct.destroy();
    await store.close();
  }
}, 60_000);

test("erasing leaves nothing of the record in the files of an embedded database", async () => {
  const data = join(folder, "traces");
  const store = await openStore({ kind: "embedded", folder: data });
  await fillRecord(store.local);
  expect(filesWith(data, secret).length).toBeGreaterThan(0);
  await store.local.erase.everything();
  await store.close();
  expect(filesWith(data, secret)).toEqual([]);
}, 60_000);

/** Files of a folder that hold these words. */
function filesWith(root: string, words: string): readonly string[] {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => join(root, path));
  return paths.filter((path) => statSync(path).isFile() && readFileSync(path).includes(words));
}
