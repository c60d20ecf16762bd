import type { PointPath } from "./body-points.ts";
import { type Complex, conjugate, meanOf, minus, plus, scaled, times, zero } from "./complex.ts";

/** Where a segment is: a point `p` of it lies at `turn * p + shift`. */
export interface SegmentPose {
  readonly turn: Complex;
  readonly shift: Complex;
}

/**
 * Pose of a segment in the plane of running in each frame, from the markers on it, against their own mean shape.
 * Undefined for a frame in which fewer than two are seen, and altogether when no frame shows them all.
 */
export function segmentPoses(paths: readonly PointPath[]): readonly (SegmentPose | undefined)[] | undefined {
  const frames = Array.from({ length: (paths[0]?.length ?? 0) / 3 }, (_, frame) =>
    paths.map((path) => ({ re: path[frame * 3] ?? Number.NaN, im: path[frame * 3 + 1] ?? Number.NaN })),
  );
  const whole = frames.filter((shape) => shape.every((point) => !Number.isNaN(point.re)));
  const [first] = whole;
  if (paths.length < 2 || !first) return undefined;
  const laid = whole.map((shape) => {
    const pose = fitPose(shape, first);
    return pose ? shape.map((point) => times(conjugate(pose.turn), minus(point, pose.shift))) : first;
  });
  const reference = first.map((_, i) => meanOf(laid.map((shape) => shape[i] ?? zero)));
  return frames.map((shape) => fitPose(shape, reference));
}

/** Place of a segment's own point when the segment is at `pose`. */
export function placed(pose: SegmentPose, point: Complex): Complex {
  return plus(times(pose.turn, point), pose.shift);
}

/** Turn and shift that lay `reference` onto the markers seen; least squares in the plane. */
function fitPose(shape: readonly Complex[], reference: readonly Complex[]): SegmentPose | undefined {
  const seen = shape.flatMap((point, i) => {
    const from = reference[i];
    return from && !Number.isNaN(point.re) ? [{ point, from }] : [];
  });
  if (seen.length < 2) return undefined;
  const mid = meanOf(seen.map(({ point }) => point));
  const fromMid = meanOf(seen.map(({ from }) => from));
  const sum = seen
    .map(({ point, from }) => times(conjugate(minus(from, fromMid)), minus(point, mid)))
    .reduce(plus, zero);
  const length = Math.hypot(sum.re, sum.im);
  if (length === 0) return undefined;
  const turn = scaled(sum, 1 / length);
  return { turn, shift: minus(mid, times(turn, fromMid)) };
}
