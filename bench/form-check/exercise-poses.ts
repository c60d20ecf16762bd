import type { ExerciseLeg, ExercisePose } from "../synthetic/exercise-motion.ts";
import type { BodyParameters } from "../synthetic/runner-parameters.ts";
import { radians } from "../synthetic/vector.ts";

/** How the arms are held in an exercise on the feet. */
export type ArmPlace = "ahead" | "folded" | "hanging";

/** Where a body bends, degrees: the knee, how far the shank tips ahead over the foot, the trunk. */
export interface Bend {
  readonly kneeDeg: number;
  readonly shankDeg: number;
  readonly trunkLeanDeg: number;
}

/** Upright, knees as good as straight. */
export const upright: Bend = { kneeDeg: 4, shankDeg: 2, trunkLeanDeg: 3 };

/** A body on both feet. */
export function onBothFeet(bend: Bend, arms: ArmPlace): ExercisePose {
  const leg = standingLeg(bend);
  return { ...above(bend, arms), left: leg, right: leg };
}

/** A body on one foot; the free foot is held behind or ahead. */
export function onOneFoot(
  bend: Bend,
  { side, free }: { readonly side: "left" | "right"; readonly free: "behind" | "ahead" },
): ExercisePose {
  const other = side === "left" ? "right" : "left";
  const away = free === "behind" ? hangingLeg(-4, 72 + 0.2 * bend.kneeDeg) : hangingLeg(22 + 0.55 * bend.kneeDeg, 14);
  const poses = { [side]: standingLeg(bend), [other]: away } as Pick<ExercisePose, "left" | "right">;
  return { ...above(bend, "ahead"), ...poses };
}

function standingLeg({ kneeDeg, shankDeg }: Bend): ExerciseLeg {
  return { thighDeg: kneeDeg - shankDeg, kneeDeg, solePitchDeg: 0, toePitchDeg: 0 };
}

/** A leg in the air; its foot stands at a right angle to the shank. */
function hangingLeg(thighDeg: number, kneeDeg: number): ExerciseLeg {
  const pitch = thighDeg - kneeDeg;
  return { thighDeg, kneeDeg, solePitchDeg: pitch, toePitchDeg: pitch };
}

function above({ trunkLeanDeg }: Bend, arms: ArmPlace): Omit<ExercisePose, "left" | "right"> {
  const [upperArmDeg, forearmDeg] = {
    ahead: [78, 86],
    folded: [24 - trunkLeanDeg * 0.6, 138 - trunkLeanDeg * 0.5],
    hanging: [2, 8],
  }[arms] as [number, number];
  return { trunkLeanDeg, headForwardDeg: 12 + 0.7 * trunkLeanDeg, upperArmDeg, forearmDeg };
}

/** Thickness of a forearm on the floor, and how far the sole stands from upright on the toes. Chosen by hand. */
const forearmM = 0.045;
const plankSoleDeg = -74;

/**
 * A body on forearms and toes, upper arms upright.
 * @param lineDeg bend at the hip: 0 one line, + the hip sinks
 */
export function plankPose(body: BodyParameters, lineDeg: number): ExercisePose {
  const { thighM, shankM, trunkM, upperArmM, footM, toeM, heelToAnkleM, ankleHeightM } = body;
  const sole = radians(plankSoleDeg);
  const ankleUpM = -(footM - toeM - heelToAnkleM) * Math.sin(sole) + ankleHeightM * Math.cos(sole);
  const riseM = upperArmM + forearmM - ankleUpM;
  const shouldersUpM = (legs: number): number =>
    (thighM + shankM) * Math.sin(radians(legs)) + trunkM * Math.sin(radians(legs + lineDeg));
  const legsDeg = solved(shouldersUpM, riseM);
  const leg: ExerciseLeg = { thighDeg: legsDeg - 90, kneeDeg: 0, solePitchDeg: plankSoleDeg, toePitchDeg: 0 };
  const trunkLeanDeg = 90 - legsDeg - lineDeg;
  const arms = { upperArmDeg: 0, forearmDeg: 90 };
  return { trunkLeanDeg, headForwardDeg: trunkLeanDeg - 6, ...arms, left: leg, right: leg };
}

/** The angle, degrees, at which a growing height is reached. */
function solved(height: (angle: number) => number, wanted: number): number {
  let [low, high] = [-60, 80];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (height(middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Bend from shoulder over hip to ankle of a pose with straight legs, + the hip sinks. */
export function lineOf({ trunkLeanDeg, left }: ExercisePose): number {
  return 90 - trunkLeanDeg - (left.thighDeg + 90);
}

/** Thigh against trunk: 0 is straight. */
export function hipFlexionOf({ trunkLeanDeg, ...legs }: ExercisePose, side: "left" | "right"): number {
  return trunkLeanDeg + legs[side].thighDeg;
}
