import { type FootPlant, type FootPose, footOnGround } from "./foot-on-ground.ts";
import type { PlannedContact } from "./gait-schedule.ts";
import { type LegAngles, legAnglesTo, legPoints, UnreachableError } from "./leg-plane.ts";
import { hipsAt, type PelvisMotion } from "./pelvis-motion.ts";
import type { RunnerParameters } from "./runner-parameters.ts";
import { type Curve, pastPoint, quintic, stateFromOneSide } from "./smooth-curve.ts";
import { radians, type Vector3 } from "./vector.ts";

/** One leg at one moment, in the frame of the belt's frame (the runner stays, the ground moves). */
export interface LegPose {
  readonly knee: Vector3;
  readonly ankle: Vector3;
  readonly angles: LegAngles;
  readonly pitchDeg: number;
  readonly toePitchDeg: number;
}

/** Everything a leg needs to be posed. */
export interface LegContext {
  readonly runner: RunnerParameters;
  readonly pelvis: PelvisMotion;
  readonly meanHipHeightM: number;
}

/** A contact with its foot's path fixed. */
export interface PlacedContact {
  readonly contact: PlannedContact;
  readonly plant: FootPlant;
  /** Where the flat heel's back lies along the running direction at initial contact. */
  readonly heelForwardM: number;
}

/** The heel leaves the ground after this share of the contact, see `foot-on-ground`. */
const heelRiseShare = { running: 0.34, walking: 0.55, standing: 1 } as const;
/** Range in which the sole's angle at toe-off is sought, degrees. */
const toeOffPitchRange = { least: -76, most: -34 } as const;
/** Range in which the rate of the sole's turn at toe-off is sought. */
const heelEndRateRange = { least: 0.9, most: 2.2, usual: 1.55 } as const;
/** The knee still extends a little at toe-off: it is straightest 0 to 20 ms later in RBDS001. */
const kneeRateAtToeOffDegPerS = -70;
const fastestKneeExtensionDegPerS = -200;
/** A knee straighter than this anywhere in stance means that the pelvis is too high for this step. */
const leastStanceKneeDeg = 9;

/** Direction in which the foot points, in the ground plane. */
export function footDirection(runner: RunnerParameters, foot: "left" | "right"): Vector3 {
  const turn = radians(runner.gait.toeOutDeg) * (foot === "right" ? 1 : -1);
  return [Math.cos(turn), 0, Math.sin(turn)];
}

function hipOf(context: LegContext, contact: PlannedContact, timeS: number): Vector3 {
  const hips = hipsAt(context.pelvis, {
    meanHeightM: context.meanHipHeightM,
    hipWidthM: context.runner.body.hipWidthM,
    timeS,
  });
  return hips[contact.foot];
}

function anklePlace(context: LegContext, placed: PlacedContact, pose: FootPose): Vector3 {
  const direction = footDirection(context.runner, placed.contact.foot);
  const { footM } = context.runner.body;
  return [
    placed.heelForwardM + pose.travelM + direction[0] * pose.ankleAlongM,
    pose.ankleUpM,
    placed.contact.sidewaysM + direction[2] * (pose.ankleAlongM - footM / 2),
  ];
}

/** The leg while its foot is on the ground. */
export function stanceLeg(context: LegContext, placed: PlacedContact, timeS: number): LegPose {
  const pose = footOnGround(placed.plant, timeS - placed.contact.initialContactS);
  const hip = hipOf(context, placed.contact, timeS);
  const angles = legAnglesTo(hip, anklePlace(context, placed, pose), context.runner.body);
  return {
    ...legPoints(hip, angles, context.runner.body),
    angles,
    pitchDeg: pose.pitchDeg,
    toePitchDeg: pose.toePitchDeg,
  };
}

interface FootChoice {
  readonly toeOffPitchDeg: number;
  readonly heelEndRate: number;
}

