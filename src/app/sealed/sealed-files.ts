import { randomBytes, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openPieces, openWhole, sealPieces, sealWhole } from "#store/sealed/piece-cipher.ts";
import { ServerKey } from "#store/sealed/server-key.ts";
import { StoreError } from "#store/store-error.ts";
import { streamOf } from "./stream-of.ts";

/** Age from which on a file that no row names is nobody's any more, ms: its row may still be on its way. */
const leftoverMs = 3_600_000;

const unfinished = ".draft";

/** Where sealed files lie, and with what their keys are sealed. */
export interface SealedPlace {
  /** The data folder. */
  readonly folder: string;
  /** File with the server's key; in the data folder when it is not named. */
  readonly keyFile?: string | undefined;
}

/** A file as its row knows it. */
interface SealedRow {
  readonly fileId: string;
  /** Length, opened. */
  readonly bytes: number;
  readonly serverKeyId: Uint8Array;
  readonly sealedKey: Uint8Array;
}

/** What a row needs to know of a file that was written. */
export interface WrittenFile extends SealedRow {
  readonly runnerId: string;
}

interface Writing {
  readonly runnerId: string;
  /** What the file is, sealed in with its key: the key opens no file elsewhere. */
  readonly what: string;
}

/** A sealed file that can be read. */
export interface OpenFile {
  readonly bytes: number;
  /** A stretch of it, first and last byte counted. */
  readonly read: (from: number, to: number) => ReadableStream<Uint8Array>;
  /** All of it; when the first piece comes, it was read through once, and the rest is good, too. */
  readonly whole: () => AsyncGenerator<Uint8Array>;
}

/**
 * Files of runners in the data folder: each sealed with a key of its own, which lies in the database, sealed with the server's key.
 * Nothing of a file is ever on the disk in the clear. A row is written after its file and removed before it, so that a process that
 * is killed leaves files without a row, which are removed later, and never a row without its file.
 */
export class SealedFiles {
  /** Folder of the files of all runners. */
  readonly root: string;
  readonly #keyFile: string;

  /** `kind`: name of the folder in the data folder. */
  constructor({ folder, keyFile }: SealedPlace, kind: "clips" | "originals") {
    this.root = join(folder, kind);
    this.#keyFile = keyFile ?? join(folder, "clip-key");
  }

