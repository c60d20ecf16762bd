import type { BodyJoint } from "./body.ts";
import { type BodyMovement, bodyAt } from "./body-movement.ts";
import { lengthOf, minus } from "./space.ts";

/** How finely the loop is looked through. */
const samples = 40;

/** Where the movement is furthest from its beginning, as a share of the loop: the position that is meant. */
export function furthestShare(movement: BodyMovement): number {
  const first = bodyAt(movement, 0);
  const distances = Array.from({ length: samples }, (_, index) => {
    const share = index / samples;
    const points = bodyAt(movement, share);
    const travelled = (movement.travel ?? 0) * share;
    return (Object.keys(points) as BodyJoint[]).reduce(
      (sum, joint) =>
        sum + lengthOf(minus(points[joint], [first[joint][0] + travelled, first[joint][1], first[joint][2]])),
      0,
    );
  });
  const most = Math.max(...distances);
  // Of a pose that is held, its middle: the first and the last time that it is as far.
  const far = distances.flatMap((distance, index) => (distance > most - 1e-6 ? [index] : []));
  return ((far[0] ?? 0) + (far.at(-1) ?? 0)) / 2 / samples;
}
