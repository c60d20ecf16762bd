/** One repetition: when it began and ended, and where its turn was. */
export interface Repetition {
  readonly startS: number;
  readonly endS: number;
  /** Time and value of its deepest point. */
  readonly deepestS: number;
  readonly deepest: number;
  readonly frame: number;
}

/** Least range that counts as a movement, degrees: less is swaying. Chosen by hand. */
const leastRangeDeg = 20;

/**
 * Shares of the range: a repetition goes over the first and comes back under the second; and over so many degrees above the lowest
 * at least, so that swaying does not count where the range is small. The first leaves room for a shallow one among deep ones.
 */
const shares = { over: 0.4, under: 0.3 } as const;
const leastOverDeg = 15;

/** Shares of all values between which the range lies, so that strays do not widen it. */
const rangeShares = [0.05, 0.95] as const;

/**
 * Repetitions of a movement that goes away from a low value and comes back: each must pass 40 % of the range and return below
 * 30 % of it. One that is under way at either end of the film is not counted; one that a long gap breaks is not either.
 */
export function countReps(values: Float64Array, timesS: Float64Array): readonly Repetition[] {
  const known = [...values].filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const [low, high] = rangeShares.map((share) => known[Math.floor(share * (known.length - 1))] ?? 0);
  if (low === undefined || high === undefined || high - low < leastRangeDeg) return [];
  const [over, low30] = [low + Math.max(leastOverDeg, shares.over * (high - low)), low + shares.under * (high - low)];
  const found: Repetition[] = [];
  let under: Under = {};
  for (const [frame, value] of values.entries()) {
    const { start, deepest } = under;
    if (value <= low30 && start !== undefined && deepest !== undefined) {
      found.push(repetition({ values, timesS, start, deepest, end: frame }));
    }
    under = nextUnder(under, { frame, value, over, low30, deepestValue: values[deepest ?? -1] });
  }
  return found;
}

/** Where the repetition that is under way began, and its deepest frame so far. */
interface Under {
  readonly start?: number;
  readonly deepest?: number;
}

interface Step {
  readonly frame: number;
  readonly value: number;
  readonly over: number;
  readonly low30: number;
  readonly deepestValue: number | undefined;
}

function nextUnder(under: Under, { frame, value, over, low30, deepestValue = -1 }: Step): Under {
  if (Number.isNaN(value)) return {};
  if (value <= low30) return { start: frame };
  const isDeeper = under.start !== undefined && value >= over && value > deepestValue;
  return isDeeper ? { ...under, deepest: frame } : under;
}

interface Found {
  readonly values: Float64Array;
  readonly timesS: Float64Array;
  readonly start: number;
  readonly deepest: number;
  readonly end: number;
}

function repetition({ values, timesS, start, deepest, end }: Found): Repetition {
  return {
    startS: timesS[start] ?? 0,
    endS: timesS[end] ?? 0,
    deepestS: timesS[deepest] ?? 0,
    deepest: values[deepest] ?? 0,
    frame: deepest,
  };
}