  /** The server's key, made when there is none. Throws a StoreError when it cannot be used. */
  async serverKey(): Promise<ServerKey> {
    return await ServerKey.open(this.#keyFile);
  }

  /** Seals a file as it comes. Nothing is left of one that breaks off; `checked` throws to break it off. */
  async writeStream(
    { runnerId, what }: Writing,
    { source, checked }: { readonly source: NodeJS.ReadableStream; readonly checked: (bytes: number) => void },
  ): Promise<WrittenFile> {
    const serverKey = await this.serverKey();
    const [fileId, key] = [randomUUID(), randomBytes(32)];
    const path = await this.#placeFor(runnerId, fileId);
    let bytes = 0;
    const counted = new Transform({
      transform: (chunk: Uint8Array, _encoding, done) => {
        bytes += chunk.length;
        try {
          checked(bytes);
          done(null, chunk);
        } catch (error) {
          done(error as Error);
        }
      },
    });
    try {
      const file = createWriteStream(`${path}${unfinished}`, { mode: 0o600, flags: "wx", flush: true });
      await pipeline(source, counted, sealPieces({ key, fileId }), file);
      await rename(`${path}${unfinished}`, path);
      return { runnerId, fileId, bytes, ...sealedKeyOf(serverKey, key, { runnerId, what, fileId }) };
    } catch (error) {
      await rm(`${path}${unfinished}`, { force: true });
      throw error;
    } finally {
      key.fill(0);
    }
  }

  /** Seals bytes at once and writes them behind; the file is safe once `written` is over. */
  writeWhole(
    { runnerId, what, serverKey }: Writing & { readonly serverKey: ServerKey },
    bytes: Uint8Array,
  ): WrittenFile & { readonly written: Promise<void> } {
    const [fileId, key] = [randomUUID(), randomBytes(32)];
    const sealed = sealWhole({ key, fileId }, bytes);
    const sealedKey = sealedKeyOf(serverKey, key, { runnerId, what, fileId });
    key.fill(0);
    const written = writeSafely(this.#path(runnerId, fileId), sealed);
    // Whoever needs the file waits for it; until then a failure must not end the program.
    written.catch(() => undefined);
    return { runnerId, fileId, bytes: bytes.length, ...sealedKey, written };
  }

  /**
   * Throws a StoreError when the server's key is not the one it was sealed with, a SealError when its own key does not open, and the
   * system's own error when the file is gone. Reading it throws a SealError where it is broken.
   */
  async open({ runnerId, what }: Writing, { fileId, bytes, serverKeyId, sealedKey }: SealedRow): Promise<OpenFile> {
    const serverKey = await this.serverKey();
    if (Buffer.compare(serverKey.id, serverKeyId) !== 0) {
      throw new StoreError("store-key", `${this.#keyFile} (files were sealed with another one)`);
    }
    const key = serverKey.unseal(sealedKey, placeOf({ runnerId, what, fileId }));
    const path = this.#path(runnerId, fileId);
    await stat(path);
    const seal = { key, fileId };
    return {
      bytes,
      read: (from, to) => streamOf(openPieces(path, { seal, bytes, from, to })),
      whole: () => openWhole(path, { seal, bytes }),
    };
  }

  /** Removes files whose keys are gone already. */
  async remove(runnerId: string, fileIds: Iterable<string>): Promise<void> {
    for (const fileId of fileIds) await rm(this.#path(runnerId, fileId), { force: true });
  }

  /** Removes all files of a runner, whose keys are gone already. */
  async removeAll(runnerId: string): Promise<void> {
    await rm(join(this.root, runnerId), { recursive: true, force: true });
  }

  /**
   * Removes what no row names, so that nobody can open it: what a process that was killed had written without its row, or had taken
   * the row of without removing it. `named`: sealed files with a row of the runner, or `undefined` when that cannot be told.
   */
  async removeLeftovers(nowMs: number, named: (runnerId: string) => Promise<ReadonlySet<string>>): Promise<void> {
    for (const runnerId of await readdir(this.root).catch(() => [])) {
      const fileIds = await readdir(join(this.root, runnerId)).catch(() => []);
      const old: string[] = [];
      for (const fileId of fileIds) {
        const facts = await stat(this.#path(runnerId, fileId)).catch(() => undefined);
        if (facts !== undefined && nowMs - facts.mtimeMs > leftoverMs) old.push(fileId);
      }
      if (old.length === 0) continue;
      const kept = await named(runnerId);
      await this.remove(
        runnerId,
        old.filter((fileId) => !kept.has(fileId)),
      );
    }
  }

  async #placeFor(runnerId: string, fileId: string): Promise<string> {
    await mkdir(join(this.root, runnerId), { recursive: true, mode: 0o700 });
    return this.#path(runnerId, fileId);
  }

  #path(runnerId: string, fileId: string): string {
    return join(this.root, runnerId, fileId);
  }
}

/** Writes a file that is on the disk when this is over, or throws; another one is never written over. */
async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const file = await opened(path);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The folder is there but for the first file. */
async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    return await open(path, "wx", 0o600);
  }
}

interface Place extends Writing {
  readonly fileId: string;
}

function placeOf({ runnerId, what, fileId }: Place): string {
  return `${runnerId} ${what} ${fileId}`;
}

function sealedKeyOf(
  serverKey: ServerKey,
  key: Uint8Array,
  place: Place,
): Pick<SealedRow, "serverKeyId" | "sealedKey"> {
  return { serverKeyId: serverKey.id, sealedKey: serverKey.seal(key, placeOf(place)) };
}
