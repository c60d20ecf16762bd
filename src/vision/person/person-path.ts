/** Where the runner was at one time: hip middle and the radius of the circle that holds the body, px. */
export interface PathPoint {
  readonly timeS: number;
  readonly hipX: number;
  readonly hipY: number;
  readonly radiusPx: number;
}

/** Where somebody is expected, and how long ago (or ahead) they were last known, seconds. */
export interface Expectation {
  readonly hipX: number;
  readonly hipY: number;
  readonly radiusPx: number;
  readonly awayS: number;
}

/** Expected place at a time, straight between the path's points, the nearest point outside them. Undefined without any. */
export function expectedAt(path: readonly PathPoint[], timeS: number): Expectation | undefined {
  const after = path.find((point) => point.timeS >= timeS);
  const before = path.findLast((point) => point.timeS <= timeS);
  const nearest = before ?? after;
  if (nearest === undefined) return undefined;
  if (before === undefined || after === undefined || after.timeS === before.timeS) {
    return { ...nearest, awayS: Math.abs(nearest.timeS - timeS) };
  }
  const share = (timeS - before.timeS) / (after.timeS - before.timeS);
  return {
    hipX: before.hipX + share * (after.hipX - before.hipX),
    hipY: before.hipY + share * (after.hipY - before.hipY),
    radiusPx: before.radiusPx + share * (after.radiusPx - before.radiusPx),
    awayS: Math.min(timeS - before.timeS, after.timeS - timeS),
  };
}

/** Somebody who was found: hip middle and radius, px. */
export interface Place {
  readonly hipX: number;
  readonly hipY: number;
  readonly radiusPx: number;
}

/** How unlike two places are: their distance in radii plus the logarithm of their sizes' ratio. 0 = the same. */
export function unlikeness(place: Place, other: Place): number {
  const distance = Math.hypot(place.hipX - other.hipX, place.hipY - other.hipY);
  const size = Math.abs(Math.log(place.radiusPx / other.radiusPx));
  return distance / Math.max(place.radiusPx, other.radiusPx) + size;
}

/** Unlikeness allowed at once, each second, and at most. A sprinter moves 10 radii a second; chosen by hand. */
const allowedAtOnce = 0.6;
const allowedPerS = 4;
const allowedAtMost = 4;

/** The candidate most like what is expected, unless all are too far from it. */
export function mostLike<P extends Place>(candidates: readonly P[], expected: Expectation): P | undefined {
  const limit = Math.min(allowedAtMost, allowedAtOnce + allowedPerS * expected.awayS);
  let best: P | undefined;
  let least = limit;
  for (const candidate of candidates) {
    const difference = unlikeness(candidate, expected);
    if (difference < least) {
      least = difference;
      best = candidate;
    }
  }
  return best;
}
