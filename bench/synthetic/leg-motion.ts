import { type FootPlant, type FootPose, footOnGround } from "./foot-on-ground.ts";
import type { PlannedContact } from "./gait-schedule.ts";
import { type LegAngles, legAnglesTo, legPoints, UnreachableError } from "./leg-plane.ts";
import { hipsAt, type PelvisMotion } from "./pelvis-motion.ts";
import type { RunnerParameters } from "./runner-parameters.ts";
import { type Curve, quintic, stateFromOneSide, throughTurningPoint } from "./smooth-curve.ts";
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
const heelRiseShare = { running: 0.4, walking: 0.55, standing: 1 } as const;
/** Range in which the sole's angle at toe-off is sought, degrees. */
const toeOffPitchRange = { least: -86, most: -30 } as const;
/** A knee straighter than this anywhere in stance means that the pelvis is too high for this step. */
const leastStanceKneeDeg = 4;

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

function placeWith(context: LegContext, contact: PlannedContact, toeOffPitchDeg: number): PlacedContact {
  const { body, gait } = context.runner;
  const plant: FootPlant = {
    contact,
    body,
    beltSpeedMPerS: gait.speedMPerS,
    toeOffPitchDeg,
    heelRiseShare: heelRiseShare[gait.kind],
  };
  const start = footOnGround(plant, 0);
  const direction = footDirection(context.runner, contact.foot);
  const hipForwardM = context.pelvis.surgeM(contact.initialContactS);
  const ankleForwardM = hipForwardM + (contact.overstridePercent / 100) * (body.thighM + body.shankM);
  return { contact, plant, heelForwardM: ankleForwardM - start.travelM - direction[0] * start.ankleAlongM };
}

function kneeAt(context: LegContext, placed: PlacedContact, timeS: number): number {
  try {
    return stanceLeg(context, placed, timeS).angles.kneeDeg;
  } catch (error) {
    if (error instanceof UnreachableError) return 0;
    throw error;
  }
}

/** Fixes a contact's foot path so that the knee has its wanted flexion at toe-off. Throws when the leg is too short for it. */
export function placeContact(context: LegContext, contact: PlannedContact): PlacedContact {
  const wantedDeg = context.runner.gait.kneeFlexionAtToeOffDeg;
  let { least, most } = toeOffPitchRange as { least: number; most: number };
  for (let i = 0; i < 24; i++) {
    const middle = (least + most) / 2;
    if (kneeAt(context, placeWith(context, contact, middle), contact.toeOffS) > wantedDeg) least = middle;
    else most = middle;
  }
  const placed = placeWith(context, contact, (least + most) / 2);
  const contactTimeS = contact.toeOffS - contact.initialContactS;
  for (let share = 0; share <= 1.0001; share += 0.1) {
    if (kneeAt(context, placed, contact.initialContactS + share * contactTimeS) < leastStanceKneeDeg) {
      throw new UnreachableError("The leg is too short for this contact");
    }
  }
  return placed;
}

/** Shares of swing time at which the leg turns: knee most flexed, thigh furthest ahead, sole steepest (RBDS001 2.5 m/s). */
const swingTurns = {
  running: { knee: 0.49, thigh: 0.68, pitch: 0.4 },
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
    return throughTurningPoint(start, { timeS: at(share), value: peak }, end);
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
