import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where real recordings with known answers lie: beside the checkout, or where PLUMBLINE_DATA says. They are never part of it. */
const dataFolder = process.env["PLUMBLINE_DATA"] ?? join(import.meta.dirname, "../../../shared/data");

/** A folder of real recordings. Tests that need it skip without it; the reason is printed once here. */
export function realData(name: "gait" | "watch"): { readonly folder: string; readonly isThere: boolean } {
  const folder = join(dataFolder, name);
  const isThere = existsSync(folder);
  if (!isThere)
    process.stderr.write(`Skipped: no real recordings at ${folder}; set PLUMBLINE_DATA to a folder that has them\n`);
  return { folder, isThere };
}
