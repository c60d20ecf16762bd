import { describe, expect, test } from "vitest";
import { dayText } from "../load/calendar.ts";
import { cadenceTarget } from "./cadence-target.ts";
import { mayRun } from "./may-run.ts";
import { pooledEffect } from "./pool-effects.ts";
import { ratingSd, runEffect } from "./run-effect.ts";
import { type Preference, type RunTrial, runParts } from "./trial.ts";
import { changeVerdicts } from "./verdict.ts";

const trial = (pains: readonly (number | undefined)[], preference?: Preference): RunTrial => ({
  ...{ kind: "run", change: "taller", criterionPoints: 2 },
  blocks: pains.map((pain, index) => ({
    ...{ part: runParts[index] ?? "usual-again", seconds: 180 },
    ...(pain === undefined ? {} : { pain }),
  })),
  ...(preference === undefined ? {} : { preference }),
});
const verdictOf = (...runs: readonly RunTrial[]) =>
  changeVerdicts(
    runs.map((one, index) => ({ day: dayText(index), trial: one })),
    2,
  )[0];

describe("runEffect()", () => {
  test("is the changed part against the mean of the usual ones, with the drift as part of its error", () => {
    const steady = runEffect(trial([5, 2, 5]));
    expect(steady?.value).toBe(-3);
    // 1.5 s^2 for three ratings, none for drift.
    expect(steady?.variance).toBeCloseTo(1.5 * ratingSd ** 2, 12);
    const drifting = runEffect(trial([3, 2, 7]));
    expect(drifting?.value).toBe(-3);
    expect(drifting?.variance).toBeCloseTo(1.5 * ratingSd ** 2 + 16 / 12, 12);
  });

  test.each([
    [[5, 3, 5], "helped"],
    [[5, 3, 4], "none"],
    [[4, 3, 6], "none"],
    [[3, 5, 3], "worse"],
    [[6, 4, 4], "none"],
  ] as const)("rule R6: %j is %s", (pains, response) => {
    expect(runEffect(trial(pains))?.response).toBe(response);
  });

  test("a clear preference decides where pain does not, and never against it", () => {
    expect(runEffect(trial([4, 3, 4], "changed-clear"))).toMatchObject({ response: "helped", by: "preference" });
    expect(runEffect(trial([4, 3, 4], "changed"))).toMatchObject({ response: "none", by: "nothing" });
    expect(runEffect(trial([3, 6, 3], "changed-clear"))).toMatchObject({ response: "worse", by: "pain" });
  });

  test("what helped or was worse by pain always leaves 0 out of its interval", () => {
    for (let first = 0; first <= 10; first += 1)
      for (let changed = 0; changed <= 10; changed += 1)
        for (let again = 0; again <= 10; again += 1) {
          const effect = runEffect(trial([first, changed, again]));
          if (effect?.by !== "pain") continue;
          expect(effect.interval[0] > 0 || effect.interval[1] < 0).toBe(true);
        }
  });

  test("is not told while a part has no rating", () => {
    expect(runEffect(trial([5, undefined, 5]))).toBeUndefined();
    expect(runEffect(trial([5, 3]))).toBeUndefined();
  });
});

describe("pooledEffect()", () => {
  test("of runs that agree is their mean, and narrows with their number", () => {
    const width = (count: number) => {
      const effect = pooledEffect(Array.from({ length: count }, () => ({ value: -2, variance: 0.8 })));
      expect(effect?.value).toBeCloseTo(-2, 9);
      return (effect?.interval[1] ?? 0) - (effect?.interval[0] ?? 0);
    };
    expect(width(1)).toBeGreaterThan(width(2));
    expect(width(2)).toBeGreaterThan(width(4));
    // Wider than if days were all alike, 2 x 1.96 x sqrt(0.8 / 4).
    expect(width(4)).toBeGreaterThan(2 * 1.96 * Math.sqrt(0.2));
  });

  test("is wider when the runs disagree", () => {
    const of = (values: readonly number[]) =>
      pooledEffect(values.map((value) => ({ value, variance: 0.8 })))?.interval ?? [0, 0];
    const [alike, apart] = [of([-2, -2, -2]), of([-5, -2, 1])];
    expect(apart[1] - apart[0]).toBeGreaterThan(alike[1] - alike[0]);
  });
});

