import { StoreError } from "#store/store-error.ts";
import { storeLocation } from "#store/store-location.ts";
import { SettingError } from "../accounts/served-settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const name = "PLUMBLINE_JOBS";

/**
 * Whether a server leaves imports and reminders to `plumbline worker` (`PLUMBLINE_JOBS=worker`) instead of working on them itself (`here`,
 * or not set). Throws a SettingError for anything else, and where there can be no worker.
 */
export function leavesJobs(environment: Environment): boolean {
  const found = environment[name]?.trim() ?? "";
  if (found === "" || found === "here") return false;
  if (found !== "worker") throw new SettingError(name, found, "here (the server works itself) or worker");
  if (isShared(environment)) return true;
  throw new SettingError(
    name,
    found,
    "for PostgreSQL (DATABASE_URL); the embedded database has one process, which works itself",
  );
}

/** Why no worker can run with these settings, in a sentence; undefined when one can. */
export function workerRefusal(environment: Environment): string | undefined {
  try {
    if (isShared(environment)) return undefined;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return `${error.message} ${error.fix}`;
  }
  return "plumbline worker needs PostgreSQL (DATABASE_URL): the embedded database has one process, and plumbline serve works on its jobs itself.";
}

function isShared(environment: Environment): boolean {
  return storeLocation(environment).location.kind === "postgres";
}
