import { describe, expect, test } from "vitest";
import { bodyRegion } from "./body-region.ts";
import { decodeDetections } from "./decode-detections.ts";
import { decodeLandmarks, landmarkCount } from "./decode-landmarks.ts";
import { poseAnchors } from "./pose-anchors.ts";

describe("poseAnchors()", () => {
  test("gives the detector's 2254 anchors from corner to corner", () => {
    const anchors = poseAnchors();
    expect(anchors).toHaveLength(2254 * 2);
    expect(anchors[0]).toBeCloseTo(0.5 / 28, 6);
    expect(anchors.at(-1)).toBeCloseTo(6.5 / 7, 6);
  });
});

describe("decodeDetections()", () => {
  const raw = new Float32Array(2254 * 12);
  const scores = new Float32Array(2254).fill(-10);
  // Anchors 0 and 1 share a place; both say: a box of 56 px, hips on the anchor, circle 28 px above. Anchor 700 is apart.
  for (const anchor of [0, 1, 700]) {
    raw.set([0, 0, 56, 56, 0, 0, 0, -28], anchor * 12);
    scores[anchor] = 2;
  }

  test("merges finds of the same person and keeps others apart", () => {
    const found = decodeDetections(raw, scores, (x, y) => [x * 224, y * 224]);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      hipX: expect.closeTo(4, 4),
      hipY: expect.closeTo(4, 4),
      circleY: expect.closeTo(-24, 4),
    });
  });

  test("finds nobody when no score is high enough", () => {
    expect(decodeDetections(raw, new Float32Array(2254).fill(-1), (x, y) => [x, y])).toEqual([]);
  });
});

describe("bodyRegion()", () => {
  test("is upright for an upright body and a quarter larger than its circle", () => {
    const region = bodyRegion({ hipX: 100, hipY: 200, circleX: 100, circleY: 120 });
    expect(region).toMatchObject({ centreX: 100, centreY: 200, widthPx: 200, turnRad: expect.closeTo(0, 9) });
  });

  test("leans with the body", () => {
    const region = bodyRegion({ hipX: 0, hipY: 0, circleX: 50, circleY: -50 });
    expect(region.turnRad).toBeCloseTo(Math.PI / 4, 9);
  });
});

describe("decodeLandmarks()", () => {
  const region = { centreX: 300, centreY: 400, widthPx: 512, heightPx: 512, turnRad: Math.PI / 2 };
  const landmarks = new Float32Array(landmarkCount * 5).fill(128);
  landmarks.set([192, 128, 0, 2, 1], 0);

  test("turns points back into the picture and multiplies visibility with presence", () => {
    const reading = decodeLandmarks({ landmarks, presence: 1 }, region);
    // 64 px to the right in the crop are 128 px down in the picture, because the crop is turned by a quarter.
    expect(reading.x[0]).toBeCloseTo(300, 6);
    expect(reading.y[0]).toBeCloseTo(400 + 128, 6);
    expect(reading.confidence[0]).toBeCloseTo((1 / (1 + Math.exp(-2))) * (1 / (1 + Math.exp(-1))), 6);
    expect(reading.x).toHaveLength(33);
  });

  test("moves a point to its heatmap's peak, but only a clear one", () => {
    const heatmap = new Float32Array(64 * 64 * landmarkCount).fill(-20);
    heatmap[(32 * 64 + 50) * landmarkCount] = 8;
    const upright = { ...region, turnRad: 0 };
    expect(decodeLandmarks({ landmarks, presence: 1, heatmap }, upright).x[0]).toBeCloseTo(
      300 + (50 / 64 - 0.5) * 512,
      2,
    );
    heatmap[(32 * 64 + 50) * landmarkCount] = -2;
    expect(decodeLandmarks({ landmarks, presence: 1, heatmap }, upright).x[0]).toBeCloseTo(300 + 128, 6);
  });
});
