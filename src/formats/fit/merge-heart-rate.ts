import type { FilledColumns } from "./fill-columns.ts";
import type { KeptMessage } from "./message-index.ts";
import { messageNumbers } from "./message-numbers.ts";
import type { MessageReader } from "./read-message.ts";

const hr = { time: 253, fraction: 0, bpm: 6, event: 9, event12: 10 };

/** Units of a strap's own clock a second. FIT profile 21.217, hr.event_timestamp. */
const ticksPerS = 1024;

/** A beat holds for so long when none follows, seconds: what the official decoder does. */
const longestHoldS = 5;

/** A heart rate at a time, seconds of FIT time. */
export interface Beat {
  readonly timeS: number;
  readonly bpm: number;
}

/**
 * Heart rates a strap kept while the watch was under water and sent afterwards: the columns with rows that have none filled from the beats
 * of the second before them, or from the last beat for up to 5 s. The columns as they are when there are no beats.
 */
export function mergeHeartRate(columns: FilledColumns, stamps: Uint32Array, beats: readonly Beat[]): FilledColumns {
  if (beats.length === 0) return columns;
  const own = columns.channels.get("heartRateBpm")?.values;
  const values = new Float32Array(stamps.length);
  let [next, count] = [0, 0];
  for (let row = 0; row < values.length; row += 1) {
    const stamp = stamps[row] ?? 0;
    const from = next;
    while (next < beats.length && (beats[next]?.timeS ?? 0) <= stamp) next += 1;
    const before = own?.[row] ?? Number.NaN;
    values[row] = Number.isNaN(before) ? heartRateAt(stamp, beats.slice(Math.max(0, from - 1), next)) : before;
    if (!Number.isNaN(values[row])) count += 1;
  }
  return { ...columns, channels: new Map([...columns.channels, ["heartRateBpm", { values, count }]]) };
}

/** The mean of the beats in the second before a time; the last beat before while it holds; NaN otherwise. */
function heartRateAt(stamp: number, beats: readonly Beat[]): number {
  const recent = beats.filter(({ timeS }) => timeS > stamp - 1);
  if (recent.length > 0) return recent.reduce((sum, { bpm }) => sum + bpm, 0) / recent.length;
  const last = beats.at(-1);
  return last !== undefined && stamp - last.timeS <= longestHoldS ? last.bpm : Number.NaN;
}

/** When the strap's clock was which time. */
interface Anchor {
  readonly timeS: number;
  readonly ticks: number;
}

/** All beats of a file's hr messages in order of time; empty when there are none or no message says when they were. */
export function readBeats(kept: readonly KeptMessage[], reader: MessageReader): readonly Beat[] {
  const beats: Beat[] = [];
  let anchor: Anchor | undefined;
  let ticks = 0;
  for (const message of kept) {
    if (message.definition.message !== messageNumbers.hr) continue;
    const events = reader.numbers(message, hr.event);
    anchor = readAnchor(message, reader, events) ?? anchor;
    ticks = events[0] ?? ticks;
    const counted = events.length > 0 ? events : expandTicks(reader.bytes(message, hr.event12), ticks);
    ticks = counted.at(-1) ?? ticks;
    if (anchor === undefined) continue;
    const rates = reader.numbers(message, hr.bpm);
    for (const [place, event] of counted.entries())
      beats.push({ timeS: anchor.timeS + (event - anchor.ticks) / ticksPerS, bpm: rates[place] ?? 0 });
  }
  return beats.filter(({ bpm }) => bpm > 0).toSorted((a, b) => a.timeS - b.timeS);
}

function readAnchor(message: KeptMessage, reader: MessageReader, events: readonly number[]): Anchor | undefined {
  const [time, ticks] = [reader.number(message, hr.time), events[0]];
  if (time === undefined || ticks === undefined) return undefined;
  return { timeS: time + (reader.number(message, hr.fraction) ?? 0) / 32_768, ticks };
}

/** Two times of 12 bits in every three bytes, each counted on from the one before it over the rollovers. */
function expandTicks(bytes: Uint8Array | undefined, from: number): readonly number[] {
  const found: number[] = [];
  let ticks = from;
  const count = Math.floor(((bytes?.length ?? 0) * 8) / 12);
  for (let item = 0; item < count; item += 1) {
    const at = Math.floor(item * 1.5);
    const [low, high] = [bytes?.[at] ?? 0, bytes?.[at + 1] ?? 0];
    const bits = item % 2 === 0 ? low | ((high & 0x0f) << 8) : (low >> 4) | (high << 4);
    ticks += (bits - (ticks & 0xfff)) & 0xfff;
    found.push(ticks);
  }
  return found;
}
