import type { Region } from "../picture/sample-patch.ts";

/** MediaPipe enlarges the body's circle by this to get the landmark network's crop. */
const enlargement = 1.25;

/** The circle that holds a body: its middle (the hips), a point on it up along the trunk. Px of the picture as shown. */
export interface BodyCircle {
  readonly hipX: number;
  readonly hipY: number;
  readonly circleX: number;
  readonly circleY: number;
}

/**
 * The square crop for the landmark network: round the hips, turned so that the trunk points up.
 * Source: MediaPipe AlignmentPointsRects and RectTransformation calculators.
 */
export function bodyRegion(circle: BodyCircle): Region {
  const { hipX, hipY, circleX, circleY } = circle;
  const sidePx = 2 * circleRadius(circle) * enlargement;
  const turn = Math.PI / 2 - Math.atan2(hipY - circleY, circleX - hipX);
  const turnRad = turn - 2 * Math.PI * Math.floor((turn + Math.PI) / (2 * Math.PI));
  return { centreX: hipX, centreY: hipY, widthPx: sidePx, heightPx: sidePx, turnRad };
}

/** Radius of the body's circle, px. */
export function circleRadius({ hipX, hipY, circleX, circleY }: BodyCircle): number {
  return Math.hypot(circleX - hipX, circleY - hipY);
}
