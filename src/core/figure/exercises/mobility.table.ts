import type { BodyPose, Leg } from "../body.ts";
import type { BodyMovement, Pair } from "../body-movement.ts";
import type { Place } from "../space.ts";
import {
  again,
  arm,
  arms,
  box,
  eyes,
  hand,
  hipAt,
  hipZ,
  leg,
  legs,
  onAllFours,
  planted,
  prone,
  shoulderZ,
  standing,
  stay,
  supine,
  up,
} from "./pose-parts.ts";

const { side, quarter, lying } = eyes;
const low = { ...eyes.side, above: 14 };

// Hip flexors: the right knee is on the floor.
const halfKneel = ([thigh, shank]: Pair, trunk: number, more: Partial<BodyPose> = {}): BodyPose => ({
  ...standing,
  root: { joint: "rightKnee", at: [0, 3, hipZ] },
  trunk,
  head: 88,
  rightLeg: leg(thigh, shank, shank + 24),
  leftLeg: planted([48, 0, -hipZ]),
  ...arms(arm([-72, 14], [10, -16])),
  ...more,
});
const shift = (from: number, shank: number, props: BodyMovement["props"]): BodyMovement => ({
  seconds: 4,
  eye: side,
  side: "right",
  keys: stay(halfKneel([from, shank], 88), halfKneel([250, shank], 92)),
  props,
});

// Hamstrings: the right leg.
const strapLeg = (thigh: number): BodyPose => {
  const way = (thigh * Math.PI) / 180;
  return {
    ...supine,
    rightLeg: leg(thigh, thigh - 3, thigh + 78),
    leftLeg: leg(0, -2, 78),
    ...arms(hand([-50 + 40 * Math.cos(way * 0.62), 6 + 40 * Math.sin(way * 0.62), 5], [0.2, -0.2, 1])),
  };
};
const strap: BodyMovement["props"] = [
  { kind: "band", ends: ["rightHand", "rightToe"] },
  { kind: "band", ends: ["leftHand", "rightToe"] },
];
const heelUp = (x: number, y: number, trunk: number): BodyPose => ({
  ...standing,
  root: hipAt(x, y),
  trunk,
  head: trunk + 4,
  leftLeg: planted([0, 0, -hipZ]),
  rightLeg: { ankle: [58, 30, hipZ], knee: up, foot: 68 },
  ...arms(arm([-62 + (90 - trunk) * 0.3, 6], [-50 + (90 - trunk) * 0.3, 2])),
});
const pulse = (thigh: number) => strapLeg(thigh);

// Low back.
const kneeIn = (thigh: number): Leg => leg(thigh, thigh - 122, thigh - 60);
const holdKnee = (x: number, y: number, z: number) => hand([x, y, z], [-0.3, 0.4, 1]);
const lyingStraight: BodyPose = { ...supine, ...arms(holdKnee(0, 10, 18)) };
const oneKnee: BodyPose = {
  ...supine,
  rightLeg: kneeIn(122),
  leftArm: hand([-16, 40, 2], [-0.3, 0.4, -1]),
  rightArm: holdKnee(-16, 40, 12),
};
const bothKnees: BodyPose = { ...supine, ...legs(kneeIn(124)), ...arms(holdKnee(-18, 40, 9)) };
const kneesBent: BodyPose = { ...supine, ...legs(leg(56, -62, -4)), ...arms(holdKnee(0, 12, 18)) };
const straightStart: BodyPose = { ...lyingStraight, rightLeg: leg(56, -62, -4) };
const child: BodyPose = {
  ...onAllFours,
  trunk: [0, -20],
  head: -16,
  ...arms(hand([49, 1.5, shoulderZ], [-0.2, 0.5, 1])),
  ...legs(leg(317, 175, 199)),
};

// Bending back.
const rest: BodyPose = { ...prone, head: 8, ...arms(arm([10, 60], [20, -50])) };
const sphinx = (trunk: readonly [number, number]): BodyPose => ({
  ...prone,
  trunk,
  head: trunk[1] + 2,
  ...arms(hand([70, 2, shoulderZ], [-0.3, -1, 0.1])),
});
const pressUp = (trunk: readonly [number, number]): BodyPose => ({
  ...prone,
  trunk,
  head: trunk[1] + 4,
  ...arms(hand([44, 1.5, shoulderZ + 3], [-1, 0.1, 0.5])),
});

// On hands and knees.
const cat = (bend: number): BodyPose => ({
  ...onAllFours,
  trunk: [12 + bend, 12 - bend * 0.75],
  head: 12 - bend * 1.3,
});
const thread = (far: number): BodyPose => ({
  ...onAllFours,
  trunk: [12, 12 - far * 20],
  head: 12 - far * 26,
  shoulders: [0, -0.75 * far, 1 - 0.35 * far],
  leftArm: hand([49, 1.5, -shoulderZ]),
  rightArm: hand([49 - 4 * far, 1.5, shoulderZ - 44 * far], [-0.3, -1, 0.4]),
});

