/** Errors (RMSE) we hold the default model to on synthetic film from the side at 60 frames/s, and pelvic drop from behind. */
const bars: Readonly<Record<string, number>> = {
  "cadence steps/min": 0.5,
  "trunkLean deg": 2,
  "headForward deg": 4,
  "overstride % of leg": 3,
  "shankAngle deg": 3,
  "kneeFlexionAtContact deg": 5,
  "verticalOscillation m": 0.008,
  "pelvicDrop deg": 2,
};

/** The bar of a measure in its unit; undefined where none was set. */
export function barOf(id: string, unit: string): number | undefined {
  return bars[`${id} ${unit}`];
}

/** Bar of initial contact and toe-off on film, s. */
export const eventBarS = 0.015;
