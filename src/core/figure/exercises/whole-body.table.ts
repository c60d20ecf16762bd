import type { BodyPose, Leg } from "../body.ts";
import type { BodyMovement, Pair } from "../body-movement.ts";
import {
  again,
  ahead,
  arm,
  arms,
  down,
  eyes,
  hand,
  hipAt,
  hipZ,
  inTurn,
  leg,
  legs,
  onToes,
  planted,
  prone,
  shoulderZ,
  standing,
  stay,
  supine,
  through,
  up,
} from "./pose-parts.ts";
import { walking } from "./walking.ts";

const { side, front } = eyes;
const low = { ...eyes.side, above: 14 };

// Yoga: chair, warrior, down-dog.
const armsUp = arms(arm([84, 10], [88, 6]));
const chair: BodyPose = { ...standing, root: hipAt(-24, 62), trunk: 66, head: 72, ...arms(arm([62, 8], [64, 6])) };
const tall: BodyPose = { ...standing, ...armsUp };
const warriorRight = planted([42, 0, hipZ]);
const warrior = (y: number, x: number): BodyPose => ({
  ...standing,
  root: hipAt(x, y),
  trunk: 87,
  ...armsUp,
  rightLeg: warriorRight,
  leftLeg: onToes([-36, 0, -hipZ], -44, down),
});
const downDog: BodyPose = {
  root: hipAt(0, 84),
  trunk: -47,
  head: -52,
  ...arms(hand([62.5, 1.5, shoulderZ], [0, 1, 0.2])),
  ...legs(onToes([-22, 0, hipZ], -34, ahead)),
};
const dogPlank: BodyPose = {
  root: hipAt(8, 70),
  trunk: -28,
  head: -24,
  ...arms(hand([62.5, 1.5, shoulderZ], [0, 1, 0.2])),
  ...legs(onToes([-22, 0, hipZ], -44, ahead)),
};

// Pilates: single-leg stretch, swimming.
const curled: BodyPose = { ...supine, trunk: [180, 160], head: 150 };
const drawn = leg(120, 8, 70);
const long = leg(28, 26, 104);
const hold = (near: boolean) => hand([-4, 36, near ? 16 : 10], [-0.3, 0.5, 1]);
const stretchRight: BodyPose = {
  ...curled,
  rightLeg: drawn,
  leftLeg: long,
  rightArm: hold(true),
  leftArm: hand([-4, 36, 4], [-0.3, 0.5, -1]),
};
const stretchLeft: BodyPose = {
  ...curled,
  rightLeg: long,
  leftLeg: drawn,
  rightArm: hand([-4, 36, -4], [-0.3, 0.5, 1]),
  leftArm: hand([-4, 36, -16], [-0.3, 0.5, -1]),
};
const stretched: BodyPose = { ...curled, ...legs(leg(74, 14, 80)), ...arms(hand([-4, 36, 10], [-0.3, 0.5, 1])) };
const swim = (armUp: number, legUp: number): BodyPose => ({
  ...prone,
  trunk: [1, 10],
  head: 12,
  rightArm: arm([6 + armUp, 10], [6 + armUp, 4]),
  leftArm: arm([20 - armUp, -10], [20 - armUp, -4]),
  leftLeg: leg(179 - legUp, 179 - legUp, 200 - legUp * 0.6),
  rightLeg: leg(165 + legUp, 165 + legUp, 192 + legUp * 0.6),
});

// Leg swings: the right leg.
const swing = (thigh: number, bend: number): BodyPose => ({
  ...standing,
  root: hipAt(0, 90),
  trunk: 90 - (thigh + 90) * 0.06,
  leftLeg: planted([0, 2.4, -hipZ]),
  rightLeg: leg(thigh, thigh - bend, thigh - bend + 84),
  leftArm: hand([6, 96, -34], [-0.3, -1, -0.4]),
  rightArm: arm([-90 - (thigh + 90) * 0.4, 12], [-80 - (thigh + 90) * 0.4, 8]),
});
const support: BodyMovement["props"] = [
  {
    kind: "line",
    ends: [
      [6, 0, -36],
      [6, 118, -36],
    ],
  },
];
const sideSwing = (out: number): BodyPose => ({
  ...standing,
  root: hipAt(0, 90),
  leftLeg: planted([-2, 2.4, -hipZ]),
  rightLeg: leg([-84, out], [-86, out], -6),
  leftArm: hand([36, 104, -16], [-0.3, -1, -0.3]),
  rightArm: hand([36, 104, 16], [-0.3, -1, 0.3]),
});

// Drills and lunges that travel.
const drill = ([seconds, step]: Pair, hip: Pair, foot = -10): BodyMovement =>
  walking({ step, seconds, hip, standing: foot, pass: { ahead: 24, height: 50, foot: -12 }, swing: 44, elbow: 82 });
