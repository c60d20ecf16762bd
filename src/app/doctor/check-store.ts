import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { KeptSealedFile } from "#store/backup/database-rows.ts";
import { embeddedDatabase, openStore, type Store } from "#store/open-store.ts";
import { StoreError } from "#store/store-error.ts";
import { describeLocation, storeLocation } from "#store/store-location.ts";
import type { JobsFound } from "./check-jobs.ts";
import { Trouble } from "./finding.ts";

/** What was found of the database. */
interface StoreFinding {
  readonly words: string;
  /** How far its clock is ahead of this machine's, ms; absent when it was not asked. */
  readonly clockAheadMs?: number;
  /** Films and watch files of all runners; absent when they were not asked for. */
  readonly kept?: readonly KeptSealedFile[];
  /** Of a database that processes share. */
  readonly jobs?: JobsFound;
}

/** Says which database is used and that it opens, or throws a Trouble. Nothing is made that is not there. */
export async function checkStore(environment: Readonly<Record<string, string | undefined>>): Promise<StoreFinding> {
  try {
    return await opened(environment);
  } catch (error) {
    throw error instanceof StoreError ? new Trouble(error.message, error.fix) : error;
  }
}

async function opened(environment: Readonly<Record<string, string | undefined>>): Promise<StoreFinding> {
  const { location, warning } = storeLocation(environment);
  const where = describeLocation(location);
  if (location.kind === "embedded" && !(await isThere(embeddedDatabase(location.folder)))) {
    await usable(await nearestFolder(location.folder));
    return { words: noted(`${where}, made when it is first needed`, warning), kept: [] };
  }
  try {
    const store = await openStore(location);
    try {
      const askedMs = Date.now();
      const { clockMs, engine } = await store.answer();
      const clockAheadMs = clockMs - (askedMs + Date.now()) / 2;
      const count = await store.local.activities.count();
      const words = `${where} (PostgreSQL ${engine}), migration ${store.version}, ${count} activities`;
      if (store.protection === "none") throw unprotected(words);
      const jobs = location.kind === "postgres" ? { jobs: await jobsOf(store) } : {};
      const kept = await store.database.sealedFiles();
      return { words: noted(words, warning), clockAheadMs, kept, ...jobs };
    } finally {
      await store.close();
    }
  } catch (error) {
    // The app itself may be running: that is no trouble.
    if (!(error instanceof StoreError && error.code === "store-in-use")) throw error;
    return { words: noted(`${where}, in use by another Plumbline`, warning) };
  }
}

async function jobsOf({ jobs }: Store): Promise<JobsFound> {
  return { waiting: (await jobs.left()).length, hasWorker: await jobs.hasWorker() };
}

/** Nothing but the queries keeps one runner's rows from another: see docs/domain/access.md. */
function unprotected(words: string): Trouble {
  return new Trouble(
    `${words}; the rules that keep runners apart bind nobody, as the owner of the database may not make roles`,
    "As the database's administrator: alter role OWNER createrole, with the name of DATABASE_URL for OWNER. Then start again.",
    "attention",
  );
}

function noted(words: string, warning: string | undefined): string {
  if (warning === undefined) return words;
  throw new Trouble(`${words}; ${warning}`, "Set DATABASE_URL, or unset the others.", "attention");
}

const otherFolder = "Choose a folder you may write to with PLUMBLINE_DATA_DIR.";

async function usable(folder: string): Promise<void> {
  if (!(await stat(folder)).isDirectory()) throw new Trouble(`${folder} is no folder`, otherFolder);
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new Trouble(`${folder} cannot be written to (${(error as NodeJS.ErrnoException).code})`, otherFolder);
  }
}

async function nearestFolder(path: string): Promise<string> {
  const above = dirname(path);
  return (await isThere(path)) || above === path ? path : await nearestFolder(above);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
