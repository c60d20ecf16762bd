/**
 * Line figures seen from the side, from joint angles. A direction is in degrees: 0 the way the figure faces, 90 up, -90 down.
 * Lengths are in the drawing's units; x grows the way the figure faces, y downwards as on screens, and the ground is at 0.
 */
export interface FigurePose {
  /** From hip to shoulder. */
  readonly trunk: number;
  /** From shoulder to head. */
  readonly head: number;
  /** Upper arm and forearm. */
  readonly leftArm: readonly [upper: number, fore: number];
  readonly rightArm: readonly [upper: number, fore: number];
  /** Thigh, shank and foot. */
  readonly leftLeg: readonly [thigh: number, shank: number, foot: number];
  readonly rightLeg: readonly [thigh: number, shank: number, foot: number];
}

export type FigureJoint =
  | "hip"
  | "shoulder"
  | "head"
  | "leftElbow"
  | "leftHand"
  | "rightElbow"
  | "rightHand"
  | "leftKnee"
  | "leftAnkle"
  | "leftToe"
  | "rightKnee"
  | "rightAnkle"
  | "rightToe";

export interface FigurePoint {
  readonly x: number;
  readonly y: number;
}

export type FigurePoints = Readonly<Record<FigureJoint, FigurePoint>>;

/** A movement: poses one after the other, and the joint that stays where it is. */
export interface FigureMovement {
  /** Seconds from the beginning to the end; then it begins again. */
  readonly seconds: number;
  /** Poses at shares of that time, 0 to 1, in order; the first holds before it, the last after it. */
  readonly keys: readonly { readonly at: number; readonly pose: FigurePose }[];
  readonly anchor: { readonly joint: FigureJoint; readonly x: number; readonly y: number };
  /** Things the body rests on, as lines from x, y to x, y. */
  readonly things: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

/** Lengths of the limbs; the head's radius is 9. */
export const figureLengths = {
  trunk: 50,
  neck: 17,
  upperArm: 28,
  forearm: 26,
  thigh: 42,
  shank: 42,
  foot: 14,
} as const;

/** The side of the body that is nearer to who looks, by the way it faces in the picture: facing right, the right one. */
export function nearSide(facing: "left" | "right"): "left" | "right" {
  return facing;
}

/** Where every joint is at a share of the movement, 0 to 1. */
export function figureAt({ keys, anchor }: FigureMovement, share: number): FigurePoints {
  const free = pointsFromHip(poseAt(keys, share));
  const { x, y } = free[anchor.joint];
  const moved = Object.entries(free).map(([joint, point]) => [
    joint,
    { x: point.x + anchor.x - x, y: point.y + anchor.y - y },
  ]);
  return Object.fromEntries(moved) as unknown as FigurePoints;
}

function poseAt(keys: FigureMovement["keys"], share: number): FigurePose {
  const next = keys.findIndex(({ at }) => at >= share);
  const after = keys[next === -1 ? keys.length - 1 : next];
  const before = keys[Math.max(0, next - 1)];
  if (after === undefined || before === undefined) throw new RangeError("A movement has at least one pose");
  if (next <= 0) return after.pose;
  const part = (share - before.at) / (after.at - before.at);
  // Slow at both ends, as a body moves.
  return mixPoses(before.pose, after.pose, (1 - Math.cos(Math.PI * part)) / 2);
}

function mixPoses(a: FigurePose, b: FigurePose, part: number): FigurePose {
  const mix = (from: number, to: number) => from + (to - from) * part;
  const pair = (from: readonly [number, number], to: readonly [number, number]) =>
    [mix(from[0], to[0]), mix(from[1], to[1])] as const;
  const triple = (from: FigurePose["leftLeg"], to: FigurePose["leftLeg"]) =>
    [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])] as const;
  return {
    trunk: mix(a.trunk, b.trunk),
    head: mix(a.head, b.head),
    leftArm: pair(a.leftArm, b.leftArm),
    rightArm: pair(a.rightArm, b.rightArm),
    leftLeg: triple(a.leftLeg, b.leftLeg),
    rightLeg: triple(a.rightLeg, b.rightLeg),
  };
}

function pointsFromHip(pose: FigurePose): FigurePoints {
  const { trunk, neck, upperArm, forearm, thigh, shank, foot } = figureLengths;
  const hip = { x: 0, y: 0 };
  const shoulder = go(hip, pose.trunk, trunk);
  const arm = ([upper, fore]: FigurePose["leftArm"]) => {
    const elbow = go(shoulder, upper, upperArm);
    return [elbow, go(elbow, fore, forearm)] as const;
  };
  const leg = ([upper, lower, end]: FigurePose["leftLeg"]) => {
    const knee = go(hip, upper, thigh);
    const ankle = go(knee, lower, shank);
    return [knee, ankle, go(ankle, end, foot)] as const;
  };
  const [leftElbow, leftHand] = arm(pose.leftArm);
  const [rightElbow, rightHand] = arm(pose.rightArm);
  const [leftKnee, leftAnkle, leftToe] = leg(pose.leftLeg);
  const [rightKnee, rightAnkle, rightToe] = leg(pose.rightLeg);
  return {
    ...{ hip, shoulder, head: go(shoulder, pose.head, neck), leftElbow, leftHand, rightElbow, rightHand },
    ...{ leftKnee, leftAnkle, leftToe, rightKnee, rightAnkle, rightToe },
  };
}

function go({ x, y }: FigurePoint, degrees: number, length: number): FigurePoint {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + length * Math.cos(angle), y: y - length * Math.sin(angle) };
}
