/** A local extreme of an evenly sampled series, placed between samples by the parabola through three of them. */
export interface Extreme {
  /** Fractional sample index. */
  readonly index: number;
  readonly value: number;
}

/** Vertex of the parabola through samples i-1, i, i+1; sample i itself at an end, on a plateau or beside a gap. */
export function refineExtreme(values: ArrayLike<number>, i: number): Extreme {
  const before = values[i - 1] ?? Number.NaN;
  const here = values[i] ?? Number.NaN;
  const after = values[i + 1] ?? Number.NaN;
  const bend = before - 2 * here + after;
  if (!Number.isFinite(bend) || bend === 0) return { index: i, value: here };
  const shift = Math.max(-0.5, Math.min(0.5, (0.5 * (before - after)) / bend));
  return { index: i + shift, value: here - 0.25 * (before - after) * shift };
}

/**
 * Local maxima at least `minGap` samples apart; of two closer ones the higher stays. Missing values never win. The two
 * end samples are not maxima: the true top may lie outside.
 */
export function findMaxima(values: ArrayLike<number>, minGap: number): Extreme[] {
  const candidates: number[] = [];
  for (let i = 1; i < values.length - 1; i++) {
    const here = values[i] ?? Number.NaN;
    if (here > (values[i - 1] ?? Number.NaN) && here >= (values[i + 1] ?? Number.NaN)) candidates.push(i);
  }
  const byHeight = [...candidates].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const kept: number[] = [];
  for (const i of byHeight) if (kept.every((other) => Math.abs(other - i) >= minGap)) kept.push(i);
  return kept.sort((a, b) => a - b).map((i) => refineExtreme(values, i));
}

/** The highest sample within [from, to] (clipped, whole samples), refined when it is a true local maximum; undefined when all are missing. */
export function maximumWithin(values: ArrayLike<number>, from: number, to: number): Extreme | undefined {
  let best = -1;
  const end = Math.min(values.length - 1, Math.floor(to));
  for (let i = Math.max(0, Math.ceil(from)); i <= end; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isFinite(value) && (best < 0 || value > (values[best] ?? 0))) best = i;
  }
  return best < 0 ? undefined : refineExtreme(values, best);
}

/** First fractional index at or after `from`, up to `to`, at which the series rises through `level`; undefined when it does not. */
export function firstRiseThrough(
  values: ArrayLike<number>,
  level: number,
  [from, to]: readonly [number, number],
): number | undefined {
  const end = Math.min(values.length - 1, Math.floor(to));
  for (let i = Math.max(1, Math.ceil(from)); i <= end; i++) {
    const before = values[i - 1] ?? Number.NaN;
    const here = values[i] ?? Number.NaN;
    if (before < level && here >= level) return i - (here - level) / (here - before);
  }
  return undefined;
}

/**
 * First fractional index within [from, to] at which the series rises through `level` and then stays above it for `hold`
 * samples: where a climb begins, past the ripples that noise makes around the level. Undefined when there is none.
 */
export function firstLastingRise(
  values: ArrayLike<number>,
  level: number,
  { from, to, hold }: { readonly from: number; readonly to: number; readonly hold: number },
): number | undefined {
  const end = Math.min(values.length - 1, Math.floor(to));
  let found: number | undefined;
  for (let i = Math.max(1, Math.ceil(from)); i <= end; i++) {
    const before = values[i - 1] ?? Number.NaN;
    const here = values[i] ?? Number.NaN;
    if (!(here >= level)) found = undefined;
    else if (before < level) found = i - (here - level) / (here - before);
    if (found !== undefined && i - found >= hold) return found;
  }
  return found;
}
