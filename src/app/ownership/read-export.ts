import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { openPromise, type Entry as ZipEntry, type ZipFile } from "yauzl";
import { type ExportManifest, exportManifestSchema, type Restored } from "#contract/ownership-schema.ts";
import { checkEntryBody, entryKindSchema } from "#contract/record/entry-schema.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { type PortableRow, type RecordTable, recordTables } from "#store/ownership/record-rows.ts";
import type { Originals } from "../originals/original-files.ts";
import { takeOriginals } from "../originals/take-originals.ts";
import { UploadError } from "../runner-data/upload-folder.ts";
import { anotherFile, ExportError } from "./export-error.ts";
import { type Films, filmOfName } from "./film-files.ts";
import { hasAgreed } from "./has-agreed.ts";

/** Most bytes that a record may unpack to: ten years of runs are a third of a gigabyte. */
const mostBytes = 8 * 2 ** 30;
/** Longest line of a table: the samples of one very long run, in base64. */
const mostLineChars = 64 * 2 ** 20;
/** A line a watch file: a hundred thousand of them. */
const mostManifestBytes = 64 * 2 ** 20;
const rowsAtOnce = 100;

/** Whether a file is the zip of a record, as far as its table of contents tells; false for what cannot be read. */
export async function isExportedRecord(path: string): Promise<boolean> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => undefined);
  if (zip === undefined) return false;
  try {
    const files = await filesOf(zip);
    return files.has("manifest.json") && files.has("tables/entries.ndjson");
  } catch (error) {
    if (error instanceof ExportError) return false;
    throw error;
  } finally {
    zip.close();
  }
}

interface ReadParts {
  readonly store: RunnerStore;
  /** Where films go; without it they are left in the zip. */
  readonly films?: Films;
  /** Where watch files go; without it they are left in the zip. */
  readonly originals?: Originals;
  readonly storeVersion: number;
}

/**
 * Takes an export in: rows that are there already stay as they are, so that taking it in twice changes nothing. The tables are
 * read parents first. Throws an ExportError for anything that is no export; rows taken in before stay.
 */
export async function readExport(
  path: string,
  { store, films, originals, storeVersion }: ReadParts,
): Promise<Restored> {
  const zip = await opened(path);
  try {
    const files = await filesOf(zip);
    const manifest = await manifestOf(zip, files);
    if (manifest.storeVersion > storeVersion) {
      throw new ExportError(
        "This export was written by a newer Plumbline.",
        "Bring this Plumbline up to date, then choose the file again.",
      );
    }
    const added: Record<string, number> = {};
    for (const table of Object.keys(recordTables) as RecordTable[]) {
      const file = files.get(`tables/${table}.ndjson`);
      added[table] = file === undefined ? 0 : await takeTable({ zip, file, table, store });
    }
    const brought = films === undefined ? { added: 0, found: 0 } : await takeFilms(zip, files, films);
    const listed = manifest.originals ?? [];
    // Asked after the entries came in: the runner's no may be among them.
    const isWanted = originals !== undefined && (await hasAgreed(store, "keep-watch-files"));
    const kept = isWanted ? await takeOriginals({ files, listed, zip }, originals) : 0;
    return {
      madeAt: manifest.madeAt,
      added: { ...added, films: brought.added, originals: kept },
      found: { ...manifest.tables, films: brought.found, originals: listed.length },
      broken: manifest.broken ?? [],
    };
  } finally {
    zip.close();
  }
}

/** Films that are not there yet or no longer open; each is sealed anew with a key of this server. */
async function takeFilms(
  zip: ZipFile,
  files: ReadonlyMap<string, ZipEntry>,
  { shelf, owner }: Films,
): Promise<{ readonly added: number; readonly found: number }> {
  let [added, found] = [0, 0];
  for (const [name, file] of files) {
    const film = filmOfName(name);
    if (film === undefined) continue;
    found += 1;
    if (await shelf.hasWhole(owner, film.id)) continue;
    const stream = (await zip.openReadStreamPromise(file)) as Readable;
    const body = Readable.toWeb(stream) as ReadableStream<Uint8Array>;
    try {
      await shelf.put(owner, { ...film, saidBytes: file.uncompressedSize, body });
    } catch (error) {
      if (!(error instanceof UploadError)) throw error;
      throw new ExportError(`A film cannot be kept: ${error.message}`, error.fix, { cause: error });
    }
    added += 1;
  }
  return { added, found };
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw new ExportError("This is no zip, or it is cut off.", anotherFile, { cause: error });
  }
}

async function filesOf(zip: ZipFile): Promise<ReadonlyMap<string, ZipEntry>> {
  const files = new Map<string, ZipEntry>();
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      files.set(entry.fileName, entry);
      bytes += entry.uncompressedSize;
    }
  } catch (error) {
    throw new ExportError("This zip is broken.", anotherFile, { cause: error });
  }
  if (bytes > mostBytes) throw new ExportError("This zip unpacks to more than a record can hold.", anotherFile);
  return files;
}

async function manifestOf(zip: ZipFile, files: ReadonlyMap<string, ZipEntry>): Promise<ExportManifest> {
  const file = files.get("manifest.json");
  if (file === undefined || file.uncompressedSize > mostManifestBytes)
    throw new ExportError("This zip is no Plumbline record.", anotherFile);
  const parts: Uint8Array[] = [];
  for await (const part of await zip.openReadStreamPromise(file)) parts.push(part as Uint8Array);
  const parsed = exportManifestSchema.safeParse(parsedJson(Buffer.concat(parts).toString()));
  if (!parsed.success) throw new ExportError("This zip is no Plumbline record, or of another layout.", anotherFile);
  return parsed.data;
}

interface TableParts {
  readonly zip: ZipFile;
  readonly file: ZipEntry;
  readonly table: RecordTable;
  readonly store: RunnerStore;
}

async function takeTable({ zip, file, table, store }: TableParts): Promise<number> {
  let added = 0;
  let rows: PortableRow[] = [];
  const take = async (): Promise<void> => {
    try {
      added += await store.rows.write(table, rows);
    } catch (error) {
      throw new ExportError(`A row of ${table} does not fit: the export is broken or was changed.`, anotherFile, {
        cause: error,
      });
    }
    rows = [];
  };
  const stream = (await zip.openReadStreamPromise(file)) as Readable;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line === "") continue;
      rows.push(rowOf(table, line));
      if (rows.length >= rowsAtOnce) await take();
    }
  } catch (error) {
    if (error instanceof ExportError) throw error;
    throw new ExportError(`The table ${table} of this export is broken.`, anotherFile, { cause: error });
  }
  await take();
  return added;
}

function rowOf(table: RecordTable, line: string): PortableRow {
  const row = line.length > mostLineChars ? undefined : parsedJson(line);
  if (row === null || typeof row !== "object" || Array.isArray(row)) {
    throw new ExportError(`A row of ${table} cannot be read: the export is broken.`, anotherFile);
  }
  if (table === "entries") checkEntry(row as PortableRow);
  return row as PortableRow;
}

/** What the runner told is held against its schema, as if it were told here. */
function checkEntry({ kind, body }: PortableRow): void {
  const known = entryKindSchema.safeParse(kind);
  const problem = known.success ? checkEntryBody(known.data, body ?? null) : { problem: "a kind that is not known" };
  if ("problem" in problem) throw new ExportError(`An entry does not fit: ${problem.problem}.`, anotherFile);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
