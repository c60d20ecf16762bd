import { mean, median, quantile } from "../signal/statistics.ts";
import { bodyScale } from "./body-scale.ts";
import { pointColumns } from "./columns.ts";
import type { KeypointName, Side } from "./keypoints.ts";
import type { PoseTrack, View } from "./pose-track.ts";

/** Where the camera stands, decided once for a whole clip. */
export interface CameraView {
  /** `oblique`: neither square from the side nor from behind. */
  readonly view: View | "oblique";
  /** Direction of running in a side view; whether the runner shows back or face otherwise. */
  readonly facing: "left" | "right" | "away" | "towards";
  /** The leg next to the camera in a side view. */
  readonly nearSide?: Side;
}

/** Signed difference of two points' x over the clip; empty when the track lacks one. */
function offsets(track: PoseTrack, from: KeypointName, to: KeypointName): number[] {
  const a = pointColumns(track, from);
  const b = pointColumns(track, to);
  return a === undefined || b === undefined ? [] : Array.from(b.x, (x, i) => x - (a.x[i] ?? Number.NaN));
}

/** Fore-and-aft travel of the feet about the hips in leg lengths (5th to 95th percentile of ankle minus hip x). */
export function footTravel(track: PoseTrack): number {
  const travel = (["left", "right"] as const).map((side) => {
    const ahead = offsets(track, `${side}Hip`, `${side}Ankle`);
    return quantile(ahead, 0.95) - quantile(ahead, 0.05);
  });
  return mean(travel) / bodyScale(track);
}

/**
 * Decides view and facing from the whole clip. From the side the ankles swing more than 0.45 leg lengths fore and aft about
 * the hips (the slowest force-plate trial: 0.6); from behind they stay below 0.3.
 * Facing from the side is where the toes point; from behind the runner's left shoulder is on the left of the picture.
 */
export function cameraView(track: PoseTrack): CameraView {
  const travel = footTravel(track);
  const shoulders = median(offsets(track, "leftShoulder", "rightShoulder"));
  if (travel < 0.45) {
    const hips = median(offsets(track, "leftHip", "rightHip"));
    const across = Number.isFinite(shoulders) ? shoulders : hips;
    return { view: travel < 0.3 ? "rear" : "oblique", facing: across >= 0 ? "away" : "towards" };
  }
  const feet = [...offsets(track, "leftHeel", "leftToe"), ...offsets(track, "rightHeel", "rightToe")];
  const facing = median(feet) >= 0 ? "right" : "left";
  return { view: "side", facing, nearSide: facing };
}
