/** What a provocation test brought about: nothing, the runner's own pain, or another feeling. */
export const provocations = ["nothing", "own-pain", "other"] as const;

export type Provocation = (typeof provocations)[number];

/** Result of one side, or of the whole where a test has no sides. In the test's own unit; more of a test ended early is kept. */
export interface SideResult {
  readonly value?: number;
  readonly provoked?: Provocation;
  /** Pain while testing, 0 to 10. */
  readonly pain?: number;
  /** Why it ended: could not go on, pain, the longest time, or by choice. */
  readonly ended?: "tired" | "pain" | "longest" | "by-choice";
}

/** One body test as done on one day. */
export interface BodyTestResult {
  /** Id of the record in `data/self-tests`. */
  readonly test: string;
  readonly left?: SideResult;
  readonly right?: SideResult;
  readonly both?: SideResult;
  readonly note?: string;
}

/** A result with its day, `YYYY-MM-DD`. */
export interface BodyTestOfDay {
  readonly day: string;
  readonly result: BodyTestResult;
}

export const testSides = ["left", "right", "both"] as const;

export type TestSide = (typeof testSides)[number];

/** How far the two sides differ: left minus right as a share of the better one, -1 to 1; nothing unless both were measured. */
export function sideDifference({ left, right }: BodyTestResult): number | undefined {
  const [a, b] = [left?.value, right?.value];
  if (a === undefined || b === undefined) return undefined;
  const better = Math.max(Math.abs(a), Math.abs(b));
  return better === 0 ? 0 : (a - b) / better;
}

/** Values of one side over time, the oldest day first; of several on a day, the last. */
export function seriesOf(
  results: readonly BodyTestOfDay[],
  { test, side }: { readonly test: string; readonly side: TestSide },
): readonly { readonly day: string; readonly value: number }[] {
  const byDay = new Map(
    results.flatMap(({ day, result }) => {
      const value = result.test === test ? result[side]?.value : undefined;
      return value === undefined ? [] : [[day, value] as const];
    }),
  );
  return [...byDay].map(([day, value]) => ({ day, value })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
