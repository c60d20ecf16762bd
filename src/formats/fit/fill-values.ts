import { type BaseType, readBaseValue } from "./base-types.ts";

/** One field over a stretch of rows that share a layout: value / scale + shift into `into`, invalid values left as they were. */
export interface FillJob {
  readonly view: DataView;
  /** Where each record's body starts. */
  readonly offsets: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** Where a field lies in a record and what becomes of it. */
export interface FillPlace {
  readonly offset: number;
  readonly type: BaseType;
  readonly littleEndian: boolean;
  readonly scale: number;
  readonly shift: number;
  readonly mode: "set" | "add";
  readonly isZeroMissing: boolean;
}

type Values = Float64Array | Float32Array;

/** Fills one column; returns how many values it wrote. */
export function fillValues(job: FillJob, place: FillPlace, into: Values): number {
  if (place.mode === "add") return place.type.kind === "u8" ? addBytes(job, place, into) : 0;
  if (place.type.kind === "u16") return fillU16(job, place, into);
  if (place.type.kind === "u8") return fillU8(job, place, into);
  if (place.type.kind === "u32") return fillU32(job, place, into);
  if (place.type.kind === "s32") return fillS32(job, place, into);
  if (place.type.kind === "s8") return fillS8(job, place, into);
  if (place.type.kind === "f32") return fillF32(job, place, into);
  return fillAny(job, place, into);
}

function fillU8({ view, offsets, from, to }: FillJob, place: FillPlace, into: Values): number {
  const { offset, scale, shift } = place;
  const invalid = place.type.invalid;
  const alsoInvalid = place.isZeroMissing ? 0 : invalid;
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const value = view.getUint8((offsets[row] ?? 0) + offset);
    if (value === invalid || value === alsoInvalid) continue;
    into[row] = value / scale + shift;
    count += 1;
  }
  return count;
}

function fillU16({ view, offsets, from, to }: FillJob, place: FillPlace, into: Values): number {
  const { offset, scale, shift, littleEndian } = place;
  const invalid = place.type.invalid;
  const alsoInvalid = place.isZeroMissing ? 0 : invalid;
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const value = view.getUint16((offsets[row] ?? 0) + offset, littleEndian);
    if (value === invalid || value === alsoInvalid) continue;
    into[row] = value / scale + shift;
    count += 1;
  }
  return count;
}

function fillU32({ view, offsets, from, to }: FillJob, place: FillPlace, into: Values): number {
  const { offset, scale, shift, littleEndian } = place;
  const invalid = place.type.invalid;
  const alsoInvalid = place.isZeroMissing ? 0 : invalid;
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const value = view.getUint32((offsets[row] ?? 0) + offset, littleEndian);
    if (value === invalid || value === alsoInvalid) continue;
    into[row] = value / scale + shift;
    count += 1;
  }
  return count;
}

function fillS32({ view, offsets, from, to }: FillJob, place: FillPlace, into: Values): number {
  const { offset, scale, shift, littleEndian } = place;
  const invalid = place.type.invalid;
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const value = view.getInt32((offsets[row] ?? 0) + offset, littleEndian);
    if (value === invalid) continue;
    into[row] = value / scale + shift;
    count += 1;
  }
  return count;
}

function fillS8({ view, offsets, from, to }: FillJob, place: FillPlace, into: Values): number {
  const { offset, scale, shift } = place;
  const invalid = place.type.invalid;
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const value = view.getInt8((offsets[row] ?? 0) + offset);
    if (value === invalid) continue;
    into[row] = value / scale + shift;
    count += 1;
  }
  return count;
}

function fillF32({ view, offsets, from, to }: FillJob, place: FillPlace, into: Values): number {
  const { offset, scale, shift, littleEndian } = place;
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const value = view.getFloat32((offsets[row] ?? 0) + offset, littleEndian);
    if (!Number.isFinite(value)) continue;
    into[row] = value / scale + shift;
    count += 1;
  }
  return count;
}

function fillAny({ view, offsets, from, to }: FillJob, place: FillPlace, into: Values): number {
  const type = { ...place.type, littleEndian: place.littleEndian };
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const value = readBaseValue(view, (offsets[row] ?? 0) + place.offset, type);
    if (Number.isNaN(value) || (place.isZeroMissing && value === 0)) continue;
    into[row] = value / place.scale + place.shift;
    count += 1;
  }
  return count;
}

/** Adds a byte's worth to what is there already; a row without a value stays without. */
function addBytes({ view, offsets, from, to }: FillJob, place: FillPlace, into: Values): number {
  const { offset, scale } = place;
  const invalid = place.type.invalid;
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const value = view.getUint8((offsets[row] ?? 0) + offset);
    if (value === invalid) continue;
    into[row] = (into[row] ?? Number.NaN) + value / scale;
    count += 1;
  }
  return count;
}
