import { bodyScale } from "../pose/body-scale.ts";
import { footTravel } from "../pose/camera-view.ts";
import { pointColumns } from "../pose/columns.ts";
import type { KeypointName } from "../pose/keypoints.ts";
import type { PoseTrack } from "../pose/pose-track.ts";
import { median, quantile } from "../signal/statistics.ts";
import type { Doubt } from "./refusal-codes.ts";

/** Limits of a usable film. All chosen by hand; test/refusals.test.ts shows a film beyond each. */
const limits = {
  /** Mean brightness 0-1 below which joints cannot be seen. */
  leastLuma: 0.06,
  /** Share of looked-at frames with a second person of size. */
  mostOtherPeople: 0.3,
  /** Share of looked-at frames with anybody. */
  leastPerson: 0.3,
  /** Background speed, picture widths a second. */
  mostBackgroundSpeed: 0.12,
  /** Leg plus trunk as a share of the picture's height, and in px. */
  leastBodyShare: 0.2,
  leastBodyPx: 90,
  /** Share of frames in which feet or head may lie outside. */
  mostCutOff: 0.1,
  /** Share of frames with hips and at least one leg. */
  leastTracked: 0.6,
  /** Leg lengths by which the hips may move up or down in the picture between half a dozen frames and the next, and the time for it. */
  mostLeapLegs: 0.75,
  leapFrames: 6,
  longestLeapS: 1.5,
  leastFrameRateHz: 20,
  mostFrameRateHz: 2000,
} as const;

/** Share of frames (0-1) for which `is` holds for any of the points. */
function shareOf(
  track: PoseTrack,
  names: readonly KeypointName[],
  is: (x: number, y: number, confidence: number) => boolean,
): number {
  const points = names.flatMap((name) => pointColumns(track, name) ?? []);
  const hit = (frame: number): boolean =>
    points.some(({ x, y, confidence }) => is(x[frame] ?? Number.NaN, y[frame] ?? Number.NaN, confidence[frame] ?? 0));
  return track.timesS.reduce((sum, _, frame) => sum + (hit(frame) ? 1 : 0), 0) / Math.max(1, track.timesS.length);
}

/** Whether the time base can be trusted. */
function checkTime({ time, timesS }: PoseTrack): Doubt[] {
  if (time.isRateAssumed === true || !Number.isFinite(time.frameRateHz))
    return [{ code: "unknown-frame-rate", found: (words) => words.picturesWithoutTimes(timesS.length) }];
  const rate = time.frameRateHz;
  if (rate >= limits.leastFrameRateHz && rate <= limits.mostFrameRateHz) return [];
  return [{ code: "implausible-frame-rate", found: (words) => words.picturesPerSecond(rate.toFixed(1)) }];
}

/** What the picture as a whole says: light, people, a camera that moves. */
function checkScene({ scene }: PoseTrack): Doubt[] {
  const found: Doubt[] = [];
  const isDark = (scene.meanLuma ?? 1) < limits.leastLuma;
  if (isDark) found.push({ code: "too-dark" });
  if (!isDark && (scene.personShare ?? 1) < limits.leastPerson) found.push({ code: "nobody" });
  if ((scene.otherPeopleShare ?? 0) > limits.mostOtherPeople) found.push({ code: "several-people" });
  const speed = scene.backgroundSpeedWidthsPerS ?? 0;
  if (speed > limits.mostBackgroundSpeed)
    found.push({ code: "camera-moving", found: (words) => words.movingBackground(speed.toFixed(1)) });
  return found;
}

const feet: readonly KeypointName[] = ["leftHeel", "rightHeel", "leftToe", "rightToe"];
const head: readonly KeypointName[] = ["nose", "leftEar", "rightEar"];

