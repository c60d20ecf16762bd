import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ServerKey } from "#store/sealed/server-key.ts";
import { StoreError } from "#store/store-error.ts";
import { Trouble } from "./finding.ts";

/** Says whether films and watch files that are kept can be opened, or throws a Trouble. Nothing is made that is not there. */
export async function checkClipKey(folder: string, keyFile: string = join(folder, "clip-key")): Promise<string> {
  const isThere = existsSync(keyFile);
  const kept = await Promise.all(["clips", "originals"].map((kind) => readdir(join(folder, kind)).catch(() => [])));
  const hasFiles = kept.flat().length > 0;
  if (!isThere && !hasFiles) return "not made yet: no film or watch file is kept";
  if (!isThere) {
    throw new Trouble(
      `${keyFile} is gone, and films or watch files are kept: they cannot be opened`,
      "Put the key file back from where you keep it. If there is none, let runners erase what is kept, and import their files again.",
    );
  }
  try {
    await ServerKey.open(keyFile);
    return `${keyFile}, readable by this account alone`;
  } catch (error) {
    throw error instanceof StoreError ? new Trouble(error.message, error.fix) : error;
  }
}
