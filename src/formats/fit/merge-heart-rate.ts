import type { Definition, FieldPlace } from "./definition.ts";
import type { FilledColumns } from "./fill-columns.ts";
import type { KeptMessage } from "./message-index.ts";
import { messageNumbers } from "./message-numbers.ts";

const hr = { time: 253, fraction: 0, bpm: 6, event: 9, event12: 10 };

/** Units of a strap's own clock a second. FIT profile 21.217, hr.event_timestamp. */
const ticksPerS = 1024;

/** A beat holds for so long when none follows, seconds: what the official decoder does. */
const longestHoldS = 5;

/** Heart rates a strap sent afterwards, in order of time: seconds of FIT time and beats a minute. */
export interface Beats {
  readonly timesS: number[];
  readonly bpm: number[];
}

/**
 * Heart rates a strap kept while the watch was under water and sent afterwards: the columns with rows that have none filled from the beats
 * of the second before them, or from the last beat for up to 5 s. The columns as they are when there are no beats.
 */
export function mergeHeartRate(columns: FilledColumns, stamps: Uint32Array, beats: Beats): FilledColumns {
  if (beats.timesS.length === 0) return columns;
  const own = columns.channels.get("heartRateBpm")?.values;
  const values = new Float32Array(stamps.length);
  let [next, count] = [0, 0];
  for (let row = 0; row < values.length; row += 1) {
    const stamp = stamps[row] ?? 0;
    while (next < beats.timesS.length && (beats.timesS[next] ?? 0) <= stamp) next += 1;
    const before = own?.[row] ?? Number.NaN;
    const value = Number.isNaN(before) ? heartRateAt(stamp, beats, next) : before;
    values[row] = value;
    if (!Number.isNaN(value)) count += 1;
  }
  return { ...columns, channels: new Map([...columns.channels, ["heartRateBpm", { values, count }]]) };
}

/** The mean of the beats in the second before a time, the last of them at `next - 1`; that last one while it holds; NaN otherwise. */
function heartRateAt(stamp: number, { timesS, bpm }: Beats, next: number): number {
  let [sum, count] = [0, 0];
  for (let at = next - 1; at >= 0 && (timesS[at] ?? 0) > stamp - 1; at -= 1) {
    sum += bpm[at] ?? 0;
    count += 1;
  }
  if (count > 0) return sum / count;
  return next > 0 && stamp - (timesS[next - 1] ?? 0) <= longestHoldS ? (bpm[next - 1] ?? Number.NaN) : Number.NaN;
}

/** When the strap's clock was which time. */
interface Anchor {
  timeS: number;
  ticks: number;
}

/** The fields of hr messages of one layout. */
interface HrPlaces {
  readonly definition: Definition;
  readonly time: FieldPlace | undefined;
  readonly fraction: FieldPlace | undefined;
  readonly bpm: FieldPlace | undefined;
  readonly event: FieldPlace | undefined;
  readonly event12: FieldPlace | undefined;
}

/** All beats of the hr messages; none when no message says when they were, and those only that follow one another in time. */
export function readBeats(kept: readonly KeptMessage[], view: DataView): Beats {
  const beats: Beats = { timesS: [], bpm: [] };
  const anchor: Anchor = { timeS: Number.NaN, ticks: 0 };
  let places: HrPlaces | undefined;
  let ticks = 0;
  for (const message of kept) {
    if (message.definition.message !== messageNumbers.hr) continue;
    if (places?.definition !== message.definition) places = placesOf(message.definition);
    const first = places.event && view.getUint32(message.body + places.event.offset, message.definition.littleEndian);
    if (first !== undefined) ticks = first;
    if (first !== undefined && places.time !== undefined) setAnchor(anchor, { message, places, view }, first);
    ticks = takeBeats(beats, { message, places, view }, { anchor, ticks });
  }
  return beats;
}

interface HrMessage {
  readonly message: KeptMessage;
  readonly places: HrPlaces;
  readonly view: DataView;
}

function placesOf(definition: Definition): HrPlaces {
  const place = (field: number, size: number): FieldPlace | undefined =>
    definition.fields.find((one) => one.number === field && one.size >= size);
  return {
    definition,
    time: place(hr.time, 4),
    fraction: place(hr.fraction, 2),
    bpm: place(hr.bpm, 1),
    event: place(hr.event, 4),
    event12: place(hr.event12, 3),
  };
}

function setAnchor(anchor: Anchor, { message, places, view }: HrMessage, ticks: number): void {
  const { littleEndian } = message.definition;
  const fraction = places.fraction && view.getUint16(message.body + places.fraction.offset, littleEndian);
  const wholeS = view.getUint32(message.body + (places.time?.offset ?? 0), littleEndian);
  if (wholeS === 0xffffffff) return;
  anchor.timeS = wholeS + (fraction === undefined || fraction === 0xffff ? 0 : fraction / 32_768);
  anchor.ticks = ticks;
}

interface StrapClock {
  readonly anchor: Anchor;
  readonly ticks: number;
}

/**
 * Adds the beats of one message: one at its own event time, or two for every three bytes of 12-bit times, each counted on from the one
 * before it over the rollovers. Returns the strap's clock at the last.
 */
function takeBeats(beats: Beats, { message, places, view }: HrMessage, { anchor, ticks: from }: StrapClock): number {
  const { bpm, event, event12 } = places;
  if (bpm === undefined || (event === undefined && event12 === undefined)) return from;
  const bits = event === undefined ? (event12?.offset ?? 0) : 0;
  const room = event === undefined ? Math.floor(((event12?.size ?? 0) * 2) / 3) : 1;
  let ticks = from;
  for (let item = 0; item < Math.min(room, bpm.size); item += 1) {
    if (event === undefined) {
      const at = message.body + bits + ((item * 3) >> 1);
      const pair = view.getUint8(at) | (view.getUint8(at + 1) << 8);
      ticks += (((item & 1) === 0 ? pair & 0xfff : pair >> 4) - ticks) & 0xfff;
    }
    const rate = view.getUint8(message.body + bpm.offset + item);
    addBeat(beats, anchor.timeS + (ticks - anchor.ticks) / ticksPerS, rate);
  }
  return ticks;
}

function addBeat({ timesS, bpm }: Beats, timeS: number, rate: number): void {
  const isNext = timeS >= (timesS[timesS.length - 1] ?? 0);
  if (rate === 0 || rate === 0xff || !isNext) return;
  timesS.push(timeS);
  bpm.push(rate);
}
