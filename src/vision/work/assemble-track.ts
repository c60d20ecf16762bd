import { blazePoseKeypointCount, keypointNames } from "#core/pose/keypoints.ts";
import type { PoseTrack, SceneFacts } from "#core/pose/pose-track.ts";
import type { OpenClip } from "../clip/open-clip.ts";
import type { RealTimes } from "../clip/real-times.ts";
import type { ChosenPerson, SeenFrame } from "../person/choose-person.ts";
import type { FollowedStretch } from "../person/follow-person.ts";
import type { PoseModel } from "../pose-options.ts";

/** All that was found out about a clip. */
export interface TrackParts {
  readonly model: PoseModel;
  readonly clip: OpenClip;
  readonly real: RealTimes;
  readonly seen: readonly SeenFrame[];
  readonly chosen: ChosenPerson;
  readonly stretches: readonly FollowedStretch[];
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

function sceneOf({ seen, chosen, stretches }: TrackParts): SceneFacts {
  const speeds = stretches.flatMap(({ backgroundSpeed }) =>
    backgroundSpeed === undefined ? [] : [Math.abs(backgroundSpeed)],
  );
  const speed = median(speeds);
  if (seen.length === 0) return {};
  return {
    meanLuma: seen.reduce((sum, frame) => sum + frame.meanLuma, 0) / seen.length,
    otherPeopleShare: chosen.otherPeopleShare,
    personShare: chosen.personShare,
    ...(speed === undefined ? {} : { backgroundSpeedWidthsPerS: speed }),
  };
}

/** Puts the stretches of a clip together into one track. */
export function assembleTrack(parts: TrackParts): PoseTrack {
  const { clip, real, model, stretches } = parts;
  const count = clip.facts.frames * blazePoseKeypointCount;
  const x = new Float64Array(count).fill(Number.NaN);
  const y = new Float64Array(count).fill(Number.NaN);
  const confidence = new Float64Array(count);
  for (const stretch of stretches) {
    const at = stretch.first * blazePoseKeypointCount;
    x.set(stretch.x, at);
    y.set(stretch.y, at);
    confidence.set(stretch.confidence, at);
  }
  return {
    profile: `blazepose-${model}`,
    timesS: real.timesS,
    keypoints: keypointNames.slice(0, blazePoseKeypointCount),
    x,
    y,
    confidence,
    unit: "px",
    widthPx: clip.facts.widthPx,
    heightPx: clip.facts.heightPx,
    time: real.time,
    scene: sceneOf(parts),
  };
}
