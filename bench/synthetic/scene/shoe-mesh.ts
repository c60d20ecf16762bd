import { Group, type Mesh, MeshLambertMaterial, Vector3 } from "three";
import type { OutfitSpec } from "../clip-spec.ts";
import type { LegPoints } from "../figure-motion.ts";
import type { BodyParameters } from "../runner-parameters.ts";
import { radians } from "../vector.ts";
import { reshape, type Slice, slicedBody } from "./limb-shape.ts";

/** Slices of a shoe: [share of its length from the heel, half width, bottom, top], metres for a shoe of 0.28 m. */
const upperSlices = [
  [0.0, 0.018, 0.02, 0.06],
  [0.05, 0.029, 0.018, 0.082],
  [0.2, 0.033, 0.018, 0.092],
  [0.36, 0.035, 0.018, 0.09],
  [0.5, 0.039, 0.018, 0.074],
  [0.66, 0.045, 0.018, 0.06],
  [0.73, 0.046, 0.018, 0.054],
] as const;
const toeSlices = [
  [0.71, 0.046, 0.016, 0.055],
  [0.82, 0.045, 0.016, 0.05],
  [0.92, 0.038, 0.017, 0.043],
  [0.98, 0.024, 0.019, 0.035],
  [1.0, 0.01, 0.022, 0.03],
] as const;
const soleSlices = (slices: typeof upperSlices | typeof toeSlices) =>
  slices.map(([share, half]) => [share, half + 0.004, 0, 0.024] as const);

interface ShoePart {
  readonly mesh: Mesh;
  readonly slices: readonly (readonly [number, number, number, number])[];
  readonly isToe: boolean;
}

/** A running shoe with a sole that bends at the toe joints. */
export interface Shoe {
  readonly group: Group;
  readonly pose: (leg: LegPoints, direction: readonly [number, number, number]) => void;
}

/** Makes a shoe for a body. */
export function shoeMesh(outfit: OutfitSpec, body: BodyParameters): Shoe {
  const upper = new MeshLambertMaterial({ color: outfit.shoe });
  const sole = new MeshLambertMaterial({ color: outfit.sole });
  const part = (slices: ShoePart["slices"], material: MeshLambertMaterial, isToe: boolean): ShoePart => ({
    mesh: slicedBody(slices.length, 12, material),
    slices,
    isToe,
  });
  const parts = [
    part(upperSlices, upper, false),
    part(toeSlices, upper, true),
    part(soleSlices(upperSlices), sole, false),
    part(soleSlices(toeSlices), sole, true),
  ];
  const group = new Group();
  group.add(...parts.map((p) => p.mesh));
  return { group, pose: (leg, direction) => poseShoe(parts, { leg, direction, body }) };
}

function poseShoe(
  parts: readonly ShoePart[],
  shoe: {
    readonly leg: LegPoints;
    readonly direction: readonly [number, number, number];
    readonly body: BodyParameters;
  },
): void {
  const { leg, body } = shoe;
  const forward = new Vector3(...shoe.direction);
  const side = new Vector3(0, 1, 0).cross(forward);
  const scale = body.footM / 0.284;
  const ballShare = 1 - body.toeM / body.footM;
  for (const { mesh, slices, isToe } of parts) {
    const a = radians(isToe ? leg.toePitchDeg : leg.solePitchDeg);
    const along = forward
      .clone()
      .multiplyScalar(Math.cos(a))
      .add(new Vector3(0, Math.sin(a), 0));
    const up = new Vector3(0, Math.cos(a), 0).add(forward.clone().multiplyScalar(-Math.sin(a)));
    const origin = new Vector3(...leg.ballSole);
    reshape(
      mesh,
      slices.map(
        ([share, half, bottom, top]): Slice => ({
          middle: origin
            .clone()
            .addScaledVector(along, (share - ballShare) * body.footM)
            .addScaledVector(up, (scale * (bottom + top)) / 2),
          across: side.clone().multiplyScalar(half * scale),
          deep: up.clone().multiplyScalar((-scale * (top - bottom)) / 2),
        }),
      ),
    );
  }
}
