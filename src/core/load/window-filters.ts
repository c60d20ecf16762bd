/** Mean of the finite values at most `halfS` seconds before and after each sample; NaN where there is none. `timesS` must not fall. */
export function windowMean(values: ArrayLike<number>, timesS: Float64Array, halfS: number): Float64Array {
  return eachWindow(timesS, halfS, (from, to) => {
    let [sum, count] = [0, 0];
    for (let index = from; index <= to; index += 1) {
      const value = values[index] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum += value;
      count += 1;
    }
    return count === 0 ? Number.NaN : sum / count;
  });
}

/** Metres of path that a window must hold for a slope. Chosen by hand: a pace of 1 m/s over the window. */
const leastPathM = 40;

/**
 * Slope of values over path (least squares) within `halfS` seconds of each sample: of altitude, the gradient. NaN where the
 * window holds less than 40 m of path.
 */
export function windowSlope(
  values: ArrayLike<number>,
  path: Float64Array,
  { timesS, halfS }: { readonly timesS: Float64Array; readonly halfS: number },
): Float64Array {
  return eachWindow(timesS, halfS, (from, to) => {
    if ((path[to] ?? 0) - (path[from] ?? 0) < leastPathM) return Number.NaN;
    let [count, x, y, xx, xy] = [0, 0, 0, 0, 0];
    const start = path[from] ?? 0;
    for (let index = from; index <= to; index += 1) {
      const [along, value] = [(path[index] ?? 0) - start, values[index] ?? Number.NaN];
      if (Number.isNaN(value)) continue;
      count += 1;
      x += along;
      y += value;
      xx += along * along;
      xy += along * value;
    }
    const spread = count * xx - x * x;
    return spread > 0 ? (count * xy - x * y) / spread : Number.NaN;
  });
}

/** Calls `look` with the first and last index of each sample's window. */
function eachWindow(timesS: Float64Array, halfS: number, look: (from: number, to: number) => number): Float64Array {
  let [from, to] = [0, 0];
  return timesS.map((time) => {
    while ((timesS[from] ?? time) < time - halfS) from += 1;
    while (to + 1 < timesS.length && (timesS[to + 1] ?? 0) <= time + halfS) to += 1;
    return look(from, to);
  });
}
