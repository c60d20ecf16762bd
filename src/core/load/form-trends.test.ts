import { describe, expect, test } from "vitest";
import { dayNumber, dayText } from "./calendar.ts";
import { formTrends } from "./form-trends.ts";
import { residualise } from "./residualise.ts";
import { runOn, seededNoise } from "./run-fixture.ts";
import type { RunSummary } from "./run-summary.ts";

const today = dayNumber("2026-06-30");

interface Season {
  readonly runs?: number;
  readonly every?: number;
  readonly slopePerDay?: number;
  readonly noise?: () => number;
  readonly speed?: (index: number) => number;
  readonly sensor?: (index: number) => string;
}

/** Runs up to today whose cadence follows speed, time and noise. */
function season({ runs = 30, every = 2, slopePerDay = 0, noise = () => 0, speed, sensor }: Season): RunSummary[] {
  return Array.from({ length: runs }, (_, index) => {
    const day = today - every * (runs - 1 - index);
    const speedMps = speed?.(index) ?? 3 + 0.2 * Math.sin(index);
    const mean = 165 + 5.6 * (speedMps - 3) + slopePerDay * (day - today) + noise();
    const cadence = { mean, seconds: 3000, sensor: sensor?.(index) ?? "garmin/hrm-pro" };
    return runOn(dayText(day), speedMps * 3.5, { movingS: 3500, cadence });
  });
}

const recentOf = (runs: readonly RunSummary[]) => {
  const recent = formTrends(runs, today)[0]?.recent;
  if (recent?.kind !== "value") throw new Error(recent?.code);
  return recent;
};

describe("residualise()", () => {
  test("leaves a regressor whose slope is that of the regression on all of them", () => {
    const [a, b] = [
      [1, 2, 4, 7, 11, 3],
      [2, 1, 5, 3, 8, 9],
    ];
    const y = a.map((value, index) => 4 + 3 * value - 2 * (b[index] ?? 0));
    const x = residualise(a, [b]);
    const dot = (p: readonly number[], q: readonly number[]) => p.reduce((sum, v, i) => sum + v * (q[i] ?? 0), 0);
    expect(dot(x, y) / dot(x, x)).toBeCloseTo(3, 12);
    expect(dot(x, b)).toBeCloseTo(0, 9);
    for (const left of residualise(y, [a, b])) expect(left).toBeCloseTo(0, 9);
  });

  test("passes over a covariate that does not vary", () => {
    expect(residualise([1, 2, 6], [[5, 5, 5]])).toEqual([-2, -1, 3]);
  });
});

describe("formTrends()", () => {
  test("finds a slope exactly where there is no noise, whatever the speeds", () => {
    const getting = recentOf(season({ slopePerDay: 0.05, speed: (index) => 3 + index / 60 + 0.3 * Math.sin(index) }));
    expect(getting.changePer30Days).toBeCloseTo(1.5, 9);
    expect(getting).toMatchObject({ isReal: true, runs: 30, days: 58, sensor: "garmin/hrm-pro" });
  });

  test("does not take quicker runs for a change of form", () => {
    const quicker = (index: number) => 2.6 + index / 40 + 0.3 * Math.sin(index);
    expect(recentOf(season({ speed: quicker })).changePer30Days).toBeCloseTo(0, 9);
  });

  test("has no trend where speed and time cannot be told apart", () => {
    const runs = season({ speed: (index) => 2.6 + index / 40 });
    expect(formTrends(runs, today)[0]?.recent).toMatchObject({ code: "speed-with-time" });
  });

  test("covers no change in 93 to 97 of 100 seasons", () => {
    const noise = seededNoise(8);
    let covered = 0;
    for (let round = 0; round < 500; round += 1) {
      const [low, high] = recentOf(season({ noise })).interval;
      covered += Number(low <= 0 && high >= 0);
    }
    expect(covered / 500).toBeGreaterThanOrEqual(0.93);
    expect(covered / 500).toBeLessThanOrEqual(0.975);
  });

  test("never mixes sensors: a change breaks the line, and the trend is the newest sensor's", () => {
    const runs = season({ sensor: (index) => (index < 10 ? "stryd" : "garmin/hrm-pro") });
    const [cadence] = formTrends(runs, today);
    expect(cadence?.changes).toEqual([{ day: runs[10]?.day, from: "stryd", to: "garmin/hrm-pro" }]);
    expect(recentOf(runs)).toMatchObject({ runs: 20, days: 38 });
    expect(formTrends(season({ sensor: (index) => (index < 25 ? "a" : "b") }), today)[0]?.recent).toMatchObject({
      code: "too-few-runs",
    });
  });

  test("takes a change of watch for a change of sensor where the watch itself measures", () => {
    const runs = season({ sensor: () => "device" }).map((run, index) => ({
      ...run,
      device: index < 15 ? "garmin/fr255" : "garmin/fr965",
    }));
    expect(formTrends(runs, today)[0]?.changes).toMatchObject([{ from: "garmin/fr255", to: "garmin/fr965" }]);
  });

  test("needs 8 runs, 28 days, and no run older than 90 days", () => {
    expect(formTrends(season({ runs: 7, every: 5 }), today)[0]?.recent).toMatchObject({ code: "too-few-runs" });
    expect(formTrends(season({ runs: 20, every: 1 }), today)[0]?.recent).toMatchObject({ code: "too-few-days" });
    expect(recentOf(season({ runs: 80, every: 2 }))).toMatchObject({ runs: 45, days: 88 });
    expect(formTrends([], today)[0]?.recent).toMatchObject({ code: "too-few-runs" });
  });
});
