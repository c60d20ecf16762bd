import type { Measured } from "../report/form-report.ts";

/**
 * Half-widths of the 95 % interval up to which a measure counts as of high and of moderate quality: twice and four times
 * the error we hold ourselves to (RMSE bars in docs/accuracy.md). Keys: measure id and unit.
 */
const halfWidths: Readonly<Record<string, readonly [high: number, moderate: number]>> = {
  "cadence steps/min": [1, 3],
  "contactTime s": [0.02, 0.04],
  "flightTime s": [0.02, 0.04],
  "dutyFactor ratio": [0.03, 0.06],
  "verticalOscillation % of leg": [1.8, 3.6],
  "verticalOscillation m": [0.016, 0.032],
  "trunkLean deg": [4, 8],
  "headForward deg": [8, 16],
  "spineLine deg": [8, 16],
  "overstride % of leg": [6, 12],
  "overstride m": [0.05, 0.1],
  "shankAngle deg": [6, 12],
  "kneeFlexionAtContact deg": [10, 20],
  "kneeFlexionPeakStance deg": [10, 20],
  "thighExtensionAtToeOff deg": [10, 20],
  "footAngle deg": [10, 20],
  "pelvicDrop deg": [4, 8],
  "trunkSideLean deg": [4, 8],
  "stepWidth m": [0.04, 0.08],
};

const lower = { high: "moderate", moderate: "low", low: "low" } as const;

/** Quality of a measured value from the width of its interval; `isDoubtful` (badly seen points, disagreeing methods) takes one grade off. */
export function gradeQuality(key: string, halfWidth: number, isDoubtful: boolean): Measured["quality"] {
  const [high, moderate] = halfWidths[key] ?? [0, 0];
  const grade = halfWidth <= high ? "high" : halfWidth <= moderate ? "moderate" : "low";
  return isDoubtful ? lower[grade] : grade;
}
