import { expect, test } from "vitest";
import { isUpsideDown } from "./is-upside-down.ts";

/** A body by the heights of its shoulders, hips and ankles, px down. */
function body(shoulders: number, hips: number, ankles: number): { readonly y: Float64Array } {
  const y = new Float64Array(33);
  for (const index of [11, 12]) y[index] = shoulders;
  for (const index of [23, 24]) y[index] = hips;
  for (const index of [27, 28]) y[index] = ankles;
  return { y };
}

test("isUpsideDown() tells a body on its head from one that stands, squats, bows or lies", () => {
  expect(isUpsideDown(body(400, 250, 120))).toBe(true);
  expect(isUpsideDown(body(100, 250, 400))).toBe(false);
  expect(isUpsideDown(body(240, 310, 390))).toBe(false);
  expect(isUpsideDown(body(260, 240, 390))).toBe(false);
  expect(isUpsideDown(body(330, 340, 335))).toBe(false);
  expect(isUpsideDown(body(360, 300, 350))).toBe(false);
});
