import { mean } from "../signal/statistics.ts";
import type { CheckIn } from "./check-in.ts";
import { changeOf, type RealChange } from "./instrument.ts";
import { painScale } from "./pain-trend.ts";

/** Days of check-ins on either side of something that are compared, and least told in each; by hand, as for the trend of the pain. */
export const comparedDays = 7;
const leastTold = 4;

/** First and last day number of a stretch of days. */
export type DaySpan = readonly [from: number, to: number];

/** The worst pain of two stretches of days, points of 10, and what going from one to the other is called. */
export interface PainChange {
  readonly change: RealChange;
  readonly before: number;
  readonly after: number;
}

/** Compares the worst pain of two stretches of days; undefined where either has too few check-ins. Days not told are left out. */
export function painChange(
  diary: ReadonlyMap<number, CheckIn>,
  spans: readonly [before: DaySpan, after: DaySpan],
): PainChange | undefined {
  const [before, after] = spans.map((span) => worstPains(diary, span));
  if (before === undefined || after === undefined) return undefined;
  if (before.length < leastTold || after.length < leastTold) return undefined;
  const [first, last] = [mean(before), mean(after)];
  return { change: changeOf(painScale, first, last), before: first, after: last };
}

function worstPains(diary: ReadonlyMap<number, CheckIn>, [from, to]: DaySpan): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => diary.get(from + index)).flatMap((checkIn) => {
    const pain = checkIn?.painWorst ?? checkIn?.painNow;
    return pain === undefined ? [] : [pain];
  });
}
