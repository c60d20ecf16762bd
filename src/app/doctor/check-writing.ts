import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Trouble } from "./finding.ts";

/** Writes a file into a folder and takes it away again; throws a Trouble when it cannot. */
export async function checkWriting(folder: string): Promise<string> {
  const path = join(folder, `.plumbline-doctor-${process.pid}`);
  try {
    await writeFile(path, "");
    await rm(path);
    return folder;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Trouble(
      `${folder} cannot be written to (${code}): reports and overlays go there`,
      "Work in a folder that you may write to, or name another one with --out.",
    );
  }
}
