import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { exportSchemaName } from "#contract/ownership-schema.ts";
import { fhirBundle } from "#formats/fhir/fhir-bundle.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { type RecordTable, recordTables } from "#store/ownership/record-rows.ts";
import { type Films, filmFiles } from "./film-files.ts";
import { recordFacts } from "./record-facts.ts";
import { recordPage } from "./record-page.ts";
import { runFiles } from "./run-files.ts";

interface ExportParts {
  readonly store: RunnerStore;
  readonly films: Films;
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
films/*              the films you kept on the server, as you sent them
tables/*.ndjson      every row, one JSON object a line; bytes are base64
access-log.ndjson    who did what with the record, the newest first
grants.ndjson        which clinics were let read which parts, the newest first
manifest.json        what lies here and how it is laid out

Another Plumbline takes this file in under Settings, and then has the same record.
Your watch files themselves are not in here: Plumbline reads them and keeps what they recorded, not the files. Everything it
kept of them is in runs/ for any program, and in tables/activity_columns.ndjson for another Plumbline.
`;

/** The whole record of a runner as a zip, written as it is read. Nothing is held in memory but the piece on its way. */
export function writeExport(parts: ExportParts): ReadableStream<Uint8Array> {
  const pieces = zipPieces(parts);
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

async function* zipPieces({ store, films, runnerId, storeVersion, madeAt }: ExportParts): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = [];
  let failed: Error | undefined;
  const zip = new Zip((error, piece) => {
    if (error) failed = error;
    else out.push(piece);
  });
  const taken = function* (): Generator<Uint8Array> {
    if (failed !== undefined) throw failed;
    yield* out.splice(0);
  };
  const add = (name: string, text: string): void => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(new TextEncoder().encode(text), true);
  };
  add("README.txt", readme);
  const facts = await recordFacts(store, runnerId, madeAt);
  add("record.html", recordPage(facts));
  add("fhir/bundle.json", JSON.stringify(fhirBundle(facts)));
  yield* taken();
  const counts: [string, number][] = [];
  for (const table of Object.keys(recordTables) as RecordTable[]) {
    // Samples are compressed already: base64 of them packs back to what they were, at little cost.
    const file =
      table === "activity_columns" ? new ZipDeflate(`tables/${table}.ndjson`, { level: 1 }) : tableFile(table);
    zip.add(file);
    let count = 0;
    let text = "";
    for await (const row of store.rows.read(table)) {
      text += `${JSON.stringify(row)}\n`;
      count += 1;
      if (text.length < pieceChars) continue;
      file.push(new TextEncoder().encode(text), false);
      text = "";
      yield* taken();
    }
    file.push(new TextEncoder().encode(text), true);
    yield* taken();
    counts.push([table, count]);
  }
  for await (const { name, text } of runFiles(store)) {
    add(name, text);
    yield* taken();
  }
  for await (const { name, bytes } of filmFiles(films)) {
    // Films are compressed already.
    const file = new ZipPassThrough(name);
    zip.add(file);
    for await (const piece of bytes) {
      file.push(piece, false);
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
  }
  const lines = await store.log.list(Number.MAX_SAFE_INTEGER);
  add("access-log.ndjson", lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const grants = await store.grants.list();
  add("grants.ndjson", grants.map((grant) => `${JSON.stringify(grant)}\n`).join(""));
  const manifest = { schema: exportSchemaName, madeAt, storeVersion, tables: Object.fromEntries(counts) };
  const last = new ZipPassThrough("manifest.json");
  zip.add(last);
  last.push(new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`), true);
  zip.end();
  yield* taken();
}

function tableFile(table: RecordTable): ZipDeflate {
  return new ZipDeflate(`tables/${table}.ndjson`, { level: 6 });
}
