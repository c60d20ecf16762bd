import { describe, expect, test } from "vitest";
import { evenTimes, type FilmRecipe, fileOf, makeFilm, makeSoundOnly } from "../film-fixture.ts";
import { clipFactsOfFile, readFrames } from "../node.ts";

async function codeOf(bytes: Uint8Array, maxDurationS?: number): Promise<unknown> {
  const path = await fileOf(bytes);
  try {
    await clipFactsOfFile(path, maxDurationS);
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
  return "read";
}

async function factsOf(recipe: FilmRecipe) {
  return clipFactsOfFile(await fileOf(await makeFilm(recipe)));
}

describe("openClip() refuses", () => {
  test("an empty file", async () => {
    expect(await codeOf(new Uint8Array(0))).toBe("empty-file");
  });

  test("bytes that are no film", async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) & 255);
    expect(await codeOf(noise)).toBe("not-a-video");
    expect(await codeOf(new TextEncoder().encode("Time,Knee\n0,1\n".repeat(50)))).toBe("not-a-video");
  });

  test("sound without a picture", async () => {
    expect(await codeOf(await makeSoundOnly())).toBe("no-video-track");
  });

  test.each(["mp4", "mp4-index-first", "webm"] as const)("a %s that was cut off", async (container) => {
    const film = await makeFilm({ container, codec: container === "webm" ? "vp9" : "avc" });
    expect(await codeOf(film.slice(0, Math.floor(film.length * 0.6)))).toBe("truncated-file");
  });

  test("a film that is too long", async () => {
    expect(await codeOf(await makeFilm({ timesS: evenTimes(5, 1) }), 3)).toBe("too-long");
  });

  test("a picture that is too wide", async () => {
    expect(await codeOf(await makeFilm({ codec: "vp9", widthPx: 8208, heightPx: 16, timesS: [0, 1] }))).toBe(
      "too-large-picture",
    );
  });

  test("a single picture", async () => {
    expect(await codeOf(await makeFilm({ timesS: [0] }))).toBe("unknown-frame-rate");
  });

  test("any cut or spoilt head without crashing", async () => {
    const film = await makeFilm({ container: "mp4-index-first" });
    for (let step = 1; step < 24; step++) {
      const spoilt = film.slice();
      const at = Math.floor((step / 24) * Math.min(1200, film.length));
      spoilt.fill(0xff, at, at + 4);
      expect(await codeOf(spoilt)).toBeTypeOf("string");
    }
  });
});

describe("openClip() reads", () => {
  test.each([
    { codec: "avc", container: "mp4" },
    { codec: "vp9", container: "webm" },
    { codec: "av1", container: "mp4", widthPx: 128, heightPx: 96 },
    { codec: "vp8", container: "mkv" },
  ] as const)("$codec in $container", async (recipe) => {
    const facts = await factsOf(recipe);
    expect(facts).toMatchObject({ codec: recipe.codec, frames: 12 });
    expect(facts.widthPx / facts.heightPx).toBeCloseTo(4 / 3, 9);
    expect(facts.frameRateHz).toBeCloseTo(30, 1);
  });

  test("the times of an uneven film from the container", async () => {
    const timesS = [0, 0.033, 0.066, 0.2, 0.233, 0.266, 0.5];
    const path = await fileOf(await makeFilm({ timesS }));
    const facts = await clipFactsOfFile(path);
    expect(facts.frameRateHz).toBeCloseTo(6 / 0.5, 3);
    expect(facts.longestToShortestStep).toBeCloseTo(0.234 / 0.033, 1);
    const read: number[] = [];
    for await (const frame of readFrames(path)) read.push(frame.timeS);
    expect(read).toHaveLength(timesS.length);
    for (const [index, time] of timesS.entries()) expect(read[index]).toBeCloseTo(time, 4);
  });

  test("a film that starts late as starting late, with times from 0", async () => {
    const path = await fileOf(await makeFilm({ timesS: evenTimes(6, 25, 0.4) }));
    expect((await clipFactsOfFile(path)).startS).toBeCloseTo(0.4, 4);
    const [first] = await Array.fromAsync(readFrames(path, { end: 1 }));
    expect(first?.timeS).toBe(0);
  });

  test("a turned film upright", async () => {
    const path = await fileOf(await makeFilm({ rotationDeg: 90 }));
    expect(await clipFactsOfFile(path)).toMatchObject({ widthPx: 48, heightPx: 64, rotationDeg: 90 });
    const [frame] = await Array.fromAsync(readFrames(path, { end: 1 }));
    // The light square of the stored top left corner lies top right after a quarter turn clockwise.
    const redAt = (x: number, y: number) => frame?.rgba[(y * 48 + x) * 4] ?? 0;
    expect(redAt(44, 4)).toBeGreaterThan(180);
    expect(redAt(4, 4)).toBeLessThan(80);
    expect(redAt(44, 60)).toBeLessThan(80);
  });
});

describe("readFrames()", () => {
  test("starts in the middle with the same picture as reading through", async () => {
    const path = await fileOf(await makeFilm());
    const all = await Array.fromAsync(readFrames(path));
    const [part] = await Array.fromAsync(readFrames(path, { first: 8, end: 9 }));
    expect(part).toEqual(all[8]);
  });
});
