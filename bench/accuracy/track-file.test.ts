import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import { readTrackFile, writeTrackFile } from "./track-file.ts";

test("readTrackFile() gives back every number and gap that writeTrackFile() was given", () => {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-track-"));
  const track: PoseTrack = {
    profile: "blazepose-full",
    timesS: Float64Array.of(0, 1 / 60),
    keypoints: ["leftHeel"],
    x: Float64Array.of(Math.PI, Number.NaN),
    y: Float64Array.of(-1e-9, 3),
    confidence: Float64Array.of(0.25, 0),
    unit: "px",
    widthPx: 540,
    heightPx: 960,
    time: { startS: 0, frameRateHz: 60 },
    scene: { meanLuma: 0.4 },
  };
  writeTrackFile(join(folder, "a.track"), track);
  expect(readTrackFile(join(folder, "a.track"))).toEqual(track);
  rmSync(folder, { recursive: true });
});
