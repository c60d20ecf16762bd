import { figureMeasures } from "./figure-measures.ts";
import { createFigure, type FigureMotion } from "./figure-motion.ts";
import { type GaitLags, gaitLags } from "./gait-lags.ts";
import { type GaitParameters, type RunnerParameters, sampleRunner } from "./runner-parameters.ts";

/** Knees more bent than this at contact, or in stance, are seen in no steady run. Degrees. */
const mostBentAtContactDeg = 27;
const mostBentInStanceDeg = 57;
/** A knee straighter than this in swing is on its way past straight. */
const leastSwingKneeDeg = 3;
/** Medians of a clip, seconds: what the force-plate trials show, and 2 ms of room for the grid of the search. */
const heelLeadRangeS = [0.014, 0.039] as const;
const toeRiseRangeS = [0.01, 0.031] as const;
const toeRiseMiddleS = 0.02;

/** Swings this long before a clip still reach into it. */
const longestStrideS = 0.9;

/** What is wrong with a runner's movement. */
export interface MovementFaults {
  readonly isCrouched: boolean;
  readonly isThrownStraight: boolean;
  readonly heelLeadS: number;
  readonly toeRiseLagS: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const isWithin = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

/** Looks at a figure for what no runner does; undefined when the figure cannot be made at all. */
export function movementFaults(runner: RunnerParameters, durationS: number): MovementFaults | undefined {
  const figure = tryToCreate(runner, durationS);
  if (figure === undefined) return undefined;
  const measures = figureMeasures(figure, durationS);
  const value = (id: string): number => measures.find((m) => m.id === id && m.side === "both")?.value ?? Number.NaN;
  const lagsFrom = (fromS: number): readonly GaitLags[] =>
    figure.contacts
      .filter((c) => c.initialContactS >= fromS && c.toeOffS <= durationS)
      .map((contact) => gaitLags(figure, contact))
      .filter((found): found is GaitLags => found !== undefined);
  const lags = lagsFrom(0);
  const swings = lagsFrom(-longestStrideS);
  return {
    isCrouched: !(
      value("kneeFlexionAtContact") <= mostBentAtContactDeg && value("kneeFlexionPeakStance") <= mostBentInStanceDeg
    ),
    isThrownStraight: Math.min(...swings.map((l) => l.swingKneeLeastDeg)) < leastSwingKneeDeg,
    heelLeadS: median(lags.map((l) => l.heelLeadS)),
    toeRiseLagS: median(lags.map((l) => l.toeRiseLagS)),
  };
}

function tryToCreate(runner: RunnerParameters, durationS: number): FigureMotion | undefined {
  try {
    return createFigure(runner, durationS);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** True when legs and feet move as running ones do. */
export function isBelievable(faults: MovementFaults | undefined): boolean {
  return (
    faults !== undefined &&
    !faults.isCrouched &&
    !faults.isThrownStraight &&
    isWithin(faults.heelLeadS, heelLeadRangeS) &&
    isWithin(faults.toeRiseLagS, toeRiseRangeS)
  );
}

/** Shorter contact, further landing, less bounce and a softer knee at toe-off; in the end a little less speed. */
function easeLegs(gait: GaitParameters, attempt: number): GaitParameters {
  return {
    ...gait,
    speedMPerS: attempt < 7 ? gait.speedMPerS : gait.speedMPerS * 0.985,
    contactTimeS: Math.max(0.165, gait.contactTimeS * 0.975),
    overstridePercent: Math.min(gait.overstridePercent * 1.015, 38),
    bounceM: Math.max(0.05, gait.bounceM * 0.975),
    kneeFlexionAtToeOffDeg: Math.min(24, gait.kneeFlexionAtToeOffDeg + 0.7),
  };
}

function ease(gait: GaitParameters, faults: MovementFaults | undefined, attempt: number): GaitParameters {
  if (faults === undefined || faults.isCrouched) return easeLegs(gait, attempt);
  const isStiff = faults.isThrownStraight || faults.heelLeadS > heelLeadRangeS[1];
  const toePitch = gait.toePitchAtToeOffDeg + 450 * (toeRiseMiddleS - faults.toeRiseLagS);
  return {
    ...gait,
    kneeFlexionAtContactDeg: Math.min(21, gait.kneeFlexionAtContactDeg + (isStiff ? 1.5 : 0)),
    bounceM: gait.bounceM * (isStiff ? 0.97 : 1),
    overstridePercent: gait.overstridePercent * (isStiff ? 0.98 : 1),
    toePitchAtToeOffDeg: isWithin(faults.toeRiseLagS, toeRiseRangeS)
      ? gait.toePitchAtToeOffDeg
      : Math.min(-1, Math.max(-32, toePitch)),
  };
}

/**
 * A runner eased in small steps until the legs move as running ones do: no crouch, no knee thrown straight, the heel's
 * lead and the toe's rise as in the force-plate trials. Gives up after 24 steps.
 */
export function easedRunner(drawn: RunnerParameters): RunnerParameters {
  let runner = drawn;
  for (let attempt = 0; attempt < 24; attempt++) {
    const early = movementFaults(runner, 1.6);
    const faults = isBelievable(early) ? movementFaults(runner, runner.driftOverS) : early;
    if (isBelievable(faults)) return runner;
    runner = { ...runner, gait: ease(runner.gait, faults, attempt) };
  }
  return runner;
}

/** A runner drawn by {@link sampleRunner}, changed as asked and then eased. */
export function believableRunner(
  seed: number,
  change: (runner: RunnerParameters) => RunnerParameters = (runner) => runner,
): RunnerParameters {
  return easedRunner(change(sampleRunner(seed)));
}
