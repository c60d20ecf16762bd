import { describe, expect, test } from "vitest";
import { type BodyMovement, bodyAt } from "./body-movement.ts";
import { exerciseFigures } from "./exercise-figures.ts";
import { type FigureJoint, type FigureMovement, figureAt, figureLengths, nearSide } from "./figure.ts";
import { type FigureScene, sceneAt } from "./figure-scene.ts";
import { testFigures } from "./test-figures.ts";

const shares = [0, 0.1, 0.25, 0.5, 0.8, 1];
const bones: readonly (readonly [FigureJoint, FigureJoint, number])[] = [
  ["hip", "shoulder", figureLengths.trunk],
  ["hip", "leftKnee", figureLengths.thigh],
  ["leftKnee", "leftAnkle", figureLengths.shank],
  ["shoulder", "rightElbow", figureLengths.upperArm],
];

describe.each(Object.entries(testFigures))("the figure of %s", (_, movement: FigureMovement) => {
  test("keeps its bones and its anchor, and stays above the ground and within the drawing", () => {
    for (const share of shares) {
      const points = figureAt(movement, share);
      for (const [from, to, length] of bones) {
        expect(Math.hypot(points[to].x - points[from].x, points[to].y - points[from].y)).toBeCloseTo(length, 6);
      }
      const { joint, x, y } = movement.anchor;
      expect(points[joint]).toEqual({ x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) });
      for (const { x: left, y: height } of Object.values(points)) {
        expect(height).toBeLessThanOrEqual(6);
        expect(height).toBeGreaterThan(-170);
        expect(left).toBeGreaterThan(-14);
        expect(left).toBeLessThan(216);
      }
    }
  });

  test("ends as it began, so that the loop does not jump", () => {
    const [first, last] = [figureAt(movement, 0), figureAt(movement, 1)];
    expect(last.head).toEqual({ x: expect.closeTo(first.head.x, 6), y: expect.closeTo(first.head.y, 6) });
  });
});

test("figureAt() is between its poses, slow at both ends", () => {
  const movement = testFigures["active-leg-raise"];
  if (movement === undefined) throw new Error("wanted the leg raise");
  const height = (share: number) => -figureAt(movement, share).leftAnkle.y;
  expect(height(0)).toBeLessThan(height(0.15));
  expect(height(0.15)).toBeLessThan(height(0.3));
  expect(height(0.01) - height(0)).toBeLessThan(height(0.15) - height(0.14));
});

/** Whoever stands upright and is seen from the side: lying or turned hips have no facing. */
function standsToTheSide(movement: BodyMovement): boolean {
  const { rightHip, leftHip, hip, shoulder } = bodyAt(movement, 0);
  return shoulder[1] - hip[1] > 40 && rightHip[2] - leftHip[2] > 13 && movement.eye.round < 45;
}

/** How near the hip of a leg is to who looks. */
function depthOfLeg(side: "left" | "right", body: FigureScene["body"]): number {
  const leg = body.find((shape) => shape.part === side && "points" in shape && shape.points.length === 4);
  return leg !== undefined && "points" in leg ? (leg.points[0]?.depth ?? Number.NaN) : Number.NaN;
}

test("nearSide() is the side that is nearer in the figures drawn from space, whichever way they face", () => {
  const standing = Object.values(exerciseFigures).flat().filter(standsToTheSide);
  expect(standing.length).toBeGreaterThan(10);
  for (const facing of ["right", "left"] as const) {
    const scenes = standing.map((movement) => sceneAt(movement, 0, facing === "left"));
    const near = scenes.map(({ body }) => (depthOfLeg("left", body) > depthOfLeg("right", body) ? "left" : "right"));
    expect(new Set(near)).toEqual(new Set([nearSide(facing)]));
  }
});
