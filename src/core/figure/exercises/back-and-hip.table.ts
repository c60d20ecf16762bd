import type { BodyPose, Leg } from "../body.ts";
import type { BodyMovement, Pair } from "../body-movement.ts";
import {
  again,
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
  mirrorArm,
  onToes,
  planted,
  prone,
  shoulderZ,
  standing,
  stay,
  supine,
  up,
  weightIn,
} from "./pose-parts.ts";

const { side, lying } = eyes;
const low = { ...eyes.side, above: 12 };

// Bridges: the shoulders stay on the floor.
const bridge = (trunk: number, more: Partial<BodyPose> = {}): BodyPose => ({
  ...supine,
  root: { joint: "shoulder", at: [-50, 6, 0] },
  trunk,
  ...legs(planted([32, 0, hipZ], up)),
  ...more,
});
const heelUp: Leg = { ankle: [14, 62, hipZ], knee: up, foot: 40 };
const straightOut = leg(27, 25, 112);
const oneLeg = { leftLeg: straightOut };
const raisedFoot = { leftLeg: straightOut, rightLeg: planted([40, 24, hipZ], up) };
const march = bridge(205);
const gluteBridge: readonly BodyMovement[] = [
  { seconds: 3, eye: low, keys: again(bridge(180), bridge(205)), props: [] },
  { seconds: 4, eye: low, keys: stay(bridge(180), bridge(205)), props: [] },
  {
    seconds: 4,
    eye: low,
    keys: inTurn(
      march,
      bridge(205, { rightLeg: heelUp }),
      bridge(205, { leftLeg: { ...heelUp, ankle: [14, 62, -hipZ] } }),
    ),
    props: [],
  },
  { seconds: 3, eye: low, keys: again(bridge(180, oneLeg), bridge(205, oneLeg)), props: [], side: "right" },
  {
    seconds: 3,
    eye: low,
    keys: again(bridge(180, raisedFoot), bridge(207, raisedFoot)),
    props: [box([28, 0, -14], [56, 23, 22])],
    side: "right",
  },
];

// Hip thrust: the shoulder blades stay on the bench.
const bench = box([-84, 0, -26], [-50, 37, 26]);
const thrust = (trunk: number, more: Partial<BodyPose> = {}): BodyPose => ({
  ...supine,
  root: { joint: "shoulder", at: [-54, 43, 0] },
  trunk,
  head: trunk + 2,
  ...arms(arm(trunk - 172, trunk - 182)),
  ...legs(planted([40, 0, hipZ], up)),
  ...more,
});
const thrusts = (props: BodyMovement["props"], more: Partial<BodyPose> = {}): BodyMovement => ({
  seconds: 3,
  eye: low,
  keys: again(thrust(142, more), thrust(180, more)),
  props: [bench, ...props],
});
const loadOn = (plate: number): BodyMovement["props"] => [
  { kind: "bar", at: { joint: "hip", off: [2, 7, 0] }, half: 30, plate },
];
const hipThrust: readonly BodyMovement[] = [
  thrusts([]),
  thrusts([{ kind: "band", ends: ["leftKnee", "rightKnee"] }]),
  thrusts(loadOn(8)),
  thrusts(loadOn(14)),
  { ...thrusts([], { leftLeg: leg(8, 4, 90) }), side: "right" },
];

// Hinge: feet stay, hips go back.
const hinge = ([x, y]: Pair, trunk: number, more: Partial<BodyPose> = {}): BodyPose => ({
  ...standing,
  root: hipAt(x, y),
  trunk,
  head: trunk - 2,
  ...arms(arm([-90, 4], [-88, 2])),
  ...more,
});
const behindNeck = (trunk: number) => arm([trunk + 48, -66], [trunk + 40, 64]);
const behindBack = (trunk: number) => arm([trunk + 172, 52], [trunk + 150, -58]);
const withStick = (x: number, y: number, trunk: number) =>
  hinge([x, y], trunk, { leftArm: behindNeck(trunk), rightArm: behindBack(trunk) });
