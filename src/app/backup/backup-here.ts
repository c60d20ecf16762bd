import { RowMisfitError } from "#store/backup/database-rows.ts";
import { openStore } from "#store/open-store.ts";
import { StoreError } from "#store/store-error.ts";
import { storeLocation } from "#store/store-location.ts";
import {
  type BrokenOriginal,
  type WrittenOriginals,
  withOpenedOriginals,
  withSealedOriginals,
} from "../originals/backup-originals.ts";
import { OriginalShelf } from "../originals/original-shelf.ts";
import { sealedPlace } from "../sealed/sealed-place.ts";
import { BackupError } from "./backup-error.ts";
import { backupHead, backupRows } from "./backup-lines.ts";
import { type WrittenBackup, writeBackup } from "./write-backup.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Writes a backup of the database that the environment names, and of the watch files that belong to it. */
export async function backupHere(path: string, environment: Environment, signal?: AbortSignal): Promise<WrittenBackup> {
  const shelf = new OriginalShelf(sealedPlace(environment));
  return await withStore(environment, async ({ database, version }) => {
    const broken: BrokenOriginal[] = [];
    const rows = withOpenedOriginals(database.readAll(), shelf, (original) => broken.push(original));
    return await writeBackup(path, {
      ...{ rows, broken, storeVersion: version, madeAt: new Date().toISOString() },
      ...(signal === undefined ? {} : { signal }),
    });
  });
}

/** What was put in place. */
export interface RestoredBackup {
  readonly madeAt: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Watch files that are not in it, since they could not be read when it was made. */
  readonly broken: readonly BrokenOriginal[];
}

interface RestoreOptions {
  readonly environment: Environment;
  /** Puts it in place of what is there; otherwise only an empty database takes a backup. */
  readonly isReplacing: boolean;
}

/** Puts a backup in place, wholly or not at all. Watch files are sealed anew with a key of this server. */
export async function restoreHere(path: string, { environment, isReplacing }: RestoreOptions): Promise<RestoredBackup> {
  const { madeAt, storeVersion } = await backupHead(path);
  const shelf = new OriginalShelf(sealedPlace(environment));
  return await withStore(environment, async ({ database, version, local, runner, enterLocal }) => {
    if (storeVersion > version) {
      throw new BackupError("This backup was written by a newer Plumbline.", "Bring this Plumbline up to date first.");
    }
    if (!isReplacing && (await database.count()) > 0) {
      throw new BackupError(
        "There is data already, and a backup takes the place of all of it.",
        "Back up what is there, then add --replace.",
      );
    }
    const files: WrittenOriginals = new Map();
    let broken: readonly BrokenOriginal[] = [];
    const rows = backupRows(path, (found) => {
      broken = found;
    });
    const counts = await replaced(async () => {
      try {
        return await database.replaceAll(withSealedOriginals(rows, shelf, files), storeVersion);
      } catch (error) {
        await shelf.removeUnnamed(files, (runnerId) => runner(runnerId).originals).catch(() => undefined);
        throw error;
      }
    });
    await enterLocal();
    // What was there before has no row any more.
    await shelf.removeLeftovers(Date.now(), (runnerId) => runner(runnerId).originals);
    const at = new Date().toISOString();
    await local.log.append({ at, who: "runner", what: "backup-restored", detail: { madeAt } });
    return { madeAt, counts, broken };
  });
}

async function replaced<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RowMisfitError)) throw error;
    throw new BackupError(
      "A row of this backup does not fit; nothing was changed.",
      "Choose another backup. If it happens again, this Plumbline and that backup do not belong together.",
      { cause: error },
    );
  }
}

type OpenStore = Awaited<ReturnType<typeof openStore>>;

async function withStore<T>(environment: Environment, work: (store: OpenStore) => Promise<T>): Promise<T> {
  const { location } = storeLocation(environment);
  let store: OpenStore;
  try {
    store = await openStore(location);
  } catch (error) {
    if (error instanceof StoreError) throw new BackupError(error.message, error.fix, { cause: error });
    throw error;
  }
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
