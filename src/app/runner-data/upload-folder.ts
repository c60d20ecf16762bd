import { randomUUID } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { isDiskFull } from "../is-disk-full.ts";

/** Largest file taken: the largest exports in the field are a few gigabytes. */
const mostUploadBytes = 8 * 2 ** 30;

/** Files that nobody came to import are removed after this, ms. */
const keptForMs = 24 * 3_600_000;

/** A file is larger than what is taken, or the disk is full. Both texts are for people. */
export class UploadError extends Error {
  readonly fix: string;
  readonly code: "too-large-upload" | "disk-full" | "empty-upload";

  constructor(code: UploadError["code"], message: string, fix: string) {
    super(message);
    this.name = "UploadError";
    this.code = code;
    this.fix = fix;
  }
}

/** Ending of the folder of an upload that has not come to its end. */
const unfinished = ".part";

/** Uploads that this process is receiving. One that is unfinished and not among them is left of a process that ended meanwhile. */
const underWay = new Set<string>();

/** Where files wait for their import: each in a folder of its own, under the name it was sent with. */
export class UploadFolder {
  readonly #root: string;

  constructor(dataFolder: string) {
    this.#root = join(dataFolder, "uploads");
  }

  /** Writes what is sent to disk as it comes, never whole into memory. Nothing is left of an upload that breaks off. */
  async receive(name: string, body: ReadableStream<Uint8Array>): Promise<{ uploadId: string; bytes: number }> {
    const uploadId = randomUUID();
    const folder = join(this.#root, `${uploadId}${unfinished}`);
    underWay.add(basename(folder));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    let bytes = 0;
    const counted = new Transform({
      transform: (chunk: Uint8Array, _encoding, done) => {
        bytes += chunk.length;
        done(bytes > mostUploadBytes ? tooLarge() : null, chunk);
      },
    });
    try {
      const source = Readable.fromWeb(body as NodeReadableStream<Uint8Array>);
      await pipeline(source, counted, createWriteStream(join(folder, safeName(name)), { mode: 0o600 }));
      await rename(folder, join(this.#root, uploadId));
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw isDiskFull(error) ? diskFull() : error;
    } finally {
      underWay.delete(basename(folder));
    }
    return { uploadId, bytes };
  }

  /** Path of the file of an upload; undefined when it is not there. */
  async path(uploadId: string): Promise<string | undefined> {
    const folder = join(this.#root, uploadId);
    const [name] = await readdir(folder).catch(() => []);
    return name === undefined ? undefined : join(folder, name);
  }

  /** A text without the folders of uploads, which say nothing to anybody: only the names files were sent with are left. */
  withoutFolders(text: string): string {
    const parts = text.split(this.#root + sep);
    return parts.map((part, index) => (index === 0 ? part : part.replace(/^[0-9a-f-]{36}[\\/]/, ""))).join("");
  }

  /** Whether these files are uploads, all still there. */
  holds(paths: readonly string[]): boolean {
    return paths.length > 0 && paths.every((path) => path.startsWith(this.#root) && existsSync(path));
  }

  /** Removes the uploads of these files. Files elsewhere are left alone. */
  async remove(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const id = path.startsWith(this.#root) ? path.slice(this.#root.length + 1).split(/[\\/]/)[0] : undefined;
      if (id !== undefined && id !== "") await rm(join(this.#root, id), { recursive: true, force: true });
    }
  }

  /** Removes every upload and gives how many there were. */
  async removeAll(): Promise<number> {
    const ids = await readdir(this.#root).catch(() => []);
    await rm(this.#root, { recursive: true, force: true });
    return ids.length;
  }

  /** Removes uploads that are older than a day and not among `wanted`, and what is left of those that a killed process received. */
  async removeOld(wanted: readonly string[], nowMs: number): Promise<void> {
    for (const id of await readdir(this.#root).catch(() => [])) {
      const folder = join(this.#root, id);
      if (id.endsWith(unfinished) && !underWay.has(id)) {
        await rm(folder, { recursive: true, force: true });
        continue;
      }
      const isWanted = wanted.some((path) => path.startsWith(folder));
      const facts = isWanted ? undefined : await stat(folder).catch(() => undefined);
      if (facts !== undefined && nowMs - facts.mtimeMs > keptForMs) await rm(folder, { recursive: true, force: true });
    }
  }
}

/** The last part of a name, without what a path or a file system could take amiss. */
export function safeName(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = last.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, "_").replace(/^\.+/, "");
  return plain === "" ? "file" : endOf(plain, mostNameBytes);
}

/** File systems count bytes, and most end at 255: the end of a name is kept, where its type stands. */
const mostNameBytes = 180;

function endOf(name: string, mostBytes: number): string {
  const letters = [...name];
  let bytes = 0;
  const first = letters.findLastIndex((letter) => {
    bytes += Buffer.byteLength(letter);
    return bytes > mostBytes;
  });
  return letters.slice(first + 1).join("");
}

const tooLarge = (): UploadError =>
  new UploadError("too-large-upload", "The file is larger than 8 GB.", "Unpack it and import its folders one by one.");

const diskFull = (): UploadError =>
  new UploadError("disk-full", "There is no room on the disk for the file.", "Make room, then import it again.");
