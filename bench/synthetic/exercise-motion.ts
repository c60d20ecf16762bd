import type { Side } from "#core/pose/keypoints.ts";
import { type FigurePose, legPointsOf } from "./figure-motion.ts";
import { legPoints } from "./leg-plane.ts";
import type { RunnerParameters } from "./runner-parameters.ts";
import { type ArmPoints, headAt, type UpperBody } from "./upper-body.ts";
import { add, radians, scale, type Vector3 } from "./vector.ts";

/** One leg, seen from its side. Degrees. */
export interface ExerciseLeg {
  /** Thigh against the vertical, + knee ahead of the hip; -90 when the body lies face down. */
  readonly thighDeg: number;
  /** 0 straight. */
  readonly kneeDeg: number;
  /** Sole against the floor behind the toe joints, + toes up; and before them. */
  readonly solePitchDeg: number;
  readonly toePitchDeg: number;
}

/** A body in one pose, both sides of the trunk alike. Degrees. */
export interface ExercisePose {
  /** Hip midpoint to shoulder midpoint against the vertical, + forward. */
  readonly trunkLeanDeg: number;
  /** Shoulder midpoint to ear midpoint against the vertical, + forward. */
  readonly headForwardDeg: number;
  /** Upper arm and forearm against hanging straight down, + forward. */
  readonly upperArmDeg: number;
  readonly forearmDeg: number;
  readonly left: ExerciseLeg;
  readonly right: ExerciseLeg;
}

/** Poses at times of a clip, s, in order; the figure goes from one to the next, slow at both ends. */
export interface ExerciseMovement {
  readonly keys: readonly { readonly atS: number; readonly pose: ExercisePose }[];
  /** The leg whose toe joints stay where they are on the floor, and how far forward that is, m. */
  readonly standsOn: Side;
  readonly atM: number;
}

/** The pose at a time of the movement; before the first key and after the last it holds still. */
export function exercisePoseAt({ keys }: ExerciseMovement, timeS: number): ExercisePose {
  const next = keys.findIndex(({ atS }) => atS >= timeS);
  const after = keys[next === -1 ? keys.length - 1 : next];
  const before = keys[Math.max(0, next === -1 ? keys.length - 1 : next - 1)];
  if (after === undefined || before === undefined) throw new RangeError("A movement has at least one pose");
  if (after === before) return after.pose;
  const share = (timeS - before.atS) / (after.atS - before.atS);
  return mixed(before.pose, after.pose, (1 - Math.cos(Math.PI * share)) / 2);
}

function mixed(from: ExercisePose, to: ExercisePose, share: number): ExercisePose {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  const leg = (a: ExerciseLeg, b: ExerciseLeg): ExerciseLeg => ({
    thighDeg: mix(a.thighDeg, b.thighDeg),
    kneeDeg: mix(a.kneeDeg, b.kneeDeg),
    solePitchDeg: mix(a.solePitchDeg, b.solePitchDeg),
    toePitchDeg: mix(a.toePitchDeg, b.toePitchDeg),
  });
  return {
    trunkLeanDeg: mix(from.trunkLeanDeg, to.trunkLeanDeg),
    headForwardDeg: mix(from.headForwardDeg, to.headForwardDeg),
    upperArmDeg: mix(from.upperArmDeg, to.upperArmDeg),
    forearmDeg: mix(from.forearmDeg, to.forearmDeg),
    left: leg(from.left, to.left),
    right: leg(from.right, to.right),
  };
}

/** Where every point of a body of this size is at a time of the movement. */
export function exerciseFigureAt(runner: RunnerParameters, movement: ExerciseMovement, timeS: number): FigurePose {
  const pose = exercisePoseAt(movement, timeS);
  // Everything hangs on the hips; so their place is found from a figure with its hips at the origin.
  const [x, y] = placed(runner, pose, { timeS, hipMiddle: [0, 0, 0] })[movement.standsOn].ballSole;
  return placed(runner, pose, { timeS, hipMiddle: [movement.atM - x, -y, 0] });
}

interface Hung {
  readonly timeS: number;
  readonly hipMiddle: Vector3;
}

const signOf = (side: Side): 1 | -1 => (side === "right" ? 1 : -1);

function placed(runner: RunnerParameters, pose: ExercisePose, { timeS, hipMiddle }: Hung): FigurePose {
  const leg = (side: Side) => {
    const hip = add(hipMiddle, [0, 0, (signOf(side) * runner.body.hipWidthM) / 2]);
    const { thighDeg, kneeDeg, solePitchDeg, toePitchDeg } = pose[side];
    const angles = { thighDeg, kneeDeg, planeDeg: 0 };
    const bent = { ...legPoints(hip, angles, runner.body), angles, pitchDeg: solePitchDeg, toePitchDeg };
    return legPointsOf(runner, side, { hip, pose: bent });
  };
  return { timeS, hipMiddle, left: leg("left"), right: leg("right"), ...upperBody(runner, pose, hipMiddle) };
}

function upperBody({ body }: RunnerParameters, pose: ExercisePose, hipMiddle: Vector3): UpperBody {
  const [lean, neck] = [radians(pose.trunkLeanDeg), radians(pose.headForwardDeg)];
  const shoulderMiddle = add(hipMiddle, scale([Math.sin(lean), Math.cos(lean), 0], body.trunkM));
  const arm = (side: Side): ArmPoints => {
    const shoulder = add(shoulderMiddle, [0, 0, (signOf(side) * body.shoulderWidthM) / 2]);
    const elbow = add(shoulder, scale(swung(pose.upperArmDeg), body.upperArmM));
    const fore = swung(pose.forearmDeg);
    return {
      shoulder,
      elbow,
      wrist: add(elbow, scale(fore, body.forearmM)),
      hand: add(elbow, scale(fore, body.forearmM + 0.04 * body.heightM)),
    };
  };
  const middle = add(shoulderMiddle, scale([Math.sin(neck), Math.cos(neck), 0], body.neckM));
  return {
    shoulderMiddle,
    leftArm: arm("left"),
    rightArm: arm("right"),
    // The face looks at a right angle to the neck, a little raised.
    head: headAt({ middle, nod: radians(8 - pose.headForwardDeg), heightM: body.heightM }),
    trunkTurnDeg: 0,
  };
}

/** Unit vector of an arm that is swung forward from hanging. */
function swung(degrees: number): Vector3 {
  return [Math.sin(radians(degrees)), -Math.cos(radians(degrees)), 0];
}
