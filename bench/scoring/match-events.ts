/** One event of one foot, s. */
export interface TimedEvent {
  readonly foot: "left" | "right";
  readonly timeS: number;
  /** False for an event that nobody can be asked to find; it may be matched, but is neither scored nor missed. */
  readonly isScored?: boolean;
}

export interface EventMatches {
  /** Found minus true, s, of each pair. */
  readonly errorsS: readonly number[];
  /** True events with no found one near. */
  readonly missed: readonly TimedEvent[];
  /** Found events with no true one near. */
  readonly extra: readonly TimedEvent[];
}

export interface MatchOptions {
  /** Furthest apart that a pair may be, s; 0.15 is below half a running step. */
  readonly windowS?: number;
  /** Stretch in which events count; one outside may still be matched, but is neither missed nor extra nor scored. */
  readonly scoredS?: readonly [number, number];
}

/**
 * Pairs found events with true ones of the same foot: nearest pairs first, each event once. A pair is scored when its true
 * event lies in the scored stretch.
 */
export function matchEvents(
  truth: readonly TimedEvent[],
  found: readonly TimedEvent[],
  { windowS = 0.15, scoredS = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] }: MatchOptions = {},
): EventMatches {
  const pairs = truth
    .flatMap((real, i) => found.map((event, j) => ({ i, j, real, errorS: event.timeS - real.timeS, foot: event.foot })))
    .filter(({ real, errorS, foot }) => real.foot === foot && Math.abs(errorS) <= windowS)
    .toSorted((a, b) => Math.abs(a.errorS) - Math.abs(b.errorS));
  const usedTruth = new Set<number>();
  const usedFound = new Set<number>();
  const errorsS: number[] = [];
  const counts = ({ timeS, isScored = true }: TimedEvent) => isScored && timeS >= scoredS[0] && timeS <= scoredS[1];
  for (const { i, j, real, errorS } of pairs) {
    if (usedTruth.has(i) || usedFound.has(j)) continue;
    usedTruth.add(i);
    usedFound.add(j);
    if (counts(real)) errorsS.push(errorS);
  }
  return {
    errorsS,
    missed: truth.filter((event, i) => !usedTruth.has(i) && counts(event)),
    extra: found.filter((event, j) => !usedFound.has(j) && counts(event)),
  };
}
