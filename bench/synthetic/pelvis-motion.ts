import type { Side } from "#core/pose/keypoints.ts";
import { type PlannedContact, parameterAt } from "./gait-schedule.ts";
import type { RunnerParameters } from "./runner-parameters.ts";
import { type Curve, naturalSpline, throughExtremes } from "./smooth-curve.ts";
import { radians, type Vector3 } from "./vector.ts";

/** Pelvis and trunk over time. Angles in degrees; z and side angles + to the runner's right. */
export interface PelvisMotion {
  /** Height of the hip midpoint about its mean, metres. */
  readonly bounceM: Curve;
  /** Surge of the hip midpoint along the running direction about its mean, metres. */
  readonly surgeM: Curve;
  /** Sway of the hip midpoint, metres. */
  readonly swayM: Curve;
  /** Tilt of the hip line, + right hip down. */
  readonly listDeg: Curve;
  /** Turn about the vertical, + right hip ahead. */
  readonly turnDeg: Curve;
  /** Side lean of the trunk, + to the right. */
  readonly sideLeanDeg: Curve;
}

/** Share of a contact at which the pelvis is lowest: 0.41 to 0.45 in the Hamner trials at 3 to 4 m/s. */
const lowestShare = 0.46;
/** In walking the body vaults over the leg, so that mid-stance is the highest place. */
const signOfBounce = { running: -1, walking: 1, standing: 0 } as const;

const rightward = (foot: Side): 1 | -1 => (foot === "right" ? 1 : -1);

/** Plans pelvis and trunk for a list of contacts. */
export function planPelvis(runner: RunnerParameters, contacts: readonly PlannedContact[]): PelvisMotion {
  const middleS = (c: PlannedContact): number => c.initialContactS + lowestShare * (c.toeOffS - c.initialContactS);
  const middles = contacts.map(middleS);
  const phase = naturalSpline(
    middles,
    contacts.map((_, index) => index),
  );
  const sign = signOfBounce[runner.gait.kind];
  const isStanding = runner.gait.kind === "standing";
  const at = (value: (c: PlannedContact) => number): Curve =>
    throughExtremes(contacts.map((c) => ({ timeS: middleS(c), value: isStanding ? 0 : value(c) })));
  const turn = throughExtremes(
    contacts.map((c) => ({
      timeS: c.initialContactS,
      value: isStanding ? 0 : rightward(c.foot) * runner.gait.pelvisRotationDeg,
    })),
  );
  const surgeM = isStanding ? 0 : 0.006;
  return {
    bounceM: (t) => (sign * Math.cos(2 * Math.PI * phase(t)) * parameterAt(runner, "bounceM", { timeS: t })) / 2,
    surgeM: (t) => surgeM * Math.sin(2 * Math.PI * phase(t)),
    swayM: at((c) => rightward(c.foot) * 0.008),
    listDeg: at((c) => -rightward(c.foot) * c.pelvicDropDeg),
    turnDeg: turn,
    sideLeanDeg: at((c) => rightward(c.foot) * c.trunkSideLeanDeg),
  };
}

/** Hip joint centres at a time, for a mean hip height. */
export function hipsAt(
  pelvis: PelvisMotion,
  {
    meanHeightM,
    hipWidthM,
    timeS,
  }: { readonly meanHeightM: number; readonly hipWidthM: number; readonly timeS: number },
): { readonly left: Vector3; readonly right: Vector3; readonly middle: Vector3 } {
  const middle: Vector3 = [pelvis.surgeM(timeS), meanHeightM + pelvis.bounceM(timeS), pelvis.swayM(timeS)];
  const turn = radians(pelvis.turnDeg(timeS));
  const list = radians(pelvis.listDeg(timeS));
  const half = hipWidthM / 2;
  const x = half * Math.cos(list) * Math.sin(turn);
  const y = -half * Math.sin(list);
  const z = half * Math.cos(list) * Math.cos(turn);
  return {
    left: [middle[0] - x, middle[1] - y, middle[2] - z],
    right: [middle[0] + x, middle[1] + y, middle[2] + z],
    middle,
  };
}
