import type { Side } from "#core/pose/keypoints.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";

/** Lengths of one body, metres. Segment shares of height: Winter, Biomechanics and Motor Control of Human Movement, ch. 4. */
export interface BodyParameters {
  readonly heightM: number;
  /** Hip joint centre to knee joint centre. */
  readonly thighM: number;
  /** Knee joint centre to ankle joint centre. */
  readonly shankM: number;
  /** Between the hip joint centres. */
  readonly hipWidthM: number;
  /** Between the shoulder joint centres. */
  readonly shoulderWidthM: number;
  /** Hip midpoint to shoulder midpoint. */
  readonly trunkM: number;
  /** Shoulder midpoint to ear midpoint. */
  readonly neckM: number;
  readonly upperArmM: number;
  readonly forearmM: number;
  /** Back of the shoe's heel to its tip. */
  readonly footM: number;
  /** Back of the heel to the ankle joint centre, along the sole. */
  readonly heelToAnkleM: number;
  /** Sole to ankle joint centre, shoe included. */
  readonly ankleHeightM: number;
  /** Tip of the shoe to the ball (toe joints), along the sole. */
  readonly toeM: number;
  /** 0.8 slim to 1.25 stout: scales limb and trunk girth when drawn. */
  readonly girth: number;
}

/** How the runner moves. Angles in degrees with the signs of the form report's measures. */
export interface GaitParameters {
  readonly kind: "running" | "walking" | "standing";
  readonly cadenceStepsPerMin: number;
  readonly contactTimeS: number;
  readonly speedMPerS: number;
  /** Hip midpoint to shoulder midpoint, + forward. */
  readonly trunkLeanDeg: number;
  /** Bend of the upper spine, 0 straight to 45; drawn only, the shoulder and ear points are set by lean and head angle. */
  readonly roundingDeg: number;
  /** Shoulder midpoint to ear midpoint against the vertical, + forward. */
  readonly headForwardDeg: number;
  /** Range of the hip midpoint's height within a step. */
  readonly bounceM: number;
  /** Ankle ahead of hip midpoint at initial contact, % of leg. */
  readonly overstridePercent: number;
  /** Sole against the ground at initial contact, + toes up. */
  readonly footAngleDeg: number;
  readonly kneeFlexionAtContactDeg: number;
  readonly kneeFlexionAtToeOffDeg: number;
  /** Part of the shoe in front of the toe joints against the ground at toe-off, below 0. */
  readonly toePitchAtToeOffDeg: number;
  readonly kneeFlexionPeakSwingDeg: number;
  readonly thighFlexionPeakSwingDeg: number;
  /** Peak tilt of the hip line in stance, + swing side down. */
  readonly pelvicDropDeg: number;
  /** Peak side lean in stance, + towards the stance foot. */
  readonly trunkSideLeanDeg: number;
  readonly stepWidthM: number;
  readonly pelvisRotationDeg: number;
  /** Shoulder swing of the arms to either side of their middle. */
  readonly armSwingDeg: number;
  readonly elbowFlexionDeg: number;
  readonly toeOutDeg: number;
  /** Standard deviation between steps as a share of typical human variability, 0 none, 1 usual. */
  readonly variability: number;
}

/** Parameters that can differ between the sides or drift. */
export const sidedParameters = [
  "contactTimeS",
  "overstridePercent",
  "footAngleDeg",
  "pelvicDropDeg",
  "trunkSideLeanDeg",
  "stepWidthM",
] as const;

export type SidedParameter = (typeof sidedParameters)[number];

/** Parameters that can change steadily from the first to the last second of a clip. */
export const driftingParameters = [
  "cadenceStepsPerMin",
  "contactTimeS",
  "overstridePercent",
  "trunkLeanDeg",
  "headForwardDeg",
  "bounceM",
] as const;

export type DriftingParameter = (typeof driftingParameters)[number];

/** A whole runner: body, gait, and how the gait differs between the sides and over the clip. */
export interface RunnerParameters {
  readonly seed: number;
  readonly body: BodyParameters;
  readonly gait: GaitParameters;
  /** Left value minus right value; half is added to the left, half taken from the right. */
  readonly asymmetry: Partial<Readonly<Record<SidedParameter, number>>>;
  /** Time from left to right contact less time from right to left contact, seconds. */
  readonly stepTimeAsymmetryS: number;
  /** Change from the start to the end of `driftOverS`. */
  readonly drift: Partial<Readonly<Record<DriftingParameter, number>>>;
  readonly driftOverS: number;
  /** Foot of the first contact after time 0. */
  readonly firstFoot: Side;
}

/** A body of usual proportions, each varied by about 4 %. */
export function sampleBody(random: SeededRandom): BodyParameters {
  const heightM = random.between(1.56, 1.94);
  const part = (share: number, spread = 0.035): number => heightM * share * (1 + spread * random.between(-1, 1));
  const footM = part(0.162);
  return {
    heightM,
    thighM: part(0.242),
    shankM: part(0.243),
    hipWidthM: part(0.1, 0.08),
    shoulderWidthM: part(0.205, 0.07),
    trunkM: part(0.285),
    neckM: part(0.125),
    upperArmM: part(0.172),
    forearmM: part(0.152),
    footM,
    heelToAnkleM: footM * random.between(0.24, 0.29),
    ankleHeightM: part(0.043) + random.between(0.018, 0.032),
    toeM: footM * random.between(0.25, 0.29),
    girth: random.between(0.88, 1.15),
  };
}

