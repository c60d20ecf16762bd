import { randomBytes, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { type ClipList, type ClipMediaType, clipMediaTypeSchema } from "#contract/clip-schema.ts";
import { openPieces, sealPieces } from "#store/clips/clip-cipher.ts";
import type { ClipRow } from "#store/clips/clip-repository.ts";
import { ServerKey } from "#store/clips/server-key.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { StoreError } from "#store/store-error.ts";
import { isDiskFull } from "../is-disk-full.ts";
import { freeBytes, lowDiskBytes } from "../runner-data/health.ts";
import { UploadError } from "../runner-data/upload-folder.ts";

/** How much a shelf takes, bytes. */
export interface ShelfLimits {
  readonly mostClipBytes: number;
  /** Of all films of one runner together. */
  readonly mostBytes: number;
}

/** Chosen by hand: ten seconds of a phone's film are about 40 MB. */
const usualLimits: ShelfLimits = { mostClipBytes: 2 ** 30, mostBytes: 20 * 2 ** 30 };

/** Age from which on an unfinished file is nobody's any more, ms. */
const draftMs = 3_600_000;

interface ShelfOptions {
  /** The data folder. */
  readonly folder: string;
  /** File with the server's key; beside the films when it is not named. */
  readonly keyFile?: string | undefined;
  readonly limits?: ShelfLimits;
}

/** A runner's films as the shelf needs them. */
export interface ClipOwner {
  readonly runnerId: string;
  readonly clips: RunnerStore["clips"];
}

interface NewClip {
  readonly id: string;
  readonly mediaType: ClipMediaType;
  /** What the sender says the length is, before anything is read. */
  readonly saidBytes?: number | undefined;
  readonly body: ReadableStream<Uint8Array>;
}

/** A film to be read. */
export interface OpenClip {
  readonly mediaType: ClipMediaType;
  readonly bytes: number;
  /** A stretch of it, first and last byte counted. */
  readonly read: (from: number, to: number) => ReadableStream<Uint8Array>;
}

/**
 * Films that runners asked to keep on the server: sealed as they come in, each with a key of its own, which lies in the database,
 * sealed with the server's key. Nothing of a film is ever on the disk in the clear.
 */
export class ClipShelf {
  readonly #root: string;
  readonly #keyFile: string;
  readonly #limits: ShelfLimits;

  constructor({ folder, keyFile, limits = usualLimits }: ShelfOptions) {
    this.#root = join(folder, "clips");
    this.#keyFile = keyFile ?? join(folder, "clip-key");
    this.#limits = limits;
  }

  async list({ clips }: ClipOwner): Promise<ClipList> {
    const rows = await clips.list();
    const kept = rows.map(({ id, mediaType, bytes, keptAt }) => ({ id, mediaType: known(mediaType), bytes, keptAt }));
    return { clips: kept, ...this.#limits };
  }

  /** Keeps a film, in place of the one of that report. Nothing is left of one that breaks off. Throws an UploadError. */
  async put(owner: ClipOwner, { id, mediaType, saidBytes, body }: NewClip): Promise<void> {
    const before = await owner.clips.list();
    const others = before.filter((clip) => clip.id !== id).reduce((sum, { bytes }) => sum + bytes, 0);
    const room = Math.min(this.#limits.mostClipBytes, this.#limits.mostBytes - others);
    if ((saidBytes ?? 0) > room) throw this.#noRoom(room);
    const free = await freeBytes(this.#root);
    if (free !== undefined && free < lowDiskBytes + (saidBytes ?? 0)) throw diskFull();
    const serverKey = await ServerKey.open(this.#keyFile);
    const fileId = randomUUID();
    const key = randomBytes(32);
    const path = this.#path(owner.runnerId, fileId);
    try {
      const bytes = await this.#write(`${path}.draft`, { key, fileId, room, body });
      await rename(`${path}.draft`, path);
      const sealedKey = serverKey.seal(key, placeOf(owner, id, fileId));
      await owner.clips.put({ id, fileId, mediaType, bytes, serverKeyId: serverKey.id, sealedKey });
    } catch (error) {
      await rm(`${path}.draft`, { force: true });
      await rm(path, { force: true });
      throw isDiskFull(error) ? diskFull() : error;
    } finally {
      key.fill(0);
    }
    const replaced = before.find((clip) => clip.id === id);
    if (replaced === undefined) return;
    await owner.clips.sweep();
    await rm(this.#path(owner.runnerId, replaced.fileId), { force: true });
  }

  /** Undefined when no such film is kept. Throws a StoreError when the server's key is not the one it was sealed with. */
  async open(owner: ClipOwner, id: string): Promise<OpenClip | undefined> {
    const row = await owner.clips.get(id);
    if (row === undefined) return undefined;
    const path = this.#path(owner.runnerId, row.fileId);
    const key = await this.#keyOf(owner, row);
    await stat(path);
    const seal = { key, fileId: row.fileId };
    const read: OpenClip["read"] = (from, to) => streamOf(openPieces(path, { seal, bytes: row.bytes, from, to }));
    return { mediaType: known(row.mediaType), bytes: row.bytes, read };
  }

  /** Destroys the key of a film, then its file. False when no such film is kept. */
  async remove(owner: ClipOwner, id: string): Promise<boolean> {
    const row = await owner.clips.get(id);
    if (row === undefined) return false;
    await owner.clips.remove(id);
    await rm(this.#path(owner.runnerId, row.fileId), { force: true });
    return true;
  }

  /** Destroys the keys of all films of a runner, then their files. Gives how many films there were. */
  async removeAll(owner: ClipOwner): Promise<number> {
    const count = await owner.clips.remove();
    await this.removeFiles(owner.runnerId);
    return count;
  }

  /** Removes a runner's files, whose keys are gone already. */
  async removeFiles(runnerId: string): Promise<void> {
    await rm(join(this.#root, runnerId), { recursive: true, force: true });
  }

  /** Removes what a process that was killed had begun to write. Its key was in memory alone: nobody can open it. */
  async removeDrafts(nowMs: number): Promise<void> {
    for (const name of await readdir(this.#root, { recursive: true }).catch(() => [])) {
      if (!name.endsWith(".draft")) continue;
      const path = join(this.#root, name);
      const facts = await stat(path).catch(() => undefined);
      if (facts !== undefined && nowMs - facts.mtimeMs > draftMs) await rm(path, { force: true });
    }
  }

  async #write(
    draft: string,
    { key, fileId, room, body }: { key: Uint8Array; fileId: string; room: number; body: NewClip["body"] },
  ): Promise<number> {
    await mkdir(join(draft, ".."), { recursive: true, mode: 0o700 });
    let bytes = 0;
    const counted = new Transform({
      transform: (chunk: Uint8Array, _encoding, done) => {
        bytes += chunk.length;
        done(bytes > room ? this.#noRoom(room) : null, chunk);
      },
    });
    const source = Readable.fromWeb(body as NodeReadableStream<Uint8Array>);
    const file = createWriteStream(draft, { mode: 0o600, flags: "wx", flush: true });
    await pipeline(source, counted, sealPieces({ key, fileId }), file);
    if (bytes === 0) throw new UploadError("empty-upload", "The film is empty.", "Choose it again.");
    return bytes;
  }

  async #keyOf(owner: ClipOwner, { id, fileId, serverKeyId, sealedKey }: ClipRow): Promise<Uint8Array> {
    const serverKey = await ServerKey.open(this.#keyFile);
    if (Buffer.compare(serverKey.id, serverKeyId) !== 0) {
      throw new StoreError("store-key", `${this.#keyFile} (films were sealed with another one)`);
    }
    return serverKey.unseal(sealedKey, placeOf(owner, id, fileId));
  }

  #path(runnerId: string, fileId: string): string {
    return join(this.#root, runnerId, fileId);
  }

  #noRoom(room: number): UploadError {
    const isOne = room >= this.#limits.mostClipBytes;
    const most = megabytes(isOne ? this.#limits.mostClipBytes : this.#limits.mostBytes);
    return isOne
      ? new UploadError(
          "too-large-upload",
          `The film is larger than ${most}.`,
          "Cut it to the ten seconds that matter.",
        )
      : new UploadError(
          "too-large-upload",
          `All your films together may have ${most}.`,
          "Erase one on the server first.",
        );
  }
}

function placeOf({ runnerId }: ClipOwner, id: string, fileId: string): string {
  return `${runnerId} ${id} ${fileId}`;
}

function known(mediaType: string): ClipMediaType {
  return clipMediaTypeSchema.parse(mediaType);
}

function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

function megabytes(bytes: number): string {
  return bytes >= 2 ** 30 ? `${Math.round(bytes / 2 ** 30)} GB` : `${Math.round(bytes / 2 ** 20)} MB`;
}

const diskFull = (): UploadError =>
  new UploadError("disk-full", "There is no room on the server's disk for the film.", "Make room, then keep it again.");
