import { expect, test } from "vitest";
import { functionalJoint, malleolarAnkle } from "./functional-joint.ts";

const frames = 60;

/** Markers of a segment that hangs at `hinge` and turns by `angle`; `local` are their places seen from the hinge. */
function cluster(
  local: readonly (readonly [number, number])[],
  hinge: (i: number) => readonly [number, number],
  angle: (i: number) => number,
) {
  return local.map(([x, y]) => {
    const path = new Float64Array(frames * 3);
    for (let i = 0; i < frames; i++) {
      const [hx, hy] = hinge(i);
      const [c, s] = [Math.cos(angle(i)), Math.sin(angle(i))];
      path.set([hx + c * x - s * y, hy + s * x + c * y, 0.1], i * 3);
    }
    return path;
  });
}

const hinge = (i: number) => [1 + 0.3 * Math.sin(i / 5), 0.5 + 0.05 * Math.cos(i / 3)] as const;
const upper = cluster(
  [
    [0.02, 0.3],
    [-0.05, 0.2],
    [0.04, 0.15],
  ],
  hinge,
  (i) => 0.5 * Math.sin(i / 9),
);
const lower = cluster(
  [
    [0.03, -0.1],
    [-0.02, -0.25],
  ],
  hinge,
  (i) => 0.5 * Math.sin(i / 9) - 0.6 + 0.5 * Math.sin(i / 4),
);

test("functionalJoint() finds the hinge of two stiff segments", () => {
  const joint = functionalJoint(upper, lower);
  for (let i = 0; i < frames; i++) {
    expect(joint?.[i * 3]).toBeCloseTo(hinge(i)[0], 9);
    expect(joint?.[i * 3 + 1]).toBeCloseTo(hinge(i)[1], 9);
  }
  expect(joint?.[2]).toBeCloseTo(0.1, 9);
});

test("functionalJoint() still finds it, when a marker is hidden or a whole segment is", () => {
  const [first, ...rest] = upper.map((path) => path.slice());
  first?.fill(Number.NaN, 30, 60);
  const hiddenLower = lower.map((path) => path.slice().fill(Number.NaN, 60, 90));
  const joint = functionalJoint(first ? [first, ...rest] : rest, hiddenLower);
  for (const i of [5, 15, 25, 50]) expect(joint?.[i * 3]).toBeCloseTo(hinge(i)[0], 9);
});

test("functionalJoint() gives nothing, when the segments do not turn against each other", () => {
  const stiff = cluster(
    [
      [0.03, -0.1],
      [-0.02, -0.25],
    ],
    hinge,
    (i) => 0.5 * Math.sin(i / 9),
  );
  expect(functionalJoint(upper, stiff)).toBeUndefined();
  expect(functionalJoint(upper.slice(0, 1), lower)).toBeUndefined();
});

test("malleolarAnkle() lifts the ankle along the shank and moves it forward of it", () => {
  const moved = malleolarAnkle(Float64Array.of(0, 0.1, 0.2), Float64Array.of(0, 0.5, 0.3));
  expect(Array.from(moved)).toEqual([expect.closeTo(0.0148, 6), expect.closeTo(0.1164, 6), 0.2]);
});
