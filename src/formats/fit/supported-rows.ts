import { borneOutRows, longestBreakS, stretchesOf, type Witness } from "./borne-out-rows.ts";
import type { KeptMessage, MessageIndex } from "./message-index.ts";
import { messageNumbers } from "./message-numbers.ts";
import { orderedRows } from "./ordered-rows.ts";
import type { MessageReader } from "./read-message.ts";

/** Fewer records than this, alone in time, are noise in a damaged file. */
const fewestRows = 5;

/**
 * The rows of a damaged file whose time can be believed: in order, not alone in time, and the first and last only when another message
 * or their neighbour bears them out. A spoilt time must never make a file longer than it was.
 */
export function supportedRows(
  index: MessageIndex,
  reader: MessageReader,
  { isOnlyCut }: { readonly isOnlyCut: boolean },
): Uint32Array {
  const stamps = index.stamps.subarray(0, index.rows);
  const ordered = orderedRows(stamps) ?? Uint32Array.from(stamps, (_, row) => row);
  const seen = witnessesOf(index.kept, reader);
  const rows = borneOutRows(withoutStrays(ordered, stamps), index, seen);
  const times = rows.map((row) => stamps[row] ?? 0);
  const witnesses = seen.map(({ stampS }) => stampS);
  const usual = usualGap(times, isOnlyCut);
  let [from, to] = [0, rows.length];
  const at = (place: number): number => times[place] ?? 0;
  while (to - from > 1 && at(to - 1) - at(to - 2) > usual && !witnesses.some((time) => time >= at(to - 1))) to -= 1;
  while (to - from > 1 && at(from + 1) - at(from) > usual && !witnesses.some((time) => time <= at(from))) from += 1;
  const isLone = to - from === 1 && !witnesses.some((time) => Math.abs(time - at(from)) <= longestBreakS);
  return rows.subarray(from, isLone ? from : to);
}

/** Own times of the other messages and the file's time of creation. */
function witnessesOf(kept: readonly KeptMessage[], reader: MessageReader): readonly Witness[] {
  return kept.flatMap((message) => {
    const { definition, body } = message;
    const fields = definition.message === messageNumbers.fileId ? [4] : definition.timeOffset < 0 ? [] : [253];
    return fields.flatMap((field) => {
      const stampS = reader.number(message, field);
      return stampS === undefined ? [] : [{ stampS, body }];
    });
  });
}

function withoutStrays(rows: Uint32Array, stamps: Uint32Array): Uint32Array {
  const kept: number[] = [];
  const stretches = stretchesOf(rows, stamps);
  const largest = Math.max(...stretches.map((one) => one.to - one.from));
  for (const one of stretches) {
    const length = one.to - one.from;
    if (length < fewestRows && length < largest) continue;
    for (let place = one.from; place < one.to; place += 1) kept.push(rows[place] ?? 0);
  }
  return Uint32Array.from(kept);
}

/** The middle gap between rows; in a file that is only cut short the longest one inside it. At least a second. */
function usualGap(times: Uint32Array, isOnlyCut: boolean): number {
  const gaps = Array.from(times.subarray(1), (time, place) => time - (times[place] ?? 0));
  const inner = isOnlyCut ? gaps.slice(1, -1) : gaps;
  const sorted = inner.toSorted((a, b) => a - b);
  return Math.max(1, sorted[isOnlyCut ? sorted.length - 1 : sorted.length >> 1] ?? 0);
}
