import type { BodyParameters } from "./runner-parameters.ts";
import { degrees, radians, type Vector3 } from "./vector.ts";

/**
 * A leg as three angles: thigh against the plane's down (+ knee ahead of hip), knee flexion (0 straight), and the tilt
 * of the plane in which the leg bends (+ ankle to the runner's right of the hip).
 */
export interface LegAngles {
  readonly thighDeg: number;
  readonly kneeDeg: number;
  readonly planeDeg: number;
}

/** A place that the leg cannot reach; the figure must never ask for one. */
export class UnreachableError extends RangeError {}

/** Angles that put the ankle at `ankle` when the hip is at `hip`. The knee bends forwards only. */
export function legAnglesTo(hip: Vector3, ankle: Vector3, body: BodyParameters): LegAngles {
  const planeDeg = degrees(Math.atan2(ankle[2] - hip[2], hip[1] - ankle[1]));
  const forward = ankle[0] - hip[0];
  const down = Math.hypot(ankle[1] - hip[1], ankle[2] - hip[2]);
  const reach = Math.hypot(forward, down);
  const { thighM, shankM } = body;
  if (reach > (thighM + shankM) * 0.9999) {
    throw new UnreachableError(`Cannot reach ${reach.toFixed(3)} m with a leg of ${(thighM + shankM).toFixed(3)} m`);
  }
  const kneeCosine = (reach * reach - thighM * thighM - shankM * shankM) / (2 * thighM * shankM);
  const knee = Math.acos(Math.min(1, Math.max(-1, kneeCosine)));
  const bend = Math.atan2(shankM * Math.sin(knee), thighM + shankM * Math.cos(knee));
  return { thighDeg: degrees(Math.atan2(forward, down) + bend), kneeDeg: degrees(knee), planeDeg };
}

/** Where knee and ankle are for a hip and angles. */
export function legPoints(
  hip: Vector3,
  angles: LegAngles,
  body: BodyParameters,
): { readonly knee: Vector3; readonly ankle: Vector3 } {
  const thigh = radians(angles.thighDeg);
  const shank = radians(angles.thighDeg - angles.kneeDeg);
  const plane = radians(angles.planeDeg);
  const along = (from: Vector3, angle: number, distanceM: number): Vector3 => [
    from[0] + distanceM * Math.sin(angle),
    from[1] - distanceM * Math.cos(angle) * Math.cos(plane),
    from[2] + distanceM * Math.cos(angle) * Math.sin(plane),
  ];
  const knee = along(hip, thigh, body.thighM);
  return { knee, ankle: along(knee, shank, body.shankM) };
}
