import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { type ClipList, type ClipMediaType, clipMediaTypeSchema } from "#contract/clip-schema.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { isDiskFull } from "../is-disk-full.ts";
import { freeBytes, lowDiskBytes } from "../runner-data/health.ts";
import { UploadError } from "../runner-data/upload-folder.ts";
import { flawOf, type KeptFile, keptFile } from "../sealed/kept-file.ts";
import { type OpenFile, SealedFiles, type SealedPlace } from "../sealed/sealed-files.ts";

/** How much a shelf takes, bytes. */
export interface ShelfLimits {
  readonly mostClipBytes: number;
  /** Of all films of one runner together. */
  readonly mostBytes: number;
}

/** Chosen by hand: ten seconds of a phone's film are about 40 MB. */
const usualLimits: ShelfLimits = { mostClipBytes: 2 ** 30, mostBytes: 20 * 2 ** 30 };

interface ShelfOptions extends SealedPlace {
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
export interface OpenClip extends OpenFile {
  readonly mediaType: ClipMediaType;
}

/** Films that runners asked to keep on the server, sealed as they come in. */
export class ClipShelf {
  readonly #files: SealedFiles;
  readonly #limits: ShelfLimits;

  constructor({ limits = usualLimits, ...place }: ShelfOptions) {
    this.#files = new SealedFiles(place, "clips");
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
    const free = await freeBytes(this.#files.root);
    if (free !== undefined && free < lowDiskBytes + (saidBytes ?? 0)) throw diskFull();
    const file = await this.#write(owner, { id, room, body });
    try {
      const { fileId, bytes, serverKeyId, sealedKey } = file;
      await owner.clips.put({ id, fileId, mediaType, bytes, serverKeyId, sealedKey });
    } catch (error) {
      await this.#files.remove(owner.runnerId, [file.fileId]);
      throw isDiskFull(error) ? diskFull() : error;
    }
    const replaced = before.find((clip) => clip.id === id);
    if (replaced === undefined) return;
    await owner.clips.sweep();
    await this.#files.remove(owner.runnerId, [replaced.fileId]);
  }

  /** Undefined when no such film is kept. Throws a StoreError when the server's key is not the one it was sealed with. */
  async open(owner: ClipOwner, id: string): Promise<OpenClip | undefined> {
    const row = await owner.clips.get(id);
    if (row === undefined) return undefined;
    const file = await this.#files.open({ runnerId: owner.runnerId, what: id }, row);
    return { mediaType: known(row.mediaType), ...file };
  }

  /** A film that is whole, or what is wrong with it; undefined when no such film is kept. */
  async take(owner: ClipOwner, id: string): Promise<KeptFile | undefined> {
    const row = await owner.clips.get(id);
    if (row === undefined) return undefined;
    const file = await keptFile(() => this.#files.open({ runnerId: owner.runnerId, what: id }, row));
    if (file.kind === "whole") return file;
    // Erased or replaced while it was opened: that is no flaw.
    const isSame = (await owner.clips.get(id))?.fileId === row.fileId;
    return isSame ? file : await this.take(owner, id);
  }

  /** Whether a film is kept and can be read. */
  async hasWhole(owner: ClipOwner, id: string): Promise<boolean> {
    const row = await owner.clips.get(id);
    if (row === undefined) return false;
    return (await flawOf(() => this.#files.open({ runnerId: owner.runnerId, what: id }, row))) === undefined;
  }

  /** Destroys the key of a film, then its file. False when no such film is kept. */
  async remove(owner: ClipOwner, id: string): Promise<boolean> {
    const row = await owner.clips.get(id);
    if (row === undefined) return false;
    await owner.clips.remove(id);
    await this.#files.remove(owner.runnerId, [row.fileId]);
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
    await this.#files.removeAll(runnerId);
  }

  /** Removes what a process that was killed left behind: nobody can open it. */
  async removeLeftovers(nowMs: number, clipsOf: (runnerId: string) => ClipOwner["clips"]): Promise<void> {
    await this.#files.removeLeftovers(nowMs, async (runnerId) => {
      const rows = await clipsOf(runnerId).list();
      return new Set(rows.map(({ fileId }) => fileId));
    });
  }

  async #write(
    { runnerId }: ClipOwner,
    { id, room, body }: { readonly id: string; readonly room: number; readonly body: NewClip["body"] },
  ): ReturnType<SealedFiles["writeStream"]> {
    const source = Readable.fromWeb(body as NodeReadableStream<Uint8Array>);
    const checked = (bytes: number): void => {
      if (bytes > room) throw this.#noRoom(room);
    };
    try {
      const file = await this.#files.writeStream({ runnerId, what: id }, { source, checked });
      if (file.bytes > 0) return file;
      await this.#files.remove(runnerId, [file.fileId]);
      throw new UploadError("empty-upload", "The film is empty.", "Choose it again.");
    } catch (error) {
      throw isDiskFull(error) ? diskFull() : error;
    }
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

function known(mediaType: string): ClipMediaType {
  return clipMediaTypeSchema.parse(mediaType);
}

function megabytes(bytes: number): string {
  return bytes >= 2 ** 30 ? `${Math.round(bytes / 2 ** 30)} GB` : `${Math.round(bytes / 2 ** 20)} MB`;
}

const diskFull = (): UploadError =>
  new UploadError("disk-full", "There is no room on the server's disk for the film.", "Make room, then keep it again.");
