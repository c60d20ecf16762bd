import type { Side } from "#core/pose/keypoints.ts";
import { type PlannedContact, planContacts } from "./gait-schedule.ts";
import {
  footDirection,
  type LegContext,
  type LegPose,
  type PlacedContact,
  placeContact,
  type SwingLeg,
  stanceLeg,
  swingLeg,
  swingPose,
} from "./leg-motion.ts";
import { UnreachableError } from "./leg-plane.ts";
import { hipsAt, planPelvis } from "./pelvis-motion.ts";
import type { RunnerParameters } from "./runner-parameters.ts";
import { type UpperBody, upperBodyAt } from "./upper-body.ts";
import { radians, type Vector3 } from "./vector.ts";

/** One leg's points. `heel` = back of the shoe, `toe` = its tip, `ball` = toe joints; the last three at the same height over the sole. */
export interface LegPoints {
  readonly hip: Vector3;
  readonly knee: Vector3;
  readonly ankle: Vector3;
  readonly heel: Vector3;
  readonly ball: Vector3;
  readonly toe: Vector3;
  /** Under the toe joints, where the sole bends. */
  readonly ballSole: Vector3;
  readonly kneeFlexionDeg: number;
  readonly thighDeg: number;
  readonly solePitchDeg: number;
  readonly toePitchDeg: number;
}

/** The whole figure at one moment. */
export interface FigurePose extends UpperBody {
  readonly timeS: number;
  readonly hipMiddle: Vector3;
  readonly left: LegPoints;
  readonly right: LegPoints;
}

/** A moving figure. Times are seconds since the clip's beginning; the runner stays near x = 0 and the ground moves at -speed. */
export interface FigureMotion {
  readonly runner: RunnerParameters;
  /** Every contact planned, also those before and after the clip. */
  readonly contacts: readonly PlannedContact[];
  readonly meanHipHeightM: number;
  readonly poseAt: (timeS: number) => FigurePose;
}

/** Height over the sole of the heel, ball and toe points: where the back and the tip of a shoe are round. */
export const shoePointUpM = 0.03;

/** Makes a figure move for `durationS`. Throws a RangeError when the parameters ask for what no leg can do. */
export function createFigure(runner: RunnerParameters, durationS: number): FigureMotion {
  const contacts = planContacts(runner, durationS);
  const pelvis = planPelvis(runner, contacts);
  const { context, placed } = settlePelvisHeight({ runner, pelvis, meanHipHeightM: startHeightM(runner) }, contacts);
  const legs = { left: legOf(context, placed, "left"), right: legOf(context, placed, "right") };
  return {
    runner,
    contacts,
    meanHipHeightM: context.meanHipHeightM,
    poseAt: (timeS) => {
      const hips = hipsAt(pelvis, {
        meanHeightM: context.meanHipHeightM,
        hipWidthM: runner.body.hipWidthM,
        timeS,
      });
      return {
        timeS,
        hipMiddle: hips.middle,
        left: legPointsOf(runner, "left", { hip: hips.left, pose: legs.left(timeS) }),
        right: legPointsOf(runner, "right", { hip: hips.right, pose: legs.right(timeS) }),
        ...upperBodyAt({ runner, contacts, pelvis }, { hipMiddle: hips.middle, timeS }),
      };
    },
  };
}

const startHeightM = (runner: RunnerParameters): number =>
  runner.body.thighM + runner.body.shankM + runner.body.ankleHeightM;

/** Steps in which the pelvis is lowered: first coarse, then fine from the last coarse one that was too high. */
const pelvisStepsM = [0.012, 0.0015] as const;

/** Lowers the pelvis until knee flexion at contact is as asked on average and every contact can be reached. */
function settlePelvisHeight(start: LegContext, contacts: readonly PlannedContact[]) {
  let context = start;
  let settled: { readonly context: LegContext; readonly placed: readonly PlacedContact[] } | undefined;
  for (const stepM of pelvisStepsM) {
    if (settled !== undefined)
      context = { ...context, meanHipHeightM: context.meanHipHeightM + pelvisStepsM[0] - stepM };
    settled = undefined;
    for (let i = 0; i < 20 && settled === undefined; i++) {
      const placed = tryToPlace(context, contacts);
      const isLow =
        placed !== undefined && meanKneeAtContact(context, placed) >= start.runner.gait.kneeFlexionAtContactDeg;
      if (isLow) settled = { context, placed };
      else context = { ...context, meanHipHeightM: context.meanHipHeightM - stepM };
    }
  }
  if (settled === undefined) throw new RangeError("No pelvis height lets this runner reach the ground");
  return settled;
}

function tryToPlace(context: LegContext, contacts: readonly PlannedContact[]): readonly PlacedContact[] | undefined {
  try {
    return contacts.map((contact) => placeContact(context, contact));
  } catch (error) {
    if (error instanceof UnreachableError) return undefined;
    throw error;
  }
}

