import type { BodyPose, Leg } from "../body.ts";
import type { BodyMovement, Pair } from "../body-movement.ts";
import {
  again,
  ahead,
  arm,
  arms,
  box,
  eyes,
  hand,
  hanging,
  hipAt,
  hipZ,
  leg,
  onToes,
  planted,
  standing,
  up,
  weightIn,
} from "./pose-parts.ts";
import { walking } from "./walking.ts";

const { side, front } = eyes;

const seat = (height: number): BodyMovement["props"] => [
  box([-58, 0, -20], [-22, height, 20]),
  {
    kind: "line",
    ends: [
      [-58, height, -20],
      [-64, height + 44, -20],
    ],
  },
  {
    kind: "line",
    ends: [
      [-58, height, 20],
      [-64, height + 44, 20],
    ],
  },
  {
    kind: "line",
    ends: [
      [-64, height + 44, -20],
      [-64, height + 44, 20],
    ],
  },
];

const at = ([x, y]: Pair, trunk: number, more: Partial<BodyPose> = {}): BodyPose => ({
  ...standing,
  root: hipAt(x, y),
  trunk,
  head: Math.min(88, trunk + 8),
  ...more,
});
const forward = arms(arm([-14, 4], [-4, 2]));
const folded = (trunk: number) => arms(arm([trunk - 148, 14], [trunk - 12, -18]));
const rack = (trunk: number) => arms(arm([trunk - 100, 8], [trunk + 54, -8]));
const twice = (top: BodyPose, bottom: BodyPose, props: BodyMovement["props"]): BodyMovement => ({
  seconds: 3,
  eye: side,
  keys: again(top, bottom),
  props,
});
const goblet: BodyMovement["props"] = [{ kind: "weight", at: { joint: "rightHand", off: [3, 2, -8] }, radius: 7 }];
const frontBar = (plate: number): BodyMovement["props"] => [
  { kind: "bar", at: { joint: "rightHand", off: [0, -2, 0] }, half: 36, plate },
];

const toSeat = (height: number, [top, sat, bowed]: readonly [BodyPose, BodyPose, BodyPose]): BodyMovement => ({
  seconds: 3.5,
  eye: side,
  props: seat(height),
  keys: [
    { at: 0, pose: top },
    { at: 0.26, pose: bowed },
    { at: 0.44, pose: sat },
    { at: 0.54, pose: sat },
    { at: 0.74, pose: bowed },
    { at: 1, pose: top },
  ],
});
const squat: readonly BodyMovement[] = [
  toSeat(42, [at([0, 87.4], 90, forward), at([-36, 48], 74, forward), at([-26, 64], 52, forward)]),
  twice(at([0, 87.4], 90, hanging), at([-29, 42], 56, forward), []),
  twice(at([0, 87.4], 90, folded(90)), at([-26, 40], 62, folded(62)), goblet),
  twice(at([0, 87.4], 90, rack(90)), at([-25, 40], 66, rack(66)), frontBar(10)),
  twice(at([0, 87.4], 90, rack(90)), at([-25, 40], 66, rack(66)), frontBar(17)),
];

// Single-leg sit to stand: the right leg works.
const freeLeg = (lift: number): Leg => leg(-30 + lift, -44 + lift, 36 + lift);
const oneStand = (place: Pair, [trunk, lift]: Pair, more: Partial<BodyPose> = forward): BodyPose =>
  at(place, trunk, { leftLeg: freeLeg(lift), ...more });
const oneSit = (height: number): BodyMovement => ({
  ...toSeat(height, [
    oneStand([0, 87], [88, -24]),
    oneStand([-35, height + 6], [76, 22]),
    oneStand([-25, height + 22], [56, 8]),
  ]),
  side: "right",
});
const noSeat = twice(oneStand([0, 87], [88, -24]), oneStand([-29, 42], [58, 20]), []);

