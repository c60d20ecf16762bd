import { randomUUID } from "node:crypto";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ClipOwner, ClipShelf, type ShelfLimits } from "#app/clips/clip-shelf.ts";
import { openStore, type Store } from "#store/open-store.ts";
import { openPieces, pieceBytes } from "#store/sealed/piece-cipher.ts";
import { ServerKey } from "#store/sealed/server-key.ts";
import type { StoreLocation } from "#store/store-location.ts";
import { storeKinds } from "./store-kinds.ts";

const root = mkdtempSync(join(tmpdir(), "plumbline-clips-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const words = "quokka-umbrella-1947 ";
const id = "1f2a3b4c-0000-4000-8000-000000000009";

/** A film of a length, full of words that can be looked for. */
const film = (bytes: number): Buffer => Buffer.alloc(bytes, words);

const bodyOf = (bytes: Uint8Array): ReadableStream<Uint8Array> => new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();

const collected = async (stream: ReadableStream<Uint8Array>): Promise<Buffer> =>
  Buffer.from(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

describe.each(storeKinds())("films kept on the server: $name", ({ locate }) => {
  let location: StoreLocation;
  let store: Store;
  let runnerId: string;
  let owner: ClipOwner;
  let folder: string;
  let shelf: ClipShelf;
  const limits: ShelfLimits = { mostClipBytes: 10 * pieceBytes, mostBytes: 15 * pieceBytes };

  beforeAll(async () => {
    location = await locate();
    store = await openStore(location);
  }, 120_000);
  afterAll(() => store?.close());
  beforeEach(async () => {
    runnerId = randomUUID();
    await store.enterRunner(runnerId);
    owner = { runnerId, clips: store.runner(runnerId).clips };
    folder = join(root, randomUUID());
    shelf = new ClipShelf({ folder, limits });
  });

  const keep = (clipId: string, bytes: Uint8Array) =>
    shelf.put(owner, { id: clipId, mediaType: "video/mp4", body: bodyOf(bytes) });

  test("come back whole and in stretches, across the borders of pieces", async () => {
    for (const bytes of [1, pieceBytes - 1, pieceBytes, pieceBytes + 1, 3 * pieceBytes + 77]) {
      const whole = film(bytes);
      await keep(id, whole);
      const clip = await shelf.open(owner, id);
      expect(clip?.bytes).toBe(bytes);
      const all = await collected(clip?.read(0, bytes - 1) ?? new ReadableStream());
      expect(all.equals(whole), `${bytes} bytes`).toBe(true);
      for (const [from, to] of [
        [0, 0],
        [bytes - 1, bytes - 1],
        [Math.floor(bytes / 2), bytes - 1],
        [Math.min(pieceBytes - 1, bytes - 1), Math.min(pieceBytes, bytes - 1)],
      ] as const) {
        const part = await collected(clip?.read(from, to) ?? new ReadableStream());
        expect(part.equals(whole.subarray(from, to + 1)), `${bytes}: ${from}-${to}`).toBe(true);
      }
    }
    // Each took the place of the one before.
    expect((await shelf.list(owner)).clips).toHaveLength(1);
    expect(filesIn(join(folder, "clips"))).toHaveLength(1);
  });

  test("lie sealed: no file holds a word of one, and nobody else may read any", async () => {
    await keep(id, film(2 * pieceBytes));
    await keep(randomUUID(), film(2 * pieceBytes));
    const [first = "", second = ""] = filesIn(join(folder, "clips"));
    for (const path of filesIn(folder)) {
      expect(readFileSync(path).includes(words.trim()), path).toBe(false);
      expect(statSync(path).mode & 0o077, path).toBe(0);
    }
    // The same film twice is not the same file.
    expect(readFileSync(first).equals(readFileSync(second))).toBe(false);
    expect(
      readFileSync(first)
        .subarray(0, pieceBytes)
        .equals(readFileSync(first).subarray(pieceBytes + 16, 2 * pieceBytes + 16)),
    ).toBe(false);
  });

  test("that were erased cannot be opened by whoever copied the file and has the server's key", async () => {
    const whole = film(pieceBytes + 5);
    await keep(id, whole);
    const [path = ""] = filesIn(join(folder, "clips"));
    const [row] = await owner.clips.list();
    if (row === undefined) throw new Error("wanted a row");
    const copy = join(root, randomUUID());
    copyFileSync(path, copy);
    const serverKey = await ServerKey.open(join(folder, "clip-key"));
    // Before: the copy, the server's key and the row's sealed key open it.
    const key = serverKey.unseal(row.sealedKey, `${runnerId} ${id} ${row.fileId}`);
    const opened = async (with_: Uint8Array) => {
      const parts: Uint8Array[] = [];
      for await (const part of openPieces(copy, {
        seal: { key: with_, fileId: row.fileId },
        bytes: row.bytes,
        from: 0,
        to: row.bytes - 1,
      }))
        parts.push(part);
      return Buffer.concat(parts);
    };
    expect((await opened(key)).equals(whole)).toBe(true);
    expect(await shelf.remove(owner, id)).toBe(true);
    expect(await shelf.open(owner, id)).toBeUndefined();
    expect(await shelf.remove(owner, id)).toBe(false);
    expect(filesIn(join(folder, "clips"))).toEqual([]);
    // After: what is left anywhere is the copy and the server's key, and the one does not open the other.
    const serverBytes = Buffer.from(readFileSync(join(folder, "clip-key"), "utf8").trim(), "hex");
    await expect(opened(serverBytes)).rejects.toThrow();
    expect(await owner.clips.list()).toEqual([]);
    await store.close();
    if (location.kind === "embedded") {
      const traces = filesIn(location.folder).filter((file) => readFileSync(file).includes(Buffer.from(row.sealedKey)));
      expect(traces).toEqual([]);
    }
    store = await openStore(location);
  });

  test("of a runner who erases everything lose their keys with the rest", async () => {
    await keep(id, film(1000));
    expect(await store.runner(runnerId).erase.everything()).toMatchObject({ clips: 1 });
    expect(await shelf.open(owner, id)).toBeUndefined();
    await shelf.removeFiles(runnerId);
    expect(filesIn(join(folder, "clips"))).toEqual([]);
  });

  test("that break off, are empty or too much leave nothing, and what was kept before stays", async () => {
    const first = film(9 * pieceBytes);
    await keep(id, first);
    const before = filesIn(folder);
    const brokenOff = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(film(3 * pieceBytes)),
      pull: (controller) => controller.error(new Error("the line went dead")),
    });
    await expect(shelf.put(owner, { id, mediaType: "video/mp4", body: brokenOff })).rejects.toThrow(
      "the line went dead",
    );
    await expect(keep(id, film(0))).rejects.toMatchObject({ code: "empty-upload" });
    await expect(keep(id, film(10 * pieceBytes + 1))).rejects.toMatchObject({
      code: "too-large-upload",
      message: expect.stringContaining("The film"),
    });
    // Together with the other one it would be too much; in its place it would not.
    await expect(keep(randomUUID(), film(7 * pieceBytes))).rejects.toMatchObject({
      code: "too-large-upload",
      message: expect.stringContaining("together"),
    });
    const said = { id: randomUUID(), mediaType: "video/mp4", saidBytes: 7 * pieceBytes } as const;
    await expect(shelf.put(owner, { ...said, body: new ReadableStream() })).rejects.toMatchObject({
      code: "too-large-upload",
    });
    expect(filesIn(folder)).toEqual(before);
    const clip = await shelf.open(owner, id);
    expect((await collected(clip?.read(0, first.length - 1) ?? new ReadableStream())).equals(first)).toBe(true);
  });

  test("that were changed, cut off, mixed with another or put in another's place do not open", async () => {
    await keep(id, film(3 * pieceBytes));
    const other = randomUUID();
    await keep(other, film(3 * pieceBytes));
    const fileOf = async (clipId: string) =>
      join(folder, "clips", runnerId, (await owner.clips.get(clipId))?.fileId ?? "");
    const [path, otherPath] = [await fileOf(id), await fileOf(other)];
    const good = readFileSync(path);
    const changed = Buffer.from(good);
    changed[100] = (changed[100] ?? 0) ^ 1;
    const sealedPiece = pieceBytes + 16;
    const wrong = [
      changed,
      good.subarray(0, good.length - 1),
      good.subarray(0, 2 * sealedPiece),
      Buffer.concat([
        good.subarray(sealedPiece, 2 * sealedPiece),
        good.subarray(0, sealedPiece),
        good.subarray(2 * sealedPiece),
      ]),
      Buffer.concat([good.subarray(0, sealedPiece), readFileSync(otherPath).subarray(sealedPiece)]),
    ];
    for (const [index, bytes] of wrong.entries()) {
      writeFileSync(path, bytes);
      const clip = await shelf.open(owner, id);
      await expect(
        collected(clip?.read(0, 3 * pieceBytes - 1) ?? new ReadableStream()),
        `damage ${index}`,
      ).rejects.toThrow();
    }
    // The row of one film does not open under the id of another.
    const row = await owner.clips.get(id);
    if (row === undefined) throw new Error("wanted a row");
    await owner.clips.put({ ...row, id: other });
    await expect(shelf.open(owner, other)).rejects.toThrow();
  });

  test("do not open with another key file, and one that others may read is refused", async () => {
    await keep(id, film(10));
    const elsewhere = new ClipShelf({ folder, keyFile: join(root, randomUUID()) });
    await expect(elsewhere.open(owner, id)).rejects.toMatchObject({ name: "StoreError", code: "store-key" });
    const open = join(root, randomUUID());
    writeFileSync(open, "00".repeat(32), { mode: 0o644 });
    await expect(new ClipShelf({ folder, keyFile: open }).open(owner, id)).rejects.toMatchObject({ code: "store-key" });
  });

  test("of a process that was killed while it wrote are taken away later", async () => {
    await keep(id, film(10));
    const draft = join(folder, "clips", runnerId, `${randomUUID()}.draft`);
    writeFileSync(draft, "half");
    // Whole, but its row never came: the process ended between the two.
    const rowless = join(folder, "clips", runnerId, randomUUID());
    writeFileSync(rowless, "whole");
    const clipsOf = (id: string) => store.runner(id).clips;
    await shelf.removeLeftovers(Date.now(), clipsOf);
    expect(filesIn(folder)).toEqual(expect.arrayContaining([draft, rowless]));
    for (const path of filesIn(join(folder, "clips"))) utimesSync(path, new Date(0), new Date(0));
    await shelf.removeLeftovers(Date.now(), clipsOf);
    expect(filesIn(join(folder, "clips"))).toHaveLength(1);
    expect(await shelf.open(owner, id)).toBeDefined();
  });
});
