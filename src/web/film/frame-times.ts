/** Index of the value nearest to `timeS` in an ascending list; -1 for an empty list. */
export function nearestIndex(timesS: Float64Array, timeS: number): number {
  let low = 0;
  let high = timesS.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timesS[middle] ?? 0) < timeS) low = middle + 1;
    else high = middle;
  }
  const above = timesS[low] ?? Number.POSITIVE_INFINITY;
  const below = timesS[low - 1] ?? Number.NEGATIVE_INFINITY;
  return timeS - below < above - timeS ? low - 1 : Math.min(low, timesS.length - 1);
}

/** Index of the last frame shown at `timeS`, that is the last one that begins at or before it; 0 before the first. */
export function frameAt(timesS: Float64Array, timeS: number): number {
  let low = 0;
  let high = timesS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timesS[middle] ?? 0) <= timeS) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
