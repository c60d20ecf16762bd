import type { Readable } from "node:stream";
import type { Entry as ZipEntry, ZipFile } from "yauzl";
import type { ExportedOriginal } from "#contract/ownership-schema.ts";
import { archiveBounds } from "#formats/archive/archive-bounds.ts";
import { contentSha256, sha256 } from "../import/read-member.ts";
import { anotherFile, ExportError } from "../ownership/export-error.ts";
import type { Originals } from "./original-files.ts";
import type { OriginalKeeper, SealedOriginal } from "./original-keeper.ts";

/** Files entered in one transaction, and their bytes at most: until then they are in memory. */
const filesAtOnce = 32;
const bytesAtOnce = 16_000_000;

interface ExportFiles {
  readonly zip: ZipFile;
  readonly files: ReadonlyMap<string, ZipEntry>;
  /** What the manifest says of watch files. */
  readonly listed: readonly ExportedOriginal[];
}

/**
 * Takes the watch files of an export in that are not kept yet or no longer open, each sealed anew with a key of this server. Gives how many were new. Throws
 * an ExportError for one that is not what the manifest says.
 */
export async function takeOriginals({ zip, files, listed }: ExportFiles, { shelf, owner }: Originals): Promise<number> {
  const keeper = await shelf.keeper(owner.runnerId, await owner.originals.sealed());
  let added = 0;
  let batch: SealedOriginal[] = [];
  const enter = async (): Promise<void> => {
    const sealed = batch;
    batch = [];
    await keeper.enter(sealed, async () => {
      const entered = await owner.originals.add(sealed.map(({ row }) => row));
      added += entered.size;
      return entered;
    });
  };
  try {
    for (const original of listed) {
      if (!(await keeper.lacks(original.contentSha256))) continue;
      const file = files.get(original.file);
      if (file === undefined) throw broken(original);
      batch.push(sealedFile(keeper, original, await bytesOf(zip, file, original)));
      const bytes = batch.reduce((sum, { row }) => sum + row.bytes, 0);
      if (batch.length >= filesAtOnce || bytes >= bytesAtOnce) await enter();
    }
  } finally {
    // Those before a broken one are good.
    await enter();
  }
  return added;
}

function sealedFile(keeper: OriginalKeeper, original: ExportedOriginal, bytes: Uint8Array): SealedOriginal {
  const { contentSha256: contentHash, sha256: bytesHash, name } = original;
  return keeper.seal({ contentHash, bytesHash, name, bytes });
}

async function bytesOf(zip: ZipFile, file: ZipEntry, original: ExportedOriginal): Promise<Uint8Array> {
  if (file.uncompressedSize > archiveBounds.memberBytes) throw broken(original);
  const parts: Uint8Array[] = [];
  try {
    for await (const part of (await zip.openReadStreamPromise(file)) as Readable) parts.push(part as Uint8Array);
  } catch (error) {
    throw broken(original, error);
  }
  const bytes = Buffer.concat(parts);
  const isRight = sha256(bytes) === original.sha256 && contentSha256(bytes) === original.contentSha256;
  if (!isRight || bytes.length === 0) throw broken(original);
  return bytes;
}

function broken({ name }: ExportedOriginal, cause?: unknown): ExportError {
  return new ExportError(`The watch file ${name} of this export is broken or missing.`, anotherFile, { cause });
}
