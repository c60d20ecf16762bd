/** How the bytes of a FIT value are laid out; `text` and `bytes` hold no number. */
export type BaseKind = "u8" | "s8" | "u16" | "s16" | "u32" | "s32" | "f32" | "f64" | "u64" | "s64" | "text" | "bytes";

/** A FIT base type: its layout, its size in bytes and the value that stands for "none". */
export interface BaseType {
  readonly kind: BaseKind;
  readonly size: number;
  readonly invalid: number;
}

const max64 = 2 ** 64;

/** Base types by the low five bits of their code: some devices leave out the flag for multi-byte types. FIT protocol, table 4-6. */
const baseTypes: readonly BaseType[] = [
  { kind: "u8", size: 1, invalid: 0xff },
  { kind: "s8", size: 1, invalid: 0x7f },
  { kind: "u8", size: 1, invalid: 0xff },
  { kind: "s16", size: 2, invalid: 0x7fff },
  { kind: "u16", size: 2, invalid: 0xffff },
  { kind: "s32", size: 4, invalid: 0x7fffffff },
  { kind: "u32", size: 4, invalid: 0xffffffff },
  { kind: "text", size: 1, invalid: 0 },
  { kind: "f32", size: 4, invalid: Number.NaN },
  { kind: "f64", size: 8, invalid: Number.NaN },
  { kind: "u8", size: 1, invalid: 0 },
  { kind: "u16", size: 2, invalid: 0 },
  { kind: "u32", size: 4, invalid: 0 },
  { kind: "bytes", size: 1, invalid: 0xff },
  { kind: "s64", size: 8, invalid: max64 / 2 },
  { kind: "u64", size: 8, invalid: max64 },
  { kind: "u64", size: 8, invalid: 0 },
];

/** The base type of a code, or undefined for a code the protocol does not know. */
export function baseTypeOf(code: number): BaseType | undefined {
  return (code & 0x60) === 0 ? baseTypes[code & 0x1f] : undefined;
}

const readers: Readonly<Record<BaseKind, (view: DataView, at: number, littleEndian: boolean) => number>> = {
  u8: (view, at) => view.getUint8(at),
  s8: (view, at) => view.getInt8(at),
  u16: (view, at, littleEndian) => view.getUint16(at, littleEndian),
  s16: (view, at, littleEndian) => view.getInt16(at, littleEndian),
  u32: (view, at, littleEndian) => view.getUint32(at, littleEndian),
  s32: (view, at, littleEndian) => view.getInt32(at, littleEndian),
  f32: (view, at, littleEndian) => view.getFloat32(at, littleEndian),
  f64: (view, at, littleEndian) => view.getFloat64(at, littleEndian),
  u64: (view, at, littleEndian) => Number(view.getBigUint64(at, littleEndian)),
  s64: (view, at, littleEndian) => Number(view.getBigInt64(at, littleEndian)),
  text: () => Number.NaN,
  bytes: (view, at) => view.getUint8(at),
};

/** One value as it stands in the file, NaN for "none". */
export function readBaseValue(view: DataView, at: number, type: BaseType & { readonly littleEndian: boolean }): number {
  const value = readers[type.kind](view, at, type.littleEndian);
  return value === type.invalid || !Number.isFinite(value) ? Number.NaN : value;
}
