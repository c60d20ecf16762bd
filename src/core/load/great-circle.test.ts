import { describe, expect, test } from "vitest";
import { greatCircleM } from "./great-circle.ts";

describe("greatCircleM()", () => {
  test("greatCircleM() measures a degree along a meridian and a quarter of the equator", () => {
    const degreeM = (Math.PI * 6_371_008.8) / 180;
    const at = (latitudeDeg: number, longitudeDeg: number) => ({ latitudeDeg, longitudeDeg });
    expect(greatCircleM(at(48, 11), at(49, 11))).toBeCloseTo(degreeM, 6);
    expect(greatCircleM(at(0, 0), at(0, 90))).toBeCloseTo(90 * degreeM, 3);
    expect(greatCircleM(at(0, 179.5), at(0, -179.5))).toBeCloseTo(degreeM, 6);
    expect(greatCircleM(at(90, 0), at(-90, 57))).toBeCloseTo(180 * degreeM, 3);
    expect(greatCircleM(at(48, 11), at(48, 11))).toBe(0);
    expect(greatCircleM(at(Number.NaN, 0), at(0, 0))).toBeNaN();
  });
});
