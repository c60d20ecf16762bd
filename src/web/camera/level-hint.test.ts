import { expect, test } from "vitest";
import { cameraRoll } from "./level-hint.tsx";

test("cameraRoll() is zero, when the phone stands upright in either orientation", () => {
  expect(cameraRoll(90, 0, 0)).toBeCloseTo(0);
  expect(cameraRoll(0, -90, 90)).toBeCloseTo(0);
});

test("cameraRoll() gives the turn, when an upright phone is tipped sideways", () => {
  // Tipped by 10 degrees about the line of sight: gravity lies 10 degrees off the phone's long axis.
  const tip = (10 * Math.PI) / 180;
  const beta = (Math.asin(Math.cos(tip)) * 180) / Math.PI;
  const gamma = 90;
  expect(cameraRoll(beta, gamma, 0)).toBeCloseTo(10, 3);
});
