import { createHash } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { BackupRow } from "#store/backup/database-rows.ts";
import { isDiskFull } from "../is-disk-full.ts";
import type { BrokenOriginal } from "../originals/backup-originals.ts";
import { BackupError } from "./backup-error.ts";
import { backupSchemaName, rowLine } from "./backup-lines.ts";

interface BackupParts {
  readonly rows: AsyncIterable<BackupRow>;
  /** Watch files that could not be read; whoever gives the rows adds to them. */
  readonly broken: readonly BrokenOriginal[];
  readonly storeVersion: number;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly signal?: AbortSignal;
}

/** What was written. */
export interface WrittenBackup {
  readonly path: string;
  readonly bytes: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Watch files that could not be read: they are not in it. */
  readonly broken: readonly BrokenOriginal[];
}

/**
 * Writes everything in a database into one gzipped file of JSON lines: a head, a line a row, and a last line with counts, a
 * checksum and what could not be read, so that a cut-off file is known. The file appears whole or not at all, and takes the place of none.
 */
export async function writeBackup(path: string, parts: BackupParts): Promise<WrittenBackup> {
  if (existsSync(path))
    throw new BackupError(`${path} is there already and is not written over.`, "Name another file.");
  const draft = `${path}.draft-${process.pid}`;
  const counts: Record<string, number> = {};
  try {
    await pipeline(
      Readable.from(linesOf(parts, counts)),
      createGzip({ level: 4 }),
      // Readable by nobody else: it is somebody's health. Flushed: a backup that a power cut takes away is none.
      createWriteStream(draft, { mode: 0o600, flags: "wx", flush: true }),
      ...(parts.signal === undefined ? [] : [{ signal: parts.signal }]),
    );
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    if (!isDiskFull(error)) throw error;
    throw new BackupError("There is no room on the disk for the backup.", "Make room or choose another disk.", {
      cause: error,
    });
  }
  return { path, bytes: (await stat(path)).size, counts, broken: parts.broken };
}

/** The lines of a backup; counts the rows as they go by. */
async function* linesOf(
  { rows, broken, storeVersion, madeAt }: BackupParts,
  counts: Record<string, number>,
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const head = `${JSON.stringify({ schema: backupSchemaName, madeAt, storeVersion })}\n`;
  hash.update(head);
  yield head;
  for await (const row of rows) {
    const line = rowLine(row);
    hash.update(line);
    counts[row.table] = (counts[row.table] ?? 0) + 1;
    yield line;
  }
  yield `${JSON.stringify({ end: true, counts, sha256: hash.digest("hex"), broken })}\n`;
}
