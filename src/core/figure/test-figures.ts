import type { FigureMovement, FigurePose } from "./figure.ts";

/** Time of a loop, s. */
const loopS = 4;

const standing: FigurePose = {
  trunk: 90,
  head: 88,
  leftArm: [-95, -85],
  rightArm: [-85, -75],
  leftLeg: [-90, -90, 0],
  rightLeg: [-90, -90, 0],
};

/** Lying on the back, head to the left. */
const supine: FigurePose = {
  trunk: 180,
  head: 178,
  leftArm: [-5, 0],
  rightArm: [-5, 0],
  leftLeg: [0, 0, 80],
  rightLeg: [0, 0, 80],
};

/** From one pose to another, held there, and back. */
const thereAndBack = (from: FigurePose, to: FigurePose): FigureMovement["keys"] => [
  { at: 0, pose: from },
  { at: 0.3, pose: to },
  { at: 0.65, pose: to },
  { at: 1, pose: from },
];

const plankDown: FigurePose = {
  trunk: 12,
  head: 8,
  leftArm: [-90, 0],
  rightArm: [-90, 0],
  leftLeg: [205, 178, 188],
  rightLeg: [205, 178, 188],
};
const plankUp: FigurePose = { ...plankDown, trunk: 8, leftLeg: [187, 187, 270], rightLeg: [187, 187, 270] };

const sideDown: FigurePose = {
  trunk: 31,
  head: 36,
  leftArm: [-90, 0],
  rightArm: [200, 215],
  leftLeg: [180, 180, 100],
  rightLeg: [180, 180, 100],
};
const sideUp: FigurePose = { ...sideDown, trunk: 11, head: 12, leftLeg: [191, 191, 101], rightLeg: [191, 191, 101] };

const hanging: FigurePose = {
  trunk: -35,
  head: -35,
  leftArm: [-15, -10],
  rightArm: [-15, -10],
  leftLeg: [180, 180, -120],
  rightLeg: [180, 180, -120],
};
const level: FigurePose = { ...hanging, trunk: 0, head: 0, leftArm: [-60, 100], rightArm: [-60, 100] };

const bridgeDown: FigurePose = {
  ...supine,
  leftArm: [60, 150],
  rightArm: [60, 150],
  leftLeg: [52, 0, 80],
  rightLeg: [80, 80, 100],
};
const bridgeUp: FigurePose = { ...bridgeDown, trunk: 207, head: 180, leftLeg: [18, -6, 75], rightLeg: [70, 70, 100] };

const seated: FigurePose = {
  ...standing,
  trunk: 78,
  head: 82,
  leftArm: [-40, 60],
  rightArm: [-40, 60],
  leftLeg: [0, -90, 0],
  rightLeg: [12, -40, 20],
};
const risen: FigurePose = { ...seated, trunk: 88, leftLeg: [-90, -90, 0], rightLeg: [-40, -50, 10] };

const oneLeg: FigurePose = { ...standing, leftArm: [-40, 60], rightArm: [-40, 60], rightLeg: [-75, -140, -50] };
const squat: FigurePose = { ...oneLeg, trunk: 68, leftLeg: [-35, -108, 0], rightLeg: [-60, -150, -60] };

const thomasBoth: FigurePose = {
  ...supine,
  leftArm: [20, 60],
  rightArm: [20, 60],
  leftLeg: [125, -10, 40],
  rightLeg: [125, -10, 40],
};
const thomas: FigurePose = { ...thomasBoth, leftLeg: [-10, -80, -10] };

const kneeBent: FigurePose = {
  ...supine,
  leftArm: [50, 40],
  rightArm: [50, 40],
  leftLeg: [90, 0, 80],
  rightLeg: [0, 0, 80],
};
const kneeStraight: FigurePose = { ...kneeBent, leftLeg: [90, 72, 160] };

