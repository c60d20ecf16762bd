import { describe, expect, test } from "vitest";
import { cadenceScale } from "./cadence-scale.ts";

const many = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

describe("cadenceScale()", () => {
  test.each([
    ["strides of one leg", 82, 2],
    ["the same at a sprint", 110, 2],
    ["steps of both feet", 164, 1],
    ["steps of a slow shuffle", 134, 1],
  ])("cadenceScale() tells %s", (_what, cadence, factor) => {
    expect(cadenceScale(many(60, cadence))?.factor).toBe(factor);
    expect(cadenceScale(many(60, cadence), { speedMps: many(60, 3) })?.factor).toBe(factor);
  });

  test("cadenceScale() is not misled by walk breaks and stops, with and without speed", () => {
    const cadence = [...many(70, 112), ...many(20, 0), ...many(50, 168)];
    const speedMps = [...many(70, 1.4), ...many(20, 0), ...many(50, 3)];
    expect(cadenceScale(cadence, { speedMps })?.factor).toBe(1);
    expect(cadenceScale(cadence)?.factor).toBe(1);
    const oneLeg = cadence.map((value) => value / 2);
    expect(cadenceScale(oneLeg, { speedMps })?.factor).toBe(2);
    expect(cadenceScale(oneLeg)?.factor).toBe(2);
  });

  test("cadenceScale() draws the line lower for walks", () => {
    expect(cadenceScale(many(60, 56), { isWalk: true })?.factor).toBe(2);
    expect(cadenceScale(many(60, 112), { isWalk: true })?.factor).toBe(1);
  });

  test("cadenceScale() says nothing where nothing turns, and says what it found", () => {
    expect(cadenceScale([0, Number.NaN])).toBeUndefined();
    expect(cadenceScale(many(20, 82))).toEqual({ factor: 2, medianPerMin: 82 });
  });
});
