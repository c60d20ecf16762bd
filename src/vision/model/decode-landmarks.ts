import { blazePoseKeypointCount } from "#core/pose/keypoints.ts";
import type { Region } from "../picture/sample-patch.ts";
import type { BodyCircle } from "./body-region.ts";

/** Side of the landmark network's input, px. */
export const landmarkInputPx = 256;
/** Points the network gives: 33 of the body, then hip middle, body circle and four unused. */
export const landmarkCount = 39;
const valuesPerLandmark = 5;
const hipIndex = 33;
const circleIndex = 34;
const heatmapCells = 64;
/** Half the window of the MediaPipe heatmap refinement (kernel 7) and the least peak it trusts. */
const heatmapReach = 3;
const leastPeak = 0.5;

/** The body points of one picture. */
export interface BodyReading {
  /** Whether there is a body in the crop, 0-1. */
  readonly presence: number;
  /** 33 points in px of the picture as shown. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 0-1: visibility times presence of the point, each the sigmoid of the network's own number. */
  readonly confidence: Float64Array;
  /** Where the body's circle lies now: the crop for the next picture. */
  readonly circle: BodyCircle;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/**
 * Moves a point to the centre of mass of its heatmap round where the network put it, when the heatmap has a clear peak.
 * Works in cells of the heatmap. Source: MediaPipe RefineLandmarksFromHeatmapCalculator.
 */
function refinedCell(
  heatmap: Float32Array,
  landmark: number,
  [x, y]: readonly [number, number],
): readonly [number, number] {
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column >= heatmapCells || row >= heatmapCells) return [x, y];
  let sum = 0;
  let sumX = 0;
  let sumY = 0;
  let peak = 0;
  for (let r = Math.max(0, row - heatmapReach); r <= Math.min(heatmapCells - 1, row + heatmapReach); r++) {
    for (let c = Math.max(0, column - heatmapReach); c <= Math.min(heatmapCells - 1, column + heatmapReach); c++) {
      const weight = sigmoid(heatmap[(r * heatmapCells + c) * landmarkCount + landmark] ?? -100);
      sum += weight;
      sumX += weight * c;
      sumY += weight * r;
      peak = Math.max(peak, weight);
    }
  }
  return peak >= leastPeak && sum > 0 ? [sumX / sum, sumY / sum] : [x, y];
}

/** What the landmark network gave for one crop. `heatmap` is left out to skip the refinement. */
export interface LandmarkOutput {
  readonly landmarks: Float32Array;
  readonly presence: number;
  readonly heatmap?: Float32Array;
}

/** Turns the landmark network's numbers into points of the picture as shown. No smoothing of any kind. */
export function decodeLandmarks(output: LandmarkOutput, region: Region): BodyReading {
  const cos = Math.cos(region.turnRad);
  const sin = Math.sin(region.turnRad);
  const x = new Float64Array(landmarkCount);
  const y = new Float64Array(landmarkCount);
  const confidence = new Float64Array(blazePoseKeypointCount);
  for (let landmark = 0; landmark < landmarkCount; landmark++) {
    const at = landmark * valuesPerLandmark;
    let shareX = (output.landmarks[at] ?? 0) / landmarkInputPx;
    let shareY = (output.landmarks[at + 1] ?? 0) / landmarkInputPx;
    if (output.heatmap !== undefined) {
      const cell = refinedCell(output.heatmap, landmark, [shareX * heatmapCells, shareY * heatmapCells]);
      shareX = cell[0] / heatmapCells;
      shareY = cell[1] / heatmapCells;
    }
    const right = (shareX - 0.5) * region.widthPx;
    const down = (shareY - 0.5) * region.heightPx;
    x[landmark] = region.centreX + cos * right - sin * down;
    y[landmark] = region.centreY + sin * right + cos * down;
    if (landmark < blazePoseKeypointCount) {
      confidence[landmark] = sigmoid(output.landmarks[at + 3] ?? 0) * sigmoid(output.landmarks[at + 4] ?? 0);
    }
  }
  return {
    presence: output.presence,
    x: x.slice(0, blazePoseKeypointCount),
    y: y.slice(0, blazePoseKeypointCount),
    confidence,
    circle: {
      hipX: x[hipIndex] ?? 0,
      hipY: y[hipIndex] ?? 0,
      circleX: x[circleIndex] ?? 0,
      circleY: y[circleIndex] ?? 0,
    },
  };
}
