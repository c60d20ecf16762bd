import type { BodyPose, Leg } from "../body.ts";
import type { BodyMovement, Pair } from "../body-movement.ts";
import {
  again,
  ahead,
  arm,
  arms,
  box,
  down,
  eyes,
  hand,
  hanging,
  hipAt,
  hipZ,
  inTurn,
  leg,
  legs,
  onAllFours,
  onToes,
  planted,
  shoulderZ,
  standing,
  stay,
  supine,
  up,
  wallAhead,
  weightIn,
} from "./pose-parts.ts";
import { walking } from "./walking.ts";

const elbows = { joint: "leftElbow", at: [60, 3, -shoulderZ] } as const;
const { side, front, quarter, lying } = eyes;

// Front plank.
const againstWall: BodyPose = {
  root: { joint: "leftAnkle", at: [-20, 4, -hipZ] },
  trunk: 70,
  head: 70,
  ...arms(arm(-3, 88)),
  ...legs(leg(250, 250, -10)),
};
const beforeWall: BodyPose = {
  ...againstWall,
  trunk: 84,
  head: 82,
  ...arms(arm(-60, 30)),
  ...legs(leg(264, 264, -10)),
};
const plank = ([upper, trunk]: Pair, foot: Leg, other = foot): BodyPose => ({
  root: elbows,
  trunk,
  head: trunk + 3,
  ...arms(arm(upper, 0)),
  leftLeg: "toe" in other ? { ...other, toe: [other.toe[0], other.toe[1], -hipZ] } : other,
  rightLeg: foot,
});
const toes = onToes([-69.36, 0, hipZ], -75, down);
const farToes = onToes([-83.8, 0, hipZ], -75, down);
const lifted: Leg = { toe: [-75.2, 20, hipZ], knee: down, foot: -100 };
const kneePlank = (thigh: number, trunk: number): BodyPose => ({
  root: { joint: "leftKnee", at: [-27.5, 3, -hipZ] },
  trunk,
  head: trunk + 3,
  ...arms(hand([86, 3, shoulderZ], [-1, -1, 0])),
  ...legs(leg(thigh, 177, 198)),
});
const still = { seconds: 4, eye: side, props: [] } as const;
const frontPlank: readonly BodyMovement[] = [
  { ...still, keys: stay(beforeWall, againstWall), props: [wallAhead(56)] },
  { ...still, keys: stay(kneePlank(230.5, -8), kneePlank(198, 18)) },
  { ...still, keys: stay(plank([-76, 16.5], toes), plank([-90, 6.9], toes)) },
  { ...still, keys: stay(plank([-50, 16], farToes), plank([-60, 5.2], farToes)) },
  { ...still, keys: again(plank([-90, 6.9], toes), plank([-90, 6.9], lifted, toes)), side: "right" },
];

// Side plank, on the left elbow, the chest towards the eye.
const across = (degrees: number) =>
  [-Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180), 0] as const;
const sidePlank = (upper: number, trunk: number, more: Pick<BodyPose, "leftLeg" | "rightLeg">): BodyPose => ({
  root: { joint: "leftElbow", at: [60, 3, 0] },
  trunk,
  head: trunk + 2,
  hips: across(trunk),
  shoulders: across(trunk),
  leftArm: arm(upper, [0, 62]),
  rightArm: arm(92, 90),
  ...more,
});
const sideFoot = (x: number, y: number): Leg => ({ ankle: [x, y, 0], knee: [0, 0, 1], foot: [180, 78] });
const stacked = { leftLeg: sideFoot(-71, 4), rightLeg: sideFoot(-72.4, 12) };
const topLifted = { leftLeg: stacked.leftLeg, rightLeg: sideFoot(-74.4, 54) };
const sideKnee = (y: number): Leg => ({ ankle: [-27, y, -40], knee: [-0.4, 0.02, 1], foot: [200, -60] });
const sideKnees = { leftLeg: sideKnee(4), rightLeg: sideKnee(13) };
const leaning = (degrees: number): BodyPose => ({
  root: { joint: "leftAnkle", at: [0, 4, 30] },
  trunk: [
    [90, -degrees],
    [90, -degrees],
  ],
  head: [90, -degrees],
  hips: [0, Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)],
  shoulders: [0, Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)],
  leftArm: degrees > 10 ? arm([-90, -92], [-270, -2]) : arm([-90, -40], [-180, -30]),
  rightArm: arm([-90, 22], [-70, -16]),
  leftLeg: leg([-90, degrees], [-90, degrees], -10),
  rightLeg: leg([-90, degrees], [-90, degrees], -10),
});
const sidePlankFigures: readonly BodyMovement[] = [
  {
    seconds: 4,
    eye: front,
    keys: stay(leaning(6), leaning(17)),
    props: [box([-20, 0, -52], [30, 160, -49])],
    side: "left",
  },
  {
    seconds: 4,
    eye: lying,
    keys: stay(sidePlank(-84, 32, sideKnees), sidePlank(-90, 19.6, sideKnees)),
    props: [],
    side: "left",
  },
  {
    seconds: 4,
    eye: lying,
    keys: stay(sidePlank(-75, 33, stacked), sidePlank(-90, 13.4, stacked)),
    props: [],
    side: "left",
  },
  {
    seconds: 4,
    eye: lying,
    keys: stay(sidePlank(-90, 13.4, stacked), sidePlank(-90, 13.4, topLifted)),
    props: [],
    side: "left",
  },
  {
    seconds: 3,
    eye: lying,
    keys: again(sidePlank(-90, 13.4, stacked), sidePlank(-80, 24, stacked)),
    props: [],
    side: "left",
  },
];

