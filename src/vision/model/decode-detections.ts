import type { BodyCircle } from "./body-region.ts";
import { detectorInputPx, poseAnchors } from "./pose-anchors.ts";

/** Someone the detector found, in px of the picture as shown. */
export interface Detection extends BodyCircle {
  /** 0-1. */
  readonly score: number;
}

/** Numbers per anchor: box centre and size, then hip middle, body circle, shoulder middle, upper circle. */
const valuesPerAnchor = 12;
const boxes = 4;
/** Least score and overlap of the MediaPipe graph. */
const leastScore = 0.5;
const leastOverlap = 0.3;
/** Raw scores beyond this are cut before the sigmoid. */
const scoreLimit = 100;

interface Candidate {
  readonly score: number;
  /** Box as left, top, right, bottom, then hip x, y and circle x, y; 0-1 of the input. */
  readonly values: readonly number[];
}

const anchors = poseAnchors();

function candidateAt(raw: Float32Array, score: number, anchor: number): Candidate {
  const at = anchor * valuesPerAnchor;
  const anchorX = anchors[anchor * 2] ?? 0;
  const anchorY = anchors[anchor * 2 + 1] ?? 0;
  const value = (index: number) => (raw[at + index] ?? 0) / detectorInputPx;
  const x = value(0) + anchorX;
  const y = value(1) + anchorY;
  const halfWidth = value(2) / 2;
  const halfHeight = value(3) / 2;
  const points = [value(4) + anchorX, value(5) + anchorY, value(6) + anchorX, value(7) + anchorY];
  return { score, values: [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight, ...points] };
}

function areaOf([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function overlapOf(a: Candidate, b: Candidate): number {
  const [left = 0, top = 0, right = 0, bottom = 0] = a.values;
  const [otherLeft = 0, otherTop = 0, otherRight = 0, otherBottom = 0] = b.values;
  const shared = areaOf([
    Math.max(left, otherLeft),
    Math.max(top, otherTop),
    Math.min(right, otherRight),
    Math.min(bottom, otherBottom),
  ]);
  const union = areaOf(a.values.slice(0, boxes)) + areaOf(b.values.slice(0, boxes)) - shared;
  return union > 0 ? shared / union : 0;
}

function meanOf(group: readonly Candidate[], score: number): Candidate {
  const total = group.reduce((sum, candidate) => sum + candidate.score, 0);
  const values = (group[0]?.values ?? []).map((_, index) =>
    group.reduce((sum, candidate) => sum + ((candidate.values[index] ?? 0) * candidate.score) / total, 0),
  );
  return { score, values };
}

/** Merges overlapping candidates into one, weighted by score, strongest first (MediaPipe's WEIGHTED suppression). */
function mergeOverlapping(candidates: readonly Candidate[]): readonly Candidate[] {
  let rest = [...candidates].sort((a, b) => b.score - a.score);
  const merged: Candidate[] = [];
  for (let best = rest[0]; best !== undefined; best = rest[0]) {
    const strongest = best;
    const group = rest.filter((other) => other === strongest || overlapOf(strongest, other) > leastOverlap);
    merged.push(meanOf(group, strongest.score));
    rest = rest.filter((other) => !group.includes(other));
  }
  return merged;
}

/**
 * Everybody the detector found, strongest first. `raw` is 2254 x 12 numbers, `rawScores` 2254 logits; `toShown` maps a
 * place of the detector's square input (0-1) to the picture as shown (px).
 */
export function decodeDetections(
  raw: Float32Array,
  rawScores: Float32Array,
  toShown: (x: number, y: number) => readonly [number, number],
): readonly Detection[] {
  const candidates: Candidate[] = [];
  rawScores.forEach((logit, anchor) => {
    const score = 1 / (1 + Math.exp(-Math.min(scoreLimit, Math.max(-scoreLimit, logit))));
    if (score >= leastScore) candidates.push(candidateAt(raw, score, anchor));
  });
  return mergeOverlapping(candidates).map(({ score, values }) => {
    const [hipX, hipY] = toShown(values[4] ?? 0, values[5] ?? 0);
    const [circleX, circleY] = toShown(values[6] ?? 0, values[7] ?? 0);
    return { score, hipX, hipY, circleX, circleY };
  });
}
