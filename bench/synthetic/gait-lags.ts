import type { Side } from "#core/pose/keypoints.ts";
import type { FigureMotion, FigurePose } from "./figure-motion.ts";
import type { PlannedContact } from "./gait-schedule.ts";

/** How the figure's points move about one contact, seconds; the same quantities are known from the force-plate trials. */
export interface GaitLags {
  /** Initial contact less the time of the heel's furthest place ahead of the pelvis. Trials: 0.015 to 0.038. */
  readonly heelLeadS: number;
  /**
   * Time at which the toe joints have risen by 15 % of their swing height, less toe-off. The point is that of the trials'
   * toe markers, which sit on the toe joints and not on the shoe's tip. Trials: 0.012 to 0.029.
   */
  readonly toeRiseLagS: number;
  /** Time of the straightest knee about toe-off, less toe-off. */
  readonly kneeExtensionLagS: number;
  /** Time of the thigh furthest behind, less toe-off. */
  readonly thighExtensionLagS: number;
  readonly swingHeightM: number;
  readonly swingKneeMostDeg: number;
  readonly swingKneeLeastDeg: number;
}

const stepS = 0.002;

function times(fromS: number, toS: number): readonly number[] {
  return Array.from({ length: Math.max(1, Math.floor((toS - fromS) / stepS)) }, (_, i) => fromS + i * stepS);
}

function timeOfMost(at: readonly number[], value: (timeS: number) => number): number {
  let best = Number.NEGATIVE_INFINITY;
  let found = at[0] ?? Number.NaN;
  for (const timeS of at) {
    const here = value(timeS);
    if (here > best) [best, found] = [here, timeS];
  }
  return found;
}

/** Lags about a contact; undefined when the foot's next contact is not planned. */
export function gaitLags(figure: FigureMotion, contact: PlannedContact): GaitLags | undefined {
  const foot: Side = contact.foot;
  const next = figure.contacts.find((c) => c.foot === foot && c.initialContactS > contact.toeOffS);
  if (next === undefined) return undefined;
  const leg = (timeS: number): FigurePose["left"] => figure.poseAt(timeS)[foot];
  const ahead = (timeS: number): number => {
    const pose = figure.poseAt(timeS);
    return pose[foot].heel[0] - pose.hipMiddle[0];
  };
  const landing = next.initialContactS;
  const swing = times(contact.toeOffS, landing).map(leg);
  const flatUpM = leg(contact.initialContactS + 0.3 * (contact.toeOffS - contact.initialContactS)).ball[1];
  const swingHeightM = Math.max(...swing.map((l) => l.ball[1])) - flatUpM;
  const riseS = times(contact.toeOffS - 0.1, landing).find((t) => leg(t).ball[1] > flatUpM + 0.15 * swingHeightM);
  const aboutToeOff = times(contact.toeOffS - 0.08, contact.toeOffS + 0.12);
  return {
    heelLeadS: landing - timeOfMost(times(landing - 0.16, landing + 0.05), ahead),
    toeRiseLagS: (riseS ?? Number.NaN) - contact.toeOffS,
    kneeExtensionLagS: timeOfMost(aboutToeOff, (t) => -leg(t).kneeFlexionDeg) - contact.toeOffS,
    thighExtensionLagS: timeOfMost(aboutToeOff, (t) => -leg(t).thighDeg) - contact.toeOffS,
    swingHeightM,
    swingKneeMostDeg: Math.max(...swing.map((l) => l.kneeFlexionDeg)),
    swingKneeLeastDeg: Math.min(...swing.map((l) => l.kneeFlexionDeg)),
  };
}
