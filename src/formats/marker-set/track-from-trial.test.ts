import { describe, expect, test } from "vitest";
import type { KeypointName } from "#core/pose/keypoints.ts";
import type { MarkerTrial } from "#core/pose/marker-trial.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import { recogniseMarkerSet } from "./body-points.ts";
import { trackFromTrial } from "./track-from-trial.ts";

type Vector = readonly [number, number, number];

/** A still runner: forward, up, right of each marker, metres. */
const places: Readonly<Record<string, Vector>> = {
  LASI: [0.1, 1, -0.12],
  LPSI: [-0.1, 1.05, -0.05],
  RASI: [0.1, 1, 0.12],
  RPSI: [-0.1, 1.05, 0.05],
  LHEE: [-0.05, 0.05, -0.1],
  RHEE: [0.2, 0.05, 0.1],
  LTOE: [0.15, 0.03, -0.1],
  RTOE: [0.4, 0.03, 0.1],
  LKNE: [0.05, 0.5, -0.1],
  RKNE: [0.25, 0.5, 0.1],
  C7: [0.05, 1.5, 0],
};

function trial(names: Readonly<Record<string, Vector>>, turn: (v: Vector) => Vector): MarkerTrial {
  const markers = Object.keys(names);
  const frame = Object.values(names).flatMap((place) => [...turn(place)]);
  return {
    format: "c3d",
    timesS: Float64Array.of(2, 2.01),
    rateHz: 100,
    markers,
    positionsM: Float64Array.from([...frame, ...frame]),
    axes: "unstated",
  };
}

function at(track: PoseTrack, name: KeypointName): [number, number] {
  const column = track.keypoints.indexOf(name);
  return [track.x[column] ?? Number.NaN, track.y[column] ?? Number.NaN];
}

const laboratories: Readonly<Record<string, (v: Vector) => Vector>> = {
  "X forward, Y up": ([f, u, r]) => [f, u, r],
  "X forward, Z up": ([f, u, r]) => [f, -r, u],
  "Y backward, Z up": ([f, u, r]) => [-r, -f, u],
  "Z forward, Y up": ([f, u, r]) => [-r, u, f],
  "forward 40 deg off X": ([f, u, r]) => [
    f * Math.cos(0.7) - r * Math.sin(0.7),
    u,
    f * Math.sin(0.7) + r * Math.cos(0.7),
  ],
};

describe("trackFromTrial()", () => {
  for (const [name, turn] of Object.entries(laboratories)) {
    test(`finds up and forward from the runner, when the laboratory has ${name}`, () => {
      const side = trackFromTrial(trial(places, turn), "side");
      expect(at(side, "leftHip")).toEqual([expect.closeTo(0, 9), expect.closeTo(-1.025, 9)]);
      expect(at(side, "rightToe")).toEqual([expect.closeTo(0.4, 9), expect.closeTo(-0.03, 9)]);
      const rear = trackFromTrial(trial(places, turn), "rear");
      expect(at(rear, "rightKnee")).toEqual([expect.closeTo(0.1, 9), expect.closeTo(-0.5, 9)]);
      expect(at(rear, "neck")).toEqual([expect.closeTo(0, 9), expect.closeTo(-1.5, 9)]);
    });
  }

  test("keeps the laboratory's vertical, when the feet trail the hips as in fast running", () => {
    const fast = Object.entries(places).map(([name, [f, u, r]]) => [name, [u < 0.2 ? f - 0.55 : f, u, r] as const]);
    const side = trackFromTrial(
      trial(Object.fromEntries(fast), (v) => v),
      "side",
    );
    expect(at(side, "leftKnee")).toEqual([expect.closeTo(0.05, 9), expect.closeTo(-0.5, 9)]);
  });

  test("keeps the file's time as the start and counts from zero", () => {
    const track = trackFromTrial(
      trial(places, (v) => v),
      "side",
    );
    expect(track.time).toEqual({ startS: 2, frameRateHz: 100 });
    expect(Array.from(track.timesS)).toEqual([0, expect.closeTo(0.01, 12)]);
  });

  test("gives a hidden point as NaN with no confidence", () => {
    const hidden = trial(places, (v) => v);
    hidden.positionsM.fill(Number.NaN, hidden.markers.indexOf("C7") * 3, hidden.markers.indexOf("C7") * 3 + 3);
    const track = trackFromTrial(hidden, "side");
    expect(at(track, "neck")).toEqual([Number.NaN, Number.NaN]);
    expect(track.confidence[track.keypoints.indexOf("neck")]).toBe(0);
    expect(track.confidence[track.keypoints.indexOf("neck") + track.keypoints.length]).toBe(1);
  });

  test("keeps a flat trial's picture, also of a runner who faces left", () => {
    const flat = trial(places, ([f, u]) => [-f, u, 0]);
    const track = trackFromTrial(flat, "side");
    expect(at(track, "rightToe")).toEqual([-0.4, -0.03]);
  });

  test("refuses a trial whose left and right names are exchanged", () => {
    const exchanged = Object.fromEntries(
      Object.entries(places).map(([name, place]) => [name.replace(/^[LR]/, (s) => (s === "L" ? "R" : "L")), place]),
    );
    expect(() =>
      trackFromTrial(
        trial(exchanged, (v) => v),
        "side",
      ),
    ).toThrowError(/toes point backwards/);
  });

  test("says which names it found, when it knows no such set", () => {
    const unknown = trial({ Ball: [0, 0, 0], Bat: [1, 1, 1] }, (v) => v);
    expect(() => trackFromTrial(unknown, "side")).toThrowError(/"Ball, Bat"/);
  });
});

describe("recogniseMarkerSet()", () => {
  const named = (names: readonly string[]) =>
    recogniseMarkerSet(trial(Object.fromEntries(names.map((name) => [name, [1, 1, 1] as const])), (v) => v)).id;
  const parts = ["Shoulder", "Hip", "Knee", "Ankle"].flatMap((part) => [`L${part}`, `R${part}`]);
  const feet = ["LHeel", "RHeel", "LBigToe", "RBigToe", "LSmallToe", "RSmallToe"];

  test("tells the sets apart by their names", () => {
    expect(named(Object.keys(places))).toBe("opensim");
    expect(named(Object.keys(places).map((name) => `Subject 1:${name.toLowerCase()}`))).toBe("opensim");
    expect(named([...parts, ...feet, "Head", "Neck", "Hip", "Nose"])).toBe("halpe-26");
    expect(named([...parts, ...feet, "CHip", "Neck", "Nose"])).toBe("body-25");
    expect(named([...parts, "Nose"])).toBe("coco");
    expect(named(["left_hip", "right_hip", "left_ankle", "right_ankle", "nose"])).toBe("coco");
    const openCap = ["ASIS", "PSIS", "knee", "mknee", "ankle", "mankle", "calc", "toe", "shoulder"];
    expect(named(openCap.flatMap((part) => [`r.${part}_study`, `L.${part}_study`]))).toBe("opensim");
    const rbds = ["ASIS", "PSIS", "Heel.Bottom", "MT1", "MT5"].flatMap((part) => [`R.${part}`, `L.${part}`]);
    expect(named(rbds)).toBe("rbds");
  });
});
