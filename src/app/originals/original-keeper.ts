import type { NewOriginal } from "#store/originals/original-rows.ts";
import type { ServerKey } from "#store/sealed/server-key.ts";
import { safeName } from "../runner-data/upload-folder.ts";
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
  /** Content of the files that are kept already, hex. */
  readonly kept: ReadonlySet<string>;
}

/** Keeps files of one runner's watch, many at a time: bytes first, then their rows. */
export class OriginalKeeper {
  readonly #parts: KeeperParts;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** Whether a file of this content was kept before this keeper began. */
  has(contentHash: string): boolean {
    return this.#parts.kept.has(contentHash);
  }

  /** Seals a file at once and writes it behind. Its row is entered by {@link enter}. */
  seal({ contentHash, bytesHash, name, bytes }: FileToKeep): SealedOriginal {
    const { files, serverKey, runnerId } = this.#parts;
    const place = { runnerId, what: whatOf(contentHash), serverKey };
    const { fileId, serverKeyId, sealedKey, written } = files.writeWhole(place, bytes);
    const row = { contentHash, bytesHash, fileId, name: safeName(name), bytes: bytes.length, serverKeyId, sealedKey };
    return { row, written };
  }

  /**
   * Enters rows once their files are safe. `write` gives the names of the sealed files whose rows are in; the others are removed.
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
      fileIds.filter((fileId) => !entered.has(fileId)),
    );
  }
}

/** What a watch's file is, sealed in with its key. */
export function whatOf(contentHash: string): string {
  return `original ${contentHash}`;
}
