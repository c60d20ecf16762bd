import type { PointPath } from "./body-points.ts";
import { type Complex, conjugate, meanOf, minus, plus, scaled, times, zero } from "./complex.ts";
import { placed, type SegmentPose, segmentPoses } from "./segment-pose.ts";

/**
 * Least spread of the angle between the two segments, as 1 - (mean resultant length)^2, for which their joint can be
 * found; 0.01 is a standard deviation of about 6 deg. Chosen by hand.
 */
const leastSpread = 0.01;

/** Fewest frames in which both segments must be seen. Chosen by hand. */
const leastFrames = 10;

/**
 * Joint between two segments in the plane of running, from how their markers turn against each other: the point that
 * stays put in both. Each path holds forward, up, right of each frame. The result's forward and up are the joint's; its
 * sideways place is the mean of all markers of both segments. Undefined when the markers do not show a joint.
 *
 * The symmetrical centre of rotation estimation of Ehrig et al. 2006 (J Biomech 39:2798) in two dimensions, where it has
 * a closed form in complex numbers.
 */
export function functionalJoint(upper: readonly PointPath[], lower: readonly PointPath[]): PointPath | undefined {
  const upperPoses = segmentPoses(upper);
  const lowerPoses = segmentPoses(lower);
  if (!upperPoses || !lowerPoses) return undefined;
  const centre = fixedPoints(upperPoses, lowerPoses);
  if (!centre) return undefined;
  const out = new Float64Array(upperPoses.length * 3).fill(Number.NaN);
  for (const [frame, upperPose] of upperPoses.entries()) {
    const lowerPose = lowerPoses[frame];
    const places: Complex[] = [];
    if (upperPose) places.push(placed(upperPose, centre.inUpper));
    if (lowerPose) places.push(placed(lowerPose, centre.inLower));
    if (places.length === 0) continue;
    const joint = meanOf(places);
    out.set([joint.re, joint.im, meanSideways([...upper, ...lower], frame)], frame * 3);
  }
  return out;
}

/** The points of both segments, each in its segment's own shape, that coincide best over all frames (least squares). */
function fixedPoints(
  upper: readonly (SegmentPose | undefined)[],
  lower: readonly (SegmentPose | undefined)[],
): { inUpper: Complex; inLower: Complex } | undefined {
  let frames = 0;
  let turned = zero;
  let apartInUpper = zero;
  let apartInLower = zero;
  for (const [frame, up] of upper.entries()) {
    const low = lower[frame];
    if (!up || !low) continue;
    const apart = minus(low.shift, up.shift);
    frames++;
    turned = plus(turned, times(conjugate(up.turn), low.turn));
    apartInUpper = plus(apartInUpper, times(conjugate(up.turn), apart));
    apartInLower = plus(apartInLower, times(conjugate(low.turn), apart));
  }
  const determinant = frames * frames - turned.re * turned.re - turned.im * turned.im;
  if (frames < leastFrames || determinant < leastSpread * frames * frames) return undefined;
  const inUpper = scaled(minus(scaled(apartInUpper, frames), times(turned, apartInLower)), 1 / determinant);
  const inLower = scaled(minus(times(conjugate(turned), inUpper), apartInLower), 1 / frames);
  return { inUpper, inLower };
}

function meanSideways(paths: readonly PointPath[], frame: number): number {
  const seen = paths.map((path) => path[frame * 3 + 2] ?? Number.NaN).filter((value) => !Number.isNaN(value));
  return seen.reduce((sum, value) => sum + value, 0) / seen.length;
}

/**
 * The centre about which foot and shank turn lies below and behind the middle of the ankle bones (malleoli), because the
 * joint under the ankle and the foot's own bending take part. Shares of the knee-ankle distance, measured on RBDS001
 * (both legs, 2.5 and 3.5 m/s) against the malleolus markers of the same runner's standing trial: 17-20 mm below and
 * 15-20 mm behind of 463 mm.
 */
const malleoliAboveCentre = 0.041;
const malleoliAheadOfCentre = 0.037;

/** Middle of the malleoli from the functional centres of ankle and knee; paths as in {@link functionalJoint}. */
export function malleolarAnkle(ankle: PointPath, knee: PointPath): PointPath {
  return ankle.map((value, i) => {
    const axis = i % 3;
    if (axis === 2) return value;
    const at = i - axis;
    const forward = (knee[at] ?? Number.NaN) - (ankle[at] ?? Number.NaN);
    const up = (knee[at + 1] ?? Number.NaN) - (ankle[at + 1] ?? Number.NaN);
    const shift =
      axis === 0
        ? malleoliAboveCentre * forward + malleoliAheadOfCentre * up
        : malleoliAboveCentre * up - malleoliAheadOfCentre * forward;
    return value + shift;
  });
}
