import type { ImportReport } from "#core/load/import-report.ts";
import { localRunnerId, openStore } from "#store/open-store.ts";
import { StoreError } from "#store/store-error.ts";
import { storeLocation } from "#store/store-location.ts";
import type { ImportOptions } from "./import/import-options.ts";
import { importPaths } from "./import/import-paths.ts";
import { importIntoStore } from "./import-jobs/import-into-store.ts";
import { OriginalShelf } from "./originals/original-shelf.ts";
import { sealedPlace } from "./sealed/sealed-place.ts";

export interface ImportHereOptions extends Pick<ImportOptions, "onProgress" | "signal"> {
  /** Read and report without a database. */
  readonly isDryRun: boolean;
  /** Settings that choose the database: DATABASE_URL, PLUMBLINE_DATA_DIR and others. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A report, or what is wrong with the database and what to do. */
export type ImportOutcome =
  | { readonly kind: "report"; readonly report: ImportReport; readonly warning?: string }
  | { readonly kind: "trouble"; readonly message: string; readonly fix: string };

/** Imports into this machine's database; in a dry run only reads. */
export async function importHere(paths: readonly string[], options: ImportHereOptions): Promise<ImportOutcome> {
  const { isDryRun, environment, ...rest } = options;
  if (isDryRun) return { kind: "report", report: await importPaths(paths, rest) };
  try {
    const { location, warning } = storeLocation(environment);
    const opening = openStore(location);
    try {
      const originals = { shelf: new OriginalShelf(sealedPlace(environment)), runnerId: localRunnerId };
      const report = await importIntoStore(paths, { ...rest, originals, store: opening.then(({ local }) => local) });
      return { kind: "report", report, ...(warning === undefined ? {} : { warning }) };
    } finally {
      await (await opening).close();
    }
  } catch (error) {
    if (error instanceof StoreError) return { kind: "trouble", message: error.message, fix: error.fix };
    throw error;
  }
}
