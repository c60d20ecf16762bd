import type { BodyPose, Leg } from "../body.ts";
import type { BodyMovement, Pair } from "../body-movement.ts";
import type { Place } from "../space.ts";
import {
  again,
  ahead,
  arm,
  arms,
  box,
  eyes,
  hand,
  hipAt,
  hipZ,
  leg,
  legs,
  mirrorArm,
  onToes,
  planted,
  standing,
  stay,
  supine,
  up,
  wallAhead,
  weightIn,
} from "./pose-parts.ts";
import { walking } from "./walking.ts";

const { side, lying } = eyes;
const onSideEye = { round: 10, above: 26 } as const;
const upright: Place = [0, 1, 0];

// Lying on the left side, the chest towards the eye: the right leg is on top.
const onSide = (more: Partial<BodyPose>): BodyPose => ({
  root: hipAt(0, 10),
  trunk: 3,
  head: 10,
  hips: upright,
  shoulders: [0, 1, 0],
  leftArm: arm([14, 20], [150, 30]),
  rightArm: hand([34, 2, 26], [1, 0.3, 0.2]),
  leftLeg: { ankle: [-60, 3, 4], knee: [0, 0.02, 1], foot: [184, 50] },
  rightLeg: leg(180, 180, [188, 70]),
  ...more,
});
const underHead = arm(8, 20);
const clamLeg = (y: number, knee: Place): Leg => ({ ankle: [-42, y, -4], knee, foot: [190, 62] });
const clam = (knee: Place, lift = 0): BodyPose =>
  onSide({ leftArm: underHead, leftLeg: clamLeg(3 + lift, [0.05, 0.02, 1]), rightLeg: clamLeg(9 + lift, knee) });
const shut: Place = [0.1, 0.12, 1];
const open: Place = [0.1, 1, 0.45];
const clams = (props: BodyMovement["props"], lift = 0): BodyMovement => ({
  seconds: 3,
  eye: onSideEye,
  side: "right",
  keys: again(clam(shut, lift), clam(open, lift)),
  props,
});
const kneeBand = { kind: "band", ends: ["leftKnee", "rightKnee"] } as const;
const tilt = (degrees: number): Place => [-Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180), 0];
const clamPlank = (knee: Place): BodyPose => ({
  root: { joint: "leftElbow", at: [60, 3, 0] },
  trunk: 20,
  head: 24,
  hips: tilt(20),
  shoulders: tilt(20),
  leftArm: arm(-90, [0, 62]),
  rightArm: arm(92, 90),
  leftLeg: { ankle: [-24, 4, -38], knee: [-0.3, 0, 1], foot: [190, -50] },
  rightLeg: { ankle: [-24, 11, -36], knee, foot: [200, -60] },
});
const bentTop = (lift: number): BodyPose =>
  onSide({ leftArm: underHead, rightLeg: leg([180 - lift, 20], [180 - lift, -50], [180, 40]) });
const straightTop = (lift: number): BodyPose =>
  onSide({ leftArm: underHead, rightLeg: leg(180 - lift, 180 - lift, [184 - lift, 70]) });

// Band walk, seen from ahead: to the right and back.
const crouch = (left: number, right: number): BodyPose => ({
  ...standing,
  root: hipAt(-10, 76, (left + right) / 2),
  trunk: 76,
  head: 84,
  ...arms(hand([14, 92, 4 + (left + right) / 2], [-0.4, -1, 0])),
  leftArm: hand([14, 92, (left + right) / 2 - 3], [-0.4, -1, -0.8]),
  rightArm: hand([14, 92, (left + right) / 2 + 3], [-0.4, -1, 0.8]),
  leftLeg: planted([0, 0, left]),
  rightLeg: planted([0, 0, right]),
});
const onWay = (left: number, right: number, lifts: "left" | "right"): BodyPose => {
  const pose = crouch(left, right);
  const raise = (one: Leg): Leg =>
    "ankle" in one ? { ...one, ankle: [one.ankle[0], one.ankle[1] + 6, one.ankle[2]] } : one;
  return lifts === "left" ? { ...pose, leftLeg: raise(pose.leftLeg) } : { ...pose, rightLeg: raise(pose.rightLeg) };
};
const bandWalk = (joint: "Knee" | "Ankle" | "Toe"): BodyMovement => ({
  seconds: 4,
  eye: { round: 78, above: 8 },
  keys: [
    crouch(-26, 0),
    onWay(-26, 12, "right"),
    crouch(-26, 24),
    onWay(-14, 24, "left"),
    crouch(0, 24),
    onWay(-14, 24, "left"),
    crouch(-26, 24),
    onWay(-26, 12, "right"),
    crouch(-26, 0),
  ].map((pose, index) => ({ at: index / 8, pose })),
  props: [{ kind: "band", ends: [`left${joint}`, `right${joint}`] }],
});

