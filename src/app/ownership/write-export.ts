import {
  type BrokenFile,
  type ExportedOriginal,
  type ExportManifest,
  exportSchemaName,
} from "#contract/ownership-schema.ts";
import { fhirBundle } from "#formats/fhir/fhir-bundle.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { type RecordTable, recordTables } from "#store/ownership/record-rows.ts";
import { type Originals, originalFiles } from "../originals/original-files.ts";
import { streamOf } from "../sealed/stream-of.ts";
import { exportReadme } from "./export-readme.ts";
import { type Films, filmFiles } from "./film-files.ts";
import { recordFacts } from "./record-facts.ts";
import { recordPage } from "./record-page.ts";
import { runFiles } from "./run-files.ts";
import { type ZipFile, ZipWriter } from "./zip-writer.ts";

interface ExportParts {
  readonly store: RunnerStore;
  readonly films: Films;
  readonly originals: Originals;
  readonly runnerId: string;
  readonly storeVersion: number;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Called before the access log is written when kept files could not be read. */
  readonly onBroken?: (broken: readonly BrokenFile[]) => Promise<void>;
}

/** Bytes of a table's text after which it is handed on. */
const pieceChars = 256 * 1024;

/**
 * The whole record of a runner as a zip, written as it is read. Nothing is held in memory but the piece on its way. A kept file is read
 * through before its part of the zip begins: one that is broken is left out and told of, and holds nothing up.
 */
export function writeExport(parts: ExportParts): ReadableStream<Uint8Array> {
  return streamOf(zipPieces(parts));
}

async function* zipPieces(parts: ExportParts): AsyncGenerator<Uint8Array> {
  const { store, storeVersion, madeAt } = parts;
  const zip = new ZipWriter();
  const tables = yield* pushTables(zip, store);
  for await (const { name, text } of runFiles(store)) {
    zip.add(name, text);
    yield* zip.taken();
  }
  const { originals, broken } = yield* pushKept(zip, parts);
  if (broken.length > 0) await parts.onBroken?.(broken);
  // What people read comes last: it tells what could not be read.
  const facts = await recordFacts(store, parts.runnerId, madeAt);
  zip.add("README.txt", exportReadme(broken));
  zip.add("record.html", recordPage({ ...facts, originals, broken }));
  zip.add("fhir/bundle.json", JSON.stringify(fhirBundle(facts)));
  const lines = await store.log.list(Number.MAX_SAFE_INTEGER);
  zip.add("access-log.ndjson", lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const grants = await store.grants.list();
  zip.add("grants.ndjson", grants.map((grant) => `${JSON.stringify(grant)}\n`).join(""));
  const manifest: ExportManifest = {
    ...{ schema: exportSchemaName, madeAt, storeVersion, tables, originals },
    ...(broken.length === 0 ? {} : { broken }),
  };
  zip.add("manifest.json", `${JSON.stringify(manifest, undefined, 2)}\n`);
  zip.end();
  yield* zip.taken();
}

/** Every table. Gives how many rows each has. */
async function* pushTables(
  zip: ZipWriter,
  { rows }: RunnerStore,
): AsyncGenerator<Uint8Array, Readonly<Record<string, number>>> {
  const counts: [string, number][] = [];
  for (const table of Object.keys(recordTables) as RecordTable[]) {
    // Samples are compressed already: base64 of them packs back to what they were, at little cost.
    const file = zip.begin(`tables/${table}.ndjson`, table === "activity_columns" ? 1 : 6);
    counts.push([table, yield* pushRows(zip, file, rows.read(table))]);
  }
  return Object.fromEntries(counts);
}

interface KeptFiles {
  readonly originals: readonly ExportedOriginal[];
  readonly broken: readonly BrokenFile[];
}

/** Every watch file and film that can be read. */
async function* pushKept(zip: ZipWriter, parts: ExportParts): AsyncGenerator<Uint8Array, KeptFiles> {
  const originals: ExportedOriginal[] = [];
  const broken: BrokenFile[] = [];
  for await (const found of originalFiles(parts.originals)) {
    if (found.kind === "broken") {
      broken.push(found.broken);
      continue;
    }
    const { entry, pieces } = found;
    yield* pushFile(zip, zip.begin(entry.file, entry.file.endsWith(".gz") ? 0 : 1), pieces);
    originals.push(entry);
  }
  for await (const found of filmFiles(parts.films)) {
    // Films are compressed already.
    if (found.kind === "whole") yield* pushFile(zip, zip.begin(found.file, 0), found.pieces);
    else broken.push(found.broken);
  }
  return { originals, broken };
}

/** Rows as lines. Gives how many there were. */
async function* pushRows(
  zip: ZipWriter,
  file: ZipFile,
  rows: AsyncIterable<unknown>,
): AsyncGenerator<Uint8Array, number> {
  let count = 0;
  let text = "";
  for await (const row of rows) {
    text += `${JSON.stringify(row)}\n`;
    count += 1;
    if (text.length < pieceChars) continue;
    file.push(new TextEncoder().encode(text), false);
    text = "";
    yield* zip.taken();
  }
  file.push(new TextEncoder().encode(text), true);
  yield* zip.taken();
  return count;
}

async function* pushFile(zip: ZipWriter, file: ZipFile, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    file.push(piece, false);
    yield* zip.taken();
  }
  file.push(new Uint8Array(0), true);
  yield* zip.taken();
}