// Dead bug.
const bug: BodyPose = { ...supine, ...arms(arm(88, 90)), ...legs(leg(90, 0, 80)) };
const tap = leg(44, -45, 45);
const low = leg(32, 16, 95);
const overhead = arm(165, 172);
const straightUp: BodyPose = { ...bug, ...legs(leg(90, 86, 165)) };
const straightLow = leg(22, 20, 100);
const bugs = (rest: BodyPose, one: Leg, reach: BodyPose["leftArm"]): BodyMovement => ({
  seconds: 4,
  eye: lying,
  keys: inTurn(rest, { ...rest, rightLeg: one, leftArm: reach }, { ...rest, leftLeg: one, rightArm: reach }),
  props: [],
});
const deadBug: readonly BodyMovement[] = [
  bugs(bug, tap, bug.leftArm),
  bugs(bug, low, bug.leftArm),
  bugs(bug, low, overhead),
  bugs(straightUp, straightLow, overhead),
  { ...bugs(bug, low, overhead), props: [weightIn("leftHand", 5), weightIn("rightHand", 5)] },
];

// Bird dog; the right knee stays.
const armOut = hand([101, 64, -shoulderZ], down);
const legOut = leg(186, 185, 215);
const birdArm: BodyPose = { ...onAllFours, leftArm: armOut };
const birdKnee: BodyPose = { ...onAllFours, root: { joint: "leftKnee", at: [0, 3, -hipZ] } };
const birdLeg: BodyPose = { ...birdKnee, rightLeg: legOut };
const bird: BodyPose = { ...birdLeg, leftArm: armOut };
const circle = (angle: number): BodyPose => ({
  ...bird,
  leftArm: hand([99, 60 + 8 * Math.sin(angle), -shoulderZ + 8 * Math.cos(angle)], down),
  rightLeg: leg(
    [186 - 7 * Math.sin(angle), 7 * Math.cos(angle)],
    [185 - 7 * Math.sin(angle), 7 * Math.cos(angle)],
    215,
  ),
});
const turns = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => ({ at: step / 8, pose: circle((step * Math.PI) / 4) }));
const birdDog: readonly BodyMovement[] = [
  { ...still, keys: stay(onAllFours, birdArm), side: "right" },
  { ...still, keys: stay(birdKnee, birdLeg), side: "right" },
  { ...still, keys: stay(birdKnee, bird), side: "right" },
  { ...still, keys: turns, isEven: true, side: "right" },
  { ...still, keys: stay(birdKnee, bird), props: [{ kind: "band", ends: ["leftHand", "rightAnkle"] }], side: "right" },
];

// Modified curl-up.
const curlLegs = { leftLeg: leg(0, -2, 78), rightLeg: planted([38, 0, hipZ], up) };
const underBack = arms(hand([-19, 2.5, 5], [0, 0, 1]));
const curlDown: BodyPose = { ...supine, ...curlLegs };
const curlUp: readonly BodyMovement[] = [
  { ...still, keys: again(curlDown, { ...curlDown, trunk: [180, 178], head: 152 }) },
  { ...still, keys: again({ ...curlDown, ...underBack }, { ...curlDown, ...underBack, trunk: [180, 166], head: 158 }) },
  { ...still, keys: stay({ ...curlDown, ...underBack }, { ...curlDown, ...underBack, trunk: [180, 162], head: 156 }) },
];

