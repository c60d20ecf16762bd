import { describe, expect, test } from "vitest";
import { colourRule, type Picture, shownToStored, type Turn } from "./picture.ts";
import { samplePatch } from "./sample-patch.ts";

const widthPx = 16;
const heightPx = 8;

/** A full-range grey picture whose brightness is 10 x + y, stored as three planes or four bytes a pixel. */
function ramp(layout: "I420" | "NV12" | "RGBA", turn: Turn = { rotationDeg: 0, isFlipped: false }): Picture {
  const value = (at: number) => 10 * (at % widthPx) + Math.floor(at / widthPx);
  const count = widthPx * heightPx;
  const isSideways = turn.rotationDeg % 180 !== 0;
  const shown = isSideways ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx };
  const bytes = new Uint8Array(count * 4).fill(128);
  for (let at = 0; at < count; at++) {
    if (layout === "RGBA") bytes.fill(value(at), at * 4, at * 4 + 3);
    else bytes[at] = value(at);
  }
  const halfStride = layout === "NV12" ? widthPx : widthPx / 2;
  return {
    layout,
    bytes,
    planes:
      layout === "RGBA"
        ? [{ offset: 0, stride: widthPx * 4 }]
        : [
            { offset: 0, stride: widthPx },
            { offset: count, stride: halfStride },
            { offset: count + count / 4, stride: halfStride },
          ],
    storedWidthPx: widthPx,
    storedHeightPx: heightPx,
    ...shown,
    toStored: shownToStored({ widthPx, heightPx }, shown, turn),
    colour: colourRule("bt709", true),
  };
}

const options = { sizePx: 4, black: 0, white: 255, border: "edge" } as const;
const region = { centreX: 6, centreY: 4, widthPx: 4, heightPx: 4, turnRad: 0 };

describe("samplePatch()", () => {
  test.each(["I420", "NV12", "RGBA"] as const)("gives the pixels themselves at their own size, from %s", (layout) => {
    const patch = samplePatch(ramp(layout), region, options);
    for (let at = 0; at < 16; at++) {
      expect(patch[at * 3 + 1]).toBeCloseTo(10 * (4 + (at % 4)) + 2 + Math.floor(at / 4), 4);
    }
  });

  test("turns the picture when the region is turned", () => {
    const patch = samplePatch(ramp("I420"), { ...region, turnRad: Math.PI / 2 }, options);
    // A region turned clockwise by a quarter runs down the picture along its own rows.
    expect((patch[3] ?? 0) - (patch[0] ?? 0)).toBeCloseTo(1, 4);
    expect((patch[12] ?? 0) - (patch[0] ?? 0)).toBeCloseTo(-10, 4);
  });

  test("is black outside the picture, or goes on with its edge", () => {
    const outside = { ...region, centreX: -10 };
    expect(samplePatch(ramp("I420"), outside, { ...options, border: "black", black: -1 })[0]).toBe(-1);
    expect(samplePatch(ramp("I420"), outside, options)[0]).toBeCloseTo(2, 4);
  });

  test.each([
    [0, false, 25],
    [90, false, 10 * 2 + 7 - 5],
    [180, false, 10 * (15 - 2) + 7 - 5],
    [270, false, 10 * (15 - 2) + 5],
    [0, true, 10 * (15 - 2) + 5],
  ] as const)("shows a film turned by %i degrees (mirrored: %s) upright", (rotationDeg, isFlipped, expected) => {
    const isSideways = rotationDeg % 180 !== 0;
    // The pixel 2 to the right and 5 down of the picture as shown, or 5 to the right and 2 down when it stands on its side.
    const centre = isSideways ? { centreX: 5.5, centreY: 2.5 } : { centreX: 2.5, centreY: 5.5 };
    const patch = samplePatch(
      ramp("I420", { rotationDeg, isFlipped }),
      { ...region, ...centre, widthPx: 1, heightPx: 1 },
      { ...options, sizePx: 1 },
    );
    expect(patch[0]).toBeCloseTo(expected, 4);
  });
});

describe("colourRule()", () => {
  test.each(["bt601", "bt709", "bt2020"] as const)("makes white of narrow-range white and red of red, %s", (matrix) => {
    const rule = colourRule(matrix, false);
    expect((235 - rule.lumaOffset) * rule.lumaGain).toBeCloseTo(255, 6);
    const weights = { bt601: 0.299, bt709: 0.2126, bt2020: 0.2627 };
    const v = (255 * (1 - weights[matrix])) / rule.redFromV;
    expect(255 * weights[matrix] + rule.redFromV * v).toBeCloseTo(255, 6);
  });
});