// Hip hitch, seen from ahead: the right foot stands on the step, the left side of the pelvis sinks.
const hitch = (sink: number, more: Partial<BodyPose> = {}): BodyPose => ({
  ...standing,
  root: hipAt(0, 100.8 - sink * 0.28, 2),
  hips: [0, sink / 14, 1],
  rightLeg: planted([0, 14, hipZ]),
  leftLeg: leg([-90, -4], [-90, -4], -10),
  ...more,
});
const hitchStep = box([-16, 0, 1], [26, 13, 40]);
const hitchFigure = (more: Partial<BodyPose>, props: BodyMovement["props"]): BodyMovement => ({
  seconds: 3.5,
  eye: { round: 76, above: 8 },
  side: "right",
  keys: again(hitch(5.5, more), hitch(-1, more)),
  props: [hitchStep, ...props],
});

// Copenhagen plank: the right leg lies on the bench, on the left elbow.
const copenhagen = ([upper, trunk]: Pair, right: Leg, left: Leg): BodyPose => ({
  root: { joint: "leftElbow", at: [60, 3, 0] },
  trunk,
  head: trunk + 3,
  hips: tilt(trunk),
  shoulders: tilt(trunk),
  leftArm: arm(upper, [0, 62]),
  rightArm: arm(92, 90),
  rightLeg: right,
  leftLeg: left,
});
const shortTop: Leg = { ankle: [-41, 39, -28], knee: [-1, 0.1, 1], foot: [180, -40] };
const shortLow: Leg = { ankle: [-28, 8, -30], knee: [-1, -0.3, 1], foot: [200, -40] };
const longTop: Leg = { ankle: [-72, 36, 0], knee: [0, 0, 1], foot: [180, 70] };
const longLow = (y: number): Leg => ({ ankle: [-64, y, 8], knee: [0, -0.1, 1], foot: [190, 70] });
const shortBench = box([-66, 0, -40], [-20, 32, 12]);
const longBench = box([-96, 0, -16], [-56, 30, 16]);

// Calf raises: the toes stay.
const calf = (height: number, [foot, bend]: Pair, more: Partial<BodyPose> = {}): BodyPose => {
  const ankleY = height + 1.5 - 14 * Math.sin((foot * Math.PI) / 180);
  const ankleX = -14 * Math.cos((foot * Math.PI) / 180);
  return {
    ...standing,
    root: hipAt(ankleX - bend * 0.12 + 3, ankleY + 83.4 - bend),
    trunk: 90 - bend * 0.1,
    ...legs(onToes([0, height, hipZ], foot, ahead)),
    leftArm: mirrorArm(atWall(height)),
    rightArm: atWall(height),
    ...more,
  };
};
const atWall = (height: number) => hand([28, 108 + height, 16], [-0.3, -1, 0.5]);
const calfStep = box([-10, 0, -22], [28, 20, 22]);
const calfFigure = (low: BodyPose, high: BodyPose, props: BodyMovement["props"]): BodyMovement => ({
  seconds: 2.6,
  eye: side,
  keys: again(low, high),
  props,
});
const behind: Leg = leg(-84, -150, -70);
const seatedCalf = (foot: number): BodyPose => {
  const heel = 1.5 - 14 * Math.sin((foot * Math.PI) / 180);
  const toe = onToes([56, 0, hipZ], foot);
  return {
    ...standing,
    root: hipAt(0, 48),
    trunk: 88,
    head: 88,
    ...legs(toe),
    ...arms(hand([30, 52 + heel, 9], [-1, 0.2, 0.3])),
  };
};

// Hamstring slide: shoulders on the floor, hips up, heels slide away and come back.
const slide = (trunk: number, heel: number, more: Partial<BodyPose> = {}): BodyPose => ({
  ...supine,
  root: { joint: "shoulder", at: [-50, 6, 0] },
  trunk,
  ...legs({ ankle: [heel, 5, hipZ], knee: up, foot: heel > 50 ? 70 : 24 }),
  ...more,
});
const towel = (joint: "rightAnkle" | "leftAnkle"): BodyMovement["props"][number] => ({
  kind: "band",
  ends: [
    { joint, off: [-10, -4, 0] },
    { joint, off: [10, -4, 0] },
  ],
});
const freeUp = { leftLeg: leg(70, 62, 145) };
const nordic = (lean: number): BodyPose => ({
  ...standing,
  root: { joint: "rightKnee", at: [0, 3, hipZ] },
  trunk: 90 - lean,
  head: 90 - lean,
  ...arms(arm([-60 - lean * 0.2, 8], [20 - lean * 0.4, 4])),
  ...legs(leg(270 - lean, 176, 199)),
});

// Jumps: from the floor into the air.
const hop = (height: number, foot: number, more: Partial<BodyPose> = {}): BodyPose => ({
  ...standing,
  root: hipAt(-2, 84 + height + 14 * Math.sin((-foot * Math.PI) / 180) - (height === 0 ? 3 : 0)),
  ...arms(arm([-106, 10], [-30, 6])),
  ...legs({ toe: [12, 1.5 + height, hipZ], knee: ahead, foot }),
  ...more,
});
const hops = (down: BodyPose, air: BodyPose): BodyMovement => ({
  seconds: 2.4,
  eye: side,
  props: [],
  keys: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => ({ at: step / 8, pose: step % 2 === 0 ? down : air })),
});
const tucked: Leg = leg(-60, -130, -50);

