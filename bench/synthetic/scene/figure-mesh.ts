import { Group, Mesh, MeshLambertMaterial, SphereGeometry } from "three";
import type { OutfitSpec } from "../clip-spec.ts";
import type { FigurePose, LegPoints } from "../figure-motion.ts";
import { footDirection } from "../leg-motion.ts";
import type { RunnerParameters } from "../runner-parameters.ts";
import type { ArmPoints } from "../upper-body.ts";
import { add, scale, subtract, type Vector3 } from "../vector.ts";
import { headMesh, poseHead } from "./head-mesh.ts";
import { limb, stretch } from "./limb-shape.ts";
import { shoeMesh } from "./shoe-mesh.ts";
import { torsoMesh } from "./torso-mesh.ts";

/** A drawn figure. */
export interface FigureMesh {
  readonly group: Group;
  readonly pose: (pose: FigurePose) => void;
}

type Profile = readonly (readonly [number, number])[];

/** Radii along the limbs of a body of usual girth, metres. */
const profiles = {
  thigh: [
    [-0.1, 0.03],
    [-0.04, 0.074],
    [0.1, 0.086],
    [0.35, 0.08],
    [0.7, 0.063],
    [0.92, 0.053],
    [1.0, 0.051],
    [1.06, 0.036],
    [1.09, 0.001],
  ],
  shank: [
    [-0.09, 0.001],
    [-0.06, 0.03],
    [0, 0.046],
    [0.1, 0.049],
    [0.28, 0.057],
    [0.5, 0.049],
    [0.75, 0.035],
    [0.95, 0.033],
    [1.04, 0.034],
  ],
  sock: [
    [0.82, 0.036],
    [0.95, 0.037],
    [1.08, 0.038],
  ],
  shorts: [
    [-0.16, 0.05],
    [-0.06, 0.088],
    [0.1, 0.098],
    [0.3, 0.099],
    [0.46, 0.097],
    [0.461, 0.08],
  ],
  upperArm: [
    [-0.14, 0.012],
    [-0.08, 0.04],
    [0, 0.052],
    [0.2, 0.05],
    [0.6, 0.043],
    [0.95, 0.036],
    [1.04, 0.033],
    [1.1, 0.02],
    [1.12, 0.001],
  ],
  forearm: [
    [-0.13, 0.001],
    [-0.1, 0.022],
    [0, 0.037],
    [0.22, 0.041],
    [0.6, 0.033],
    [1, 0.025],
    [1.1, 0.026],
    [1.16, 0.001],
  ],
  neck: [
    [-0.25, 0.064],
    [0.2, 0.056],
    [0.7, 0.052],
    [1, 0.05],
  ],
} as const satisfies Record<string, Profile>;

const thicker = (profile: Profile, by: number): Profile =>
  profile.map(([share, radius]) => [share, radius * by] as const);

/** Which part of a sleeve's arm is covered: none, half of the upper arm, all of both. */
function armMeshes(outfit: OutfitSpec, girth: number) {
  const skin = new MeshLambertMaterial({ color: outfit.skin });
  const shirt = new MeshLambertMaterial({ color: outfit.shirt });
  const isLong = outfit.sleeves === "long";
  const sleeve: Profile = [
    [-0.17, 0.012],
    [-0.1, 0.048],
    [0, 0.061],
    [0.2, 0.061],
    [0.52, 0.058],
    [0.521, 0.045],
  ];
  const shoulderOnly: Profile = [
    [-0.17, 0.012],
    [-0.1, 0.045],
    [0, 0.056],
    [0.08, 0.054],
    [0.12, 0.03],
  ];
  return {
    upper: limb(thicker(profiles.upperArm, girth * (isLong ? 1.1 : 1)), isLong ? shirt : skin),
    fore: limb(thicker(profiles.forearm, girth * (isLong ? 1.12 : 1)), isLong ? shirt : skin),
    sleeve: limb(thicker(outfit.sleeves === "none" ? shoulderOnly : sleeve, girth), shirt),
    hand: handMesh(skin),
  };
}

