import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type BodyJoint, type BodyPoints, bodyLengths } from "./body.ts";
import { type BodyMovement, bodyAt, bodyPoseAt } from "./body-movement.ts";
import { exerciseFigures } from "./exercise-figures.ts";
import { frameOf, sceneAt } from "./figure-scene.ts";
import { cross, dot, lengthOf, minus, type Place, plus, unit } from "./space.ts";

const folder = new URL("../../../data/exercises/", import.meta.url);
const records = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { id: string; ladder: { name: string }[] },
);
const shares = Array.from({ length: 33 }, (_, index) => index / 32);
const steps = Object.entries(exerciseFigures).flatMap(([id, movements]) =>
  movements.map((movement, index) => ({ name: `${id}, step ${index + 1}`, movement })),
);

test("every exercise of the library has a figure for each step of its ladder, and no figure is left over", () => {
  expect(records).toHaveLength(46);
  const wanted = Object.fromEntries(records.map(({ id, ladder }) => [id, ladder.length]));
  expect(Object.fromEntries(Object.entries(exerciseFigures).map(([id, figures]) => [id, figures.length]))).toEqual(
    wanted,
  );
});

const { halfHips, halfShoulders, upperArm, forearm, thigh, shank, foot, lowerTrunk, upperTrunk, neck } = bodyLengths;
const bones: readonly (readonly [BodyJoint, BodyJoint, number])[] = [
  ["hip", "waist", lowerTrunk],
  ["waist", "shoulder", upperTrunk],
  ["shoulder", "head", neck],
  ...(["left", "right"] as const).flatMap((side) => [
    ["hip", `${side}Hip`, halfHips] as const,
    ["shoulder", `${side}Shoulder`, halfShoulders] as const,
    [`${side}Shoulder`, `${side}Elbow`, upperArm] as const,
    [`${side}Elbow`, `${side}Hand`, forearm] as const,
    [`${side}Hip`, `${side}Knee`, thigh] as const,
    [`${side}Knee`, `${side}Ankle`, shank] as const,
    [`${side}Ankle`, `${side}Toe`, foot] as const,
  ]),
];

describe.each(steps)("the figure of $name", ({ movement }) => {
  test("keeps the length of every bone", () => {
    const wrong = shares.flatMap((share) => {
      const points = bodyAt(movement, share);
      return bones.flatMap(([from, to, length]) =>
        Math.abs(lengthOf(minus(points[to], points[from])) - length) < 1e-6 ? [] : [`${from} to ${to} at ${share}`],
      );
    });
    expect(wrong).toEqual([]);
  });

  test("keeps what it rests on where it is, and sinks nowhere into the floor", () => {
    const slid = supports(movement).flatMap(({ joint, at, from, to }) =>
      shares
        .filter((share) => share >= from && share <= to)
        .map((share) => ({ joint, share, by: lengthOf(minus(bodyAt(movement, share)[joint], at)) }))
        .filter(({ by }) => by > 0.6),
    );
    expect(slid).toEqual([]);
    const sunk = shares.flatMap((share) =>
      Object.entries(bodyAt(movement, share))
        // The head is a ring of radius 9.
        .filter(([joint, [, height]]) => height < (joint === "head" ? 8 : 0))
        .map(([joint, [, height]]) => ({ joint, share, height })),
    );
    expect(sunk).toEqual([]);
  });

  test("closes its loop, in two to four seconds, or a breath", () => {
    const [first, last] = [bodyAt(movement, 0), bodyAt(movement, 1)];
    const open = (Object.keys(first) as BodyJoint[]).filter(
      (joint) => lengthOf(minus(last[joint], plus(first[joint], [movement.travel ?? 0, 0, 0]))) > 0.01,
    );
    expect(open).toEqual([]);
    expect([10, Math.min(4, Math.max(1.2, movement.seconds))]).toContain(movement.seconds);
    expect(movement.keys[0]?.at).toBe(0);
    expect(movement.keys.at(-1)?.at).toBe(1);
  });

  test("bends no joint further than people do", () => {
    const wrong = shares.flatMap((share) => {
      const points = bodyAt(movement, share);
      const bend = angle(minus(points.waist, points.hip), minus(points.shoulder, points.waist));
      const trunk: Check = ["trunk", bend, 0, 56];
      return [trunk, ...limbAngles(points, "left"), ...limbAngles(points, "right")]
        .filter(([, value, least, most]) => value < least || value > most)
        .map(([joint, value]) => `${joint} ${value.toFixed(1)} at ${share.toFixed(2)}`);
    });
    expect(wrong).toEqual([]);
  });

  test("moves, and its mirror image is the same exercise of the other side", () => {
    const moved = shares.some((share) => {
      const [a, b] = [bodyAt(movement, 0), bodyAt(movement, share)];
      return (Object.keys(a) as BodyJoint[]).some((joint) => lengthOf(minus(a[joint], b[joint])) > 1.5);
    });
    expect(moved).toBe(true);
    const [plain, mirrored] = [sceneAt(movement, 0.4), sceneAt(movement, 0.4, true)];
    const limb = (scene: typeof plain, part: string) =>
      scene.body.flatMap((shape) =>
        "at" in shape || shape.part !== part ? [] : [shape.points.map(({ x, y }) => [x, y])],
      );
    const flipped = limb(mirrored, "left").map((points) => points.map(([x = 0, y]) => [-x, y]));
    expect(flipped).toEqual(limb(plain, "right"));
    const { width, height } = frameOf(movement);
    expect(width / height).toBeGreaterThan(0.2);
    expect(frameOf(movement, true).width).toBeCloseTo(width, 6);
  });
});

