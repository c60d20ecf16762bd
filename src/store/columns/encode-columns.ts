import { deflateRawSync } from "node:zlib";
import { type Activity, channelNames } from "#core/load/activity.ts";
import { ByteBuffer } from "./byte-buffer.ts";
import {
  type Column,
  type ColumnArray,
  type ColumnLayout,
  channelScales,
  columnEncoding,
  type EncodedColumns,
  extraScales,
  timeScale,
} from "./column-directory.ts";

type Values = Float64Array | Float32Array;

/** Level 6 takes three times as long and saves about a tenth. */
const deflateLevel = 1;

/** Larger differences would overflow 32 bits when differences of them are taken and folded. */
const mostDifference = 2 ** 28;

/** Bytes of seven bits that 32 bits can take. */
const mostVarintBytes = 5;

const shared = new ByteBuffer();

/** The samples of an activity as one compressed blob. Missing values stay missing; others keep the resolution of `channelScales`. */
export function encodeColumns({ timesS, channels, extras }: Activity): EncodedColumns {
  shared.length = 0;
  const directory: Column[] = [{ kind: "time", layout: encodeKnown(timesS, timeScale) }];
  for (const name of channelNames) {
    const channel = channels[name];
    if (channel === undefined) continue;
    const { values, sensor, conversion } = channel;
    const made = conversion === undefined ? {} : { conversion };
    directory.push({ kind: "channel", name, sensor, ...made, layout: encodeKnown(values, channelScales[name]) });
  }
  for (const { values, name, unit, application, fieldNumber } of extras) {
    directory.push({ kind: "extra", name, unit, application, fieldNumber, layout: encodeUnknown(values) });
  }
  const bytes = deflateRawSync(shared.written(), { level: deflateLevel });
  return { encoding: columnEncoding, samples: timesS.length, directory, bytes };
}

/** A quantity of known resolution. Values that jump too far for whole numbers (a damaged file's) are kept as they are. */
function encodeKnown(values: Values, scale: number): ColumnLayout {
  const wholes = quantise(values, scale);
  return wholes === undefined ? writeRaw(values) : writeIntegers(values, wholes, scale);
}

/** A quantity of unknown resolution: exact or raw. */
function encodeUnknown(values: Values): ColumnLayout {
  for (const scale of extraScales) {
    if (!isExactAt(values, scale)) continue;
    const wholes = quantise(values, scale);
    if (wholes !== undefined) return writeIntegers(values, wholes, scale);
  }
  return writeRaw(values);
}

interface Wholes {
  readonly first: number;
  /** From each value to the next, values that are missing left out. */
  readonly differences: Int32Array;
  readonly present: number;
}

/** Whole numbers of `1 / scale`; nothing when they are too far apart. */
function quantise(values: Values, scale: number): Wholes | undefined {
  const differences = new Int32Array(values.length);
  let first = 0;
  let before = 0;
  let present = 0;
  for (let index = 0; index < values.length; index += 1) {
    const whole = Math.round((values[index] ?? 0) * scale);
    if (Number.isNaN(whole)) continue;
    if (present === 0) {
      if (!Number.isSafeInteger(whole)) return undefined;
      first = whole;
    } else {
      const difference = whole - before;
      if (!(difference < mostDifference && difference > -mostDifference)) return undefined;
      differences[present - 1] = difference;
    }
    before = whole;
    present += 1;
  }
  return { first, differences: differences.subarray(0, Math.max(0, present - 1)), present };
}

function isExactAt(values: Values, scale: number): boolean {
  const isSingle = values instanceof Float32Array;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    const back = Math.round(value * scale) / scale;
    if ((isSingle ? Math.fround(back) : back) !== value && !Number.isNaN(value)) return false;
  }
  return true;
}

function writeIntegers(values: Values, { first, differences, present }: Wholes, scale: number): ColumnLayout {
  const start = shared.length;
  if (present < values.length) markPresent(values);
  const { step, order } = differencing(differences);
  const bytes = shared.room(differences.length * mostVarintBytes);
  let at = shared.length;
  let before = 0;
  for (let index = 0; index < differences.length; index += 1) {
    const difference = ((differences[index] ?? 0) / step) | 0;
    const value = order === 1 ? difference : difference - before;
    before = difference;
    // The sign goes to the lowest bit: 0, -1, 1, -2 become 0, 1, 2, 3.
    let rest = ((value << 1) ^ (value >> 31)) >>> 0;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
  }
  shared.length = at;
  return { coding: "integer", array: arrayOf(values), scale, first, step, order, present, length: at - start };
}

/** Largest step that divides every difference, and the order of differences that is the smaller on the whole. */
function differencing(differences: Int32Array): { readonly step: number; readonly order: 1 | 2 } {
  let step = 0;
  let before = 0;
  let first = 0;
  let second = 0;
  for (let index = 0; index < differences.length; index += 1) {
    const difference = differences[index] ?? 0;
    if (step === 0 || (step !== 1 && difference % step !== 0)) step = commonDivisor(Math.abs(difference), step);
    first += Math.abs(difference);
    second += Math.abs(difference - before);
    before = difference;
  }
  return { step: step === 0 ? 1 : step, order: second < first ? 2 : 1 };
}

function commonDivisor(a: number, b: number): number {
  let large = a;
  let small = b;
  while (small !== 0) {
    const rest = large % small;
    large = small;
    small = rest;
  }
  return large;
}

/** A bit for each sample, set where there is a value. */
function markPresent(values: Values): void {
  const start = shared.length;
  const count = Math.ceil(values.length / 8);
  const bytes = shared.room(count).fill(0, start, start + count);
  for (let index = 0; index < values.length; index += 1) {
    const at = start + (index >> 3);
    if (!Number.isNaN(values[index])) bytes[at] = (bytes[at] ?? 0) | (1 << (index & 7));
  }
  shared.length = start + count;
}

function writeRaw(values: Values): ColumnLayout {
  shared.append(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  return { coding: "raw", array: arrayOf(values), length: values.byteLength };
}

function arrayOf(values: Values): ColumnArray {
  return values instanceof Float32Array ? "f32" : "f64";
}
