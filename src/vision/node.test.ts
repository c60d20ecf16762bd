import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { keypointNames } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import { realData } from "../../test/support/real-data.ts";
import { copyFilm, evenTimes, fileOf, makeFilm } from "./film-fixture.ts";
import { poseFromFile } from "./node.ts";
import type { ClipPose, PoseProgress } from "./pose-options.ts";

const { folder, isThere: hasData } = realData("gait");
const realClip = join(folder, "clips/gaitlab_male_side_treadmill_720x1280_30fps.mp4");
const crowdClip = join(folder, "clips/sports2d_demo_WALK_multiperson_1768x994_30fps.mp4");

/** Inference is slow on a busy machine. */
const timeoutMs = 120_000;

function at(track: PoseTrack, frame: number, name: (typeof keypointNames)[number]) {
  const index = frame * track.keypoints.length + track.keypoints.indexOf(name);
  return { x: track.x[index] ?? Number.NaN, y: track.y[index] ?? Number.NaN };
}

describe("poseFromFile()", () => {
  test("gives rows of NaN for a film without a person, and says so", { timeout: timeoutMs }, async () => {
    const path = await fileOf(await makeFilm({ widthPx: 320, heightPx: 240 }));
    const { track, clip } = await poseFromFile(path, { model: "lite", workers: 1 });
    expect(track.x).toHaveLength(12 * 33);
    expect(track.x.every(Number.isNaN)).toBe(true);
    expect(track.confidence.every((value) => value === 0)).toBe(true);
    expect(track.scene).toMatchObject({ personShare: 0, otherPeopleShare: 0 });
    expect(track.scene.meanLuma).toBeGreaterThan(0.05);
    expect(clip.framesLost).toBe(0);
  });

  test("leaves gaps where packets are broken, and reads on after them", { timeout: timeoutMs }, async () => {
    const whole = await fileOf(await makeFilm({ timesS: evenTimes(30, 30), widthPx: 320, heightPx: 240 }));
    const spoilt = await fileOf(await copyFilm(whole, { spoiled: [6, 7] }));
    const { track, clip } = await poseFromFile(spoilt, { model: "lite", workers: 1 });
    expect(track.timesS).toHaveLength(30);
    expect(clip.framesLost).toBeGreaterThan(0);
    expect(clip.framesLost).toBeLessThan(20);
  });

  test("ends in an AbortError when told to stop, at any time", { timeout: timeoutMs }, async () => {
    const path = await fileOf(await makeFilm({ timesS: evenTimes(60, 30), widthPx: 320, heightPx: 240 }));
    const early = AbortSignal.abort();
    await expect(poseFromFile(path, { model: "lite", signal: early })).rejects.toMatchObject({ name: "AbortError" });
    const control = new AbortController();
    const onProgress = ({ stage }: PoseProgress) => stage === "tracking" && control.abort();
    const late = poseFromFile(path, { model: "lite", workers: 1, signal: control.signal, onProgress });
    await expect(late).rejects.toMatchObject({ name: "AbortError" });
  });

  test("refuses an unusable number of workers or capture rate as a caller's mistake", async () => {
    const path = await fileOf(await makeFilm());
    await expect(poseFromFile(path, { model: "lite", workers: 0 })).rejects.toThrow(RangeError);
    await expect(poseFromFile(path, { model: "lite", captureRateHz: -1 })).rejects.toThrow(RangeError);
  });
});

describe.skipIf(!hasData)("poseFromFile() on real film", () => {
  const progress: PoseProgress[] = [];
  let alone: ClipPose;
  let together: ClipPose;

  beforeAll(async () => {
    const path = await fileOf(await copyFilm(realClip, { frames: 60 }));
    alone = await poseFromFile(path, { model: "lite", workers: 1, onProgress: (step) => progress.push(step) });
    together = await poseFromFile(path, { model: "lite", workers: 2 });
  }, timeoutMs);

  test("gives the same track with one worker as with two", () => {
    expect(together.track).toEqual(alone.track);
  });

  test("puts the points where a runner's are", () => {
    const { track } = alone;
    expect(track.profile).toBe("blazepose-lite");
    for (const frame of [5, 30, 55]) {
      const nose = at(track, frame, "nose");
      const hip = at(track, frame, "leftHip");
      const ankles = [at(track, frame, "leftAnkle"), at(track, frame, "rightAnkle")];
      // He fills the lower half of a picture of 720 x 1280 and faces left.
      expect(nose.y).toBeGreaterThan(600);
      expect(nose.y).toBeLessThan(720);
      expect(hip.y).toBeGreaterThan(840);
      expect(hip.y).toBeLessThan(950);
      expect(nose.x).toBeLessThan(hip.x);
      expect(Math.max(...ankles.map((ankle) => ankle.y))).toBeGreaterThan(1050);
    }
    expect(alone.track.scene).toMatchObject({ personShare: 1, otherPeopleShare: 0 });
    expect(alone.track.scene.backgroundSpeedWidthsPerS).toBeLessThan(0.01);
  });

  test("shows no seam where one stretch ends and the next begins", () => {
    const { track } = alone;
    const steps = Array.from({ length: 59 }, (_, frame) => {
      const before = at(track, frame, "leftShoulder");
      const after = at(track, frame + 1, "leftShoulder");
      return Math.hypot(after.x - before.x, after.y - before.y);
    });
    expect(Math.max(...steps)).toBeLessThan(40);
  });

  test("tells stages in order, every frame, and the time left", () => {
    expect([...new Set(progress.map((step) => step.stage))]).toEqual(["opening", "loading-model", "tracking"]);
    expect(progress.at(-1)).toMatchObject({ framesDone: 60, framesTotal: 60, secondsLeft: 0 });
    expect(progress.some((step) => (step.secondsLeft ?? 0) > 0)).toBe(true);
  });

  test("sees that there are several people and never jumps between them", { timeout: timeoutMs }, async () => {
    const path = await fileOf(await copyFilm(crowdClip, { first: 120, frames: 90 }));
    const { track } = await poseFromFile(path, { model: "lite", workers: 2 });
    expect(track.scene.otherPeopleShare).toBeGreaterThan(0.15);
    // The woman walks in from the left edge while the man is beyond the middle; nobody else is left of 300 px then.
    const late = Array.from({ length: 30 }, (_, row) => at(track, 60 + row, "leftHip").x).filter(
      (x) => !Number.isNaN(x),
    );
    expect(late.length).toBeGreaterThan(10);
    expect(late.every((x) => x > 300)).toBe(true);
  });
});