// Single-leg squat, to a box behind or free.
const legBehind = (bend: number): Leg => leg(-86 + bend * 0.3, -140 - bend * 2, -60 - bend * 3);
const single = (place: Pair, [trunk, bend]: Pair, more: Partial<BodyPose> = forward): BodyPose =>
  at(place, trunk, { leftLeg: legBehind(bend), ...more });
const boxBehind = (height: number): BodyMovement["props"] => [box([-58, 0, -20], [-24, height, 20])];
const toBox = (height: number): BodyMovement => ({
  ...twice(oneStand([0, 87], [88, -24]), oneStand([-32, height + 6], [62, 10]), boxBehind(height)),
  side: "right",
});
const free: BodyMovement = { ...twice(single([0, 87], [88, 0]), single([-20, 60], [66, 20]), []), side: "right" };

// Split squat: the right foot is ahead.
const split = (y: number, more: Partial<BodyPose> = {}): BodyPose =>
  at([-6, y], 88, { rightLeg: planted([34, 0, hipZ]), leftLeg: onToes([-38, 0, -hipZ], -74, [0.3, -1, 0]), ...more });
const splits = (more: Partial<BodyPose>, props: BodyMovement["props"]): BodyMovement => ({
  ...twice(split(76, more), split(46, more), props),
  side: "right",
});
const post: BodyMovement["props"] = [
  {
    kind: "line",
    ends: [
      [18, 0, -28],
      [18, 100, -28],
    ],
  },
];
const onPost = { leftArm: hand([18, 94, -26], [-0.4, -1, -0.4]), rightArm: standing.rightArm };
const rearUp: Leg = { toe: [-52, 34, -hipZ], knee: [0.4, -1, 0], foot: 200 };
const rearRaised = twice(
  at([-8, 80], 84, { rightLeg: planted([24, 0, hipZ]), leftLeg: rearUp }),
  at([-14, 50], 78, { rightLeg: planted([24, 0, hipZ]), leftLeg: rearUp }),
  [box([-78, 0, -20], [-44, 32, 20])],
);
const lungeWalk: BodyMovement = walking({
  step: 70,
  seconds: 4,
  hip: [48, 87],
  push: -70,
  pass: { ahead: -6, height: 8, foot: -30 },
  swing: 8,
  elbow: 4,
});

// Step-up: the right foot stays on the step.
const stepUp = (height: number, more: Partial<BodyPose> = {}): BodyMovement => {
  const rightLeg = planted([34, height, hipZ]);
  const below = at([-2, 84], 84, { rightLeg, leftLeg: onToes([-4, 0, -hipZ], -22), ...more });
  const on = at([33, 87 + height], 89, { rightLeg, leftLeg: onToes([46, height, -hipZ], -10, ahead), ...more });
  const between = at([18, 84 + height * 0.55], 76, {
    rightLeg,
    leftLeg: onToes([8, height * 0.9 + 6, -hipZ], -45, ahead),
    ...more,
  });
  return {
    seconds: 3.5,
    eye: side,
    side: "right",
    keys: [
      { at: 0, pose: below },
      { at: 0.25, pose: between },
      { at: 0.44, pose: on },
      { at: 0.56, pose: on },
      { at: 0.75, pose: between },
      { at: 1, pose: below },
    ],
    props: [box([14, 0, -22], [66, height, 22])],
  };
};

// Lateral step-down, seen from ahead: the right foot stays on the step.
const stepDown = (
  height: number,
  more: Partial<BodyPose> = hanging,
  props: BodyMovement["props"] = [],
): BodyMovement => {
  const rightLeg = planted([0, height, hipZ]);
  const top = at([0, 87 + height], 89, {
    rightLeg,
    leftLeg: { ankle: [6, height + 5, -16], knee: ahead, foot: 2 },
    ...more,
  });
  const bottom = at([-12, 84], 74, { rightLeg, leftLeg: { ankle: [10, 4.5, -18], knee: ahead, foot: 4 }, ...more });
  return {
    seconds: 3.5,
    eye: { ...front, round: 66 },
    keys: again(top, bottom),
    props: [box([-16, 0, 0], [26, height, 44]), ...props],
    side: "right",
  };
};