/** A body of average height and proportions. */
export const averageBody: BodyParameters = {
  heightM: 1.75,
  thighM: 0.424,
  shankM: 0.425,
  hipWidthM: 0.175,
  shoulderWidthM: 0.36,
  trunkM: 0.5,
  neckM: 0.219,
  upperArmM: 0.301,
  forearmM: 0.266,
  footM: 0.284,
  heelToAnkleM: 0.075,
  ankleHeightM: 0.1,
  toeM: 0.077,
  girth: 1,
};

/** An easy, usual run at 3 m/s. */
export const usualGait: GaitParameters = {
  kind: "running",
  cadenceStepsPerMin: 168,
  contactTimeS: 0.262,
  speedMPerS: 3,
  trunkLeanDeg: 7,
  roundingDeg: 12,
  headForwardDeg: 22,
  bounceM: 0.078,
  overstridePercent: 24,
  footAngleDeg: 14,
  kneeFlexionAtContactDeg: 14,
  kneeFlexionAtToeOffDeg: 18,
  toePitchAtToeOffDeg: -8,
  kneeFlexionPeakSwingDeg: 95,
  thighFlexionPeakSwingDeg: 38,
  pelvicDropDeg: 5,
  trunkSideLeanDeg: 3,
  stepWidthM: 0.05,
  pelvisRotationDeg: 6,
  armSwingDeg: 32,
  elbowFlexionDeg: 92,
  toeOutDeg: 5,
  variability: 1,
};

/** A brisk walk: both feet on the ground around every contact. */
export const usualWalk: GaitParameters = {
  ...usualGait,
  kind: "walking",
  cadenceStepsPerMin: 112,
  contactTimeS: 0.66,
  speedMPerS: 1.35,
  trunkLeanDeg: 3,
  bounceM: 0.035,
  overstridePercent: 34,
  footAngleDeg: 20,
  kneeFlexionAtContactDeg: 6,
  kneeFlexionAtToeOffDeg: 38,
  kneeFlexionPeakSwingDeg: 62,
  thighFlexionPeakSwingDeg: 27,
  stepWidthM: 0.1,
  armSwingDeg: 18,
  elbowFlexionDeg: 20,
};

/** Contact time that usually goes with a speed: 0.28 s at 2.5 m/s to 0.21 s at 5 m/s on the force-plate trials. */
export function usualContactTimeS(speedMPerS: number): number {
  return 0.352 - 0.029 * speedMPerS;
}

/** A runner drawn from the whole range of forms; the same seed gives the same runner. */
export function sampleRunner(seed: number, speedRange: readonly [number, number] = [2.2, 4.5]): RunnerParameters {
  const random = seededRandom(seed);
  const body = sampleBody(random);
  const speedMPerS = random.between(...speedRange);
  const cadenceStepsPerMin = Math.min(190, Math.max(150, random.between(150, 180) + 4 * (speedMPerS - 2.2)));
  const stepTimeS = 60 / cadenceStepsPerMin;
  const leg = body.thighM + body.shankM;
  const longestReachS = (0.94 * leg + 0.09) / speedMPerS;
  const contactTimeS = Math.min(
    usualContactTimeS(speedMPerS) + random.between(-0.045, 0.05),
    0.9 * stepTimeS,
    longestReachS,
  );
  const travelPercent = (100 * speedMPerS * contactTimeS) / leg;
  const trunkLeanDeg = random.between(0, 19);
  const flightShare = 1 - contactTimeS / stepTimeS;
  return {
    seed,
    body,
    gait: {
      ...usualGait,
      cadenceStepsPerMin,
      contactTimeS: Math.max(0.18, contactTimeS),
      speedMPerS,
      trunkLeanDeg,
      roundingDeg: random.between(0, 32),
      headForwardDeg: trunkLeanDeg * 0.6 + random.between(5, 30),
      bounceM: Math.min(0.1, Math.max(0.045, 0.05 + 0.11 * flightShare + random.between(-0.012, 0.012))),
      overstridePercent: travelPercent * random.between(0.23, 0.36),
      footAngleDeg: random.pick([random.between(8, 24), random.between(8, 24), random.between(-6, 6)]),
      kneeFlexionAtContactDeg: random.between(12, 20),
      kneeFlexionAtToeOffDeg: random.between(15, 21),
      kneeFlexionPeakSwingDeg: Math.min(115, 84 + 8 * (speedMPerS - 2.2) + random.between(-4, 8)),
      thighFlexionPeakSwingDeg: 33 + 5 * (speedMPerS - 2.2) + random.between(-2, 5),
      pelvicDropDeg: random.between(2, 9),
      trunkSideLeanDeg: random.between(0.5, 6),
      stepWidthM: random.between(0.01, 0.1),
      pelvisRotationDeg: random.between(4, 9),
      armSwingDeg: random.between(22, 42),
      elbowFlexionDeg: random.between(78, 108),
      toeOutDeg: random.between(0, 10),
    },
    asymmetry: {
      contactTimeS: 0.006 * random.bell(),
      overstridePercent: 1.5 * random.bell(),
      footAngleDeg: 1.5 * random.bell(),
      pelvicDropDeg: random.bell(),
      trunkSideLeanDeg: 0.8 * random.bell(),
    },
    stepTimeAsymmetryS: 0.005 * random.bell(),
    drift: {},
    driftOverS: 5,
    firstFoot: random.pick(["left", "right"]),
  };
}
