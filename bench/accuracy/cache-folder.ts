import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** A folder for what is slow to make and can be made again; outside the repository. `PLUMBLINE_CACHE` moves it. */
export function cacheFolder(name: string): string {
  const folder = join(process.env["PLUMBLINE_CACHE"] ?? join(homedir(), ".cache", "plumbline"), name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