// Opening the chest, on the left side: the right arm opens.
const bookBase: BodyPose = {
  root: hipAt(0, 10),
  trunk: 3,
  head: 8,
  hips: [0, 1, 0],
  shoulders: [0, 1, 0],
  leftArm: arm([8, 82], [4, 84]),
  rightArm: arm([90, 82], [90, 84]),
  leftLeg: { ankle: [-34, 3, 12], knee: [0.2, 0.02, 1], foot: [190, 50] },
  rightLeg: { ankle: [-34, 9, 12], knee: [0.2, 0.02, 1], foot: [190, 50] },
};
const bookMid: BodyPose = { ...bookBase, shoulders: [0, 0.8, -0.5], rightArm: arm([90, 0], [90, 0]) };
const bookOpen: BodyPose = { ...bookBase, shoulders: [0, 0.3, -1], rightArm: arm([90, -76], [90, -84]) };
const reachUp = (share: number): BodyPose => ({
  ...onAllFours,
  shoulders: [0, 0.72 * share, 1 - 0.35 * share],
  leftArm: hand([49, 1.5, -shoulderZ]),
  rightArm: share === 0 ? arm(-92, -88) : arm(-92 + 182 * share, -88 + 178 * share),
  head: 12 + 8 * share,
});
const kneelTurn = (turn: number): BodyPose => {
  const way = (turn * Math.PI) / 180;
  const across: Place = [-Math.sin(way), 0, Math.cos(way)];
  return {
    ...halfKneel([270, 175], 90),
    shoulders: across,
    leftArm: arm([0, turn < 10 ? 0 : 28], [0, turn < 10 ? 0 : 28]),
    rightArm: arm([turn * 2, turn < 10 ? 0 : 36], [turn * 2, turn < 10 ? 0 : 36]),
  };
};

// Hip switches: feet wide, knees to one side and the other.
const knees = (to: number, more: Partial<BodyPose>): BodyPose => ({
  ...standing,
  root: hipAt(0, 6),
  trunk: 104,
  head: 96,
  leftLeg: { ankle: [56, 4, -24], knee: [0, 1 - Math.abs(to) * 0.96, to], foot: [-10, to * 40] },
  rightLeg: { ankle: [56, 4, 24], knee: [0, 1 - Math.abs(to) * 0.96, to], foot: [-10, to * 40] },
  ...more,
});
const handsBehind = arms(hand([-20, 1.5, 18], [-1, 0.2, 0.2]));
const handsAhead: Partial<BodyPose> = { trunk: 92, ...arms(hand([30, 48, 5], [-0.2, -1, 0.6])) };
const switches = (more: Partial<BodyPose>): BodyMovement => ({
  seconds: 4,
  eye: { round: 62, above: 18 },
  props: [],
  keys: [
    { at: 0, pose: knees(1, more) },
    { at: 0.22, pose: knees(0, more) },
    { at: 0.45, pose: knees(-1, more) },
    { at: 0.55, pose: knees(-1, more) },
    { at: 0.78, pose: knees(0, more) },
    { at: 1, pose: knees(1, more) },
  ],
});

/** Figures of the stretches and mobility exercises, one for each step of the ladder. */
export const mobilityFigures: Readonly<Record<string, readonly BodyMovement[]>> = {
  "e33-hip-flexor-stretch": [
    shift(276, 175, []),
    shift(276, 140, [box([-66, 0, -16], [-26, 24, 22])]),
    shift(264, 110, [box([-36, 0, -24], [-26, 50, 30])]),
  ],
  "e34-hamstring-stretch": [
    { seconds: 4, eye: low, side: "right", keys: stay(strapLeg(30), strapLeg(78)), props: strap },
    {
      seconds: 4,
      eye: side,
      side: "right",
      keys: stay(heelUp(0, 87, 88), heelUp(-4, 86, 56)),
      props: [box([44, 0, -6], [80, 24, 20])],
    },
    {
      seconds: 4,
      eye: low,
      side: "right",
      props: strap,
      keys: [
        { at: 0, pose: pulse(66) },
        { at: 0.3, pose: pulse(58) },
        { at: 0.45, pose: pulse(58) },
        { at: 0.65, pose: pulse(84) },
        { at: 0.85, pose: pulse(84) },
        { at: 1, pose: pulse(66) },
      ],
    },
  ],
  "e35-low-back-stretch": [
    { seconds: 4, eye: low, side: "right", keys: stay(straightStart, oneKnee), props: [] },
    { seconds: 4, eye: low, keys: stay(kneesBent, bothKnees), props: [] },
    { seconds: 4, eye: low, keys: stay(onAllFours, child), props: [] },
  ],
  "e36-prone-press-up": [
    { seconds: 4, eye: lying, keys: stay(rest, { ...rest, trunk: [6, -4] }), props: [] },
    { seconds: 4, eye: low, keys: stay(sphinx([18, 34]), sphinx([21, 39])), props: [] },
    { seconds: 4, eye: low, keys: again(pressUp([4, 8]), pressUp([28, 66])), props: [] },
  ],
  "e37-cat-cow": [
    { seconds: 4, eye: side, keys: again(cat(16), cat(-11)), props: [] },
    { seconds: 4, eye: side, keys: again(cat(29), cat(-22)), props: [] },
    { seconds: 4, eye: quarter, side: "right", keys: stay(thread(0), thread(1)), props: [] },
  ],
  "e38-thoracic-rotation": [
    {
      seconds: 4,
      eye: { round: 10, above: 30 },
      side: "right",
      props: [],
      keys: [
        { at: 0, pose: bookBase },
        { at: 0.22, pose: bookMid },
        { at: 0.44, pose: bookOpen },
        { at: 0.58, pose: bookOpen },
        { at: 0.78, pose: bookMid },
        { at: 1, pose: bookBase },
      ],
    },
    { seconds: 4, eye: quarter, side: "right", keys: again(reachUp(0), reachUp(1)), props: [] },
    { seconds: 4, eye: quarter, side: "right", keys: again(kneelTurn(0), kneelTurn(58)), props: [] },
  ],
  "e39-hip-switches": [switches(handsBehind), switches(handsAhead)],
};
