import { describe, expect, test } from "vitest";
import type { ByteSource } from "./byte-source.ts";
import { mp4Layout, mp4TimeFacts } from "./mp4-time-facts.ts";

const number = (...values: readonly number[]) =>
  values.flatMap((v) => [(v >>> 24) & 255, (v >>> 16) & 255, (v >>> 8) & 255, v & 255]);
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const box = (type: string, ...content: readonly (readonly number[])[]) => {
  const body = content.flat();
  return [...number(body.length + 8), ...letters(type), ...body];
};

/** An index with one video track of 3 s at 600 ticks/s, the given edits (played, from, rate) and a capture rate. */
function movie(
  edits: readonly (readonly [number, number, number])[],
  captureFps?: number,
  madeS = 0,
): readonly number[] {
  const head = number(0, 0, 0);
  const elst = box(
    "elst",
    number(0, edits.length),
    ...edits.map(([played, from, rate]) => number(played, from, rate * 65_536)),
  );
  const float = [...new Uint8Array(new Float32Array([captureFps ?? 0]).buffer)].reverse();
  const meta = box(
    "meta",
    number(0),
    box("hdlr", number(0, 0), letters("mdta"), number(0, 0, 0)),
    box("keys", number(0, 1), box("mdta", letters("com.android.capture.fps"))),
    box("ilst", [...number(24 + 4), ...number(1), ...box("data", number(23, 0), float)]),
  );
  const media = box(
    "mdia",
    box("mdhd", head, number(600, 1800, 0)),
    box("hdlr", number(0, 0), letters("vide"), number(0, 0, 0)),
  );
  return [
    ...box("ftyp", letters("isom"), number(0)),
    ...box(
      "moov",
      box("mvhd", number(0, madeS, madeS), number(1000, 3000)),
      box("trak", box("edts", elst), media),
      captureFps === undefined ? [] : meta,
    ),
  ];
}

function sourceOf(bytes: readonly number[]): ByteSource {
  const all = Uint8Array.from(bytes);
  return { sizeBytes: all.length, read: async (start, length) => all.slice(start, start + length) };
}

async function factsOf(bytes: readonly number[]) {
  const source = sourceOf(bytes);
  return mp4TimeFacts(source, await mp4Layout(source));
}

describe("mp4TimeFacts()", () => {
  test("tells the day of the film, and none when the camera's clock was never set", async () => {
    // 1904 to 1970, then to 12 November 2026, 09:30 UTC.
    const madeS = 2_082_844_800 + Date.UTC(2026, 10, 12, 9, 30) / 1000;
    expect((await factsOf(movie([], undefined, madeS)))?.filmedOn).toBe("2026-11-12");
    expect((await factsOf(movie([])))?.filmedOn).toBeUndefined();
    expect((await factsOf(movie([], undefined, 2_082_844_800)))?.filmedOn).toBeUndefined();
  });

  test("reads edits in seconds with their speed", async () => {
    const facts = await factsOf(
      movie([
        [500, 0xffffffff, 1],
        [16_000, 600, 0.125],
      ]),
    );
    expect(facts?.edits).toEqual([
      { playedS: 0.5, fromS: undefined, rate: 1 },
      { playedS: 16, fromS: 1, rate: 0.125 },
    ]);
    expect(facts?.mediaDurationS).toBe(3);
  });

  test("reads Android's capture rate", async () => {
    expect((await factsOf(movie([], 240)))?.androidCaptureHz).toBe(240);
    expect((await factsOf(movie([])))?.androidCaptureHz).toBeUndefined();
  });

  test("survives any byte of the index being wrong", async () => {
    const bytes = movie([[500, 0, 1]], 120);
    for (let at = 0; at < bytes.length; at++) {
      for (const wrong of [0, 0x7f, 0xff]) {
        const facts = await factsOf(bytes.with(at, wrong));
        expect(facts === undefined || facts.edits.length <= 256).toBe(true);
      }
    }
  });
});

describe("mp4Layout()", () => {
  test("says how many bytes are missing", async () => {
    const bytes = [...movie([]), ...box("mdat", number(1, 2, 3, 4))];
    expect((await mp4Layout(sourceOf(bytes))).missingBytes).toBe(0);
    expect((await mp4Layout(sourceOf(bytes.slice(0, -5)))).missingBytes).toBe(5);
  });
});
