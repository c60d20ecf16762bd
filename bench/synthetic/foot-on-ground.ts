import type { PlannedContact } from "./gait-schedule.ts";
import type { BodyParameters } from "./runner-parameters.ts";
import { smoothRise } from "./smooth-curve.ts";
import { radians } from "./vector.ts";

/**
 * A foot in its own upright plane: `along` = metres from the flat heel's back in the direction the foot points, `up` from
 * the ground.
 * `pitchDeg` is the sole's angle, + toes up; `toePitchDeg` that of the part in front of the toe joints.
 */
export interface FootPose {
  /** The plant's own travel with the belt, along the running direction. */
  readonly travelM: number;
  readonly ankleAlongM: number;
  readonly ankleUpM: number;
  readonly pitchDeg: number;
  readonly toePitchDeg: number;
}

/** How a planted foot moves over the belt. */
export interface FootPlant {
  readonly contact: PlannedContact;
  readonly body: BodyParameters;
  readonly beltSpeedMPerS: number;
  /** Sole's angle at toe-off, below 0. */
  readonly toeOffPitchDeg: number;
  /** Angle of the part in front of the toe joints at toe-off, below 0: it lifts the toe joints by 10 to 25 mm. */
  readonly toeOffToePitchDeg: number;
  /** Rate of the sole's turn at toe-off, as a multiple of its mean rate since the heel began to rise. */
  readonly heelEndRate: number;
  /** Share of the contact after which the heel rises. */
  readonly heelRiseShare: number;
}

/**
 * Settling of a foot that still moves over the belt when force first acts on it. In the force-plate trials the heel has
 * lost 55 to 75 % of the belt's speed at the 50 N crossing and takes another 20 to 50 ms; the heel sinks at 0.3 to 0.5 m/s.
 * Chosen by hand to give the trials' lead of the heel's furthest point (15 to 38 ms).
 */
export function landingSettle(beltSpeedMPerS: number): {
  readonly glideMPerS: number;
  readonly sinkMPerS: number;
  readonly overS: number;
} {
  const glideMPerS = Math.min(0.62 * beltSpeedMPerS, Math.max(0.4 * beltSpeedMPerS, beltSpeedMPerS - 1.3));
  return { glideMPerS, sinkMPerS: 0.55, overS: Math.min(0.045, Math.max(0.02, (2 * glideMPerS) / 75)) };
}

/** The toe begins to lift this long before toe-off, which is the 50 N crossing and not the very last touch. */
export const releaseS = 0.055;

/** At toe-off the tip rises at the first share of the belt's speed and lags behind the belt by the second. */
const releaseUpShare = 0.07;
const releaseGlideShare = 0.12;

/**
 * Share of the sole's final angle reached after a share of the heel's rise: still at first, at a steady rate in the end.
 * With an end rate of 1.55 it fits the foot angle of the RBDS001 and Hamner 3 m/s trials over the last 150 ms of contact
 * within 3 degrees.
 */
function heelRise(s: number, endRate: number): number {
  return s * s * s * (9.5 - 4 * endRate + s * (7 * endRate - 14 + s * (5.5 - 3 * endRate)));
}

const toeRiseStartS = 0.075;
function solePitchDeg(plant: FootPlant, sinceContactS: number): number {
  const { contact } = plant;
  const contactTimeS = contact.toeOffS - contact.initialContactS;
  const flatS = 0.018 + 0.0016 * Math.abs(contact.footAngleDeg);
  if (sinceContactS < flatS) return contact.footAngleDeg * (1 - smoothRise(sinceContactS / flatS));
  const riseFromS = plant.heelRiseShare * contactTimeS;
  const share = Math.max(0, (sinceContactS - riseFromS) / (contactTimeS - riseFromS));
  return plant.toeOffPitchDeg * heelRise(share, plant.heelEndRate);
}

/** The foot `sinceContactS` after its initial contact, while it is on the ground. */
export function footOnGround(plant: FootPlant, sinceContactS: number): FootPose {
  const { body, contact, beltSpeedMPerS } = plant;
  const contactTimeS = contact.toeOffS - contact.initialContactS;
  const pitchDeg = solePitchDeg(plant, sinceContactS);
  const settle = landingSettle(beltSpeedMPerS);
  const unsettled = Math.max(0, 1 - sinceContactS / settle.overS) ** 3 * (settle.overS / 3);
  const released = Math.max(0, 1 - (contactTimeS - sinceContactS) / releaseS) ** 4 * (releaseS / 4);
  const travelM =
    releaseGlideShare * beltSpeedMPerS * released - beltSpeedMPerS * sinceContactS - settle.glideMPerS * unsettled;
  const up = settle.sinkMPerS * unsettled + releaseUpShare * beltSpeedMPerS * released;
  const a = radians(pitchDeg);
  if (pitchDeg >= 0) {
    return {
      travelM,
      ankleAlongM: body.heelToAnkleM * Math.cos(a) - body.ankleHeightM * Math.sin(a),
      ankleUpM: up + body.heelToAnkleM * Math.sin(a) + body.ankleHeightM * Math.cos(a),
      pitchDeg,
      toePitchDeg: pitchDeg,
    };
  }
  const toeShare = Math.max(0, 1 - (contactTimeS - sinceContactS) / toeRiseStartS);
  const toePitchDeg = plant.toeOffToePitchDeg * toeShare ** 2.5;
  const t = radians(toePitchDeg);
  const behindBallM = body.footM - body.toeM - body.heelToAnkleM;
  return {
    travelM,
    ankleAlongM: body.footM - body.toeM * Math.cos(t) - behindBallM * Math.cos(a) - body.ankleHeightM * Math.sin(a),
    ankleUpM: up - body.toeM * Math.sin(t) - behindBallM * Math.sin(a) + body.ankleHeightM * Math.cos(a),
    pitchDeg,
    toePitchDeg,
  };
}
