import { orderedRows } from "./ordered-rows.ts";

/** Faster than any athlete on foot or wheels keeps up, m/s. */
const fastestMps = 30;

/** A counter may be so much ahead of its clock, metres. */
const slackM = 100;

/**
 * Takes distances a spoilt file cannot have out of its counter: those that would make it run backwards or leap. Changes the column in place,
 * which belongs to the reader alone.
 */
export function dropSpoiltDistances(distancesM: Float64Array | Float32Array, stamps: Uint32Array): void {
  const rows: number[] = [];
  for (let row = 0; row < distancesM.length; row += 1) if ((distancesM[row] ?? Number.NaN) >= 0) rows.push(row);
  const centimetres = Uint32Array.from(rows, (row) => Math.min(0xffffffff, Math.round((distancesM[row] ?? 0) * 100)));
  const kept = orderedRows(centimetres) ?? centimetres.map((_, place) => place);
  const sound = new Set<number>();
  let last: number | undefined;
  for (const place of kept) {
    const row = rows[place] ?? 0;
    if (last !== undefined && leaps(last, row)) continue;
    sound.add(row);
    last = row;
  }
  for (const row of rows) if (!sound.has(row)) distancesM[row] = Number.NaN;

  function leaps(from: number, to: number): boolean {
    const metres = (distancesM[to] ?? 0) - (distancesM[from] ?? 0);
    return metres > slackM + fastestMps * ((stamps[to] ?? 0) - (stamps[from] ?? 0));
  }
}
