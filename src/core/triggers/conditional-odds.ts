/** One set of comparable days: how many, how many of them begin a flare, how many are exposed. */
export interface Stratum {
  readonly days: number;
  readonly flares: number;
  readonly exposed: number;
}

/**
 * Distribution of the number of exposed flares over all strata, given their margins: `weights[i]` times the odds ratio to the
 * power of `least + i`. The conditional likelihood of one common odds ratio; weights are scaled to a greatest of 1.
 */
export interface ConditionalTable {
  readonly least: number;
  readonly weights: readonly number[];
  /** Variance of the number when the odds ratio is 1: what the data can tell. */
  readonly information: number;
}

/** Log odds ratios beyond this are called none or infinite: odds of one to three million. */
const farthest = 15;

/** The table of some strata; those without a flare, without an ordinary day, or all alike in exposure tell nothing and are left out. */
export function conditionalTable(strata: readonly Stratum[]): ConditionalTable {
  let table: { least: number; weights: number[] } = { least: 0, weights: [1] };
  let information = 0;
  for (const stratum of strata) {
    if (!isTelling(stratum)) continue;
    table = convolve(table, hypergeometric(stratum));
    information += varianceOf(stratum);
  }
  return { ...table, information };
}

/** Whether exposure differs within the stratum, and flares do. */
export function isTelling({ days, flares, exposed }: Stratum): boolean {
  return flares > 0 && flares < days && exposed > 0 && exposed < days;
}

function varianceOf({ days, flares, exposed }: Stratum): number {
  return (flares * (days - flares) * exposed * (days - exposed)) / (days * days * (days - 1));
}

function hypergeometric({ days, flares, exposed }: Stratum): { least: number; weights: number[] } {
  const least = Math.max(0, flares - (days - exposed));
  const most = Math.min(flares, exposed);
  const weights: number[] = [];
  for (let t = least; t <= most; t += 1) weights.push(choose(exposed, t) * choose(days - exposed, flares - t));
  return { least, weights };
}

function choose(n: number, k: number): number {
  let value = 1;
  for (let index = 1; index <= k; index += 1) value = (value * (n - k + index)) / index;
  return value;
}

function convolve(
  a: { readonly least: number; readonly weights: readonly number[] },
  b: { readonly least: number; readonly weights: readonly number[] },
): { least: number; weights: number[] } {
  const weights = Array.from({ length: a.weights.length + b.weights.length - 1 }, () => 0);
  for (const [i, left] of a.weights.entries()) {
    for (const [j, right] of b.weights.entries()) weights[i + j] = (weights[i + j] ?? 0) + left * right;
  }
  const greatest = Math.max(...weights);
  return { least: a.least + b.least, weights: weights.map((weight) => weight / greatest) };
}

/**
 * Sums over the numbers of exposed flares of their shares at a log odds ratio, times 1, the number (from 0), its square and its
 * cube. Shares are held against the end that the odds favour, so that none grows beyond bounds.
 */
function sums({ weights }: ConditionalTable, logOdds: number): readonly [number, number, number, number] {
  const top = weights.length - 1;
  const factor = Math.exp(-Math.abs(logOdds));
  let [all, first, second, third] = [0, 0, 0, 0];
  let power = 1;
  for (let step = 0; step <= top; step += 1) {
    const index = logOdds > 0 ? top - step : step;
    const share = (weights[index] ?? 0) * power;
    all += share;
    first += share * index;
    second += share * index * index;
    third += share * index * index * index;
    power *= factor;
  }
  return [all, first, second, third];
}

/**
 * Probability, at a log odds ratio, of more exposed flares than `observed`, and `share` of the probability of exactly as many:
 * 1 gives the exact tail, one half the mid-p.
 */
