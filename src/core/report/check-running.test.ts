import { describe, expect, test } from "vitest";
import { plainRunner, plainTrack } from "../../../test/fixtures/plain-runner.ts";
import { bodySignals } from "../gait/body-signals.ts";
import { findRhythm } from "../gait/cadence.ts";
import { runningPattern } from "../gait/running-pattern.ts";
import type { KeypointName } from "../pose/keypoints.ts";
import type { PoseTrack } from "../pose/pose-track.ts";
import { mendTrack } from "../pose/uniform-track.ts";
import { checkMovement } from "./check-running.ts";

/** The name of the same point of the other leg; points that no leg has keep theirs. */
function otherLeg(name: KeypointName): KeypointName {
  if (!/(Knee|Ankle|Heel|Toe)$/.test(name)) return name;
  const swapped = name.startsWith("left") ? name.replace("left", "right") : name.replace("right", "left");
  return swapped as KeypointName;
}

/** A track of a model that takes whichever leg is in front for the left one. */
function leftIsInFront(track: PoseTrack): PoseTrack {
  const width = track.keypoints.length;
  const [left, right] = [track.keypoints.indexOf("leftAnkle"), track.keypoints.indexOf("rightAnkle")];
  const others = track.keypoints.map((name) => track.keypoints.indexOf(otherLeg(name)));
  const pick = (values: Float64Array): Float64Array =>
    values.map((value, i) => {
      const row = i - (i % width);
      const isBehind = (track.x[row + left] ?? 0) < (track.x[row + right] ?? 0);
      return isBehind ? (values[row + (others[i % width] ?? 0)] ?? value) : value;
    });
  return { ...track, x: pick(track.x), y: pick(track.y), confidence: pick(track.confidence) };
}

/** What the movement check says of a track as it is, with no exchanged legs put back. */
function codesOf(track: PoseTrack): string[] {
  const signals = bodySignals(mendTrack(track, 1).uniform);
  const rhythm = findRhythm(signals, "side");
  if (rhythm === undefined) throw new Error("The track has no rhythm");
  const pattern = runningPattern(signals, "side", rhythm.stridePeriodS);
  const durationS = track.timesS.at(-1) ?? 0;
  return checkMovement({ rhythm, pattern, view: "side", durationS }, track.time).map(({ code }) => code);
}

describe("checkMovement()", () => {
  test("checkMovement() says nothing against a runner", () => {
    expect(codesOf(plainTrack())).toEqual([]);
  });

  test("checkMovement() says that legs cannot be told apart, when they change places at every step", () => {
    expect(codesOf(leftIsInFront(plainTrack()))).toEqual(["legs-not-told-apart"]);
  });

  test("checkMovement() asks for a longer film first, when legs seem mixed up in a short one", () => {
    expect(codesOf(leftIsInFront(plainTrack(plainRunner, { durationS: 3 })))).toEqual(["too-short"]);
  });

  test("checkMovement() calls a film at nearly twice its speed speeded up, not mixed up", () => {
    const fast = { ...plainRunner, stridePeriodS: 0.42, contactTimeS: 0.13 };
    expect(codesOf(plainTrack(fast))).toEqual(["fast-motion-suspected"]);
  });
});
