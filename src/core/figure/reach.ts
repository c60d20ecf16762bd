import { cross, dot, lengthOf, minus, type Place, plus, times, unit } from "./space.ts";

interface Limb {
  /** Where it hangs: hip or shoulder. */
  readonly from: Place;
  /** Where its end shall be. */
  readonly to: Place;
  /** Lengths of its two bones, from the trunk outwards. */
  readonly bones: readonly [upper: number, lower: number];
  /** The way its middle joint points. */
  readonly pointing: Place;
}

/**
 * Where the middle joint of a limb of two bones is when its ends are given, by the law of cosines. An end out of reach is
 * come as near to as the limb can.
 */
export function middleJoint({ from, to, bones: [upper, lower], pointing }: Limb): {
  readonly middle: Place;
  readonly end: Place;
} {
  const way = minus(to, from);
  const wanted = lengthOf(way);
  const distance = Math.min(upper + lower, Math.max(Math.abs(upper - lower), wanted));
  const along = wanted < 1e-9 ? unit(cross(pointing, [0, 0, 1])) : times(way, 1 / wanted);
  // How far along the line between the ends the middle joint stands, and how far beside it.
  const forward = (upper ** 2 - lower ** 2 + distance ** 2) / (2 * Math.max(distance, 1e-9));
  const beside = Math.sqrt(Math.max(0, upper ** 2 - forward ** 2));
  const middle = plus(plus(from, times(along, forward)), times(sideways(pointing, along), beside));
  return { middle, end: plus(from, times(along, distance)) };
}

/** The part of a direction that is square to a line. */
function sideways(direction: Place, along: Place): Place {
  const part = minus(direction, times(along, dot(direction, along)));
  // Pointing along the limb itself says nothing: any way beside it will do.
  if (lengthOf(part) > 1e-6) return unit(part);
  return unit(cross(along, Math.abs(along[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]));
}
