import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localDay } from "#core/load/calendar.ts";
import { openStore, type RunnerStore } from "#store/open-store.ts";
import { StoreError } from "#store/store-error.ts";
import { storeLocation } from "#store/store-location.ts";
import { ExportError } from "../ownership/export-error.ts";
import { readExport } from "../ownership/read-export.ts";
import { zoneOffsetS } from "../zone-offset.ts";

export interface RecordHereOptions {
  /** Local date to tell as of; when left out the day of the export, or the machine's today. */
  readonly today?: string;
  /** Settings that choose the database: DATABASE_URL, PLUMBLINE_DATA_DIR and others. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What came of using a record, or what is wrong with it and what to do. */
export type RecordOutcome<T> =
  | { readonly kind: "told"; readonly told: T; readonly warning?: string }
  | { readonly kind: "trouble"; readonly message: string; readonly fix: string };

/** Uses the record of an export, or that of this machine's database when none is named, as of a day. */
export async function recordHere<T>(
  path: string | undefined,
  options: RecordHereOptions,
  use: (store: RunnerStore, today: string) => Promise<T>,
): Promise<RecordOutcome<T>> {
  const asOf = (store: RunnerStore, atMs: number): Promise<T> =>
    use(store, options.today ?? localDay(atMs, zoneOffsetS(atMs)));
  try {
    if (path !== undefined) return { kind: "told", told: await withExport(path, asOf) };
    const { location, warning } = storeLocation(options.environment);
    const store = await openStore(location);
    try {
      const told = await asOf(store.local, Date.now());
      return { kind: "told", told, ...(warning === undefined ? {} : { warning }) };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError || error instanceof ExportError)
      return { kind: "trouble", message: error.message, fix: error.fix };
    throw error;
  }
}

/** Reads an export into a database of its own, which is gone afterwards: what is here is neither read nor changed. */
async function withExport<T>(path: string, use: (store: RunnerStore, madeAtMs: number) => Promise<T>): Promise<T> {
  if (!existsSync(path)) throw new ExportError(`There is no file ${path}.`, "Name the zip that Settings exports.");
  const folder = await mkdtemp(join(tmpdir(), "plumbline-record-"));
  try {
    const store = await openStore({ kind: "embedded", folder });
    try {
      const { madeAt } = await readExport(path, { store: store.local, storeVersion: store.version });
      return await use(store.local, Date.parse(madeAt));
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