interface Support {
  readonly joint: BodyJoint;
  readonly at: Place;
  readonly from: number;
  readonly to: number;
}

/** Joints that are pinned to one place from one pose to the next. */
function supports(movement: BodyMovement): readonly Support[] {
  const pinsAt = (index: number): Map<BodyJoint, Place> => {
    const pose = bodyPoseAt(movement, movement.keys[index]?.at ?? 0);
    const pins = new Map<BodyJoint, Place>();
    if (pose.root.joint !== "hip") pins.set(pose.root.joint, pose.root.at);
    for (const side of ["left", "right"] as const) {
      const [arm, leg] = [pose[`${side}Arm`], pose[`${side}Leg`]];
      if ("hand" in arm) pins.set(`${side}Hand`, arm.hand);
      if ("ankle" in leg) pins.set(`${side}Ankle`, leg.ankle);
      if ("toe" in leg) pins.set(`${side}Toe`, leg.toe);
    }
    return pins;
  };
  return movement.keys.slice(1).flatMap((key, index) => {
    const [before, after] = [pinsAt(index), pinsAt(index + 1)];
    return [...before].flatMap(([joint, at]) => {
      const next = after.get(joint);
      const stays = next !== undefined && lengthOf(minus(next, at)) < 1e-9;
      return stays ? [{ joint, at, from: movement.keys[index]?.at ?? 0, to: key.at }] : [];
    });
  });
}

type Check = readonly [joint: string, value: number, least: number, most: number];

/**
 * Angles of the joints with their ranges, degrees, as wide as the exercises need within what people can do: knee and elbow
 * bent to 158, hip bent to 145 and stretched to 40 together with the low back, led out to 66 and in to 40, foot from fully
 * pointed to 38 up. A knee bends backwards only: its hinge against the line of the hips is a share from -1 to 0.5.
 */
function limbAngles(points: BodyPoints, side: "left" | "right"): readonly Check[] {
  const bone = (from: BodyJoint, to: BodyJoint) => minus(points[to], points[from]);
  const [thighBone, shankBone] = [bone(`${side}Hip`, `${side}Knee`), bone(`${side}Knee`, `${side}Ankle`)];
  const [trunk, across] = [unit(bone("hip", "waist")), unit(bone("leftHip", "rightHip"))];
  const front = cross(trunk, across);
  const hinge = cross(thighBone, shankBone);
  const bent = (Math.atan2(dot(thighBone, front), -dot(thighBone, trunk)) * 180) / Math.PI;
  const out = (Math.asin(dot(unit(thighBone), across)) * 180 * (side === "right" ? 1 : -1)) / Math.PI;
  const elbow = angle(bone(`${side}Shoulder`, `${side}Elbow`), bone(`${side}Elbow`, `${side}Hand`));
  return [
    [`${side} knee`, angle(thighBone, shankBone), 0, 158],
    [`${side} knee's hinge`, lengthOf(hinge) > 200 ? dot(unit(hinge), across) : 0, -1.01, 0.5],
    [`${side} hip`, bent, -40, 145],
    [`${side} hip sideways`, out, -40, 66],
    [`${side} ankle`, angle(shankBone, bone(`${side}Ankle`, `${side}Toe`)), 17, 128],
    [`${side} elbow`, elbow, 0, 158],
  ];
}

function angle(a: Place, b: Place): number {
  return (Math.acos(Math.max(-1, Math.min(1, dot(a, b) / (lengthOf(a) * lengthOf(b))))) * 180) / Math.PI;
}
