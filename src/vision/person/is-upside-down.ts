import type { BodyReading } from "../model/decode-landmarks.ts";

/** Indices of shoulders, hips and ankles among BlazePose's points, left and right. */
const [shoulders, hips, ankles] = [
  [11, 12],
  [23, 24],
  [27, 28],
] as const;

/**
 * Whether a body was read standing on its head. Nobody here does; but the network turns its picture by the body of the frame before, so
 * that one wrong look, as in a deep squat, would hold for seconds.
 */
export function isUpsideDown({ y }: Pick<BodyReading, "y">): boolean {
  const height = ([left, right]: readonly [number, number]): number => ((y[left] ?? 0) + (y[right] ?? 0)) / 2;
  return height(ankles) < height(hips) && height(hips) < height(shoulders);
}
