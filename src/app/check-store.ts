import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { embeddedDatabase, openStore } from "#store/open-store.ts";
import { StoreError } from "#store/store-error.ts";
import { describeLocation, storeLocation } from "#store/store-location.ts";

/** Says which database is used and that it opens; throws a sentence when it does not. Nothing is made that is not there. */
export async function checkStore(environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  const { location, warning } = storeLocation(environment);
  const where = describeLocation(location);
  const note = warning === undefined ? "" : `; ${warning}`;
  if (location.kind === "embedded" && !(await isThere(embeddedDatabase(location.folder)))) {
    await access(await nearestFolder(location.folder), constants.W_OK);
    return `${where}, made at the first import${note}`;
  }
  try {
    const store = await openStore(location);
    const count = await store.local.activities.count();
    await store.close();
    return `${where}, ${count} activities${note}`;
  } catch (error) {
    // The app itself may be running: that is no trouble.
    if (error instanceof StoreError && error.code === "store-in-use")
      return `${where}, in use by another Plumbline${note}`;
    throw error;
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
