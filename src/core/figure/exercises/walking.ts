import type { Arm, BodyPose, Leg } from "../body.ts";
import type { BodyMovement } from "../body-movement.ts";
import type { Place } from "../space.ts";
import { arm, eyes, hipAt, hipZ } from "./pose-parts.ts";

interface Gait {
  /** From one foot to the other. */
  readonly step: number;
  readonly seconds: number;
  /** How high the hip is when both feet are down and when one passes the other. */
  readonly hip?: readonly [low: number, high: number];
  /** Where the passing foot's toes are against the standing foot's. */
  readonly pass?: { readonly ahead: number; readonly height: number; readonly foot: number };
  /** Angle of the standing foot as the other one passes; pushed up onto the toes in a run. */
  readonly standing?: number;
  /** Angle of the foot that is left behind. */
  readonly push?: number;
  readonly trunk?: number;
  /** Arms that keep still; otherwise they swing. */
  readonly leftArm?: Arm;
  readonly rightArm?: Arm;
  /** How far bent the elbows are while swinging. */
  readonly elbow?: number;
  readonly swing?: number;
}

/** Steps of one foot and the other; the standing foot's toes stay where they are. */
export function walking(gait: Gait): BodyMovement {
  const { step, seconds } = gait;
  const poses = [0, 1, 2, 3, 4].map((quarter) => poseOf(gait, quarter));
  return {
    seconds,
    keys: poses.map((pose, index) => ({ at: index / 4, pose })),
    props: [],
    eye: eyes.side,
    travel: 2 * step,
    isEven: true,
  };
}

/** Both feet down at 0, 2 and 4 quarters, the left one ahead at 0; one passes the other in between. */
function poseOf(gait: Gait, quarter: number): BodyPose {
  const { step, hip: [low, high] = [83, 87], trunk = 89, swing = 26, elbow = 12, push = -48 } = gait;
  const { ahead: passAhead, height, foot } = gait.pass ?? { ahead: 0, height: 12, foot: -25 };
  const isPassing = quarter % 2 === 1;
  const x = (quarter / 2) * step;
  const isLeftAhead = quarter % 4 === 0;
  const toe = ([at, y, z]: Place, angle: number): Leg => ({ toe: [at + 14, y, z], knee: [1, 0, 0], foot: angle });
  // The left foot stands at 0 in the first half, the right one at a step in the second.
  const standsAt = quarter < 2 ? 0 : step;
  const legAt = (isLeft: boolean): Leg => {
    const z = isLeft ? -hipZ : hipZ;
    const stands = isLeft ? quarter === 1 : quarter === 3;
    if (isPassing)
      return stands ? toe([standsAt, 1.5, z], gait.standing ?? -10) : toe([standsAt + passAhead, height, z], foot);
    const isAhead = isLeft === isLeftAhead;
    return toe([isAhead ? x : x - step, 1.5, z], isAhead ? -10 : push);
  };
  const swung = (isForward: boolean) => (isPassing ? -90 : isForward ? -90 + swing : -90 - swing);
  const swingArm = (isForward: boolean) => arm(swung(isForward), swung(isForward) + elbow);
  return {
    root: hipAt(x - step / 2, isPassing ? high : low),
    trunk,
    head: trunk - 2,
    leftArm: gait.leftArm ?? swingArm(!isLeftAhead),
    rightArm: gait.rightArm ?? swingArm(isLeftAhead),
    leftLeg: legAt(true),
    rightLeg: legAt(false),
  };
}
