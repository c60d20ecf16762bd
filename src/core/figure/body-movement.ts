import {
  type Arm,
  type BodyJoint,
  type BodyPoints,
  type BodyPose,
  bodyPoints,
  type Direction,
  type Leg,
} from "./body.ts";
import { between, type Place } from "./space.ts";

/** A place in the room, a joint, or a place beside a joint. */
export type End = Place | BodyJoint | { readonly joint: BodyJoint; readonly off: Place };

/** What a body rests on, holds or moves against, drawn as simple strokes. */
export type Prop =
  /** Stands on the floor: bench, step, chair, wall. */
  | { readonly kind: "box"; readonly from: Place; readonly to: Place }
  /** A post, a stick, a plate; a band gives and is drawn as one. */
  | { readonly kind: "line" | "band"; readonly ends: readonly [End, End] }
  /** A stick through both hands that stands out at both ends by so much. */
  | { readonly kind: "stick"; readonly out: number }
  | { readonly kind: "ball" | "weight"; readonly at: End; readonly radius: number }
  /** A bar across the body with a plate at each end. */
  | { readonly kind: "bar"; readonly at: End; readonly half: number; readonly plate: number };

/** A movement of a body: poses one after the other, what it uses, and where it is seen from. */
export interface BodyMovement {
  /** Seconds from the beginning to the end; then it begins again. */
  readonly seconds: number;
  /** Poses at shares of that time, in order, from 0 to 1. */
  readonly keys: readonly { readonly at: number; readonly pose: BodyPose }[];
  readonly props: readonly Prop[];
  /** Degrees that the eye stands round from the runner's right side (0) to the front (90), and above the floor. */
  readonly eye: { readonly round: number; readonly above: number };
  /** How far forward one loop takes the body; the eye goes with it. */
  readonly travel?: number;
  /** Goes through its poses without slowing down at each: walking. */
  readonly isEven?: boolean;
  /** The side that works, of an exercise of one side; the other side is its mirror image. */
  readonly side?: "left" | "right";
}

/** Where every joint is at a share of the movement, 0 to 1. */
export function bodyAt(movement: BodyMovement, share: number): BodyPoints {
  return bodyPoints(bodyPoseAt(movement, share));
}

/** The pose at a share of the movement, slow at the beginning and the end of each part. */
export function bodyPoseAt({ keys, isEven = false }: BodyMovement, share: number): BodyPose {
  const next = keys.findIndex(({ at }) => at >= share);
  const after = keys[next === -1 ? keys.length - 1 : next];
  const before = keys[Math.max(0, next - 1)];
  if (after === undefined || before === undefined) throw new RangeError("A movement has at least one pose");
  if (next <= 0) return after.pose;
  const part = (share - before.at) / (after.at - before.at);
  return mixBodies(before.pose, after.pose, isEven ? part : (1 - Math.cos(Math.PI * part)) / 2);
}

function mixBodies(a: BodyPose, b: BodyPose, share: number): BodyPose {
  if (a.root.joint !== b.root.joint) throw new TypeError("The poses of a movement share the joint they hang on");
  const [aTrunk, bTrunk] = [pairOf(a.trunk), pairOf(b.trunk)];
  const across: Place = [0, 0, 1];
  return {
    root: { joint: a.root.joint, at: between(a.root.at, b.root.at, share) },
    trunk: [mixWays(aTrunk[0], bTrunk[0], share), mixWays(aTrunk[1], bTrunk[1], share)],
    head: mixWays(a.head, b.head, share),
    hips: between(a.hips ?? across, b.hips ?? across, share),
    shoulders: between(a.shoulders ?? across, b.shoulders ?? across, share),
    leftArm: mixArms(a.leftArm, b.leftArm, share),
    rightArm: mixArms(a.rightArm, b.rightArm, share),
    leftLeg: mixLegs(a.leftLeg, b.leftLeg, share),
    rightLeg: mixLegs(a.rightLeg, b.rightLeg, share),
  };
}

function pairOf(trunk: BodyPose["trunk"]): readonly [Direction, Direction] {
  return typeof trunk === "number" ? [trunk, trunk] : trunk;
}

function mixWays(a: Direction, b: Direction, share: number): Direction {
  const [[a0, a1], [b0, b1]] = [a, b].map((way) => (typeof way === "number" ? [way, 0] : way)) as [Pair, Pair];
  return [a0 + (b0 - a0) * share, a1 + (b1 - a1) * share];
}

export type Pair = readonly [number, number];

function mixedWays(): TypeError {
  return new TypeError("A limb is given in one way throughout a movement: by its angles or by its end");
}

function mixArms(a: Arm, b: Arm, share: number): Arm {
  if ("upper" in a && "upper" in b) {
    return { upper: mixWays(a.upper, b.upper, share), fore: mixWays(a.fore, b.fore, share) };
  }
  if ("hand" in a && "hand" in b) {
    return { hand: between(a.hand, b.hand, share), elbow: between(a.elbow, b.elbow, share) };
  }
  throw mixedWays();
}

function mixLegs(a: Leg, b: Leg, share: number): Leg {
  const foot = mixWays(a.foot, b.foot, share);
  if ("thigh" in a && "thigh" in b) {
    return { thigh: mixWays(a.thigh, b.thigh, share), shank: mixWays(a.shank, b.shank, share), foot };
  }
  if ("ankle" in a && "ankle" in b) {
    return { ankle: between(a.ankle, b.ankle, share), knee: between(a.knee, b.knee, share), foot };
  }
  if ("toe" in a && "toe" in b) {
    return { toe: between(a.toe, b.toe, share), knee: between(a.knee, b.knee, share), foot };
  }
  throw mixedWays();
}