// Leg press: seat and back rest, and a plate that the feet push away.
const pushing = (x: number, y: number): BodyPose => ({
  ...standing,
  root: hipAt(0, 26),
  trunk: 128,
  head: 120,
  ...arms(hand([2, 24, 20], [-1, 0, 0])),
  rightLeg: { ankle: [x, y, hipZ + 4], knee: up, foot: 62 },
  leftLeg: { ankle: [x, y, -hipZ - 4], knee: up, foot: 62 },
});
const machine = (plates: number): BodyMovement => ({
  seconds: 3,
  eye: { ...side, above: 14 },
  keys: again(pushing(46, 52), pushing(68, 64)),
  props: [
    box([-10, 0, -18], [24, 17, 18]),
    {
      kind: "line",
      ends: [
        [-10, 18, -18],
        [-46, 66, -18],
      ],
    },
    {
      kind: "line",
      ends: [
        [-10, 18, 18],
        [-46, 66, 18],
      ],
    },
    {
      kind: "line",
      ends: [
        [-46, 66, -18],
        [-46, 66, 18],
      ],
    },
    {
      kind: "line",
      ends: [
        { joint: "rightAnkle", off: [5, -12, 0] },
        { joint: "rightToe", off: [5, 10, 0] },
      ],
    },
    {
      kind: "line",
      ends: [
        { joint: "leftAnkle", off: [5, -12, 0] },
        { joint: "leftToe", off: [5, 10, 0] },
      ],
    },
    {
      kind: "line",
      ends: [
        { joint: "leftToe", off: [5, 10, 0] },
        { joint: "rightToe", off: [5, 10, 0] },
      ],
    },
    {
      kind: "line",
      ends: [
        [40, 34, 0],
        [106, 70, 0],
      ],
    },
    {
      kind: "line",
      ends: [
        [106, 70, 0],
        [106, 0, 0],
      ],
    },
    ...Array.from({ length: plates }, (_, index) => ({
      kind: "weight" as const,
      at: { joint: "rightAnkle" as const, off: [16 + 5 * index, 6 + 2.5 * index, -hipZ - 4] as const },
      radius: 10,
    })),
  ],
});

/** Figures of the exercises for the front of the thighs, one for each step of the ladder. */
export const kneeFigures: Readonly<Record<string, readonly BodyMovement[]>> = {
  "e17-squat": squat,
  "e18-single-leg-sit-to-stand": [
    oneSit(52),
    oneSit(42),
    { ...noSeat, side: "right" },
    {
      ...twice(oneStand([0, 87], [88, -24], folded(88)), oneStand([-27, 42], [62, 20], folded(62)), goblet),
      side: "right",
    },
  ],
  "e19-single-leg-squat": [
    toBox(50),
    toBox(38),
    free,
    { ...free, seconds: 4 },
    { ...twice(single([0, 87], [88, 0], folded(88)), single([-19, 60], [68, 20], folded(68)), goblet), side: "right" },
  ],
  "e20-split-squat-lunge": [
    splits(onPost, post),
    splits({}, []),
    lungeWalk,
    { ...rearRaised, side: "right" },
    { ...rearRaised, props: [...rearRaised.props, weightIn("rightHand"), weightIn("leftHand")], side: "right" },
  ],
  "e21-step-up": [
    stepUp(20),
    stepUp(40),
    { ...stepUp(40), seconds: 4 },
    { ...stepUp(40), props: [...stepUp(40).props, weightIn("rightHand"), weightIn("leftHand")] },
  ],
  "e22-lateral-step-down": [
    stepDown(5),
    stepDown(9.5),
    stepDown(14),
    stepDown(19),
    stepDown(14, hanging, [weightIn("rightHand", 5), weightIn("leftHand", 5)]),
  ],
  "e23-leg-machine": [machine(1), machine(2), machine(4)],
};