function placeWith(context: LegContext, contact: PlannedContact, choice: FootChoice): PlacedContact {
  const { body, gait } = context.runner;
  const plant: FootPlant = {
    contact,
    body,
    beltSpeedMPerS: gait.speedMPerS,
    heelRiseShare: heelRiseShare[gait.kind],
    toeOffToePitchDeg: gait.toePitchAtToeOffDeg,
    ...choice,
  };
  const start = footOnGround(plant, 0);
  const direction = footDirection(context.runner, contact.foot);
  const hipForwardM = context.pelvis.surgeM(contact.initialContactS);
  const ankleForwardM = hipForwardM + (contact.overstridePercent / 100) * (body.thighM + body.shankM);
  return { contact, plant, heelForwardM: ankleForwardM - start.travelM - direction[0] * start.ankleAlongM };
}

/** Rate of the knee's angle at toe-off, degrees a second. */
function kneeRateAtToeOff(context: LegContext, contact: PlannedContact, choice: FootChoice): number {
  const placed = placeWith(context, contact, choice);
  return stateFromOneSide((t) => kneeAt(context, placed, t), contact.toeOffS, -1).rate;
}

function kneeAt(context: LegContext, placed: PlacedContact, timeS: number): number {
  try {
    return stanceLeg(context, placed, timeS).angles.kneeDeg;
  } catch (error) {
    if (error instanceof UnreachableError) return 0;
    throw error;
  }
}

/**
 * Fixes a contact's foot path: the sole's angle at toe-off so that the knee has its wanted flexion there, the rate of the
 * sole's turn so that the knee is about at its straightest. Throws when the leg is too short for it.
 */
export function placeContact(context: LegContext, contact: PlannedContact): PlacedContact {
  const wantedDeg = context.runner.gait.kneeFlexionAtToeOffDeg;
  const heelEndRate = heelEndRateRange.usual;
  let { least, most } = toeOffPitchRange as { least: number; most: number };
  for (let i = 0; i < 20; i++) {
    const middle = (least + most) / 2;
    const placed = placeWith(context, contact, { toeOffPitchDeg: middle, heelEndRate });
    if (kneeAt(context, placed, contact.toeOffS) > wantedDeg) least = middle;
    else most = middle;
  }
  const toeOffPitchDeg = (least + most) / 2;
  const placed = placeWith(context, contact, {
    toeOffPitchDeg,
    heelEndRate: endRateFor(context, contact, toeOffPitchDeg),
  });
  requireReach(context, placed);
  requireCalmToeOff(context, placed);
  return placed;
}

/** The knee's rate at toe-off grows in proportion to the sole's, so two tries tell the right one. */
function endRateFor(context: LegContext, contact: PlannedContact, toeOffPitchDeg: number): number {
  const { least, most } = heelEndRateRange;
  const slow = kneeRateAtToeOff(context, contact, { toeOffPitchDeg, heelEndRate: least });
  const fast = kneeRateAtToeOff(context, contact, { toeOffPitchDeg, heelEndRate: most });
  const wanted = least + ((kneeRateAtToeOffDegPerS - slow) / (fast - slow)) * (most - least);
  return Number.isFinite(wanted) ? Math.min(most, Math.max(least, wanted)) : heelEndRateRange.usual;
}

/** A knee that still extends fast at toe-off would be thrown past straight: the pelvis is too high for this step. */
function requireCalmToeOff(context: LegContext, { contact, plant }: PlacedContact): void {
  if (
    context.runner.gait.kind === "running" &&
    kneeRateAtToeOff(context, contact, plant) < fastestKneeExtensionDegPerS
  ) {
    throw new UnreachableError("The knee extends too fast at toe-off");
  }
}

function requireReach(context: LegContext, placed: PlacedContact): void {
  const { contact } = placed;
  const contactTimeS = contact.toeOffS - contact.initialContactS;
  const isRunning = context.runner.gait.kind === "running";
  const leastAtToeOffDeg = isRunning ? context.runner.gait.kneeFlexionAtToeOffDeg - 3 : leastStanceKneeDeg;
  for (let share = 0; share <= 1.0001; share += 0.1) {
    const kneeDeg = kneeAt(context, placed, contact.initialContactS + share * contactTimeS);
    if (kneeDeg < (share > 0.95 ? leastAtToeOffDeg : leastStanceKneeDeg)) {
      throw new UnreachableError("The leg is too short for this contact");
    }
  }
}

