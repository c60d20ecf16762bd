import type { NewOriginal, SealedOriginalRow } from "#store/originals/original-rows.ts";
import type { ServerKey } from "#store/sealed/server-key.ts";
import { safeName } from "../runner-data/upload-folder.ts";
import { flawOf } from "../sealed/kept-file.ts";
import type { SealedFiles } from "../sealed/sealed-files.ts";

/** A watch's file to be kept. */
interface FileToKeep {
  /** SHA-256 of the unpacked content, hex. */
  readonly contentHash: string;
  /** SHA-256 of the bytes as they came, hex. */
  readonly bytesHash: string;
  /** Path or name it came under; the last part of it is kept. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is sealed and on its way to the disk. */
export interface SealedOriginal {
  readonly row: NewOriginal;
  readonly written: Promise<void>;
}

interface KeeperParts {
  readonly files: SealedFiles;
  readonly serverKey: ServerKey;
  readonly runnerId: string;
  /** The files that are kept already, by their content, hex. */
  readonly kept: ReadonlyMap<string, SealedOriginalRow>;
}

/** Keeps files of one runner's watch, many at a time: bytes first, then their rows. */
export class OriginalKeeper {
  readonly #parts: KeeperParts;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** Whether a file of this content is to be kept: none was before this keeper began, or that one is broken. */
  async lacks(contentHash: string): Promise<boolean> {
    const { files, runnerId, kept } = this.#parts;
    const row = kept.get(contentHash);
    if (row === undefined) return true;
    return (await flawOf(() => files.open({ runnerId, what: whatOf(contentHash) }, row))) !== undefined;
  }

  /** Seals a file at once and writes it behind, in place of the one of its content that was kept before. Its row is entered by {@link enter}. */
  seal({ contentHash, bytesHash, name, bytes }: FileToKeep): SealedOriginal {
    const { files, serverKey, runnerId, kept } = this.#parts;
    const replaces = kept.get(contentHash)?.fileId;
    const place = { runnerId, what: whatOf(contentHash), serverKey };
    const { fileId, serverKeyId, sealedKey, written } = files.writeWhole(place, bytes);
    const row = { contentHash, bytesHash, fileId, name: safeName(name), bytes: bytes.length, serverKeyId, sealedKey };
    return { row: { ...row, ...(replaces === undefined ? {} : { replaces }) }, written };
  }

  /**
   * Enters rows once their files are safe. `write` gives the names of the sealed files whose rows are in; the others are removed, and
   * so are those that they replace.
   * When it throws, nobody knows whether they are: then all files stay, and those without a row are leftovers.
   */
  async enter(sealed: readonly SealedOriginal[], write: () => Promise<ReadonlySet<string>>): Promise<void> {
    const { files, runnerId } = this.#parts;
    const fileIds = sealed.map(({ row }) => row.fileId);
    const results = await Promise.allSettled(sealed.map(({ written }) => written));
    const failed = results.find((result) => result.status === "rejected");
    if (failed !== undefined) {
      await files.remove(runnerId, fileIds);
      throw failed.reason;
    }
    const entered = await write();
    await files.remove(
      runnerId,
      sealed.flatMap(({ row: { fileId, replaces } }) => (entered.has(fileId) ? (replaces ?? []) : fileId)),
    );
  }
}

/** What a watch's file is, sealed in with its key. */
export function whatOf(contentHash: string): string {
  return `original ${contentHash}`;
}
