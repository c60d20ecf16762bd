import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { fromBufferPromise } from "yauzl";
import { nodeUnpacker } from "../../app/import/node-unpacker.ts";
import { garminExport, stravaExport } from "./export-fixture.ts";
import { blobAccess, memoryAccess, partAccess } from "./random-access.ts";
import { portableUnpacker, type Unpacker } from "./unpacker.ts";
import { zipContainer } from "./zip-container.ts";
import { readZipDirectory } from "./zip-directory.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Patch {
  readonly mark: number;
  readonly at: number;
  readonly value: number;
  readonly record?: number;
  readonly bits?: 16 | 32;
}

/** Changes a number of the n-th record that begins with a mark. */
function patched(zip: Uint8Array, { mark, at, value, record = 0, bits = 32 }: Patch): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const places = Array.from({ length: copy.length - 3 }, (_, offset) => offset).filter(
    (offset) => view.getUint32(offset, true) === mark,
  );
  const place = (places[record] ?? Number.NaN) + at;
  if (bits === 16) view.setUint16(place, value, true);
  else view.setUint32(place, value, true);
  return copy;
}

const entryMark = 0x02014b50;
const endMark = 0x06054b50;

const none0 = new Uint8Array();

const unpackers: readonly [string, Unpacker][] = [
  ["portable", portableUnpacker],
  ["Node's", nodeUnpacker],
];

describe("readZipDirectory()", () => {
  test.each([
    ["Strava", stravaExport()],
    ["Garmin", garminExport()],
  ])("readZipDirectory() lists what yauzl lists, in a %s export", async (_service, zip) => {
    const ours = await readZipDirectory(memoryAccess(zip));
    const theirs: unknown[] = [];
    for await (const entry of (await fromBufferPromise(Buffer.from(zip))).eachEntry()) {
      theirs.push([
        entry.fileName,
        entry.compressionMethod,
        entry.compressedSize,
        entry.uncompressedSize,
        entry.relativeOffsetOfLocalHeader,
      ]);
    }
    expect(
      ours.map(({ name, method, packedBytes, unpackedBytes, headerAt }) => [
        name,
        method,
        packedBytes,
        unpackedBytes,
        headerAt,
      ]),
    ).toEqual(theirs);
  });

  test("readZipDirectory() finds its way with bytes before the zip and a comment behind it", async () => {
    const zip = zipSync({ "a.txt": bytesOf("hello") });
    const commented = patched(zip, { mark: endMark, at: 20, value: 5, bits: 16 });
    const whole = Uint8Array.from([...bytesOf("#!/bin/sh\n"), ...commented, ...bytesOf("12345")]);
    const { members } = await zipContainer(memoryAccess(whole), portableUnpacker);
    expect(new TextDecoder().decode(await members[0]?.read())).toBe("hello");
  });

  test("readZipDirectory() says that a download stopped", async () => {
    const zip = stravaExport();
    await expect(readZipDirectory(memoryAccess(zip.subarray(0, zip.length - 100)))).rejects.toMatchObject({
      code: "broken-archive",
    });
    await expect(readZipDirectory(memoryAccess(new Uint8Array(10)))).rejects.toMatchObject({ code: "broken-archive" });
  });

  test("readZipDirectory() refuses files that share bytes", async () => {
    const zip = zipSync({ a: [new Uint8Array(5000), { level: 0 }], b: [new Uint8Array(5000), { level: 0 }] });
    await expect(
      readZipDirectory(memoryAccess(patched(zip, { mark: entryMark, at: 42, value: 0, record: 1 }))),
    ).rejects.toMatchObject({
      code: "archive-bomb",
    });
  });

  test("readZipDirectory() keeps names as names, however hostile", async () => {
    const names = ["../../etc/passwd", "C:\\windows\\x.fit", "/abs.fit", "nul\0.fit", "Läufe/ü.fit"];
    const zip = zipSync(Object.fromEntries(names.map((name) => [name, bytesOf("x")])));
    expect((await readZipDirectory(memoryAccess(zip))).map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  test("readZipDirectory() never crashes, whatever bytes were changed", async () => {
    const zip = stravaExport();
    let state = 7;
    const random = (most: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state % most;
    };
    for (let run = 0; run < 150; run += 1) {
      const damaged = zip.slice();
      for (let change = 0; change < 8; change += 1) damaged[zip.length - 1 - random(1200)] = random(256);
      try {
        const { members } = await zipContainer(memoryAccess(damaged), portableUnpacker);
        for (const member of members) await member.read();
      } catch (error) {
        expect(error).toHaveProperty("code");
      }
    }
  });
});

describe.each(unpackers)("zipContainer() with %s unpacker", (_name, unpacker) => {
  const text = bytesOf("Plumbline ".repeat(50_000));

  test("reads heads and whole files, from a blob and from a part, stored and packed", async () => {
    const zip = zipSync({ packed: text, plain: [text, { level: 0 }], none: new Uint8Array() });
    const around = new Uint8Array(zip.length + 64);
    around.set(zip, 32);
    for (const access of [blobAccess(new Blob([zip.slice()])), partAccess(memoryAccess(around), 32, zip.length)]) {
      const { members } = await zipContainer(access, unpacker);
      const [packed, plain, none] = members;
      expect(Buffer.compare((await packed?.read()) ?? none0, text)).toBe(0);
      expect(Buffer.compare((await plain?.read()) ?? none0, text)).toBe(0);
      expect(await none?.read()).toHaveLength(0);
      expect((await packed?.head())?.subarray(0, 500)).toEqual(text.subarray(0, 500));
    }
  });

  test("stops at a file that unpacks to more than it says", async () => {
    const zip = patched(zipSync({ liar: text }), { mark: entryMark, at: 24, value: 1000 });
    const [liar] = (await zipContainer(memoryAccess(zip), unpacker)).members;
    await expect(liar?.read()).rejects.toMatchObject({ code: "archive-bomb" });
  });

  test("stops at a file that unpacks to a thousand times its size", async () => {
    const zip = zipSync({ "bomb.fit": [new Uint8Array(40 * 2 ** 20), { level: 9 }] });
    expect(zip.length).toBeLessThan(60_000);
    const [bomb] = (await zipContainer(memoryAccess(zip), unpacker)).members;
    await expect(bomb?.read()).rejects.toMatchObject({ code: "archive-bomb" });
  });

  test("says what is locked, packed in an unknown way or broken", async () => {
    const zip = zipSync({ "a.fit": text });
    const read = async (changed: Uint8Array): Promise<unknown> =>
      (await zipContainer(memoryAccess(changed), unpacker)).members[0]?.read();
    await expect(read(patched(zip, { mark: entryMark, at: 8, value: 1, bits: 16 }))).rejects.toMatchObject({
      code: "locked-archive",
    });
    await expect(read(patched(zip, { mark: entryMark, at: 10, value: 9, bits: 16 }))).rejects.toMatchObject({
      code: "broken-member",
    });
    const broken = zip.slice();
    broken.fill(0xff, 60, 200);
    await expect(read(broken)).rejects.toMatchObject({ code: "broken-member" });
    await expect(read(patched(zip, { mark: 0x04034b50, at: 0, value: 0 }))).rejects.toMatchObject({
      code: "broken-member",
    });
  });
});