export function upperTail(
  { least, weights }: ConditionalTable,
  observed: number,
  { logOdds = 0, share = 0.5 }: { readonly logOdds?: number; readonly share?: number } = {},
): number {
  const at = observed - least;
  const top = weights.length - 1;
  const factor = Math.exp(-Math.abs(logOdds));
  let [all, tailSum, power] = [0, 0, 1];
  for (let step = 0; step <= top; step += 1) {
    const index = logOdds > 0 ? top - step : step;
    const own = (weights[index] ?? 0) * power;
    all += own;
    if (index > at) tailSum += own;
    else if (index === at) tailSum += share * own;
    power *= factor;
  }
  return tailSum / all;
}

/** Odds ratio with its 95 % interval; 0 and infinity are honest ends where the data set none. */
export interface OddsInterval {
  readonly low: number;
  readonly high: number;
}

/** Tail on each side of a 95 % interval. */
const tail = 0.025;

/**
 * 95 % interval of the common odds ratio by inverting two one-sided tests given the margins: mid-p with `share` one half (close
 * to 95 %), exact with 1 (at least 95 %). Source of the method: the exact interval for several 2 x 2 tables of Mehta, Patel and
 * Gray; the mid-p form as recommended in the Stata Journal 12(3), st0271.
 */
export function tailInterval(table: ConditionalTable, observed: number, share = 0.5): OddsInterval {
  const most = table.least + table.weights.length - 1;
  const lower = (logOdds: number) => upperTail(table, observed, { logOdds, share }) - tail;
  const upper = (logOdds: number) => tail - 1 + upperTail(table, observed, { logOdds, share: 1 - share });
  return {
    low: observed <= table.least ? 0 : Math.exp(rootOf(lower)),
    high: observed >= most ? Number.POSITIVE_INFINITY : Math.exp(rootOf(upper)),
  };
}

/** Mean, variance and third central moment of the number of exposed flares, counted from the least, at a log odds ratio. */
function moments(table: ConditionalTable, logOdds: number): readonly [mean: number, second: number, third: number] {
  const [all, first, second, third] = sums(table, logOdds);
  const [one, two, three] = [first / all, second / all, third / all];
  return [one, two - one * one, three - 3 * one * two + 2 * one ** 3];
}

/**
 * Odds ratio by penalised conditional likelihood: finite also when every exposed day, or none, began a flare. The penalty is
 * half the logarithm of the information (Firth's; for conditional likelihood by Heinze and Puhr). Undefined when the
 * strata tell nothing.
 */
export function penalisedOdds(table: ConditionalTable, observed: number): number | undefined {
  return table.weights.length < 2 ? undefined : Math.exp(penalisedPeak(table, observed));
}

function penalisedPeak(table: ConditionalTable, observed: number): number {
  const at = observed - table.least;
  return rootOf((logOdds) => {
    const [centre, second, third] = moments(table, logOdds);
    // Far out the variance vanishes and its ratio to the third moment tends to -1 or 1.
    const skew = second < 1e-9 ? -Math.sign(logOdds) : third / second;
    return centre - at - skew / 2;
  });
}

/** 95 % interval by the profile of the penalised likelihood. */
export function penalisedInterval(table: ConditionalTable, observed: number): OddsInterval {
  const at = observed - table.least;
  const peak = penalisedPeak(table, observed);
  const top = table.weights.length - 1;
  // Logarithms of the likelihood and of its penalty, constants left out.
  const value = (logOdds: number) => {
    const fit = logOdds > 0 ? -logOdds * (top - at) : logOdds * at;
    return fit - Math.log(sums(table, logOdds)[0]) + Math.log(Math.max(1e-300, moments(table, logOdds)[1])) / 2;
  };
  const limit = value(peak) - chiSquare95 / 2;
  const side = (direction: number) =>
    peak + direction * rootOf((step) => limit - value(peak + direction * step), [0, farthest]);
  return { low: Math.exp(side(-1)), high: Math.exp(side(1)) };
}

/** 95 % point of chi-square with one degree of freedom. */
const chiSquare95 = 3.841459;

/** Where a rising function crosses 0, by halving. */
function rootOf(
  rising: (x: number) => number,
  [from, to] = [-farthest, farthest] as readonly [number, number],
): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
