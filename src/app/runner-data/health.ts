import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type { Health } from "#contract/health-schema.ts";
import type { StoreDoor } from "./store-door.ts";

/** Longest a database may take over the smallest question and still count as answering, ms. Chosen by hand. */
const mostAnswerMs = 2000;

/** Free bytes below which a disk is nearly full, and below which writing fails soon. Chosen by hand: an export of ten years is 0.3 GB. */
export const lowDiskBytes = 512 * 2 ** 20;
export const fullDiskBytes = 64 * 2 ** 20;

/** Whether what is kept can be read and written now. */
export async function dataHealth(
  door: StoreDoor,
): Promise<Pick<Health, "storeVersion"> & Omit<Health["checks"], "server">> {
  const [store, disk] = await Promise.all([storeHealth(door), diskHealth(door.folder)]);
  return { ...store, disk };
}

async function storeHealth(door: StoreDoor): Promise<{ store: "ok" | "closed" | "slow"; storeVersion?: number }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), mostAnswerMs);
  });
  try {
    const storeVersion = await Promise.race([door.answer(), late]);
    return storeVersion === undefined ? { store: "slow" } : { store: "ok", storeVersion };
  } catch {
    // Why it is closed is told where data are asked for; here only that it is.
    return { store: "closed" };
  } finally {
    clearTimeout(timer);
  }
}

async function diskHealth(folder: string): Promise<Health["checks"]["disk"]> {
  const free = await freeBytes(folder);
  if (free === undefined) return "unknown";
  if (free < fullDiskBytes) return "full";
  return free < lowDiskBytes ? "low" : "ok";
}

/** Bytes that this account may still write on the disk of a folder, or of the nearest one above it that is there. */
export async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    const above = dirname(folder);
    return above === folder ? undefined : freeBytes(above);
  }
}
