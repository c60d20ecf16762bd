/**
 * The most rows that can be kept so that time never runs backwards: a longest non-decreasing subsequence, O(n log n).
 * Returns undefined when all rows are in order already.
 */
export function orderedRows(stamps: Uint32Array): Uint32Array | undefined {
  if (isOrdered(stamps)) return undefined;
  const count = stamps.length;
  const tails = new Uint32Array(count);
  const before = new Int32Array(count).fill(-1);
  let length = 0;
  for (let row = 0; row < count; row += 1) {
    const stamp = stamps[row] ?? 0;
    const place = firstAbove(stamps, tails.subarray(0, length), stamp);
    before[row] = place === 0 ? -1 : (tails[place - 1] ?? -1);
    tails[place] = row;
    if (place === length) length += 1;
  }
  const kept = new Uint32Array(length);
  let row = tails[length - 1] ?? -1;
  for (let place = length - 1; place >= 0; place -= 1) {
    kept[place] = row;
    row = before[row] ?? -1;
  }
  return kept;
}

function isOrdered(stamps: Uint32Array): boolean {
  for (let row = 1; row < stamps.length; row += 1) if ((stamps[row] ?? 0) < (stamps[row - 1] ?? 0)) return false;
  return true;
}

/** First place in `tails` whose row is later than `stamp`. */
function firstAbove(stamps: Uint32Array, tails: Uint32Array, stamp: number): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stamps[tails[middle] ?? 0] ?? 0) > stamp) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** First row at or after `stamp` in rows whose time never runs backwards. */
export function firstRowAt(stamps: Uint32Array, stamp: number): number {
  let [low, high] = [0, stamps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stamps[middle] ?? 0) >= stamp) high = middle;
    else low = middle + 1;
  }
  return low;
}
