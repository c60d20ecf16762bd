import { median } from "../signal/statistics.ts";
import { pointColumns } from "./columns.ts";
import type { KeypointName, Side } from "./keypoints.ts";
import type { PoseTrack } from "./pose-track.ts";

/** Distance between two points frame by frame, unit of the track; NaN where either is missing. */
export function distances(track: PoseTrack, from: KeypointName, to: KeypointName): Float64Array {
  const a = pointColumns(track, from);
  const b = pointColumns(track, to);
  if (a === undefined || b === undefined) return new Float64Array(track.timesS.length).fill(Number.NaN);
  return a.x.map((x, i) => Math.hypot(x - (b.x[i] ?? Number.NaN), (a.y[i] ?? Number.NaN) - (b.y[i] ?? Number.NaN)));
}

/**
 * Length of one leg in the picture, unit of the track: the median hip-knee plus the median knee-ankle distance over
 * the clip.
 */
export function legLength(track: PoseTrack, side: Side): number {
  const thigh = distances(track, `${side}Hip`, `${side}Knee`);
  const shank = distances(track, `${side}Knee`, `${side}Ankle`);
  return median(thigh) + median(shank);
}

/** Mean of the legs' lengths that could be had; the ruler for every tolerance that must not depend on pixels. */
export function bodyScale(track: PoseTrack): number {
  const both = [legLength(track, "left"), legLength(track, "right")].filter(Number.isFinite);
  return both.reduce((sum, length) => sum + length, 0) / both.length;
}
