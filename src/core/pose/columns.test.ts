import { expect, test } from "vitest";
import { pointColumns, withColumns } from "./columns.ts";
import type { PoseTrack } from "./pose-track.ts";

const track: PoseTrack = {
  profile: "markers",
  timesS: Float64Array.of(0, 0.1),
  keypoints: ["leftHeel", "rightHeel"],
  x: Float64Array.of(1, 2, 3, 4),
  y: Float64Array.of(5, 6, 7, 8),
  confidence: Float64Array.of(1, 0.5, 1, 0.5),
  unit: "m",
  time: { startS: 0, frameRateHz: 10 },
  scene: {},
};

test("pointColumns() takes one point out frame by frame", () => {
  expect(pointColumns(track, "rightHeel")).toEqual({
    x: Float64Array.of(2, 4),
    y: Float64Array.of(6, 8),
    confidence: Float64Array.of(0.5, 0.5),
  });
  expect(pointColumns(track, "nose")).toBeUndefined();
});

test("withColumns() replaces only the points it is given and leaves its input alone", () => {
  const changed = withColumns(
    track,
    new Map([
      ["leftHeel" as const, { x: Float64Array.of(9, 9), y: Float64Array.of(0, 0), confidence: Float64Array.of(1, 1) }],
    ]),
  );
  expect(Array.from(changed.x)).toEqual([9, 2, 9, 4]);
  expect(Array.from(track.x)).toEqual([1, 2, 3, 4]);
});
