import { mean, median, quantile } from "../signal/statistics.ts";
import { bodyScale, distances } from "./body-scale.ts";
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

/** Width between the shoulders in trunk lengths, signed by the picture; NaN without shoulders. Turning with each step cancels out. */
function shoulderWidth(track: PoseTrack): number {
  const across = median(offsets(track, "leftShoulder", "rightShoulder"));
  const trunk = (["left", "right"] as const).map((side) => median(distances(track, `${side}Hip`, `${side}Shoulder`)));
  return across / mean(trunk);
}

/**
 * View by the shoulders: on the synthetic grid they are 0 to 0.23 trunk lengths apart from the side (cameras up to 15 deg
 * askew) and 0.67 to 0.72 from behind; at 45 deg half-way. Marker sets without shoulders are told by the feet: they swing
 * over 0.45 leg lengths fore and aft from the side (slowest force-plate trial 0.6), below 0.3 from behind.
 */
function viewOf(track: PoseTrack): CameraView["view"] {
  const width = Math.abs(shoulderWidth(track));
  if (Number.isFinite(width)) {
    if (width > 0.58) return "rear";
    return width > 0.36 ? "oblique" : "side";
  }
  const travel = footTravel(track);
  if (travel > 0.45) return "side";
  return travel < 0.3 ? "rear" : "oblique";
}

/**
 * Decides view and facing from the whole clip. Facing from the side is where the toes point; from behind the runner's left
 * shoulder (or hip) is on the left of the picture.
 */
export function cameraView(track: PoseTrack): CameraView {
  const view = viewOf(track);
  if (view === "side") {
    const feet = [...offsets(track, "leftHeel", "leftToe"), ...offsets(track, "rightHeel", "rightToe")];
    const facing = median(feet) >= 0 ? "right" : "left";
    return { view, facing, nearSide: facing };
  }
  const shoulders = median(offsets(track, "leftShoulder", "rightShoulder"));
  const across = Number.isFinite(shoulders) ? shoulders : median(offsets(track, "leftHip", "rightHip"));
  return { view, facing: across >= 0 ? "away" : "towards" };
}
