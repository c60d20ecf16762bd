import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { KeptSealedFile } from "#store/backup/database-rows.ts";
import { sealedLength } from "#store/sealed/piece-cipher.ts";
import { Trouble } from "./finding.ts";

/**
 * Says whether every film and watch file that has a row is there and of its length; throws a Trouble otherwise. Whether its bytes are
 * still those that were kept only reading all of it tells: backups and downloads do. `kept`: of all runners, when that was asked.
 */
export async function checkKeptFiles(folder: string, kept: readonly KeptSealedFile[] | undefined): Promise<string> {
  if (kept === undefined) return "not looked at, as the database could not be asked";
  const amiss: string[] = [];
  for (const { kind, runnerId, fileId, bytes } of kept) {
    const path = join(folder, kind, runnerId, fileId);
    const length = await stat(path).then(
      ({ size }) => size,
      () => undefined,
    );
    if (length === undefined) amiss.push(`${path} is gone`);
    else if (length < sealedLength(bytes)) amiss.push(`${path} is cut off`);
  }
  const [first] = amiss;
  const all = kept.length === 1 ? "1 film or watch file" : `${kept.length} films and watch files`;
  if (first === undefined)
    return kept.length === 0 ? "no film or watch file is kept" : `${all}, there and of their length`;
  throw new Trouble(
    `${first}; ${amiss.length} of ${all} cannot be read`,
    "Check the disk. Backups and downloads go on without these and name them; a runner who imports such a file or keeps such a film again has it back.",
    "attention",
  );
}