const lunge = (step: number, hip: number, more: Pick<BodyPose, "leftArm" | "rightArm"> | object): BodyMovement =>
  walking({
    step,
    seconds: 4,
    hip: [hip, 87],
    push: -70,
    pass: { ahead: 0, height: 10, foot: -30 },
    swing: 8,
    elbow: 4,
    ...more,
  });

// Breathing: a hand on the belly, which rises and sinks; six breaths a minute.
const breath = (rise: number, more: Partial<BodyPose>): BodyPose => ({
  ...supine,
  trunk: [180 - rise, 180 + rise * 0.8],
  leftArm: arm([6, -16], [0, -6]),
  rightArm: hand([-20, 11 + rise * 0.42, 2], [0.1, -0.1, 1]),
  ...more,
});
const breathing = (more: Partial<BodyPose>): BodyMovement => ({
  seconds: 10,
  eye: low,
  props: [],
  keys: [
    { at: 0, pose: breath(0, more) },
    { at: 0.4, pose: breath(13, more) },
    { at: 1, pose: breath(0, more) },
  ],
});

// Cycling.
const pedalAt = (turn: number): readonly [number, number] => [24 + 15 * Math.cos(turn), 26 - 15 * Math.sin(turn)];
const cycling = (turn: number): BodyPose => {
  const pedal = (angle: number, z: number): Leg => {
    const [x, y] = pedalAt(angle);
    return { ankle: [x - 8, y + 6, z], knee: ahead, foot: -16 };
  };
  return {
    ...standing,
    root: hipAt(-12, 92),
    trunk: 56,
    head: 62,
    ...arms(hand([48, 96, 12], [-0.2, -1, 0.3])),
    rightLeg: pedal(turn, hipZ),
    leftLeg: pedal(turn + Math.PI, -hipZ),
  };
};
const bike: BodyMovement["props"] = [
  {
    kind: "line",
    ends: [
      [-24, 88, 0],
      [-2, 88, 0],
    ],
  },
  {
    kind: "line",
    ends: [
      [-14, 88, 0],
      [-2, 4, 0],
    ],
  },
  {
    kind: "line",
    ends: [
      [-4, 26, 0],
      [48, 26, 0],
    ],
  },
  {
    kind: "line",
    ends: [
      [52, 94, -14],
      [52, 94, 14],
    ],
  },
  {
    kind: "line",
    ends: [
      [52, 94, 0],
      [60, 4, 0],
    ],
  },
  {
    kind: "line",
    ends: [
      [-24, 2, 0],
      [76, 2, 0],
    ],
  },
  { kind: "weight", at: [24, 26, 0], radius: 9 },
];
/** Figures of flows, warm-ups, rest and sessions without impact, one for each step of the ladder. */
export const wholeBodyFigures: Readonly<Record<string, readonly BodyMovement[]>> = {
  "e40-yoga-flow": [
    { seconds: 4, eye: side, keys: stay(tall, chair), props: [] },
    { seconds: 4, eye: side, keys: stay(warrior(72, -2), warrior(58, 6)), props: [], side: "right" },
    { seconds: 4, eye: side, keys: stay(dogPlank, downDog), props: [] },
  ],
  "e41-pilates-set": [
    { seconds: 4, eye: low, keys: inTurn(stretched, stretchRight, stretchLeft), props: [] },
    { seconds: 2.4, eye: eyes.lying, keys: again(swim(0, 0), swim(14, 14)), props: [] },
  ],
  "e42-leg-swings": [
    { seconds: 2.4, eye: side, side: "right", keys: again(swing(-72, 4), swing(-106, 16)), props: support },
    { seconds: 2.4, eye: side, side: "right", keys: again(swing(-34, 6), swing(-120, 24)), props: support },
    {
      seconds: 2.4,
      eye: front,
      side: "right",
      keys: again(sideSwing(-22), sideSwing(34)),
      props: [
        {
          kind: "line",
          ends: [
            [38, 100, -30],
            [38, 100, 30],
          ],
        },
        {
          kind: "line",
          ends: [
            [38, 0, -30],
            [38, 100, -30],
          ],
        },
        {
          kind: "line",
          ends: [
            [38, 0, 30],
            [38, 100, 30],
          ],
        },
      ],
    },
  ],
  "e43-high-knees": [drill([2.4, 26], [84, 87]), drill([1.8, 34], [84, 94], -46), drill([1.2, 44], [83, 94], -46)],
  "e44-walking-lunge-reach": [lunge(54, 66, {}), lunge(72, 48, {}), lunge(72, 48, arms(arm([80, 10], [86, 6])))],
  "e45-breathing-body-scan": [breathing(legs(planted([38, 0, hipZ], up))), breathing(legs(leg(0, -2, 72)))],
  "e46-non-impact-session": [
    {
      seconds: 2,
      eye: side,
      isEven: true,
      props: bike,
      keys: through(...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((step) => cycling((-step * Math.PI) / 6))),
    },
  ],
};
