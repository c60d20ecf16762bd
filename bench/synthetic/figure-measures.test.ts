import { expect, test } from "vitest";
import { figureMeasures } from "./figure-measures.ts";
import { createFigure } from "./figure-motion.ts";
import { averageBody, type RunnerParameters, usualGait, usualWalk } from "./runner-parameters.ts";

const runner: RunnerParameters = {
  seed: 3,
  body: averageBody,
  gait: { ...usualGait, variability: 0, kneeFlexionAtContactDeg: 18 },
  asymmetry: { overstridePercent: 4 },
  stepTimeAsymmetryS: 0,
  drift: {},
  driftOverS: 5,
  firstFoot: "left",
};

function measured(of: RunnerParameters) {
  const all = figureMeasures(createFigure(of, 4), 4);
  return (id: string, side = "both", unit?: string): number =>
    all.find((m) => m.id === id && m.side === side && (unit === undefined || m.unit === unit))?.value ?? Number.NaN;
}

test("figureMeasures() gives back what the figure was told, where a parameter is a measure", () => {
  const value = measured(runner);
  expect(value("cadence")).toBeCloseTo(usualGait.cadenceStepsPerMin, 6);
  expect(value("contactTime")).toBeCloseTo(usualGait.contactTimeS, 6);
  expect(value("trunkLean")).toBeCloseTo(usualGait.trunkLeanDeg, 1);
  expect(value("headForward")).toBeCloseTo(usualGait.headForwardDeg, 1);
  expect(value("spineLine")).toBeCloseTo(usualGait.headForwardDeg - usualGait.trunkLeanDeg, 1);
  expect(value("overstride", "left", "% of leg")).toBeCloseTo(usualGait.overstridePercent + 2, 6);
  expect(value("overstride", "right", "% of leg")).toBeCloseTo(usualGait.overstridePercent - 2, 6);
  expect(value("verticalOscillation", "both", "m")).toBeCloseTo(usualGait.bounceM, 3);
  expect(value("pelvicDrop", "left")).toBeCloseTo(usualGait.pelvicDropDeg, 1);
  expect(value("trunkSideLean", "right")).toBeCloseTo(usualGait.trunkSideLeanDeg, 1);
  expect(value("footAngle")).toBeCloseTo(usualGait.footAngleDeg, 0);
});

test("figureMeasures() agrees with itself: flight, duty factor, knee from thigh and shank", () => {
  const value = measured(runner);
  const stepTimeS = 60 / usualGait.cadenceStepsPerMin;
  expect(value("flightTime")).toBeCloseTo(stepTimeS - usualGait.contactTimeS, 6);
  expect(value("dutyFactor")).toBeCloseTo(usualGait.contactTimeS / (2 * stepTimeS), 6);
  expect(value("kneeFlexionAtContact")).toBeGreaterThan(17.5);
  expect(value("kneeFlexionPeakStance")).toBeGreaterThan(value("kneeFlexionAtContact") + 10);
  expect(value("thighExtensionAtToeOff")).toBeGreaterThan(5);
});

test("figureMeasures() shows double support as negative flight time in a walk", () => {
  expect(measured({ ...runner, gait: { ...usualWalk, variability: 0 }, asymmetry: {} })("flightTime")).toBeLessThan(
    -0.1,
  );
});

test("figureMeasures() is empty for somebody who stands", () => {
  const standing = { ...runner, gait: { ...usualWalk, kind: "standing" as const, speedMPerS: 0 }, asymmetry: {} };
  expect(figureMeasures(createFigure(standing, 2), 2)).toEqual([]);
});
