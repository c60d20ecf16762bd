import { describe, expect, test } from "vitest";
import type { KeypointName } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import { framePoints } from "./frame-points.ts";
import { arcPath, type MeasureMark, measureMark } from "./measure-mark.ts";

function oneFrame(places: Partial<Record<KeypointName, readonly [number, number]>>): PoseTrack {
  const keypoints = Object.keys(places) as KeypointName[];
  const values = Object.values(places);
  return {
    profile: "markers",
    timesS: Float64Array.of(0),
    keypoints,
    x: Float64Array.from(values, ([x]) => x),
    y: Float64Array.from(values, ([, y]) => y),
    confidence: new Float64Array(keypoints.length).fill(1),
    unit: "m",
    time: { startS: 0, frameRateHz: 100 },
    scene: {},
  };
}

/** Degrees between the two rays of a mark. */
function degrees(mark: MeasureMark | undefined): number {
  if (mark?.kind !== "angle") return Number.NaN;
  const [[ax, ay], [bx, by]] = mark.rays;
  return (Math.acos((ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by))) * 180) / Math.PI;
}

const tan = (deg: number): number => Math.tan((deg * Math.PI) / 180);

describe("measureMark()", () => {
  test("measureMark() draws the trunk's lean as the angle of hips to shoulders against the vertical", () => {
    const points = framePoints(oneFrame({ leftHip: [0, 0], leftShoulder: [tan(12), -1] }), 0);
    expect(degrees(measureMark("trunkLean", points, "both"))).toBeCloseTo(12, 6);
  });

  test("measureMark() draws a straight knee as no angle and a bent one as its bend", () => {
    const straight = framePoints(oneFrame({ leftHip: [0, 0], leftKnee: [0, 1], leftAnkle: [0, 2] }), 0);
    const bent = framePoints(oneFrame({ leftHip: [0, 0], leftKnee: [0, 1], leftAnkle: [-tan(30), 2] }), 0);
    expect(degrees(measureMark("kneeFlexionAtContact", straight, "left"))).toBeCloseTo(0, 6);
    expect(degrees(measureMark("kneeFlexionAtContact", bent, "left"))).toBeCloseTo(30, 6);
  });

  test("measureMark() draws the landing point level with the ankle, from under the hips", () => {
    const points = framePoints(oneFrame({ rightHip: [1, 0], rightAnkle: [1.3, 2] }), 0);
    expect(measureMark("overstride", points, "right")).toEqual({
      kind: "span",
      ends: [
        [1, 2],
        [1.3, 2],
      ],
    });
  });

  test("measureMark() draws nothing for a measure of time, or when a point was not seen", () => {
    const points = framePoints(oneFrame({ leftHip: [0, 0], leftShoulder: [Number.NaN, -1] }), 0);
    expect(measureMark("cadence", points, "both")).toBeUndefined();
    expect(measureMark("trunkLean", points, "both")).toBeUndefined();
  });
});

describe("arcPath()", () => {
  test("arcPath() starts on the first ray and ends on the second, the short way round", () => {
    const path = arcPath(
      [0, 0],
      [
        [0, -1],
        [1, 0],
      ],
      10,
    );
    expect(path).toBe("M 0.0 -10.0 A 10.0 10.0 0 0 1 10.0 0.0");
  });
});
