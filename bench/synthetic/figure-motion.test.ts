import { describe, expect, test } from "vitest";
import type { Side } from "#core/pose/keypoints.ts";
import { createFigure, type FigureMotion } from "./figure-motion.ts";
import { landingSettle, releaseS } from "./foot-on-ground.ts";
import { type GaitLags, gaitLags } from "./gait-lags.ts";
import type { PlannedContact } from "./gait-schedule.ts";
import { gridClips } from "./grid.ts";
import { averageBody, type RunnerParameters, usualGait } from "./runner-parameters.ts";
import { length, subtract, type Vector3 } from "./vector.ts";

/** How much of each clip is looked at; its figure is planned for the whole of it. */
const lookedAtS = 2.6;
const usual: RunnerParameters = {
  seed: 3,
  body: averageBody,
  gait: { ...usualGait, variability: 0 },
  asymmetry: {},
  stepTimeAsymmetryS: 0,
  drift: {},
  driftOverS: 5,
  firstFoot: "left",
};

interface Made {
  readonly id: string;
  readonly runner: RunnerParameters;
  readonly figure: FigureMotion;
  readonly contacts: readonly PlannedContact[];
}

/** Every runner of the accuracy grid: the whole range of parameters that anything is judged by. */
const made: readonly Made[] = gridClips().flatMap(({ id, runner, durationS }) => {
  if (runner === undefined) return [];
  const figure = createFigure(runner, durationS);
  return [
    { id, runner, figure, contacts: figure.contacts.filter((c) => c.initialContactS >= 0 && c.toeOffS < lookedAtS) },
  ];
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const lagsOf = ({ figure, contacts }: Made): readonly GaitLags[] =>
  contacts.map((c) => gaitLags(figure, c)).filter((lags): lags is GaitLags => lags !== undefined);
const allLags = made.map(lagsOf);
const mediansOf = (pick: (lags: GaitLags) => number): readonly number[] =>
  allLags.map((lags) => median(lags.map(pick)));
const shareWithin = (values: readonly number[], low: number, high: number): number =>
  values.filter((value) => value >= low && value <= high).length / values.length;
const times = (fromS: number, toS: number, stepS: number): readonly number[] =>
  Array.from({ length: Math.floor((toS - fromS) / stepS) + 1 }, (_, i) => fromS + i * stepS);

describe("createFigure() moves as runners do on force plates", () => {
  test("the heel is furthest ahead of the pelvis 15 to 38 ms before contact", () => {
    const leads = mediansOf((lags) => lags.heelLeadS);
    expect(shareWithin(leads, 0.014, 0.039)).toBeGreaterThan(0.95);
    expect(median(leads)).toBeCloseTo(0.024, 2);
  });

  test("the toe joints pass 15 % of their swing height 12 to 29 ms after toe-off", () => {
    const lags = mediansOf((l) => l.toeRiseLagS);
    expect(shareWithin(lags, 0.009, 0.033)).toBeGreaterThan(0.9);
    expect(Math.abs(median(lags) - 0.02)).toBeLessThan(0.004);
  });

  test("knee and thigh are furthest extended shortly after toe-off, and the knee flexes 85 to 130 degrees in swing", () => {
    expect(
      shareWithin(
        mediansOf((l) => l.kneeExtensionLagS),
        -0.01,
        0.03,
      ),
    ).toBeGreaterThan(0.9);
    expect(
      shareWithin(
        mediansOf((l) => l.thighExtensionLagS),
        0.004,
        0.06,
      ),
    ).toBeGreaterThan(0.9);
    expect(
      shareWithin(
        mediansOf((l) => l.swingKneeMostDeg),
        85,
        130,
      ),
    ).toBe(1);
  });

  test("there is a flight phase after every contact", () => {
    for (const { figure } of made) {
      figure.contacts.slice(1).forEach((to, i) => {
        expect(to.initialContactS - (figure.contacts[i]?.toeOffS ?? 0)).toBeGreaterThan(0.01);
      });
    }
  });

  test("the planted foot moves at belt speed, from when it has settled until it is released", () => {
    for (const { runner, figure, contacts } of made) {
      const settledS = landingSettle(runner.gait.speedMPerS).overS;
      for (const contact of contacts.slice(0, 2)) {
        const from = contact.initialContactS + Math.max(settledS, 0.06);
        const place = (t: number): number => figure.poseAt(t)[contact.foot].ballSole[0] + runner.gait.speedMPerS * t;
        for (const t of times(from, contact.toeOffS - releaseS - 0.03, 0.01)) {
          expect(Math.abs(place(t) - place(from))).toBeLessThan(0.0015);
        }
        const glide = Math.abs(place(contact.initialContactS) - place(from));
        expect(glide).toBeLessThan(0.06);
      }
    }
  });

  test("the pelvis is lowest near mid-stance and highest in flight", () => {
    for (const { figure, contacts } of made) {
      for (const [i, contact] of contacts.slice(0, -1).entries()) {
        const next = contacts[i + 1];
        if (next === undefined) continue;
        const spanS = contact.toeOffS - contact.initialContactS;
        const height = (t: number): number => figure.poseAt(t).hipMiddle[1];
        const stepTimes = times(contact.initialContactS, next.initialContactS, 0.004);
        const lowest = stepTimes.reduce((best, t) => (height(t) < height(best) ? t : best));
        const highest = stepTimes.reduce((best, t) => (height(t) > height(best) ? t : best));
        expect((lowest - contact.initialContactS) / spanS).toBeGreaterThan(0.36);
        expect((lowest - contact.initialContactS) / spanS).toBeLessThan(0.56);
        expect(highest).toBeGreaterThan(contact.toeOffS - 0.02);
      }
    }
  });
});

describe("createFigure() keeps the body whole", () => {
  test("segments keep their lengths and knees bend one way only", () => {
    for (const { runner, figure } of made) {
      for (const t of times(0, 1.2, 0.02)) {
        const pose = figure.poseAt(t);
        for (const foot of ["left", "right"] as const) {
          const leg = pose[foot];
          expect(length(subtract(leg.knee, leg.hip))).toBeCloseTo(runner.body.thighM, 6);
          expect(length(subtract(leg.ankle, leg.knee))).toBeCloseTo(runner.body.shankM, 6);
          expect(leg.kneeFlexionDeg).toBeGreaterThan(0);
        }
      }
    }
  });

  test("points move without a jump and nearly without a jerk", () => {
    for (const { figure } of made) {
      const at = (t: number): readonly Vector3[] => {
        const p = figure.poseAt(t);
        return [p.left.knee, p.left.ankle, p.left.toe, p.right.heel, p.hipMiddle, p.leftArm.wrist, p.head.nose];
      };
      let before = at(0);
      for (const t of times(0.002, 1.2, 0.002)) {
        const now = at(t);
        now.forEach((point, i) => {
          const from = before[i];
          if (from !== undefined) expect(length(subtract(point, from))).toBeLessThan(0.002 * 16);
        });
        before = now;
      }
    }
  });

  test("no part of the sole goes more than 15 mm below the ground", () => {
    for (const { runner, figure } of made) {
      for (const t of times(0, 1.2, 0.01)) {
        const { ballSole, solePitchDeg, toePitchDeg } = figure.poseAt(t).left;
        const heelUpM = ballSole[1] - Math.sin((solePitchDeg * Math.PI) / 180) * (runner.body.footM - runner.body.toeM);
        const tipUpM = ballSole[1] + Math.sin((toePitchDeg * Math.PI) / 180) * runner.body.toeM;
        expect(Math.min(ballSole[1], heelUpM, tipUpM)).toBeGreaterThan(-0.015);
      }
    }
  });
});

test("createFigure() mirrors when the sides of its parameters are swapped", () => {
  const swapped = (sign: 1 | -1, firstFoot: Side): RunnerParameters => ({
    ...usual,
    firstFoot,
    stepTimeAsymmetryS: sign * 0.012,
    asymmetry: { overstridePercent: sign * 4, contactTimeS: sign * 0.012, pelvicDropDeg: sign * 2 },
  });
  const one = createFigure(swapped(1, "left"), 1.5);
  const other = createFigure(swapped(-1, "right"), 1.5);
  const mirrored = ([x, y, z]: Vector3): Vector3 => [x, y, -z];
  for (const t of times(0, 1.4, 0.05)) {
    const a = one.poseAt(t);
    const b = other.poseAt(t);
    for (const [left, right] of [
      [a.left.ankle, b.right.ankle],
      [a.right.toe, b.left.toe],
      [a.left.hip, b.right.hip],
      [a.leftArm.elbow, b.rightArm.elbow],
      [a.shoulderMiddle, b.shoulderMiddle],
    ] as const) {
      expect(length(subtract(left, mirrored(right)))).toBeLessThan(1e-6);
    }
  }
});

test("createFigure() refuses a stride no leg can reach", () => {
  expect(() => createFigure({ ...usual, gait: { ...usual.gait, contactTimeS: 0.5, speedMPerS: 5 } }, 1)).toThrow(
    RangeError,
  );
});
