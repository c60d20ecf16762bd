import { describe, expect, test } from "vitest";
import { type DriftSamples, driftEstimate } from "./drift-interval.ts";
import { seededNoise } from "./run-fixture.ts";

/** Two sides of `seconds` each with noise between them, as in a run's three thirds; `phi` is its memory from second to second. */
function simulate(seconds: number, { phi, noise, drift = 0 }: { phi: number; noise: () => number; drift?: number }) {
  const series = remembered(3 * seconds, phi, noise);
  const values = [...series.slice(0, seconds), ...series.slice(2 * seconds).map((value) => value + drift)];
  return estimated({
    values,
    sides: values.map((_, index) => (index < seconds ? 0 : 1)),
    seconds: values.map(() => 1),
    covariates: [remembered(2 * seconds, 0.9, noise)],
  });
}

function estimated(samples: DriftSamples) {
  const estimate = driftEstimate(samples);
  if (estimate === undefined) throw new Error("the sides cannot be told apart from the covariates");
  return estimate;
}

/** First-order autoregressive noise of variance 1. */
function remembered(length: number, phi: number, noise: () => number): number[] {
  let value = noise();
  return Array.from({ length }, () => {
    value = phi * value + Math.sqrt(1 - phi * phi) * noise();
    return value;
  });
}

describe("driftEstimate()", () => {
  // Real files remember like 0.75 to 0.85 from second to second, and next to nothing after 20 s.
  test.each([
    [120, 0],
    [120, 0.8],
    [300, 0.5],
    [300, 0.8],
    [600, 0.85],
    [900, 0.9],
  ])("covers no drift in 93 to 97 of 100 runs with sides of %d s and memory %d", (seconds, phi) => {
    const noise = seededNoise(1);
    const rounds = 1000;
    let covered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const [low, high] = simulate(seconds, { phi, noise }).interval;
      covered += Number(low <= 0 && high >= 0);
    }
    expect(covered / rounds).toBeGreaterThanOrEqual(0.93);
    expect(covered / rounds).toBeLessThanOrEqual(0.97);
  });

  test("finds a drift of known size without bias", () => {
    const noise = seededNoise(3);
    const changes = Array.from({ length: 200 }, () => simulate(300, { phi: 0.8, noise, drift: 2 }).change);
    expect(changes.reduce((sum, change) => sum + change, 0) / changes.length).toBeCloseTo(2, 1);
  });

  test("is the two-sample t interval of the stretches' means where nothing else varies", () => {
    // Four stretches of 30 s a side with means 1 3 1 3 and 4 6 4 6 (neighbours unlike, so nothing is widened): change 3, pooled variance 4/3.
    const means = [1, 3, 1, 3, 4, 6, 4, 6];
    const values = means.flatMap((mean) => Array<number>(30).fill(mean));
    const { change, interval } = estimated({
      values,
      sides: values.map((_, index) => (index < 120 ? 0 : 1)),
      seconds: values.map(() => 1),
      covariates: [],
    });
    expect(change).toBeCloseTo(3, 12);
    // Standard error sqrt(4/3 x 2/4), t of 6 degrees of freedom 2.447.
    expect((interval[1] - interval[0]) / 2).toBeCloseTo(2.447 * Math.sqrt((4 / 3) * (2 / 4)), 2);
  });

  test("takes out what speed explains", () => {
    const speeds = Array.from({ length: 600 }, (_, index) => 3 + 0.1 * Math.sin(index / 9) + (index < 300 ? 0.05 : 0));
    const { change } = estimated({
      values: speeds.map((speed, index) => 165 + 6 * (speed - 3) + (index < 300 ? 0 : 1.5)),
      sides: speeds.map((_, index) => (index < 300 ? 0 : 1)),
      seconds: speeds.map(() => 1),
      covariates: [speeds],
    });
    expect(change).toBeCloseTo(1.5, 9);
  });

  test("says nothing where speed tells the sides apart", () => {
    const speeds = Array.from({ length: 600 }, (_, index) => (index < 300 ? 3 : 2.9) + 0.001 * Math.sin(index));
    const sides = speeds.map((_, index) => (index < 300 ? 0 : 1));
    const covariates = [speeds];
    expect(driftEstimate({ values: speeds, sides, seconds: speeds.map(() => 1), covariates })).toBeUndefined();
  });
});
