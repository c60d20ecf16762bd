import { type BodyTestOfDay, seriesOf, testSides } from "../body-test/body-test.ts";
import type { HandoverChange, HandoverTest, HandoverValue } from "./handover.ts";

/** What is known of a body test. */
export interface TestFacts {
  readonly id: string;
  readonly title: string;
  /** Absent where the result is no quantity. */
  readonly unit?: string;
  readonly better: "higher" | "lower" | "none";
  /** Smallest change that counts, in the test's unit; absent where none was found. */
  readonly realChange?: number;
}

/** First and last result of every test and side that was measured. */
export function testParts(
  results: readonly BodyTestOfDay[],
  tests: ReadonlyMap<string, TestFacts>,
): readonly HandoverTest[] {
  return [...tests.values()].flatMap((test) => {
    const { id, title, unit, realChange } = test;
    if (unit === undefined) return [];
    return testSides.flatMap((side) => {
      const series = seriesOf(results, { test: id, side });
      const [first, last] = [series[0], series.at(-1)];
      if (first === undefined || last === undefined) return [];
      const known = realChange === undefined ? {} : { realChange };
      return [{ ...{ id, title, side, unit, first, last, ...known }, word: wordOf(test, first, last) }];
    });
  });
}

function wordOf({ better, realChange }: TestFacts, first: HandoverValue, last: HandoverValue): HandoverChange {
  if (realChange === undefined || better === "none" || first.day === last.day) return "unknown";
  const gain = better === "higher" ? last.value - first.value : first.value - last.value;
  if (Math.abs(gain) < realChange) return "about-the-same";
  return gain > 0 ? "really-better" : "really-worse";
}
