/** A point of a photo, px; y grows downwards. */
export interface PhotoPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Angle of the thigh against the horizontal, degrees: 0 level, negative when the knee hangs below the hip, positive above. The
 * photo is taken to be upright.
 */
export function thighAngle(hip: PhotoPoint, knee: PhotoPoint): number {
  return toDegrees(Math.atan2(hip.y - knee.y, Math.abs(knee.x - hip.x)));
}

/** How far the knee is from straight, degrees: 0 when hip, knee and ankle lie on one line. */
export function kneeFromStraight(hip: PhotoPoint, knee: PhotoPoint, ankle: PhotoPoint): number {
  const thigh = Math.atan2(knee.y - hip.y, knee.x - hip.x);
  const shank = Math.atan2(ankle.y - knee.y, ankle.x - knee.x);
  const between = Math.abs(toDegrees(shank - thigh)) % 360;
  return between > 180 ? 360 - between : between;
}

function toDegrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
