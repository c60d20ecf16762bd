import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { KeypointName } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import { realData } from "../../test/support/real-data.ts";
import { recogniseMarkerSet } from "./marker-set/body-points.ts";
import { trackFromTrial } from "./marker-set/track-from-trial.ts";
import { readMarkerTrial } from "./read-marker-trial.ts";

const { folder: data, isThere } = realData("gait");

const trials = [
  { path: "treadmill-force/RBDS001runT25markers.txt", set: "rbds", rateHz: 150, frames: 4500, startS: 0, legM: 0.98 },
  { path: "treadmill-force/RBDS001runT35.c3d", set: "rbds", rateHz: 150, frames: 4500, startS: 0, legM: 0.98 },
  { path: "marker/subject04_run200_markers.trc", set: "opensim", rateHz: 100, frames: 237, startS: 0.83, legM: 0.95 },
  { path: "marker/subject04_run500_markers.trc", set: "opensim", rateHz: 100, frames: 187, startS: 0.26, legM: 0.95 },
] as const;

/** Median distance of two points, m. */
function length(track: PoseTrack, a: KeypointName, b: KeypointName): number {
  const [i, j] = [track.keypoints.indexOf(a), track.keypoints.indexOf(b)];
  const count = track.keypoints.length;
  const lengths = Array.from(track.timesS, (_, frame) => {
    const dx = (track.x[frame * count + i] ?? Number.NaN) - (track.x[frame * count + j] ?? Number.NaN);
    const dy = (track.y[frame * count + i] ?? Number.NaN) - (track.y[frame * count + j] ?? Number.NaN);
    return Math.hypot(dx, dy);
  }).filter((value) => !Number.isNaN(value));
  return lengths.toSorted((p, q) => p - q)[Math.floor(lengths.length / 2)] ?? Number.NaN;
}

describe.skipIf(!isThere)("real trials", () => {
  test.each(trials)(
    "trackFromTrial() shows a whole runner, from $path",
    ({ path, set, rateHz, frames, startS, legM }) => {
      const trial = readMarkerTrial(readFileSync(join(data, path)), path);
      expect(recogniseMarkerSet(trial).id).toBe(set);
      const track = trackFromTrial(trial, "side");
      expect([track.timesS.length, track.time.startS, track.time.frameRateHz]).toEqual([frames, startS, rateHz]);
      for (const side of ["left", "right"] as const) {
        const leg = length(track, `${side}Hip`, `${side}Knee`) + length(track, `${side}Knee`, `${side}Ankle`);
        expect(leg).toBeGreaterThan(legM - 0.03);
        expect(leg).toBeLessThan(legM + 0.03);
      }
    },
  );

  test("readMarkerTrial() reads the standing trial, and the knee and ankle on its joint markers", () => {
    const path = "treadmill-force/RBDS001static.txt";
    const track = trackFromTrial(readMarkerTrial(readFileSync(join(data, path)), path), "side");
    expect(length(track, "rightKnee", "rightAnkle")).toBeCloseTo(0.435, 2);
  });

  test("trackFromTrial() finds the joints within 2 cm of the standing trial's shank, from the running one", () => {
    const [standing, running] = ["static", "runT25markers"].map((name) => {
      const path = `treadmill-force/RBDS001${name}.txt`;
      return trackFromTrial(readMarkerTrial(readFileSync(join(data, path)), path), "side");
    });
    if (!standing || !running) throw new Error("no trials");
    for (const side of ["left", "right"] as const) {
      const apart = length(running, `${side}Knee`, `${side}Ankle`) - length(standing, `${side}Knee`, `${side}Ankle`);
      expect(Math.abs(apart)).toBeLessThan(0.02);
    }
  });
});