describe("changeVerdicts()", () => {
  test("one run by rule R6, several only when most agree and the interval leaves out 0", () => {
    expect(verdictOf(trial([5, 2, 5]))).toMatchObject({ verdict: "helped", by: "pain" });
    expect(verdictOf(trial([5, 4, 5]))?.verdict).toBe("cannot-tell");
    expect(verdictOf(trial([5, 2, 5]), trial([6, 3, 6]), trial([5, 2, 5]))?.verdict).toBe("helped");
    expect(verdictOf(trial([5, 2, 5]), trial([4, 5, 4]))?.verdict).toBe("cannot-tell");
    expect(verdictOf(trial([3, 6, 3]), trial([4, 7, 4]), trial([3, 6, 4]))?.verdict).toBe("worse");
  });

  test("no difference takes several runs that agree on none", () => {
    expect(verdictOf(trial([4, 4, 4]))?.verdict).toBe("cannot-tell");
    expect(verdictOf(...Array.from({ length: 4 }, () => trial([4, 4, 4])))?.verdict).toBe("no-difference");
  });

  test("counts runs that were ended because it hurt more, and gives no verdict from them", () => {
    const stopped = { ...trial([3]), stopped: { part: "changed", why: "hurts-more" } } as const;
    expect(verdictOf(stopped)).toMatchObject({ verdict: "cannot-tell", stoppedHurting: 1, unfinished: 1, runs: [] });
  });
});

describe("mayRun()", () => {
  const facts = { advice: "usual", isComingBack: false, limitM: 5000, metresPerMin: 170 } as const;
  test("waits for the safety screen, for a stop, for the way back to running, and for the single-run limit", () => {
    expect(mayRun(facts)).toEqual({ kind: "yes", metres: 1870, isLimitKnown: true });
    expect(mayRun({ ...facts, advice: undefined })).toEqual({ kind: "no", why: "not-screened" });
    expect(mayRun({ ...facts, advice: "stop" })).toEqual({ kind: "no", why: "stop" });
    expect(mayRun({ ...facts, isComingBack: true })).toEqual({ kind: "no", why: "coming-back" });
    expect(mayRun({ ...facts, isComingBack: true, advice: "stop" })).toEqual({ kind: "no", why: "stop" });
    expect(mayRun({ ...facts, limitM: 1800 })).toEqual({ kind: "no", why: "too-far", metres: 1870, limitM: 1800 });
    expect(mayRun({ ...facts, limitM: undefined })).toMatchObject({ kind: "yes", isLimitKnown: false });
  });
});

test("cadenceTarget() is 5 % above the runner's own", () => {
  expect(cadenceTarget(160)).toBe(168);
});

describe("what was never run", () => {
  test("changeVerdicts() leaves out a run that was set up and never started, stopped or not", () => {
    expect(verdictOf(trial([]), { ...trial([]), stopped: { part: "usual-first", why: "other" } })).toBeUndefined();
  });

  test("changeVerdicts() calls a run that can go on open, and one that was stopped ended early", () => {
    expect(verdictOf(trial([4, 2]))).toMatchObject({ open: 1, unfinished: 0, runs: [] });
    const stopped: RunTrial = { ...trial([4, undefined]), stopped: { part: "changed", why: "other" } };
    expect(verdictOf(stopped)).toMatchObject({ open: 0, unfinished: 1 });
    expect(verdictOf(trial([4, 2, undefined]))).toMatchObject({ open: 0, unfinished: 1 });
  });
});
