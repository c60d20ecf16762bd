import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { StoreError } from "../store-error.ts";

/** Who holds a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When that process began, where the system tells: process numbers are given out again. */
  readonly startedAt: string;
}

/** Name of the lock file in a data folder. */
const lockName = "in-use.json";

const heldHere = new Set<string>();

/**
 * Takes a data folder for this process alone: the embedded database would be destroyed by two. A lock left by a process that is
 * gone is taken over. Returns what gives the folder back. Throws a StoreError when another process holds it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, lockName);
  if (heldHere.has(path)) throw new StoreError("store-in-use", `${folder} (this same process)`);
  const self: Holder = { pid: process.pid, host: hostname(), startedAt: processStart(process.pid) };
  while (!tryLock(path, self)) {
    const holder = readHolder(path);
    if (holder !== undefined && isAlive(holder))
      throw new StoreError("store-in-use", `${folder} (process ${holder.pid})`);
    takeAway(path);
  }
  heldHere.add(path);
  const release = (): void => {
    if (!heldHere.delete(path)) return;
    process.removeListener("exit", release);
    rmSync(path, { force: true });
  };
  process.on("exit", release);
  return release;
}

/** The whole file appears at once or not at all: a link to one already written. */
function tryLock(path: string, self: Holder): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(self));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Of two processes that find the same dead lock only one can move it away; the other one looks again. */
function takeAway(path: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return;
  }
  const holder = readHolder(aside);
  // Between the look and the move somebody alive may have come: then it goes back.
  if (holder !== undefined && isAlive(holder)) linkSync(aside, path);
  rmSync(aside, { force: true });
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

/** A holder on another machine (a shared folder) cannot be asked: it counts as alive. */
function isAlive({ pid, host, startedAt }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return processStart(pid) === startedAt;
}

/** Field 22 of Linux's /proc/PID/stat; "" elsewhere. */
function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The program's name stands in brackets and may hold blanks.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
