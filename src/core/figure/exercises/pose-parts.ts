import type { Arm, BodyPose, Direction, Leg } from "../body.ts";
import type { BodyMovement } from "../body-movement.ts";
import type { Place } from "../space.ts";

/** Where the eye stands: beside, in front, between the two, and beside who lies. */
export const eyes = {
  side: { round: 14, above: 8 },
  front: { round: 74, above: 8 },
  quarter: { round: 44, above: 12 },
  lying: { round: 12, above: 22 },
} as const;

/** Height of the ankle over the floor when the foot is flat, and the foot's angle then. */
export const flat = { ankle: 4, foot: -10 } as const;

export const ahead: Place = [1, 0, 0];
export const up: Place = [0, 1, 0];
export const down: Place = [0, -1, 0];

/** Half the distance of the hips and of the shoulders. */
export const [hipZ, shoulderZ] = [7, 11] as const;

export const arm = (upper: Direction, fore: Direction): Arm => ({ upper, fore });

export const leg = (thigh: Direction, shank: Direction, foot: Direction): Leg => ({ thigh, shank, foot });

/** A hand at a place; the elbow points back and down when not told otherwise. */
export const hand = (at: Place, elbow: Place = [-1, -0.4, 0]): Arm => ({ hand: at, elbow });

/** A foot flat on the floor, or on something that is as high as the place. */
export const planted = ([x, y, z]: Place, knee: Place = ahead): Leg => ({
  ankle: [x, flat.ankle + y, z],
  knee,
  foot: flat.foot,
});

/** A foot on its toes, on the floor or on something that is as high as the place; the heel is up. */
export const onToes = ([x, y, z]: Place, foot: Direction, knee: Place = ahead): Leg => ({
  toe: [x, 1.5 + y, z],
  knee,
  foot,
});

/** Both arms, or both legs, alike; the left one is the mirror image. */
export const arms = (one: Arm): Pick<BodyPose, "leftArm" | "rightArm"> => ({ leftArm: mirrorArm(one), rightArm: one });

export const legs = (one: Leg): Pick<BodyPose, "leftLeg" | "rightLeg"> => ({ leftLeg: mirrorLeg(one), rightLeg: one });

const mirrorPlace = ([x, y, z]: Place): Place => [x, y, -z];

const mirrorWay = (way: Direction): Direction => (typeof way === "number" ? way : [way[0], -way[1]]);

export const mirrorArm = (one: Arm): Arm =>
  "upper" in one
    ? { upper: mirrorWay(one.upper), fore: mirrorWay(one.fore) }
    : { hand: mirrorPlace(one.hand), elbow: mirrorPlace(one.elbow) };

export function mirrorLeg(one: Leg): Leg {
  const foot = mirrorWay(one.foot);
  if ("thigh" in one) return { thigh: mirrorWay(one.thigh), shank: mirrorWay(one.shank), foot };
  const knee = mirrorPlace(one.knee);
  return "ankle" in one ? { ankle: mirrorPlace(one.ankle), knee, foot } : { toe: mirrorPlace(one.toe), knee, foot };
}

type Keys = BodyMovement["keys"];

/** There, a long stay, and back. */
export const stay = (from: BodyPose, to: BodyPose): Keys => [
  { at: 0, pose: from },
  { at: 0.28, pose: to },
  { at: 0.72, pose: to },
  { at: 1, pose: from },
];

/** There and back, as in repetitions. */
export const again = (from: BodyPose, to: BodyPose): Keys => [
  { at: 0, pose: from },
  { at: 0.46, pose: to },
  { at: 0.56, pose: to },
  { at: 1, pose: from },
];

/** First the one, then the other. */
export const inTurn = (rest: BodyPose, one: BodyPose, other: BodyPose): Keys => [
  { at: 0, pose: rest },
  { at: 0.2, pose: one },
  { at: 0.3, pose: one },
  { at: 0.5, pose: rest },
  { at: 0.7, pose: other },
  { at: 0.8, pose: other },
  { at: 1, pose: rest },
];

/** Poses one after the other, evenly. */
export const through = (...poses: readonly BodyPose[]): Keys =>
  poses.map((pose, index) => ({ at: index / (poses.length - 1), pose }));

/** Arms that hang. */
export const hanging = arms(arm([-92, 6], [-84, 4]));

/** Standing upright on both feet. */
export const standing: BodyPose = {
  root: { joint: "hip", at: [0, 87.6, 0] },
  trunk: 90,
  head: 87,
  ...hanging,
  ...legs(planted([0, 0, hipZ])),
};

/** The hip at a place. */
export const hipAt = (x: number, y: number, z = 0): BodyPose["root"] => ({ joint: "hip", at: [x, y, z] });

/** Lying on the back, the head to the left of the drawing. */
export const supine: BodyPose = {
  root: hipAt(0, 6),
  trunk: 180,
  head: 170,
  ...arms(arm([4, 14], [-3, 4])),
  ...legs(leg(0, -2, 78)),
};

/** Lying face down, the head to the right. */
export const prone: BodyPose = {
  root: hipAt(0, 7),
  trunk: 0,
  head: 8,
  ...arms(arm([182, 14], [180, 8])),
  ...legs(leg(180.6, 180.6, 200)),
};

/** On hands and knees, the head to the right; it hangs on the right knee. */
export const onAllFours: BodyPose = {
  root: { joint: "rightKnee", at: [0, 3, hipZ] },
  trunk: 12,
  head: 12,
  ...arms(hand([49, 1.5, shoulderZ])),
  ...legs(leg(270, 175, 199)),
};

/** A wall across the way. */
export const wallAhead = (x: number): BodyMovement["props"][number] => ({
  kind: "box",
  from: [x, 0, -34],
  to: [x + 3, 165, 34],
});

export const box = (from: Place, to: Place): BodyMovement["props"][number] => ({ kind: "box", from, to });

export const weightIn = (hand: "leftHand" | "rightHand", radius = 6): BodyMovement["props"][number] => ({
  kind: "weight",
  at: { joint: hand, off: [0, -radius, 0] },
  radius,
});