/** Figures of the exercises for hips, inner thighs, calves and hamstrings, one for each step of the ladder. */
export const hipFigures: Readonly<Record<string, readonly BodyMovement[]>> = {
  "e24-clamshell": [
    clams([]),
    clams([kneeBand]),
    clams([kneeBand], 12),
    {
      seconds: 3,
      eye: lying,
      side: "right",
      keys: again(clamPlank([-0.3, 0, 1]), clamPlank([-0.1, 0.8, 1])),
      props: [kneeBand],
    },
  ],
  "e25-side-lying-abduction": [
    { seconds: 3, eye: onSideEye, side: "right", keys: again(bentTop(0), bentTop(32)), props: [] },
    { seconds: 3, eye: onSideEye, side: "right", keys: again(straightTop(2), straightTop(34)), props: [] },
    {
      seconds: 3,
      eye: onSideEye,
      side: "right",
      keys: again(straightTop(2), straightTop(34)),
      props: [{ kind: "weight", at: "rightAnkle", radius: 5 }],
    },
  ],
  "e26-lateral-band-walk": [bandWalk("Knee"), bandWalk("Ankle"), bandWalk("Toe")],
  "e27-hip-hitch": [
    hitchFigure({ rightArm: hand([4, 108, 40], [-0.2, -1, 0.6]) }, [
      {
        kind: "line",
        ends: [
          [4, 0, 42],
          [4, 128, 42],
        ],
      },
    ]),
    hitchFigure({}, []),
    hitchFigure({}, [weightIn("leftHand")]),
  ],
  "e28-copenhagen-plank": [
    {
      seconds: 4,
      eye: lying,
      side: "right",
      keys: stay(copenhagen([-78, 30], shortTop, shortLow), copenhagen([-90, 3], shortTop, shortLow)),
      props: [shortBench],
    },
    {
      seconds: 4,
      eye: lying,
      side: "right",
      keys: stay(copenhagen([-78, 28], longTop, longLow(5)), copenhagen([-90, 3], longTop, longLow(14))),
      props: [longBench],
    },
    {
      seconds: 3,
      eye: lying,
      side: "right",
      keys: again(copenhagen([-84, 18], longTop, longLow(5)), copenhagen([-90, 2], longTop, longLow(25))),
      props: [longBench],
    },
  ],
  "e29-calf-raise-straight": [
    calfFigure(calf(20, [14, 0]), calf(20, [-52, 0]), [calfStep, wallAhead(30)]),
    {
      ...calfFigure(calf(20, [14, 0], { leftLeg: behind }), calf(20, [-52, 0], { leftLeg: behind }), [
        calfStep,
        wallAhead(30),
      ]),
      side: "right",
    },
    {
      ...calfFigure(
        calf(20, [14, 0], { leftLeg: behind, rightArm: standing.rightArm }),
        calf(20, [-52, 0], { leftLeg: behind, rightArm: standing.rightArm }),
        [calfStep, wallAhead(30), weightIn("rightHand", 7)],
      ),
      side: "right",
    },
  ],
  "e30-calf-raise-bent": [
    calfFigure(calf(0, [-10, 9]), calf(0, [-48, 9]), [wallAhead(30)]),
    {
      ...calfFigure(calf(0, [-10, 9], { leftLeg: behind }), calf(0, [-48, 9], { leftLeg: behind }), [wallAhead(30)]),
      side: "right",
    },
    calfFigure(seatedCalf(-10), seatedCalf(-46), [
      box([-20, 0, -20], [18, 42, 20]),
      { kind: "weight", at: { joint: "rightKnee", off: [-6, 8, -hipZ] }, radius: 8 },
    ]),
  ],
  "e31-hamstring-slide-nordic": [
    {
      seconds: 4,
      eye: side,
      keys: again(slide(205, 34), slide(186, 72)),
      props: [towel("rightAnkle"), towel("leftAnkle")],
    },
    {
      seconds: 4,
      eye: side,
      side: "right",
      keys: again(slide(205, 34, freeUp), slide(190, 70, freeUp)),
      props: [towel("rightAnkle")],
    },
    {
      seconds: 4,
      eye: side,
      keys: again(nordic(0), nordic(42)),
      props: [
        {
          kind: "band",
          ends: [
            [-38, 1, -16],
            [-38, 9, 0],
          ],
        },
        {
          kind: "band",
          ends: [
            [-38, 9, 0],
            [-38, 1, 18],
          ],
        },
      ],
    },
  ],
  "e32-pogo-jumps": [
    hops(hop(0, -24), hop(10, -60)),
    { ...hops(hop(0, -24, { leftLeg: tucked }), hop(9, -60, { leftLeg: tucked })), side: "right" },
    walking({
      step: 62,
      seconds: 1.6,
      hip: [79, 95],
      pass: { ahead: 18, height: 58, foot: -40 },
      standing: -50,
      trunk: 84,
      elbow: 80,
      swing: 48,
    }),
  ],
};
