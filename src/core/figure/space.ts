/** A place or direction in space: x forward, y up, z to the right of who faces forward. */
export type Place = readonly [x: number, y: number, z: number];

export const plus = (a: Place, b: Place): Place => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

export const minus = (a: Place, b: Place): Place => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

export const times = (a: Place, factor: number): Place => [a[0] * factor, a[1] * factor, a[2] * factor];

export const dot = (a: Place, b: Place): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Place, b: Place): Place => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const lengthOf = (a: Place): number => Math.sqrt(dot(a, a));

/** The direction of a vector, of length 1. */
export function unit(a: Place): Place {
  const length = lengthOf(a);
  if (length < 1e-9) throw new RangeError("A vector without length has no direction");
  return times(a, 1 / length);
}

/** The place a share of the way from one to another. */
export const between = (a: Place, b: Place, share: number): Place => plus(a, times(minus(b, a), share));
