import type { Side } from "../pose/keypoints.ts";
import type { PoseTrack } from "../pose/pose-track.ts";
import { median, quantile } from "../signal/statistics.ts";
import { columnOf } from "./form-signals.ts";

/** Shares of the film between which a foot is looked at: a step into the picture and one out of it are left out. */
const lookedAt = [0.08, 0.92] as const;

/** How far each ankle goes about in the picture, as a share of the trunk's length; NaN where foot or trunk is not seen. */
export function footTravel(track: PoseTrack): Readonly<Record<Side, number>> {
  const trunk = median([...trunkLengths(track, "left"), ...trunkLengths(track, "right")]);
  const travel = (side: Side) =>
    Math.hypot(...(["x", "y"] as const).map((axis) => range(columnOf(track, `${side}Ankle`, axis)))) / trunk;
  return { left: travel("left"), right: travel("right") };
}

function trunkLengths(track: PoseTrack, side: Side): Float64Array {
  const [hipX, hipY] = [columnOf(track, `${side}Hip`, "x"), columnOf(track, `${side}Hip`, "y")];
  const [x, y] = [columnOf(track, `${side}Shoulder`, "x"), columnOf(track, `${side}Shoulder`, "y")];
  const lengths = x.map((value, frame) =>
    Math.hypot(value - (hipX[frame] ?? Number.NaN), (y[frame] ?? Number.NaN) - (hipY[frame] ?? Number.NaN)),
  );
  return lengths.filter((length) => !Number.isNaN(length));
}

function range(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : quantile(known, lookedAt[1]) - quantile(known, lookedAt[0]);
}