function meanKneeAtContact(context: LegContext, placed: readonly PlacedContact[]): number {
  const knees = placed.map((p) => stanceLeg(context, p, p.contact.initialContactS).angles.kneeDeg);
  return knees.reduce((sum, knee) => sum + knee, 0) / knees.length;
}

function legOf(context: LegContext, all: readonly PlacedContact[], foot: Side): (timeS: number) => LegPose {
  const placed = all.filter((p) => p.contact.foot === foot);
  const swings = new Map<number, SwingLeg>();
  return (timeS) => {
    const next = placed.findIndex((p) => p.contact.initialContactS > timeS);
    const from = placed[next < 0 ? placed.length - 1 : next - 1];
    const to = placed[next];
    if (from === undefined) throw new RangeError(`No ${foot} contact is planned before ${timeS} s`);
    if (timeS <= from.contact.toeOffS) return stanceLeg(context, from, timeS);
    if (to === undefined) throw new RangeError(`No ${foot} contact is planned after ${timeS} s`);
    const known = swings.get(from.contact.index);
    const swing = known ?? clearSwing(context, { from, to });
    swings.set(from.contact.index, swing);
    return swingPose(context, swing, { contact: from.contact, timeS });
  };
}

/** Least height of the sole over the ground in the middle of a swing, metres. */
const leastClearanceM = 0.012;

/** A swing that carries the leg as asked, or higher where the shoe would touch the ground. */
function clearSwing(
  context: LegContext,
  between: { readonly from: PlacedContact; readonly to: PlacedContact },
): SwingLeg {
  const { gait, body } = context.runner;
  const startS = between.from.contact.toeOffS;
  const swingS = between.to.contact.initialContactS - startS;
  let swing: SwingLeg | undefined;
  for (let extraDeg = 0; extraDeg <= 21; extraDeg += 3) {
    swing = swingLeg(context, between, {
      kneePeakDeg: gait.kneeFlexionPeakSwingDeg + extraDeg,
      thighPeakDeg: gait.thighFlexionPeakSwingDeg + 0.4 * extraDeg,
    });
    const made = swing;
    const lowest = Math.min(
      ...Array.from({ length: 16 }, (_, i) => {
        const timeS = startS + (0.13 + 0.05 * i) * swingS;
        const pose = swingPose(context, made, { contact: between.from.contact, timeS });
        const sole = soleOf(body, pose);
        return Math.min(sole.heelUpM, sole.toeUpM);
      }),
    );
    if (lowest >= leastClearanceM) break;
  }
  if (swing === undefined) throw new RangeError("No swing");
  return swing;
}

interface SoleHeights {
  readonly heelUpM: number;
  readonly toeUpM: number;
}

function soleOf(body: RunnerParameters["body"], pose: LegPose): SoleHeights {
  const a = radians(pose.pitchDeg);
  const heelUpM = pose.ankle[1] - body.heelToAnkleM * Math.sin(a) - body.ankleHeightM * Math.cos(a);
  const ballUpM = heelUpM + (body.footM - body.toeM) * Math.sin(a);
  return { heelUpM, toeUpM: ballUpM + body.toeM * Math.sin(radians(pose.toePitchDeg)) };
}

/** All points of a leg from its hip and pose. */
export function legPointsOf(
  runner: RunnerParameters,
  foot: Side,
  { hip, pose }: { readonly hip: Vector3; readonly pose: LegPose },
): LegPoints {
  const { body } = runner;
  const direction = footDirection(runner, foot);
  const from = (origin: Vector3, pitchDeg: number, [alongM, upM]: readonly [number, number]): Vector3 => {
    const a = radians(pitchDeg);
    const along = alongM * Math.cos(a) - upM * Math.sin(a);
    return [
      origin[0] + along * direction[0],
      origin[1] + alongM * Math.sin(a) + upM * Math.cos(a),
      origin[2] + along * direction[2],
    ];
  };
  const toSole = shoePointUpM - body.ankleHeightM;
  const heel = from(pose.ankle, pose.pitchDeg, [-body.heelToAnkleM, toSole]);
  const ballSole = from(pose.ankle, pose.pitchDeg, [body.footM - body.toeM - body.heelToAnkleM, -body.ankleHeightM]);
  const ball = from(ballSole, (pose.pitchDeg + pose.toePitchDeg) / 2, [0, shoePointUpM]);
  const toe = from(ballSole, pose.toePitchDeg, [body.toeM, shoePointUpM]);
  return {
    hip,
    knee: pose.knee,
    ankle: pose.ankle,
    heel,
    ball,
    ballSole,
    toe,
    kneeFlexionDeg: pose.angles.kneeDeg,
    thighDeg: pose.angles.thighDeg,
    solePitchDeg: pose.pitchDeg,
    toePitchDeg: pose.toePitchDeg,
  };
}