/** Shares of swing time at which the leg turns: knee most flexed, thigh furthest ahead, sole steepest (RBDS001 2.5 m/s). */
const swingTurns = {
  running: { knee: 0.55, thigh: 0.68, pitch: 0.4 },
  walking: { knee: 0.36, thigh: 0.72, pitch: 0.22 },
  standing: { knee: 0.5, thigh: 0.5, pitch: 0.5 },
} as const;

/** The toes, bent up at toe-off, are in line with the sole after this share of the swing. */
const toesRelaxedShare = 0.5;

/** The leg between two contacts of the same foot. */
export interface SwingLeg {
  readonly thighDeg: Curve;
  readonly kneeDeg: Curve;
  readonly planeDeg: Curve;
  readonly pitchDeg: Curve;
  /** Toe part against the sole, + bent up. */
  readonly toeBendDeg: Curve;
}

/** How high the leg is carried through a swing. */
export interface SwingCarriage {
  readonly kneePeakDeg: number;
  readonly thighPeakDeg: number;
}

/** Joins two contacts of a foot by a swing with continuous second derivatives. */
export function swingLeg(
  context: LegContext,
  { from, to }: { readonly from: PlacedContact; readonly to: PlacedContact },
  carriage: SwingCarriage,
): SwingLeg {
  const startS = from.contact.toeOffS;
  const endS = to.contact.initialContactS;
  const ends = (value: (pose: LegPose) => number) =>
    [
      stateFromOneSide((t) => value(stanceLeg(context, from, t)), startS, -1),
      stateFromOneSide((t) => value(stanceLeg(context, to, t)), endS, 1),
    ] as const;
  const turns = swingTurns[context.runner.gait.kind];
  const at = (share: number): number => startS + share * (endS - startS);
  const through = (value: (pose: LegPose) => number, share: number, peak: number): Curve => {
    const [start, end] = ends(value);
    return pastPoint(start, { timeS: at(share), value: peak }, end);
  };
  const [bentS, landS] = ends((p) => p.toePitchDeg - p.pitchDeg);
  const still = { value: 0, rate: 0, acceleration: 0 };
  const relaxed = quintic({ ...bentS, acceleration: 0 }, { ...still, timeS: at(toesRelaxedShare) });
  const bentToLand = quintic({ ...still, timeS: at(0.7) }, landS);
  const steepest = Math.min(from.plant.toeOffPitchDeg - 14, carriage.thighPeakDeg * 0.4 - carriage.kneePeakDeg);
  return {
    thighDeg: through((p) => p.angles.thighDeg, turns.thigh, carriage.thighPeakDeg),
    kneeDeg: through((p) => p.angles.kneeDeg, turns.knee, carriage.kneePeakDeg),
    planeDeg: quintic(...ends((p) => p.angles.planeDeg)),
    pitchDeg: through((p) => p.pitchDeg, turns.pitch, steepest),
    toeBendDeg: (t) => relaxed(t) + bentToLand(t),
  };
}

/** The leg at a time of its swing. */
export function swingPose(
  context: LegContext,
  swing: SwingLeg,
  at: { readonly contact: PlannedContact; readonly timeS: number },
): LegPose {
  const hip = hipOf(context, at.contact, at.timeS);
  const angles = {
    thighDeg: swing.thighDeg(at.timeS),
    kneeDeg: swing.kneeDeg(at.timeS),
    planeDeg: swing.planeDeg(at.timeS),
  };
  const pitchDeg = swing.pitchDeg(at.timeS);
  return {
    ...legPoints(hip, angles, context.runner.body),
    angles,
    pitchDeg,
    toePitchDeg: pitchDeg + swing.toeBendDeg(at.timeS),
  };
}
