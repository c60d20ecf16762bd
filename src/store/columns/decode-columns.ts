import { inflateRawSync } from "node:zlib";
import type { Activity, Channel, ChannelName, ExtraChannel } from "#core/load/activity.ts";
import { type ColumnLayout, columnEncoding, type EncodedColumns, type IntegerLayout } from "./column-directory.ts";

/** The samples of an activity. */
export type ActivityColumns = Pick<Activity, "timesS" | "channels" | "extras">;

type Values = Float64Array | Float32Array;

/** Reads back what `encodeColumns()` wrote. Throws a RangeError for another encoding or damaged bytes. */
export function decodeColumns({ encoding, samples, directory, bytes }: EncodedColumns): ActivityColumns {
  if (encoding !== columnEncoding) {
    throw new RangeError(`Cannot read columns: expected encoding ${columnEncoding} but found ${encoding}`);
  }
  const inflated = inflateRawSync(bytes);
  let timesS = new Float64Array();
  const channels: Partial<Record<ChannelName, Channel>> = {};
  const extras: ExtraChannel[] = [];
  let at = 0;
  for (const column of directory) {
    const end = at + column.layout.length;
    if (end > inflated.length)
      throw new RangeError(`Cannot read columns: expected ${end} bytes but found ${inflated.length}`);
    const values = decodeColumn(column.layout, inflated.subarray(at, end), samples);
    at = end;
    if (column.kind === "time") timesS = Float64Array.from(values);
    else if (column.kind === "channel") {
      const { name, sensor, conversion } = column;
      channels[name] = { values, sensor, ...(conversion === undefined ? {} : { conversion }) };
    } else {
      const { name, unit, application, fieldNumber } = column;
      extras.push({ name, unit, application, fieldNumber, values });
    }
  }
  return { timesS, channels, extras };
}

function decodeColumn(layout: ColumnLayout, bytes: Uint8Array, samples: number): Values {
  const values = layout.array === "f32" ? new Float32Array(samples) : new Float64Array(samples);
  if (layout.coding === "raw") {
    new Uint8Array(values.buffer).set(bytes);
    return values;
  }
  const hasMissing = layout.present < samples;
  const bitmapBytes = hasMissing ? Math.ceil(samples / 8) : 0;
  readIntegers(layout, bytes.subarray(bitmapBytes), values);
  if (hasMissing) spreadOut(values, bytes, layout.present);
  return values;
}

/** Reads the values that are there into the first places. */
function readIntegers({ scale, first, step, order, present }: IntegerLayout, bytes: Uint8Array, values: Values): void {
  let whole = first;
  let difference = 0;
  let at = 0;
  if (present > 0) values[0] = first / scale;
  for (let index = 1; index < present; index += 1) {
    let code = 0;
    let shift = 0;
    let byte = 128;
    while (byte > 127) {
      byte = bytes[at++] ?? 0;
      code |= (byte & 127) << shift;
      shift += 7;
    }
    const value = (code >>> 1) ^ -(code & 1);
    difference = order === 1 ? value : difference + value;
    whole += difference * step;
    values[index] = whole / scale;
  }
  if (at > bytes.length) throw new RangeError(`Cannot read a column: expected ${at} bytes but found ${bytes.length}`);
}

/** Moves the values from the first places to their own, the last one first; the others are missing. */
function spreadOut(values: Values, bitmap: Uint8Array, present: number): void {
  let from = present;
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const isPresent = ((bitmap[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
    if (isPresent) from -= 1;
    values[index] = isPresent ? (values[from] ?? Number.NaN) : Number.NaN;
  }
}
