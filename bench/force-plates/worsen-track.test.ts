import { expect, test } from "vitest";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import { standardDeviation } from "#core/signal/statistics.ts";
import { worsenTrack } from "./worsen-track.ts";

const frames = 200;
const keypoints = ["leftHip", "leftHeel", "rightHeel"] as const;
const value = (frame: number, column: number, scale: number) => scale * (frame / 100 + column);
const fill = (scale: number) =>
  Float64Array.from({ length: frames * 3 }, (_, i) => value(Math.floor(i / 3), i % 3, scale));
const track: PoseTrack = {
  profile: "markers",
  timesS: Float64Array.from({ length: frames }, (_, i) => i / 100),
  keypoints,
  x: fill(1),
  y: fill(-2),
  confidence: new Float64Array(frames * 3).fill(1),
  unit: "m",
  time: { startS: 0, frameRateHz: 100 },
  scene: {},
};

test("worsenTrack() changes nothing, when nothing is asked, and never its input", () => {
  const before = structuredClone(track);
  expect(worsenTrack(track, { seed: 1 })).toEqual(before);
  worsenTrack(track, {
    seed: 1,
    noiseM: 1,
    rateHz: 30,
    droppedShare: 0.5,
    swappedShare: 0.5,
    isMirrored: true,
    rollDeg: 9,
  });
  expect(track).toEqual(before);
});

test("worsenTrack() resamples by straight lines", () => {
  const slow = worsenTrack(track, { seed: 1, rateHz: 30 });
  expect(slow.time.frameRateHz).toBe(30);
  expect(slow.timesS).toHaveLength(60);
  expect(slow.x[7 * 3 + 1]).toBeCloseTo(7 / 30 + 1, 9);
});

test("worsenTrack() mirrors and turns the picture clockwise", () => {
  const point = (worse: PoseTrack) => [worse.x[4], worse.y[4]];
  expect(point(worsenTrack(track, { seed: 1, isMirrored: true }))).toEqual([-1.01, -2.02]);
  const [x, y] = point(worsenTrack(track, { seed: 1, rollDeg: 90 }));
  expect(x).toBeCloseTo(-2.02, 9);
  expect(y).toBeCloseTo(-1.01, 9);
});

test("worsenTrack() adds noise of the size asked for", () => {
  const noisy = worsenTrack(track, { seed: 1, noiseM: 0.008 });
  expect(standardDeviation(noisy.x.map((x, i) => x - (track.x[i] ?? 0)))).toBeCloseTo(0.008, 3);
  expect(noisy.x[1]).not.toBe(worsenTrack(track, { seed: 2, noiseM: 0.008 }).x[1]);
});

test("worsenTrack() leaves out the share of frames asked for and keeps the true times", () => {
  const gappy = worsenTrack(track, { seed: 1, droppedShare: 0.3 });
  expect(gappy.timesS.length / frames).toBeGreaterThan(0.6);
  expect(gappy.timesS.length / frames).toBeLessThan(0.8);
  for (const [frame, time] of gappy.timesS.entries()) expect(gappy.x[frame * 3]).toBeCloseTo(time, 9);
});

test("worsenTrack() exchanges the legs' points in about the share of frames asked for", () => {
  const crossed = worsenTrack(track, { seed: 1, swappedShare: 0.2 });
  const swapped = Array.from(track.timesS.keys()).filter(
    (frame) => crossed.x[frame * 3 + 1] !== track.x[frame * 3 + 1],
  );
  expect(swapped.length / frames).toBeGreaterThan(0.08);
  expect(swapped.length / frames).toBeLessThan(0.32);
  for (const frame of swapped) {
    expect(crossed.x[frame * 3 + 1]).toBe(track.x[frame * 3 + 2]);
    expect(crossed.x[frame * 3]).toBe(track.x[frame * 3]);
  }
});
