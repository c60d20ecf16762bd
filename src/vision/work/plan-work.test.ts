import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { framesToLookAt, stretchBorders } from "./plan-work.ts";

/** Key frames every `gap` frames. */
function keysEvery(gap: number, frames: number): readonly number[] {
  return Array.from({ length: Math.ceil(frames / gap) }, (_, index) => index * gap);
}

describe("stretchBorders()", () => {
  test("covers any clip without gaps, in as many stretches wherever its key frames lie", () => {
    const clip = fc.integer({ min: 2, max: 20_000 }).chain((frames) =>
      fc.record({
        frames: fc.constant(frames),
        keys: fc.array(fc.integer({ min: 1, max: frames - 1 }), { maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(clip, ({ frames, keys }) => {
        const keyFrames = [...new Set([0, ...keys])].sort((a, b) => a - b);
        const borders = stretchBorders(frames, keyFrames);
        expect(borders[0]).toBe(0);
        expect(borders.at(-1)).toBe(frames);
        expect(borders.every((border, index) => index === 0 || border > (borders[index - 1] ?? 0))).toBe(true);
        expect(borders).toHaveLength(stretchBorders(frames, keysEvery(1, frames)).length);
      }),
    );
  });

  test("comes in fours for clips of a few seconds and more", () => {
    expect((stretchBorders(600, keysEvery(60, 600)).length - 1) % 4).toBe(0);
  });

  test("is even where key frames are frequent", () => {
    expect(stretchBorders(300, keysEvery(120, 300))).toEqual([0, 75, 150, 225, 300]);
  });

  test("gives a worker that first decodes half a clip fewer frames to read", () => {
    const [, , middle = 0] = stretchBorders(360, [0, 250]);
    expect(middle).toBeGreaterThan(180);
    const work = { first: middle, second: 360 - middle + 0.055 * middle };
    expect(Math.abs(work.first - work.second)).toBeLessThanOrEqual(2);
  });
});

describe("framesToLookAt()", () => {
  test("looks at few key frames first, and soon after them when there are few", () => {
    expect(framesToLookAt(600, keysEvery(60, 600), "first")).toEqual([60, 180, 360, 480]);
    expect(framesToLookAt(360, [0, 250], "first")).toEqual([0, 250]);
    expect(framesToLookAt(300, [0], "first")).toEqual([0, 6, 12]);
    expect(framesToLookAt(4, [0], "first")).toEqual([0]);
  });

  test("looks at more with more effort, and all over the clip in the end", () => {
    expect(framesToLookAt(360, [0, 250], "cheap")).toEqual([0, 6, 12, 250, 256, 262]);
    expect(framesToLookAt(360, [0, 250], "thorough")).toHaveLength(12);
    expect(framesToLookAt(5, [0], "thorough")).toEqual([0, 1, 2, 3, 4]);
  });
});
