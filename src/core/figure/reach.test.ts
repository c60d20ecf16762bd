import { assert, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { middleJoint } from "./reach.ts";
import { lengthOf, minus, type Place } from "./space.ts";

const place = record({
  x: integer({ min: -60, max: 60 }),
  y: integer({ min: -60, max: 60 }),
  z: integer({ min: -60, max: 60 }),
});

test("middleJoint() keeps both bones and meets an end within reach, whichever way the joint points", () => {
  assert(
    property(place, place, (end, pole) => {
      const to: Place = [end.x, end.y, end.z];
      const bones = [42, 40] as const;
      const { middle, end: met } = middleJoint({
        from: [0, 0, 0],
        to,
        bones,
        pointing: [pole.x, pole.y + 0.5, pole.z],
      });
      expect(lengthOf(middle)).toBeCloseTo(42, 6);
      expect(lengthOf(minus(met, middle))).toBeCloseTo(40, 6);
      const wanted = lengthOf(to);
      if (wanted >= 2 && wanted <= 82) expect(lengthOf(minus(met, to))).toBeCloseTo(0, 6);
    }),
  );
});

test("middleJoint() bends to the side it is told", () => {
  const { middle } = middleJoint({ from: [0, 80, 0], to: [0, 20, 0], bones: [42, 42], pointing: [1, 0, 0] });
  expect(middle).toEqual([expect.closeTo(Math.sqrt(42 ** 2 - 30 ** 2), 9), 50, 0]);
});
