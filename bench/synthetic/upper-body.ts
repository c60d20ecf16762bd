import { type PlannedContact, parameterAt } from "./gait-schedule.ts";
import type { PelvisMotion } from "./pelvis-motion.ts";
import type { RunnerParameters } from "./runner-parameters.ts";
import { type Curve, throughExtremes } from "./smooth-curve.ts";
import { add, radians, scale, type Vector3 } from "./vector.ts";

/** One arm's points; `hand` = middle of the fist. */
export interface ArmPoints {
  readonly shoulder: Vector3;
  readonly elbow: Vector3;
  readonly wrist: Vector3;
  readonly hand: Vector3;
}

/** Trunk, arms and head. Joint centres; ears at the ear canal, eyes at the pupil. */
export interface UpperBody {
  readonly shoulderMiddle: Vector3;
  readonly leftArm: ArmPoints;
  readonly rightArm: ArmPoints;
  readonly head: {
    readonly middle: Vector3;
    readonly forward: Vector3;
    readonly up: Vector3;
    readonly right: Vector3;
    readonly nose: Vector3;
    readonly leftEar: Vector3;
    readonly rightEar: Vector3;
    readonly leftEye: Vector3;
    readonly rightEye: Vector3;
    readonly leftMouth: Vector3;
    readonly rightMouth: Vector3;
  };
  readonly trunkTurnDeg: number;
}

interface Planned {
  readonly runner: RunnerParameters;
  readonly contacts: readonly PlannedContact[];
  readonly pelvis: PelvisMotion;
}

const swingCache = new WeakMap<readonly PlannedContact[], Curve>();

/** Right arm's swing, -1 furthest back to 1 furthest ahead: ahead when the left foot lands. */
function armSwing(contacts: readonly PlannedContact[]): Curve {
  const known = swingCache.get(contacts);
  if (known !== undefined) return known;
  const curve = throughExtremes(
    contacts.map((c) => ({ timeS: c.initialContactS + 0.01, value: c.foot === "left" ? 1 : -1 })),
  );
  swingCache.set(contacts, curve);
  return curve;
}

/** Ear midpoint to face points in head axes (forward, up, right), metres at a height of 1.75 m. */
const facePoints = {
  nose: [0.118, -0.012, 0],
  ear: [0, 0, 0.072],
  eye: [0.088, 0.022, 0.031],
  mouth: [0.094, -0.062, 0.024],
} as const;

/** Trunk, arms and head above a given hip midpoint. */
export function upperBodyAt(
  planned: Planned,
  { hipMiddle, timeS }: { readonly hipMiddle: Vector3; readonly timeS: number },
): UpperBody {
  const { runner, contacts, pelvis } = planned;
  const { body, gait } = runner;
  const swing = gait.kind === "standing" ? 0 : armSwing(contacts)(timeS);
  const lean = radians(parameterAt(runner, "trunkLeanDeg", { timeS }));
  const side = radians(pelvis.sideLeanDeg(timeS));
  const trunkUp: Vector3 = [Math.sin(lean), Math.cos(lean) * Math.cos(side), Math.cos(lean) * Math.sin(side)];
  const shoulderMiddle = add(hipMiddle, scale(trunkUp, body.trunkM));
  const trunkTurnDeg = swing * gait.armSwingDeg * 0.28;
  const turn = radians(trunkTurnDeg);
  const across: Vector3 = [Math.sin(turn), -Math.sin(side) * Math.cos(turn), Math.cos(side) * Math.cos(turn)];
  const rightShoulder = add(shoulderMiddle, scale(across, body.shoulderWidthM / 2));
  const leftShoulder = add(shoulderMiddle, scale(across, -body.shoulderWidthM / 2));
  return {
    shoulderMiddle,
    trunkTurnDeg,
    leftArm: armPoints(runner, { shoulder: leftShoulder, swing: -swing, sign: -1 }),
    rightArm: armPoints(runner, { shoulder: rightShoulder, swing, sign: 1 }),
    head: headPoints(runner, shoulderMiddle, { timeS, sideLean: side }),
  };
}

function armPoints(
  runner: RunnerParameters,
  { shoulder, swing, sign }: { readonly shoulder: Vector3; readonly swing: number; readonly sign: 1 | -1 },
): ArmPoints {
  const { body, gait } = runner;
  const isBent = gait.elbowFlexionDeg > 40;
  const upper = radians((isBent ? -18 : 0) + swing * gait.armSwingDeg);
  const outward = radians(isBent ? 14 : 7);
  const elbow = add(shoulder, [
    body.upperArmM * Math.sin(upper) * Math.cos(outward),
    -body.upperArmM * Math.cos(upper) * Math.cos(outward),
    sign * body.upperArmM * Math.sin(outward),
  ]);
  const flexion = gait.elbowFlexionDeg + swing * (isBent ? 10 : 4);
  const fore = upper + radians(flexion);
  const inward = radians(isBent ? 16 + 8 * swing : -2);
  const direction: Vector3 = [
    Math.sin(fore) * Math.cos(inward),
    -Math.cos(fore) * Math.cos(inward),
    -sign * Math.sin(inward),
  ];
  return {
    shoulder,
    elbow,
    wrist: add(elbow, scale(direction, body.forearmM)),
    hand: add(elbow, scale(direction, body.forearmM + 0.04 * body.heightM)),
  };
}

function headPoints(
  runner: RunnerParameters,
  shoulderMiddle: Vector3,
  { timeS, sideLean }: { readonly timeS: number; readonly sideLean: number },
): UpperBody["head"] {
  const angle = radians(parameterAt(runner, "headForwardDeg", { timeS }));
  const tilt = sideLean * 0.3;
  const neck: Vector3 = [Math.sin(angle), Math.cos(angle) * Math.cos(tilt), Math.cos(angle) * Math.sin(tilt)];
  const middle = add(shoulderMiddle, scale(neck, runner.body.neckM));
  /** Runners keep their gaze on the way ahead: a head further forward hangs only a little lower. */
  const nod = radians(-4 - 0.15 * parameterAt(runner, "headForwardDeg", { timeS }));
  return headAt({ middle, nod, heightM: runner.body.heightM });
}

/** The face about the ear midpoint; `nod`: radians by which it looks up from straight ahead. */
export function headAt({
  middle,
  nod,
  heightM,
}: {
  readonly middle: Vector3;
  readonly nod: number;
  readonly heightM: number;
}): UpperBody["head"] {
  const forward: Vector3 = [Math.cos(nod), Math.sin(nod), 0];
  const up: Vector3 = [-Math.sin(nod), Math.cos(nod), 0];
  const right: Vector3 = [0, 0, 1];
  const size = 0.5 + 0.5 * (heightM / 1.75);
  const place = ([f, u, r]: readonly [number, number, number], sign: 1 | -1 = 1): Vector3 =>
    add(middle, add(scale(forward, f * size), add(scale(up, u * size), scale(right, sign * r * size))));
  return {
    middle,
    forward,
    up,
    right,
    nose: place(facePoints.nose),
    leftEar: place(facePoints.ear, -1),
    rightEar: place(facePoints.ear),
    leftEye: place(facePoints.eye, -1),
    rightEye: place(facePoints.eye),
    leftMouth: place(facePoints.mouth, -1),
    rightMouth: place(facePoints.mouth),
  };
}