const lift = (bottom: BodyPose, props: BodyMovement["props"]): BodyMovement => ({
  seconds: 3.5,
  eye: side,
  keys: again(bottom, hinge([0, 87], 90)),
  props,
});
const barIn = (plate: number): BodyMovement["props"] => [{ kind: "bar", at: "rightHand", half: 38, plate }];
const deadlift: readonly BodyMovement[] = [
  {
    seconds: 3.5,
    eye: side,
    keys: again(hinge([0, 87], 90, { leftArm: behindNeck(90), rightArm: behindBack(90) }), withStick(-24, 77, 34)),
    props: [{ kind: "stick", out: 12 }],
  },
  lift(hinge([-25, 70], 36), [
    box([2, 0, -10], [26, 20, 10]),
    { kind: "weight", at: { joint: "rightHand", off: [0, -9, -shoulderZ] }, radius: 7 },
  ]),
  lift(hinge([-28, 54], 36), [{ kind: "weight", at: { joint: "rightHand", off: [0, -10, -shoulderZ] }, radius: 8 }]),
  lift(hinge([-26, 54], 34), barIn(11)),
  lift(hinge([-26, 58], 32), barIn(17)),
];

// Romanian deadlift: from the top, to below the knees.
const rdl = (props: BodyMovement["props"], more: Partial<BodyPose> = {}): BodyMovement => ({
  seconds: 3.5,
  eye: side,
  keys: again(hinge([0, 86.5], 90, more), hinge([-26, 78], 26, more)),
  props,
});
const dumbbells = (radius: number) => [weightIn("rightHand", radius), weightIn("leftHand", radius)];
const staggered = { leftLeg: onToes([-16, 0, -hipZ], -55) };
const balance = (trunk: number, more: Partial<BodyPose> = {}): BodyPose => ({
  ...standing,
  root: trunk > 60 ? hipAt(0, 87) : hipAt(-12, 84),
  trunk,
  head: trunk,
  leftLeg: trunk > 60 ? leg(-76, -118, -30) : leg(trunk - 180, trunk - 184, trunk - 100),
  ...more,
});
const balanced = (
  upright: Partial<BodyPose>,
  tipped: Partial<BodyPose>,
  props: BodyMovement["props"],
): BodyMovement => ({
  seconds: 3.5,
  eye: side,
  keys: again(balance(90, upright), balance(16, tipped)),
  props,
  side: "right",
});
const chairBack = [box([64, 0, -24], [88, 44, 24]), box([86, 44, -24], [88, 76, 24])];
const supported = { leftArm: arm([-90, -4], [-84, -2]), rightArm: arm([-90, 4], [-84, 2]) };
const loaded = balanced({}, {}, [weightIn("rightHand"), weightIn("leftHand")]);

// Lying face down.
const elbowsOut = arm([0, 55], [0, -60]);
const lift2 = (from: Partial<BodyPose>, to: Partial<BodyPose>): BodyMovement => ({
  seconds: 3.5,
  eye: lying,
  keys: again({ ...prone, ...from }, { ...prone, ...to }),
  props: [],
});
const lifted = { trunk: [1, 17], head: 17 } as const;
const romanChair = (trunk: number, more: Partial<BodyPose> = {}): BodyPose => ({
  ...prone,
  root: hipAt(0, 72),
  trunk,
  head: trunk + 2,
  ...legs(leg(226, 226, 312)),
  ...arms(arm([trunk - 70, 24], [trunk + 62, -24])),
  ...more,
});
const chairFrame: BodyMovement["props"] = [
  {
    kind: "line",
    ends: [
      [-28, 32, 0],
      [6, 66, 0],
    ],
  },
  {
    kind: "line",
    ends: [
      [-12, 48, 0],
      [-2, 0, 0],
    ],
  },
  {
    kind: "line",
    ends: [
      [-66, 1, -14],
      [-46, 1, 14],
    ],
  },
  {
    kind: "line",
    ends: [
      [-62, 1, 0],
      [-2, 0, 0],
    ],
  },
];
const onChair = (props: BodyMovement["props"]): BodyMovement => ({
  seconds: 3.5,
  eye: side,
  keys: again(romanChair(-46), romanChair(46)),
  props: [...chairFrame, ...props],
});
const backExtension: readonly BodyMovement[] = [
  lift2({ ...arms(elbowsOut) }, { ...arms(arm([12, 55], [14, -60])), trunk: [0, 11], head: 12 }),
  lift2({}, { ...lifted, ...arms(arm([188, 14], [186, 8])) }),
  lift2({ ...arms(arm([0, 86], [0, 80])) }, { ...lifted, ...arms(arm([60, 80], [60, 74])) }),
  onChair([]),
  onChair([{ kind: "weight", at: "rightHand", radius: 8 }]),
];