const lungeFar: FigurePose = {
  ...standing,
  leftArm: [-30, 0],
  rightArm: [-30, 0],
  leftLeg: [-60, -95, 0],
  rightLeg: [-118, -125, -10],
};
const lungeNear: FigurePose = { ...lungeFar, leftLeg: [-38, -122, 0], rightLeg: [-128, -138, -20] };

const turnBack: FigurePose = { ...supine, leftLeg: [55, -55, 0], rightLeg: [55, -55, 0] };
const turnSide: FigurePose = {
  ...supine,
  leftArm: [-20, 30],
  rightArm: [10, 40],
  leftLeg: [30, -32, 20],
  rightLeg: [38, -42, 20],
};

const legDown = supine;
const legUp: FigurePose = { ...supine, leftLeg: [16, 16, 95] };

const bed = [20, 0, 190, 0] as const;

/** How each body test is done, by its id. The left leg is the one that is tested. */
export const testFigures: Readonly<Record<string, FigureMovement>> = {
  "front-plank": {
    seconds: loopS,
    keys: thereAndBack(plankDown, plankUp),
    anchor: { joint: "leftElbow", x: 148, y: -2 },
    things: [],
  },
  "side-plank": {
    seconds: loopS,
    keys: thereAndBack(sideDown, sideUp),
    anchor: { joint: "leftElbow", x: 148, y: -2 },
    things: [],
  },
  "trunk-extensor-hold": {
    seconds: loopS,
    keys: thereAndBack(hanging, level),
    anchor: { joint: "hip", x: 104, y: -44 },
    things: [
      [10, -40, 106, -40],
      [20, -40, 20, 0],
      [98, -40, 98, 0],
    ],
  },
  "single-leg-bridge": {
    seconds: 3,
    keys: thereAndBack(bridgeDown, bridgeUp),
    anchor: { joint: "shoulder", x: 50, y: -3 },
    things: [
      [156, -26, 196, -26],
      [160, -26, 160, 0],
      [192, -26, 192, 0],
    ],
  },
  "single-leg-sit-to-stand": {
    seconds: 3,
    keys: thereAndBack(seated, risen),
    anchor: { joint: "leftAnkle", x: 118, y: -3 },
    things: [
      [54, -42, 96, -42],
      [58, -42, 58, 0],
      [92, -42, 92, 0],
    ],
  },
  "single-leg-squat": {
    seconds: 3,
    keys: thereAndBack(oneLeg, squat),
    anchor: { joint: "leftAnkle", x: 104, y: -3 },
    things: [],
  },
  "modified-thomas": {
    seconds: loopS,
    keys: thereAndBack(thomasBoth, thomas),
    anchor: { joint: "hip", x: 116, y: -46 },
    things: [
      [36, -42, 118, -42],
      [44, -42, 44, 0],
      [110, -42, 110, 0],
    ],
  },
  "active-knee-extension": {
    seconds: loopS,
    keys: thereAndBack(kneeBent, kneeStraight),
    anchor: { joint: "hip", x: 106, y: -3 },
    things: [],
  },
  "ankle-lunge": {
    seconds: 3,
    keys: thereAndBack(lungeFar, lungeNear),
    anchor: { joint: "leftAnkle", x: 126, y: -3 },
    things: [[152, 0, 152, -130]],
  },
  "single-leg-stand": {
    seconds: loopS,
    keys: thereAndBack(
      { ...standing, leftArm: [-95, -85] },
      { ...oneLeg, leftArm: [-60, -30], rightArm: [-120, -150] },
    ),
    anchor: { joint: "leftAnkle", x: 104, y: -3 },
    things: [],
  },
  "turning-in-bed": {
    seconds: loopS,
    keys: thereAndBack(turnBack, turnSide),
    anchor: { joint: "hip", x: 106, y: -5 },
    things: [bed],
  },
  "active-leg-raise": {
    seconds: loopS,
    keys: thereAndBack(legDown, legUp),
    anchor: { joint: "hip", x: 100, y: -3 },
    things: [],
  },
};
