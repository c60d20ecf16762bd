import type { KeypointName } from "#core/pose/keypoints.ts";
import type { MarkerTrial } from "#core/pose/marker-trial.ts";
import { brokenTrial } from "../broken-trial.ts";
import { type PointPath, sides } from "./body-points.ts";

type Vector = readonly [number, number, number];

/** Unit vectors of the runner in the trial's axes. */
export interface BodyAxes {
  readonly forward: Vector;
  readonly up: Vector;
  readonly right: Vector;
  /** True when the points lie in one plane, as those of one camera do; `forward` is then simply to the right in it. */
  readonly isFlat: boolean;
}

/**
 * Cosines from which a direction found is taken to be the laboratory axis next to it. Up: 37 deg, because in fast running
 * the feet trail the hips by over 15 deg on average. Across: 15 deg, because people may run askew of the axes. By hand.
 */
const upSnapCosine = 0.8;
const acrossSnapCosine = 0.966;

/**
 * Finds which way is up and forward. Up is from the feet to the hips; right from the left to the right hip, across the
 * up axis; forward completes the three. In a flat trial (one camera) up is up or down the picture and forward is the
 * picture's right: its runner may face either way. Formats with fixed axes are taken at their word.
 */
export function findBodyAxes(trial: MarkerTrial, points: ReadonlyMap<KeypointName, PointPath>): BodyAxes {
  if (trial.axes === "x-forward-y-up-z-right") {
    return { forward: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1], isFlat: false };
  }
  const foot = points.has("leftHeel") && points.has("rightHeel") ? "Heel" : "Ankle";
  const rise = meanDifference(joined(points, "Hip"), joined(points, foot));
  if (isFlat(trial.positionsM)) {
    return { forward: [1, 0, 0], up: [0, Math.sign(rise[1]) || 1, 0], right: [0, 0, 1], isFlat: true };
  }
  const up = snapped(rise, upSnapCosine);
  const [left, right] = [points.get("leftHip"), points.get("rightHip")];
  if (!left || !right) throw new RangeError("No hips");
  const across = meanDifference(right, left);
  const level = dot(across, up);
  const levelled: Vector = [across[0] - level * up[0], across[1] - level * up[1], across[2] - level * up[2]];
  const rightward = snapped(levelled, acrossSnapCosine);
  return { forward: cross(up, rightward), up, right: rightward, isFlat: false };
}

/** A path turned into the runner's axes: forward, up, right of each frame in turn, metres. */
export function alongBodyAxes(path: PointPath, axes: BodyAxes): PointPath {
  const out = new Float64Array(path.length);
  for (let i = 0; i < path.length; i += 3) {
    const at: Vector = [path[i] ?? Number.NaN, path[i + 1] ?? Number.NaN, path[i + 2] ?? Number.NaN];
    out[i] = dot(at, axes.forward);
    out[i + 1] = dot(at, axes.up);
    out[i + 2] = dot(at, axes.right);
  }
  return out;
}

function isFlat(positionsM: Float64Array): boolean {
  for (let i = 2; i < positionsM.length; i += 3) {
    const z = positionsM[i] ?? Number.NaN;
    if (!Number.isNaN(z) && z !== 0) return false;
  }
  return true;
}

/** The left path and the right one of a point, end to end. */
function joined(points: ReadonlyMap<KeypointName, PointPath>, part: "Hip" | "Heel" | "Ankle"): PointPath {
  const paths = sides.map((side) => points.get(`${side}${part}`)).filter((path) => path !== undefined);
  return Float64Array.from(paths.flatMap((path) => Array.from(path)));
}

/** Mean of a - b over the frames in which both are seen. */
function meanDifference(a: PointPath, b: PointPath): Vector {
  const sum = [0, 0, 0];
  let count = 0;
  for (let i = 0; i + 2 < a.length; i += 3) {
    const step = [0, 1, 2].map((axis) => (a[i + axis] ?? Number.NaN) - (b[i + axis] ?? Number.NaN));
    if (step.some(Number.isNaN)) continue;
    count++;
    for (const axis of [0, 1, 2]) sum[axis] = (sum[axis] ?? 0) + (step[axis] ?? 0);
  }
  if (count === 0) throw brokenTrial("its hips and feet are never seen together");
  return [(sum[0] ?? 0) / count, (sum[1] ?? 0) / count, (sum[2] ?? 0) / count];
}

/** Unit vector along `v`, or along the laboratory's axis next to it when the angle's cosine is at least `cosine`. */
function snapped(v: Vector, cosine: number): Vector {
  const length = Math.sqrt(dot(v, v));
  if (!(length > 0)) throw brokenTrial("its hips and feet lie in one place");
  const unit: Vector = [v[0] / length, v[1] / length, v[2] / length];
  const [x, y, z] = unit.map((value) => (Math.abs(value) > cosine ? Math.sign(value) : 0));
  return x || y || z ? [x ?? 0, y ?? 0, z ?? 0] : unit;
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