function handMesh(skin: MeshLambertMaterial): Group {
  const group = new Group();
  const fist = new Mesh(new SphereGeometry(0.04, 10, 8), skin);
  fist.scale.set(1.1, 0.95, 0.72);
  fist.castShadow = true;
  const thumb = new Mesh(new SphereGeometry(0.016, 8, 6), skin);
  thumb.position.set(0.02, 0.034, 0);
  thumb.scale.set(1.6, 0.8, 0.8);
  group.add(fist, thumb);
  return group;
}

function legMeshes(outfit: OutfitSpec, girth: number) {
  const skin = new MeshLambertMaterial({ color: outfit.skin });
  const cloth = new MeshLambertMaterial({ color: outfit.legs });
  const isTight = outfit.legwear === "tights";
  return {
    thigh: limb(thicker(profiles.thigh, girth), isTight ? cloth : skin),
    shank: limb(thicker(profiles.shank, girth), isTight ? cloth : skin),
    sock: limb(profiles.sock, new MeshLambertMaterial({ color: outfit.sock })),
    shorts: isTight ? undefined : limb(thicker(profiles.shorts, girth), cloth, 14),
  };
}

/** Draws a figure in its clothes; `pose` moves it. */
export function figureMesh(outfit: OutfitSpec, runner: RunnerParameters): FigureMesh {
  const { girth, heightM } = runner.body;
  const size = 0.5 + 0.5 * (heightM / 1.75);
  const head = headMesh(outfit);
  const torso = torsoMesh(outfit, runner);
  const neck = limb(profiles.neck, new MeshLambertMaterial({ color: outfit.skin }));
  const arms = { left: armMeshes(outfit, girth), right: armMeshes(outfit, girth) };
  const legs = { left: legMeshes(outfit, girth), right: legMeshes(outfit, girth) };
  const shoes = { left: shoeMesh(outfit, runner.body), right: shoeMesh(outfit, runner.body) };
  const group = new Group();
  group.add(head, torso.group, neck);
  for (const side of ["left", "right"] as const) {
    const { upper, fore, sleeve, hand } = arms[side];
    const { thigh, shank, sock, shorts } = legs[side];
    group.add(upper, fore, sleeve, hand, thigh, shank, sock, shoes[side].group, ...(shorts ? [shorts] : []));
  }
  return {
    group,
    pose: (pose) => {
      torso.pose(pose);
      poseHead(head, pose.head, size);
      stretch(neck, neckBase(pose), add(pose.head.middle, scale(pose.head.forward, -0.012)));
      for (const side of ["left", "right"] as const) {
        poseArm(arms[side], side === "left" ? pose.leftArm : pose.rightArm);
        poseLeg(legs[side], pose[side]);
        shoes[side].pose(pose[side], footDirection(runner, side));
      }
    },
  };
}

/** The neck grows out of the back of the shoulder line. */
function neckBase(pose: FigurePose): Vector3 {
  const trunk = subtract(pose.shoulderMiddle, pose.hipMiddle);
  return add(add(pose.hipMiddle, scale(trunk, 1.03)), [-0.018, 0, 0]);
}

function poseArm(meshes: ReturnType<typeof armMeshes>, arm: ArmPoints): void {
  stretch(meshes.upper, arm.shoulder, arm.elbow);
  stretch(meshes.sleeve, arm.shoulder, arm.elbow);
  stretch(meshes.fore, arm.elbow, arm.wrist);
  meshes.hand.position.set(...arm.hand);
  const [dx, dy] = subtract(arm.hand, arm.wrist);
  meshes.hand.rotation.z = Math.atan2(dy, dx);
}

function poseLeg(meshes: ReturnType<typeof legMeshes>, leg: LegPoints): void {
  stretch(meshes.thigh, leg.hip, leg.knee);
  stretch(meshes.shank, leg.knee, leg.ankle);
  stretch(meshes.sock, leg.knee, leg.ankle);
  if (meshes.shorts) stretch(meshes.shorts, leg.hip, leg.knee);
}