// Russian twist.
const sitting = (feet: number, [reach, turn]: Pair, lift = 0): BodyPose => ({
  root: hipAt(0, 6),
  trunk: 112,
  head: 100,
  shoulders: [-Math.sin((turn * Math.PI) / 180), 0, Math.cos((turn * Math.PI) / 180)],
  ...legs({ ankle: [feet, 4 + lift, hipZ], knee: up, foot: lift === 0 ? -10 : 40 }),
  leftArm: hand(
    [-10 + reach * Math.cos((turn * Math.PI) / 180), 38, reach * Math.sin((turn * Math.PI) / 180) - 2],
    down,
  ),
  rightArm: hand(
    [-10 + reach * Math.cos((turn * Math.PI) / 180), 38, reach * Math.sin((turn * Math.PI) / 180) + 2],
    down,
  ),
});
const twist = (feet: number, reach: number, lift = 0): BodyMovement => ({
  seconds: 4,
  eye: quarter,
  keys: inTurn(sitting(feet, [reach, 0], lift), sitting(feet, [reach, 42], lift), sitting(feet, [reach, -42], lift)),
  props: [],
});

// Pallof press; the band is fixed to the left.
const atChest = { leftArm: hand([17, 84, -2], [-1, -1, -0.6]), rightArm: hand([17, 84, 2], [-1, -1, 0.6]) };
const pressed = { leftArm: hand([50, 84, -2], [-1, -1, -0.6]), rightArm: hand([50, 84, 2], [-1, -1, 0.6]) };
const standingHands = (x: number, z = 0) => ({
  leftArm: hand([x, 124, z - 2], [-1, -1, -0.6]),
  rightArm: hand([x, 124, z + 2], [-1, -1, 0.6]),
});
const halfKneeling: BodyPose = {
  ...standing,
  root: { joint: "rightKnee", at: [0, 3, hipZ] },
  rightLeg: leg(270, 175, 199),
  leftLeg: planted([42, 0, -hipZ]),
};
const anchor = (height: number): BodyMovement["props"] => [
  {
    kind: "line",
    ends: [
      [20, 0, -82],
      [20, 140, -82],
    ],
  },
  { kind: "band", ends: ["leftHand", [20, height, -82]] },
];
const firm: BodyPose = { ...standing, root: hipAt(-4, 84), ...legs(planted([0, 0, 13])) };
const press: BodyMovement = {
  seconds: 4,
  eye: { round: 52, above: 10 },
  side: "left",
  keys: stay({ ...firm, ...standingHands(14) }, { ...firm, ...standingHands(44) }),
  props: anchor(124),
};
const kneeUp: Leg = { ankle: [20, 48, hipZ], knee: ahead, foot: -10 };
const pressing: BodyPose = { ...standing, root: hipAt(0, 87), ...standingHands(46) };
const stepped: BodyPose = { ...firm, root: hipAt(-4, 82, 12), ...standingHands(44, 12), rightLeg: planted([0, 0, 38]) };
const pallof: readonly BodyMovement[] = [
  { ...press, keys: stay({ ...halfKneeling, ...atChest }, { ...halfKneeling, ...pressed }), props: anchor(84) },
  press,
  { ...press, keys: again(pressing, { ...pressing, rightLeg: kneeUp }) },
  { ...press, keys: again({ ...firm, ...standingHands(14) }, stepped) },
  { ...press, props: [...anchor(126), { kind: "band", ends: ["rightHand", [20, 121, -82]] }] },
];

// Suitcase carry.
const carry = (radius: number): BodyMovement => ({
  ...walking({ step: 40, seconds: 2.4, ...hanging }),
  props: [weightIn("rightHand", radius)],
  side: "right",
});

/** Figures of the exercises for the trunk, one for each step of the ladder. */
export const trunkFigures: Readonly<Record<string, readonly BodyMovement[]>> = {
  "e01-front-plank": frontPlank,
  "e02-side-plank": sidePlankFigures,
  "e03-dead-bug": deadBug,
  "e04-bird-dog": birdDog,
  "e05-modified-curl-up": curlUp,
  "e08-russian-twist": [
    twist(54, 26),
    twist(54, 38),
    twist(50, 30, 22),
    { ...twist(50, 32, 22), props: [{ kind: "ball", at: "rightHand", radius: 8 }] },
    press,
  ],
  "e09-pallof-press": pallof,
  "e10-suitcase-carry": [
    carry(6),
    carry(9),
    carry(9),
    { ...carry(9), props: [weightIn("rightHand", 9), weightIn("leftHand", 5)] },
  ],
};
