import type { ImportReport } from "#core/load/import-report.ts";
import type { RunnerStore } from "#store/open-store.ts";
import type { ImportProgress } from "../import/import-options.ts";
import { importPaths } from "../import/import-paths.ts";
import type { OriginalKeeper } from "../originals/original-keeper.ts";
import type { OriginalShelf } from "../originals/original-shelf.ts";
import { hasAgreed } from "../ownership/has-agreed.ts";
import { type ReaderPool, startReaders } from "./reader-pool.ts";
import { type StoreSink, storeSink } from "./store-sink.ts";

/** Reading threads: with the engine's and this one a small machine is busy. */
const readingThreads = 2;

/** How often the import's own row is brought up to date, ms. */
const reportEveryMs = 1000;

export interface StoredImportProgress extends ImportProgress {
  /** Files safely in the database; what was read after them is read again if the program is killed. */
  readonly filesWritten: number;
}

export interface ImportIntoStoreOptions {
  /** The runner's data; while the database still opens, the reading threads start. */
  readonly store: RunnerStore | Promise<RunnerStore>;
  /** Where the files themselves are kept, unless the runner said no; without it they are not. */
  readonly originals?: { readonly shelf: OriginalShelf; readonly runnerId: string };
  readonly threads?: number;
  /** Files written in one transaction. */
  readonly filesAtOnce?: number;
  readonly onProgress?: (progress: StoredImportProgress) => void;
  /** Stops the import; what was read by then is written. */
  readonly signal?: AbortSignal;
}

/**
 * Imports files, folders and export archives into the database, the newest first. May be killed at any moment and run again:
 * files that are in are known by their content, and nothing is lost or doubled.
 */
export async function importIntoStore(
  paths: readonly string[],
  options: ImportIntoStoreOptions,
): Promise<ImportReport> {
  const readers = startReaders(options.threads ?? readingThreads);
  try {
    return await importWith(readers, paths, { ...options, store: await options.store });
  } finally {
    await readers.close();
  }
}

async function importWith(
  readers: ReaderPool,
  paths: readonly string[],
  { store, originals, filesAtOnce, onProgress, signal }: ImportIntoStoreOptions & { readonly store: RunnerStore },
): Promise<ImportReport> {
  const id = await store.imports.begin(paths);
  let filesWritten = 0;
  let reportedMs = 0;
  let noted: Promise<void> = Promise.resolve();
  const sink = await storeSink(store, {
    prepared: readers.prepared,
    keeper: await keeperOf(store, originals),
    ...(filesAtOnce === undefined ? {} : { filesAtOnce }),
    onWritten: (written) => {
      filesWritten += written.length;
    },
  });
  const progressed = (progress: ImportProgress): void => {
    onProgress?.({ ...progress, filesWritten });
    const nowMs = performance.now();
    const isLast = progress.filesDone === progress.filesTotal;
    if (nowMs - reportedMs < reportEveryMs && !isLast) return;
    reportedMs = nowMs;
    // The row is for people who look; that it could not be written is no reason to stop.
    noted = store.imports.report(id, progress).catch(() => undefined);
  };
  try {
    const report = await written(sink, () =>
      importPaths(paths, {
        sink,
        reader: readers,
        onProgress: progressed,
        ...(signal === undefined ? {} : { signal }),
      }),
    );
    await noted;
    await store.imports.end(id, "done");
    return report;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await store.imports.end(id, signal?.aborted === true ? "stopped" : "failed", message).catch(() => undefined);
    throw error;
  }
}

async function keeperOf(
  store: RunnerStore,
  originals: ImportIntoStoreOptions["originals"],
): Promise<OriginalKeeper | undefined> {
  if (originals === undefined || !(await hasAgreed(store, "keep-watch-files"))) return undefined;
  return await originals.shelf.keeper(originals.runnerId, await store.originals.sealed());
}

/** Also when an import ends early, what was read before is written. */
async function written<T>(sink: StoreSink, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } finally {
    await sink.flush();
  }
}
