import type { MessageIndex } from "./message-index.ts";

/** A message's own whole time and where the message lies. */
export interface Witness {
  readonly stampS: number;
  readonly body: number;
}

/** A break in time longer than this starts a new stretch, seconds. */
export const longestBreakS = 6 * 3600;

/** Places of `rows`, `from` up to and not including `to`, without a long break between them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Cuts rows in order of time wherever the break is long. */
export function stretchesOf(rows: Uint32Array, stamps: Uint32Array): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let place = 1; place <= rows.length; place += 1) {
    const gap = (stamps[rows[place] ?? 0] ?? 0) - (stamps[rows[place - 1] ?? 0] ?? 0);
    if (place < rows.length && gap <= longestBreakS) continue;
    stretches.push({ from, to: place });
    from = place;
  }
  return stretches;
}

/**
 * Rows timed by compressed headers carry five bits of time only: one spoilt header moves all that follow by up to 32 s, one
 * spoilt whole time moves them by years. Of a damaged file with such rows this keeps the stretch that most other messages
 * bear out, between the times of the messages before and behind it, and nothing when half of them speak against it. Rows with
 * whole times are given back as they are.
 */
export function borneOutRows(rows: Uint32Array, index: MessageIndex, witnesses: readonly Witness[]): Uint32Array {
  const isCompressed = index.segments.some(({ definition }) => definition.timeOffset < 0);
  if (!isCompressed || rows.length === 0) return rows;
  const { stamps } = index;
  const at = (place: number): number => stamps[rows[place] ?? 0] ?? 0;
  const bearing = ({ from, to }: Stretch): number =>
    witnesses.filter(({ stampS }) => stampS >= at(from) - longestBreakS && stampS <= at(to - 1) + longestBreakS).length;
  const best = stretchesOf(rows, stamps).reduce((most, one) => {
    const gain = bearing(one) - bearing(most) || one.to - one.from - (most.to - most.from);
    return gain > 0 ? one : most;
  });
  if (witnesses.length > 0 && 2 * bearing(best) <= witnesses.length) return rows.subarray(0, 0);
  const bodies = Array.from(rows.subarray(best.from, best.to), (row) => index.offsets[row] ?? 0);
  const [firstBody, lastBody] = [Math.min(...bodies), Math.max(...bodies)];
  const timesOf = (isAsked: (body: number) => boolean): readonly number[] =>
    witnesses.flatMap(({ body, stampS }) => (isAsked(body) ? [stampS] : [])).toSorted((a, b) => a - b);
  const opening = timesOf((body) => body < firstBody);
  const closing = timesOf((body) => body > lastBody);
  // The middle one of several: a single spoilt time must neither let rows in nor throw good ones out.
  const begin = opening[opening.length >> 1] ?? 0;
  const end = closing[(closing.length - 1) >> 1] ?? Number.POSITIVE_INFINITY;
  return rows.subarray(best.from, best.to).filter((row) => (stamps[row] ?? 0) >= begin && (stamps[row] ?? 0) <= end);
}
