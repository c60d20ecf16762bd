import { type ExportedOriginal, type ExportManifest, exportSchemaName } from "#contract/ownership-schema.ts";
import { fhirBundle } from "#formats/fhir/fhir-bundle.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { type RecordTable, recordTables } from "#store/ownership/record-rows.ts";
import { type NamedOriginal, namedOriginals, type Originals, originalFiles } from "../originals/original-files.ts";
import { streamOf } from "../sealed/stream-of.ts";
import { type Films, filmFiles } from "./film-files.ts";
import { recordFacts } from "./record-facts.ts";
import { type RecordPageFacts, recordPage } from "./record-page.ts";
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
}

/** Bytes of a table's text after which it is handed on. */
const pieceChars = 256 * 1024;

const readme = `This is a Plumbline record: everything that was kept about one runner.

record.html          to be read in a browser
fhir/bundle.json     for programs of clinics (FHIR R4)
runs/*.csv           every run as it was recorded, a line a sample; runs/index.csv lists them
runs/told.csv        runs that you told of by hand, where there are any
originals/*          the files of your watch, as they came; manifest.json says of each which runs it gave
films/*              the films you kept on the server, as you sent them
tables/*.ndjson      every row, one JSON object a line; bytes are base64
access-log.ndjson    who did what with the record, the newest first
grants.ndjson        which clinics were let read which parts, the newest first
manifest.json        what lies here and how it is laid out

Another Plumbline takes this file in under Settings, and then has the same record.
A watch file is in originals/ only if it came while Plumbline kept such files: an earlier version did not, and the switch in
Settings may have been off. What was read of every file is in runs/ for any program.
`;

/** The whole record of a runner as a zip, written as it is read. Nothing is held in memory but the piece on its way. */
export function writeExport(parts: ExportParts): ReadableStream<Uint8Array> {
  return streamOf(zipPieces(parts));
}

async function* zipPieces(parts: ExportParts): AsyncGenerator<Uint8Array> {
  const { store, films, originals, runnerId, storeVersion, madeAt } = parts;
  const zip = new ZipWriter();
  const named = await namedOriginals(originals.owner);
  const facts = await recordFacts(store, runnerId, madeAt);
  zip.add("README.txt", readme);
  zip.add("record.html", recordPage({ ...facts, originals: named.map(originalFact) }));
  zip.add("fhir/bundle.json", JSON.stringify(fhirBundle(facts)));
  yield* zip.taken();
  const counts: [string, number][] = [];
  for (const table of Object.keys(recordTables) as RecordTable[]) {
    // Samples are compressed already: base64 of them packs back to what they were, at little cost.
    const file = zip.begin(`tables/${table}.ndjson`, table === "activity_columns" ? 1 : 6);
    counts.push([table, yield* pushRows(zip, file, store.rows.read(table))]);
  }
  for await (const { name, text } of runFiles(store)) {
    zip.add(name, text);
    yield* zip.taken();
  }
  const kept: ExportedOriginal[] = [];
  for await (const { entry, bytes } of originalFiles(originals, named)) {
    yield* pushFile(zip, zip.begin(entry.file, entry.file.endsWith(".gz") ? 0 : 1), bytes);
    kept.push(entry);
  }
  // Films are compressed already.
  for await (const { name, bytes } of filmFiles(films)) yield* pushFile(zip, zip.begin(name, 0), bytes);
  const lines = await store.log.list(Number.MAX_SAFE_INTEGER);
  zip.add("access-log.ndjson", lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const grants = await store.grants.list();
  zip.add("grants.ndjson", grants.map((grant) => `${JSON.stringify(grant)}\n`).join(""));
  const tables = Object.fromEntries(counts);
  const manifest: ExportManifest = { schema: exportSchemaName, madeAt, storeVersion, tables, originals: kept };
  zip.add("manifest.json", `${JSON.stringify(manifest, undefined, 2)}\n`);
  zip.end();
  yield* zip.taken();
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

async function* pushFile(zip: ZipWriter, file: ZipFile, bytes: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    file.push(piece, false);
    yield* zip.taken();
  }
  file.push(new Uint8Array(0), true);
  yield* zip.taken();
}

function originalFact({ name, original }: NamedOriginal): RecordPageFacts["originals"][number] {
  const { bytes, keptAt, activityIds } = original;
  return { name, bytes, keptOn: keptAt.slice(0, 10), activityIds };
}
