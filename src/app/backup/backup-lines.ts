import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import type { BackupRow } from "#store/backup/database-rows.ts";
import { type BrokenOriginal, brokenOriginalSchema } from "../originals/backup-originals.ts";
import { BackupError } from "./backup-error.ts";

/** Version of the backup's layout. */
export const backupSchemaName = "plumbline.backup/1";

const headSchema = z.object({
  schema: z.literal(backupSchemaName),
  madeAt: z.iso.datetime(),
  storeVersion: z.int().min(1),
});
const endSchema = z.object({
  ...{ end: z.literal(true), counts: z.record(z.string(), z.int()), sha256: z.string() },
  /** Watch files that could not be read and are not in it. */
  broken: z.array(brokenOriginalSchema).readonly().default([]),
});

type BackupHead = z.output<typeof headSchema>;

/** Longest line, in characters: the largest watch file that is read (archiveBounds), in base64. A file of ours has none longer. */
const mostLineChars = 400 * 2 ** 20;

const wholeFile = "Take another backup: copy it again from where it was kept, or choose an older one.";

/** A row as a line of a backup. */
export function rowLine({ table, json }: BackupRow): string {
  return `["${table}",${json}]\n`;
}

/** Reads the head of a backup. Throws a BackupError for anything that is none. */
export async function backupHead(path: string): Promise<BackupHead> {
  for await (const line of linesOf(path)) {
    const head = headSchema.safeParse(parsed(line));
    if (head.success) return head.data;
    break;
  }
  throw new BackupError("This is no Plumbline backup.", "Choose a file that plumbline backup wrote.");
}

/**
 * Every row of a backup, in order. `onEnd` is told of the watch files that are not in it. Throws a BackupError at the end when the
 * file is cut off or was changed.
 */
export async function* backupRows(
  path: string,
  onEnd: (broken: readonly BrokenOriginal[]) => void,
): AsyncGenerator<BackupRow> {
  const hash = createHash("sha256");
  let isHead = true;
  for await (const line of linesOf(path)) {
    const end = line.startsWith("{") && !isHead ? endSchema.safeParse(parsed(line)) : undefined;
    if (end?.success === true) {
      if (hash.digest("hex") !== end.data.sha256) throw new BackupError("This backup was changed.", wholeFile);
      onEnd(end.data.broken);
      return;
    }
    hash.update(`${line}\n`);
    if (!isHead) yield rowOf(line);
    isHead = false;
  }
  throw new BackupError("This backup is cut off.", wholeFile);
}

function rowOf(line: string): BackupRow {
  const [, table, json] = /^\["(\w+)",(.*)\]$/s.exec(line) ?? [];
  if (table === undefined || json === undefined) throw new BackupError("This backup is broken.", wholeFile);
  return { table, json };
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = file.pipe(createGunzip()).setEncoding("utf8");
  file.on("error", (error) => unpacked.destroy(error));
  let parts: string[] = [];
  let chars = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<string>) {
      const [first = "", ...others] = chunk.split("\n");
      parts.push(first);
      chars += first.length;
      if (chars > mostLineChars) throw new BackupError("This is no Plumbline backup.", wholeFile);
      const rest = others.pop();
      if (rest === undefined) continue;
      yield parts.join("");
      yield* others;
      parts = [rest];
      chars = rest.length;
    }
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    // What zlib says of bytes that are not what it wrote; what the system says of the file goes on as it is.
    if (!code.startsWith("Z_")) throw error;
    throw new BackupError("This backup is cut off or no backup.", wholeFile, { cause: error });
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
