import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const leastLength = 32;

/**
 * What signs cookies and seals the secrets of code apps: `PLUMBLINE_SECRET`, else a file of the data folder that is made once
 * and only its owner can read. It is not in the database: a copy of that alone opens nothing.
 */
export async function signingSecret(folder: string, given: string | undefined): Promise<string> {
  if (given !== undefined && given !== "") {
    if (given.length >= leastLength) return given;
    throw new Error(`PLUMBLINE_SECRET needs ${leastLength} characters or more: leave it out, and one is made.`);
  }
  const path = join(folder, "account-secret");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  return (await readFile(path, "utf8")).trim();
}
