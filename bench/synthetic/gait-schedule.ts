import type { Side } from "#core/pose/keypoints.ts";
import type { DriftingParameter, RunnerParameters, SidedParameter } from "./runner-parameters.ts";
import { seededRandom } from "./seeded-random.ts";

/** One foot on the ground, with what the figure was told to do in it. */
export interface PlannedContact {
  readonly index: number;
  readonly foot: Side;
  readonly initialContactS: number;
  readonly toeOffS: number;
  readonly overstridePercent: number;
  readonly footAngleDeg: number;
  readonly pelvicDropDeg: number;
  readonly trunkSideLeanDeg: number;
  readonly bounceM: number;
  /** Sideways place of the foot, + right of the middle. */
  readonly sidewaysM: number;
}

/** Seconds planned before the clip begins and after it ends, so that every stride within it is whole. */
const marginS = 2.5;

/** A parameter's value for a side at a time, drift and asymmetry included. */
export function parameterAt(
  runner: RunnerParameters,
  name: (SidedParameter | DriftingParameter) & keyof RunnerParameters["gait"],
  { timeS, foot }: { readonly timeS: number; readonly foot?: Side },
): number {
  const drift = (runner.drift as Partial<Record<string, number>>)[name] ?? 0;
  const difference = (runner.asymmetry as Partial<Record<string, number>>)[name] ?? 0;
  const side = foot === undefined ? 0 : foot === "left" ? 0.5 : -0.5;
  return runner.gait[name] + drift * Math.min(1, Math.max(0, timeS / runner.driftOverS)) + side * difference;
}

/**
 * All contacts of a run, from before the clip to after it, in order of time. Step-to-step variability: standard deviation
 * 0.7 % of step time, 1.5 % of contact time, 1 % of leg in landing place, of the order of trained runners on a treadmill
 * (chosen by hand, checked against the spread of the force-plate trials).
 */
export function planContacts(runner: RunnerParameters, durationS: number): readonly PlannedContact[] {
  if (runner.gait.kind === "standing") return standingContacts(runner, durationS);
  const random = seededRandom(runner.seed ^ 0x5eed);
  const { gait } = runner;
  const jitter = (): number => 0.6 * gait.variability * random.bell();
  const contacts: PlannedContact[] = [];
  const stepsBefore = 2 * Math.ceil(marginS / (2 * (60 / gait.cadenceStepsPerMin)));
  let timeS = 0.1 - stepsBefore * (60 / gait.cadenceStepsPerMin);
  let foot: Side = runner.firstFoot;
  for (let index = 0; timeS < durationS + marginS; index++) {
    const at = { timeS, foot };
    const contactTimeS = parameterAt(runner, "contactTimeS", at) * (1 + 0.015 * jitter());
    const side = foot === "left" ? -1 : 1;
    contacts.push({
      index,
      foot,
      initialContactS: timeS,
      toeOffS: timeS + contactTimeS,
      overstridePercent: parameterAt(runner, "overstridePercent", at) + jitter(),
      footAngleDeg: parameterAt(runner, "footAngleDeg", at) + 0.8 * jitter(),
      pelvicDropDeg: parameterAt(runner, "pelvicDropDeg", at) + 0.4 * jitter(),
      trunkSideLeanDeg: parameterAt(runner, "trunkSideLeanDeg", at) + 0.4 * jitter(),
      bounceM: parameterAt(runner, "bounceM", at),
      sidewaysM: side * (parameterAt(runner, "stepWidthM", at) / 2 + 0.005 * jitter()),
    });
    const stepTimeS = 60 / parameterAt(runner, "cadenceStepsPerMin", at);
    timeS += stepTimeS * (1 + 0.007 * jitter()) + ((foot === "left" ? 1 : -1) * runner.stepTimeAsymmetryS) / 2;
    foot = foot === "left" ? "right" : "left";
  }
  return contacts;
}

/** Both feet on the ground from before the clip to after it. */
function standingContacts({ gait }: RunnerParameters, durationS: number): readonly PlannedContact[] {
  return (["left", "right"] as const).map((foot, index) => ({
    index,
    foot,
    initialContactS: -marginS + 0.01 * index,
    toeOffS: durationS + marginS,
    overstridePercent: 0,
    footAngleDeg: 0,
    pelvicDropDeg: 0,
    trunkSideLeanDeg: 0,
    bounceM: 0,
    sidewaysM: (foot === "left" ? -0.5 : 0.5) * Math.max(0.12, gait.stepWidthM),
  }));
}
