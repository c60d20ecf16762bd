import { describe, expect, test } from "vitest";
import { conditionalTable, penalisedInterval, penalisedOdds, tailInterval, upperTail } from "./conditional-odds.ts";

/** Matched pairs: one flare and one ordinary day each, one of them exposed. */
const pairs = (count: number) => Array.from({ length: count }, () => ({ days: 2, flares: 1, exposed: 1 }));

describe("conditionalTable()", () => {
  test("gives the binomial coefficients for matched pairs", () => {
    expect(conditionalTable(pairs(4)).weights.map((weight) => 6 * weight)).toEqual([1, 4, 6, 4, 1]);
    expect(conditionalTable(pairs(4)).information).toBeCloseTo(1, 12);
  });

  test("gives Fisher's distribution for one table", () => {
    // Lady tasting tea: 4 of 8 with milk first, 4 named: 1, 16, 36, 16, 1 of 70.
    const tea = conditionalTable([{ days: 8, flares: 4, exposed: 4 }]);
    expect(upperTail(tea, 4, { share: 1 })).toBeCloseTo(1 / 70, 12);
    expect(upperTail(tea, 3, { share: 1 })).toBeCloseTo(17 / 70, 12);
    expect(upperTail(tea, 3)).toBeCloseTo(9 / 70, 12);
  });

  test("leaves out strata that tell nothing", () => {
    const dumb = [
      { days: 5, flares: 0, exposed: 2 },
      { days: 5, flares: 5, exposed: 2 },
      { days: 5, flares: 1, exposed: 0 },
      { days: 5, flares: 1, exposed: 5 },
    ];
    expect(conditionalTable(dumb)).toEqual({ least: 0, weights: [1], information: 0 });
    expect(penalisedOdds(conditionalTable(dumb), 0)).toBeUndefined();
  });
});

describe("intervals of the odds ratio", () => {
  test("the exact one of matched pairs is Clopper and Pearson's for their share", () => {
    // 8 of 10: 0.4439 to 0.9748 as a share, and odds of it.
    const { low, high } = tailInterval(conditionalTable(pairs(10)), 8, 1);
    expect(low / (1 + low)).toBeCloseTo(0.4439, 4);
    expect(high / (1 + high)).toBeCloseTo(0.9748, 4);
  });

  test("the mid-p one lies within the exact one, and ends are open where the data set none", () => {
    const table = conditionalTable(pairs(10));
    for (let observed = 0; observed <= 10; observed += 1) {
      const [exact, mid] = [tailInterval(table, observed, 1), tailInterval(table, observed)];
      expect(mid.low).toBeGreaterThanOrEqual(exact.low);
      expect(mid.high).toBeLessThanOrEqual(exact.high);
    }
    expect(tailInterval(table, 0).low).toBe(0);
    expect(tailInterval(table, 10).high).toBe(Number.POSITIVE_INFINITY);
  });

  test("penalised odds of matched pairs add a half to both sides, and are finite at the ends", () => {
    // Firth's penalty is Jeffreys' prior: the peak is (x + 1/2) / (n - x + 1/2).
    const table = conditionalTable(pairs(10));
    for (const observed of [0, 3, 10]) {
      expect(penalisedOdds(table, observed)).toBeCloseTo((observed + 0.5) / (10 - observed + 0.5), 6);
      const { low, high } = penalisedInterval(table, observed);
      expect(low).toBeLessThan(penalisedOdds(table, observed) ?? 0);
      expect(high).toBeGreaterThan(penalisedOdds(table, observed) ?? 0);
    }
  });

  test("turning exposed into unexposed turns odds and interval over", () => {
    const table = conditionalTable([
      { days: 7, flares: 2, exposed: 3 },
      { days: 8, flares: 1, exposed: 2 },
    ]);
    const turned = conditionalTable([
      { days: 7, flares: 2, exposed: 4 },
      { days: 8, flares: 1, exposed: 6 },
    ]);
    expect(penalisedOdds(turned, 1)).toBeCloseTo(1 / (penalisedOdds(table, 2) ?? 0), 6);
    expect(penalisedInterval(turned, 1).low).toBeCloseTo(1 / penalisedInterval(table, 2).high, 5);
    expect(tailInterval(turned, 1).high).toBeCloseTo(1 / tailInterval(table, 2).low, 5);
  });
});