/** Whether the whole runner is in the picture, large enough; film only. */
function checkFraming(track: PoseTrack): Doubt[] {
  const { widthPx, heightPx } = track;
  if (widthPx === undefined || heightPx === undefined) return [];
  const found: Doubt[] = [];
  const cutFeet = shareOf(track, feet, (x, y) => y > heightPx || x < 0 || x > widthPx);
  if (cutFeet > limits.mostCutOff) found.push({ code: "feet-cut-off" });
  if (shareOf(track, head, (_x, y) => y < 0) > limits.mostCutOff) found.push({ code: "head-cut-off" });
  const bodyPx = bodyScale(track) + median(trunkLengths(track));
  if (bodyPx < Math.max(limits.leastBodyPx, limits.leastBodyShare * heightPx)) {
    found.push({ code: "runner-too-small", found: (words) => words.smallBody(Math.round(bodyPx), heightPx) });
  }
  return found;
}

function trunkLengths(track: PoseTrack): number[] {
  const [shoulder, hip] = (["Shoulder", "Hip"] as const).map((part) => [
    pointColumns(track, `left${part}`),
    pointColumns(track, `right${part}`),
  ]);
  return Array.from(track.timesS, (_, i) => {
    const mid = (pair: typeof shoulder, key: "x" | "y"): number =>
      ((pair?.[0]?.[key][i] ?? Number.NaN) + (pair?.[1]?.[key][i] ?? Number.NaN)) / 2;
    return Math.hypot(mid(shoulder, "x") - mid(hip, "x"), mid(shoulder, "y") - mid(hip, "y"));
  });
}

/** Range of the ankles' height in leg lengths: nearly nothing in somebody who stands. */
function footLift(track: PoseTrack): number {
  const lifts = (["leftAnkle", "rightAnkle"] as const).map((name) => {
    const y = pointColumns(track, name)?.y ?? new Float64Array();
    return quantile(y, 0.95) - quantile(y, 0.05);
  });
  return Math.max(...lifts) / bodyScale(track);
}

/** Whether the hips leap to another height and stay there: then the track went over from one person to another. */
function isSomebodyElse(track: PoseTrack): boolean {
  const [left, right] = [pointColumns(track, "leftHip"), pointColumns(track, "rightHip")];
  const seen = Array.from(
    track.timesS,
    (t, i) => [t, ((left?.y[i] ?? Number.NaN) + (right?.y[i] ?? Number.NaN)) / 2] as const,
  ).filter(([, y]) => Number.isFinite(y));
  const mostLeap = limits.mostLeapLegs * bodyScale(track);
  const heights = seen.map(([, y]) => y);
  const { leapFrames } = limits;
  return seen.some((_, i) => {
    const [from, to] = [seen[i - leapFrames]?.[0], seen[i + leapFrames - 1]?.[0]];
    if (from === undefined || to === undefined || to - from > limits.longestLeapS) return false;
    const [before, after] = [heights.slice(i - leapFrames, i), heights.slice(i, i + leapFrames)];
    return Math.abs(median(after) - median(before)) > mostLeap;
  });
}

/** Whether the runner moves at all. */
function checkMoving(track: PoseTrack): Doubt[] {
  return footTravel(track) < 0.2 && footLift(track) < 0.1 ? [{ code: "standing" }] : [];
}

/**
 * Everything that can be said against a recording before any contact is looked for. Several reasons may hold at once;
 * when nobody is seen nothing else is asked.
 */
export function checkRecording(track: PoseTrack): Doubt[] {
  const early = [...checkTime(track), ...checkScene(track)];
  const tracked = shareOf(track, ["leftKnee", "rightKnee"], (x) => Number.isFinite(x));
  if (early.some(({ code }) => code === "nobody" || code === "too-dark")) return early;
  if (tracked < 0.05) return [...early, { code: "nobody" }];
  if (isSomebodyElse(track) && !early.some(({ code }) => code === "several-people"))
    early.push({ code: "several-people" });
  const framed = [...early, ...checkFraming(track)];
  if (tracked < limits.leastTracked)
    framed.push({ code: "tracking-lost", found: (words) => words.seenShare(Math.round(100 * tracked)) });
  return [...framed, ...checkMoving(track)];
}
