import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contributorRuleBook } from "#content/rule-book.ts";
import type { ContributorFindings } from "#core/contributors/contributor-result.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import { localDay } from "#core/load/calendar.ts";
import { openStore, type RunnerStore } from "#store/open-store.ts";
import { StoreError } from "#store/store-error.ts";
import { storeLocation } from "#store/store-location.ts";
import { ExportError, readExport } from "../ownership/read-export.ts";
import { zoneOffsetS } from "../zone-offset.ts";
import { storedRecord } from "./stored-record.ts";

export interface ContributorsHereOptions {
  /** Local date to tell as of; when left out the day of the export, or the machine's today. */
  readonly today?: string;
  /** Settings that choose the database: DATABASE_URL, PLUMBLINE_DATA_DIR and others. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What may contribute, or what is wrong with the record and what to do. */
export type ContributorsOutcome =
  | { readonly kind: "findings"; readonly findings: ContributorFindings; readonly warning?: string }
  | { readonly kind: "trouble"; readonly message: string; readonly fix: string };

/** What may contribute to the pain of the runner of an exported record, or of this machine's database when none is named. */
export async function contributorsHere(
  path: string | undefined,
  options: ContributorsHereOptions,
): Promise<ContributorsOutcome> {
  const find = async (store: RunnerStore, atMs: number) => {
    const today = options.today ?? localDay(atMs, zoneOffsetS(atMs));
    return findContributors(await storedRecord(store, today), contributorRuleBook);
  };
  try {
    if (path !== undefined) return { kind: "findings", findings: await withExport(path, find) };
    const { location, warning } = storeLocation(options.environment);
    const store = await openStore(location);
    try {
      const findings = await find(store.local, Date.now());
      return { kind: "findings", findings, ...(warning === undefined ? {} : { warning }) };
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
export async function withExport<T>(
  path: string,
  use: (store: RunnerStore, madeAtMs: number) => Promise<T>,
): Promise<T> {
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