// Legs face down.
const legBack = leg(167, 167, 188);
const onForearms: Partial<BodyPose> = arms(elbowsOut);
const overBench = (thigh: number): BodyPose => ({
  ...prone,
  root: hipAt(0, 67),
  ...arms(hand([48, 50, 20], [0, -0.2, 1])),
  head: 4,
  ...legs(thigh > 200 ? leg(thigh, 200, 220) : leg(thigh, thigh, 206)),
});
const legRaise: readonly BodyMovement[] = [
  {
    seconds: 4,
    eye: lying,
    props: [],
    keys: inTurn(
      { ...prone, ...onForearms },
      { ...prone, ...onForearms, rightLeg: legBack },
      { ...prone, ...onForearms, leftLeg: legBack },
    ),
  },
  {
    seconds: 3.5,
    eye: lying,
    props: [],
    keys: again({ ...prone, ...onForearms }, { ...prone, ...onForearms, ...legs(legBack) }),
  },
  { seconds: 3.5, eye: side, props: [box([2, 0, -16], [72, 61, 16])], keys: again(overBench(252), overBench(180)) },
];

// Holding the back.
const propped = (trunk: readonly [number, number]): BodyPose => ({
  ...prone,
  trunk,
  head: trunk[1] - 8,
  ...arms(hand([70, 2, shoulderZ], [-0.3, -1, 0.1])),
});
const offBench = (trunk: number, crossed: boolean): BodyPose => ({
  ...prone,
  root: hipAt(0, 63),
  trunk,
  head: trunk,
  ...arms(crossed ? arm([trunk - 80, 24], [trunk + 66, -30]) : arm([trunk + 178, 18], [trunk + 182, 6])),
  ...legs(leg(180, 180, 250)),
});
const holdBench: BodyMovement["props"] = [
  box([-92, 0, -16], [2, 58, 16]),
  {
    kind: "band",
    ends: [
      [-80, 58, -16],
      [-80, 70, 0],
    ],
  },
  {
    kind: "band",
    ends: [
      [-80, 58, 16],
      [-80, 70, 0],
    ],
  },
];
const extensorHold: readonly BodyMovement[] = [
  { seconds: 4, eye: low, props: [], keys: stay(propped([18, 34]), propped([21, 39])) },
  { seconds: 4, eye: side, props: holdBench, keys: stay(offBench(-34, false), offBench(0, false)) },
  { seconds: 4, eye: side, props: holdBench, keys: stay(offBench(-34, true), offBench(0, true)) },
];

const chairHand = (reach: number) => hand([reach, 77, shoulderZ], down);
const atChair = mirrorArm(chairHand(68));

/** Figures of the exercises for hips and back, one for each step of the ladder. */
export const backFigures: Readonly<Record<string, readonly BodyMovement[]>> = {
  "e06-glute-bridge": gluteBridge,
  "e07-hip-thrust": hipThrust,
  "e11-hip-hinge-deadlift": deadlift,
  "e12-romanian-deadlift": [
    rdl([{ kind: "bar", at: "rightHand", half: 34, plate: 0 }]),
    rdl(dumbbells(5)),
    rdl(dumbbells(8)),
    { ...rdl(dumbbells(6), staggered), side: "right" },
    loaded,
  ],
  "e13-single-leg-rdl": [
    {
      ...balanced(
        { leftArm: hand([22, 92, -shoulderZ], down), rightArm: supported.rightArm },
        { leftArm: atChair },
        chairBack,
      ),
      seconds: 3.5,
    },
    balanced(hanging, arms(arm([14, 6], [16, 4])), []),
    loaded,
  ],
  "e14-back-extension": backExtension,
  "e15-prone-leg-raise": legRaise,
  "e16-extensor-hold": extensorHold,
};
