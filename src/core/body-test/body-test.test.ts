import { describe, expect, test } from "vitest";
import { type BodyTestOfDay, seriesOf, sideDifference } from "./body-test.ts";
import { kneeFromStraight, thighAngle } from "./photo-angle.ts";

describe("sideDifference()", () => {
  test("is a share of the better side, and nothing when one is missing", () => {
    expect(sideDifference({ test: "side-plank", left: { value: 40 }, right: { value: 50 } })).toBeCloseTo(-0.2);
    expect(sideDifference({ test: "side-plank", left: { value: 0 }, right: { value: 0 } })).toBe(0);
    expect(sideDifference({ test: "side-plank", left: { value: 40 } })).toBeUndefined();
  });
});

test("seriesOf() orders by day, keeps the last of a day and leaves other tests and empty results out", () => {
  const results: readonly BodyTestOfDay[] = [
    { day: "2026-02-02", result: { test: "side-plank", left: { value: 30 } } },
    { day: "2026-01-02", result: { test: "side-plank", left: { value: 20 } } },
    { day: "2026-02-02", result: { test: "side-plank", left: { value: 35 } } },
    { day: "2026-03-02", result: { test: "side-plank", right: { value: 35 } } },
    { day: "2026-03-02", result: { test: "front-plank", left: { value: 99 } } },
  ];
  expect(seriesOf(results, { test: "side-plank", side: "left" })).toEqual([
    { day: "2026-01-02", value: 20 },
    { day: "2026-02-02", value: 35 },
  ]);
});

describe("angles in a photo", () => {
  test.each([
    [{ x: 100, y: 0 }, 0],
    [{ x: 100, y: 100 }, -45],
    [{ x: -100, y: 100 }, -45],
    [{ x: 100, y: -100 }, 45],
  ])("thighAngle() of a knee at %o is %f", (knee, degrees) => {
    expect(thighAngle({ x: 0, y: 0 }, knee)).toBeCloseTo(degrees);
  });

  test("kneeFromStraight() is 0 on one line and the same to either side", () => {
    const [hip, knee] = [
      { x: 0, y: 100 },
      { x: 0, y: 0 },
    ];
    expect(kneeFromStraight(hip, knee, { x: 0, y: -80 })).toBeCloseTo(0);
    expect(kneeFromStraight(hip, knee, { x: 80, y: 0 })).toBeCloseTo(90);
    expect(kneeFromStraight(hip, knee, { x: -80, y: 0 })).toBeCloseTo(90);
    expect(kneeFromStraight({ x: -100, y: 0 }, knee, { x: 70, y: 70 })).toBeCloseTo(45);
    expect(kneeFromStraight({ x: 100, y: 10 }, knee, { x: -70, y: -20 })).toBeLessThan(20);
  });
});
