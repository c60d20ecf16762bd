import { Group, MeshLambertMaterial, Vector3 } from "three";
import type { OutfitSpec } from "../clip-spec.ts";
import type { FigurePose } from "../figure-motion.ts";
import type { RunnerParameters } from "../runner-parameters.ts";
import { radians } from "../vector.ts";
import { reshape, type Slice, slicedBody } from "./limb-shape.ts";

/**
 * Slices of the trunk from the hips up: [share of trunk length, half width, half depth, set forward (+) or back, share of
 * the rounding's bulge]. Metres for a body with 0.36 m between the shoulder joints.
 */
const trunkSlices = [
  [-0.16, 0.13, 0.085, -0.015, 0],
  [-0.06, 0.165, 0.115, -0.022, 0],
  [0.06, 0.168, 0.118, -0.018, 0],
  [0.2, 0.15, 0.102, 0.0, 0.05],
  [0.36, 0.143, 0.1, 0.006, 0.3],
  [0.54, 0.155, 0.11, 0.006, 0.7],
  [0.72, 0.168, 0.118, -0.002, 1],
  [0.86, 0.172, 0.108, -0.012, 0.85],
  [0.95, 0.165, 0.088, -0.014, 0.5],
  [1.02, 0.125, 0.066, -0.012, 0.25],
  [1.07, 0.075, 0.055, -0.008, 0.1],
] as const;

/** Slices up to this one belong to the shorts or tights. */
const waistSlice = 3;

/** The trunk as shirt and waist, and its posing. */
export interface Torso {
  readonly group: Group;
  readonly pose: (pose: FigurePose) => void;
}

/** Makes a trunk for a runner. */
export function torsoMesh(outfit: OutfitSpec, runner: RunnerParameters): Torso {
  const sides = 18;
  const shirt = slicedBody(
    trunkSlices.length - waistSlice + 1,
    sides,
    new MeshLambertMaterial({ color: outfit.shirt }),
  );
  const waist = slicedBody(waistSlice + 1, sides, new MeshLambertMaterial({ color: outfit.legs }));
  const group = new Group();
  group.add(shirt, waist);
  return {
    group,
    pose: (pose) => {
      const slices = trunkSlicesAt(pose, runner);
      reshape(waist, slices.slice(0, waistSlice + 1));
      reshape(
        shirt,
        slices.slice(waistSlice - 1).map((slice, i) => (i > 1 ? slice : widened(slice, 1.035))),
      );
    },
  };
}

const widened = (slice: Slice, by: number): Slice => ({
  middle: slice.middle,
  across: slice.across.clone().multiplyScalar(by),
  deep: slice.deep.clone().multiplyScalar(by),
});

function trunkSlicesAt(pose: FigurePose, { body, gait }: RunnerParameters): readonly Slice[] {
  const hip = new Vector3(...pose.hipMiddle);
  const shoulder = new Vector3(...pose.shoulderMiddle);
  const axis = shoulder.clone().sub(hip);
  const up = axis.clone().normalize();
  const hipLine = new Vector3(...pose.right.hip).sub(new Vector3(...pose.left.hip)).normalize();
  const shoulderLine = new Vector3(...pose.rightArm.shoulder).sub(new Vector3(...pose.leftArm.shoulder)).normalize();
  const scaleWidth = body.shoulderWidthM / 0.36;
  const scaleDepth = body.girth * (body.trunkM / 0.5);
  const bulgeM = 0.5 * body.trunkM * Math.tan(radians(gait.roundingDeg)) * 0.28;
  return trunkSlices.map(([share, half, deep, setForward, bulge]): Slice => {
    const across = hipLine
      .clone()
      .lerp(shoulderLine, Math.min(1, Math.max(0, share)))
      .normalize();
    const forward = up.clone().cross(across).normalize();
    const width = half * scaleWidth * (share < 0.85 ? 0.5 + 0.5 * body.girth : 1);
    return {
      middle: hip
        .clone()
        .addScaledVector(axis, share)
        .addScaledVector(forward, setForward - bulge * bulgeM),
      across: across.multiplyScalar(width),
      deep: forward.multiplyScalar(-deep * scaleDepth),
    };
  });
}
