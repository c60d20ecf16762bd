import fc from "fast-check";
import { expect, test } from "vitest";
import { keypointNames } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import { trackFromTrial } from "../marker-set/track-from-trial.ts";
import { readTrc } from "./read-trc.ts";
import { trcName, unknownScaleMark, writeTrc } from "./write-trc.ts";

const keypoints = ["leftHip", "rightHip", "leftHeel", "rightHeel", "leftToe", "rightToe", "headTop", "pelvis"] as const;

function track(values: readonly number[], unit: "m" | "px" = "m"): PoseTrack {
  const frames = values.length / (keypoints.length * 2);
  const x = Float64Array.from(values.slice(0, frames * keypoints.length));
  const y = Float64Array.from(values.slice(frames * keypoints.length));
  return {
    profile: "markers",
    timesS: Float64Array.from({ length: frames }, (_, i) => i / 50),
    keypoints,
    x,
    y,
    confidence: x.map((value) => (Number.isNaN(value) ? 0 : 1)),
    unit,
    ...(unit === "px" && { widthPx: 720, heightPx: 1280 }),
    time: { startS: 1.25, frameRateHz: 50 },
    scene: {},
  };
}

test("writeTrc() writes the header that OpenSim reads", () => {
  const lines = writeTrc(track(Array.from({ length: 32 }, (_, i) => i / 10)), { fileName: "run.trc" }).split("\n");
  expect(lines[0]).toBe("PathFileType\t4\t(X/Y/Z)\trun.trc");
  expect(lines[1]).toBe(
    "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames",
  );
  expect(lines[2]).toBe("50\t50\t2\t8\tm\t50\t1\t2");
  expect(lines[3]?.startsWith("Frame#\tTime\tLHip\t\t\tRHip\t\t\tLHeel\t\t\t")).toBe(true);
  expect(lines[4]?.startsWith("\t\tX1\tY1\tZ1\tX2")).toBe(true);
  expect(lines[5]).toBe("");
  expect(lines[6]?.startsWith("1\t1.250000\t0.000000\t-1.600000\t0.000000\t")).toBe(true);
  expect(lines).toHaveLength(9);
});

test("writeTrc() then readTrc() gives the track back, whatever it holds", () => {
  const coordinate = fc.oneof(
    { weight: 5, arbitrary: fc.double({ min: 0.01, max: 3, noNaN: true }) },
    fc.constant(Number.NaN),
  );
  fc.assert(
    fc.property(fc.array(coordinate, { minLength: 64, maxLength: 64 }), (random) => {
      const isFoot = (i: number) => (keypoints[i % keypoints.length] ?? "nose").match(/Heel|Toe/) !== null;
      const value = (v: number, i: number) => (i < keypoints.length && Number.isNaN(v) ? 1 : v);
      const x = random.slice(0, 32).map(value);
      const y = random.slice(32).map(value);
      const before = track([...x, ...y.map((v, i) => (isFoot(i) ? v + 4 : v))]);
      const after = trackFromTrial(readTrc(new TextEncoder().encode(writeTrc(before, { fileName: "a" }))), "side");
      expect(new Set(after.keypoints)).toEqual(new Set(keypoints));
      expect(after.time).toEqual(before.time);
      for (let i = 0; i < before.x.length; i++) {
        const column = after.keypoints.indexOf(keypoints[i % keypoints.length] ?? "nose");
        const j = Math.floor(i / keypoints.length) * keypoints.length + column;
        const isSeen = !Number.isNaN((before.x[i] ?? 0) + (before.y[i] ?? 0));
        expect(after.x[j]).toEqual(isSeen ? expect.closeTo(before.x[i] ?? 0, 5) : Number.NaN);
        expect(after.y[j]).toEqual(isSeen ? expect.closeTo(before.y[i] ?? 0, 5) : Number.NaN);
      }
    }),
    { seed: 3, numRuns: 100 },
  );
});

test("writeTrc() writes film with its scale in metres, without it one pixel as one millimetre and says so", () => {
  const film = track(
    Array.from({ length: 16 }, (_, i) => 100 + i),
    "px",
  );
  const scaled = writeTrc(film, { fileName: "a", metresPerPx: 0.002 }).split("\n");
  expect(scaled[2]).toContain("\tm\t");
  expect(scaled[6]?.split("\t").slice(2, 4)).toEqual(["0.200000", ((1280 - 108) * 0.002).toFixed(6)]);
  const unscaled = writeTrc(film, { fileName: "a" }).split("\n");
  expect(unscaled[0]).toContain(unknownScaleMark);
  expect(unscaled[2]).toContain("\tmm\t");
  expect(unscaled[6]?.split("\t").slice(2, 4)).toEqual(["100.000000", "1172.000000"]);
});

test("writeTrc() without a scale, then readTrc(), gives pixels again and no metres", () => {
  const film = track(
    Array.from({ length: 16 }, (_, i) => 100 + 7 * i),
    "px",
  );
  const trial = readTrc(new TextEncoder().encode(writeTrc(film, { fileName: "a" })));
  const after = trackFromTrial(trial, "side");
  expect(after.unit).toBe("px");
  expect(after.x[after.keypoints.indexOf("rightToe")]).toBeCloseTo(film.x[5] ?? 0, 6);
});

test("writeTrc() writes NaN for a point not seen, so that every row has all its columns", () => {
  const gap = track(Array.from({ length: 16 }, (_, i) => (i === 7 ? Number.NaN : i)));
  const cells = writeTrc(gap, { fileName: "a" }).split("\n")[6]?.split("\t");
  expect(cells).toHaveLength(2 + 3 * keypoints.length);
  expect(cells?.slice(-3)).toEqual(["NaN", "NaN", "NaN"]);
});

test("trcName() gives every point its own name", () => {
  expect(new Set(keypointNames.map(trcName)).size).toBe(keypointNames.length);
  expect([trcName("leftToe"), trcName("rightEyeInner"), trcName("nose")]).toEqual(["LBigToe", "REyeInner", "Nose"]);
});
