import { checksum } from "./checksum.ts";

type Write = (sink: ByteSink, value: number, isLittle: boolean) => void;

interface TypeToWrite {
  readonly code: number;
  readonly size: number;
  readonly invalid: number;
  readonly write: Write;
}

const u8: Write = ({ view, at }, value) => view.setUint8(at, Math.round(value));
const u16: Write = ({ view, at }, value, isLittle) => view.setUint16(at, Math.round(value), isLittle);
const u32: Write = ({ view, at }, value, isLittle) => view.setUint32(at, Math.round(value), isLittle);
const u64: Write = ({ view, at }, value, isLittle) => view.setBigUint64(at, BigInt(Math.round(value)), isLittle);
const s64: Write = ({ view, at }, value, isLittle) => view.setBigInt64(at, BigInt(Math.round(value)), isLittle);
const f32: Write = ({ view, at }, value, isLittle) => view.setFloat32(at, value, isLittle);
const f64: Write = ({ view, at }, value, isLittle) => view.setFloat64(at, value, isLittle);

/** Base types a test file can use. 64-bit fields write 0 for "none". FIT protocol, table 4-6. */
const types = {
  enum: { code: 0x00, size: 1, invalid: 0xff, write: u8 },
  sint8: { code: 0x01, size: 1, invalid: 0x7f, write: u8 },
  uint8: { code: 0x02, size: 1, invalid: 0xff, write: u8 },
  sint16: { code: 0x83, size: 2, invalid: 0x7fff, write: u16 },
  uint16: { code: 0x84, size: 2, invalid: 0xffff, write: u16 },
  sint32: { code: 0x85, size: 4, invalid: 0x7fffffff, write: u32 },
  uint32: { code: 0x86, size: 4, invalid: 0xffffffff, write: u32 },
  string: { code: 0x07, size: 1, invalid: 0, write: u8 },
  float32: { code: 0x88, size: 4, invalid: Number.NaN, write: f32 },
  float64: { code: 0x89, size: 8, invalid: Number.NaN, write: f64 },
  uint8z: { code: 0x0a, size: 1, invalid: 0, write: u8 },
  uint16z: { code: 0x8b, size: 2, invalid: 0, write: u16 },
  uint32z: { code: 0x8c, size: 4, invalid: 0, write: u32 },
  byte: { code: 0x0d, size: 1, invalid: 0xff, write: u8 },
  sint64: { code: 0x8e, size: 8, invalid: 0, write: s64 },
  uint64: { code: 0x8f, size: 8, invalid: 0, write: u64 },
  uint64z: { code: 0x90, size: 8, invalid: 0, write: u64 },
} as const satisfies Record<string, TypeToWrite>;

export type FixtureType = keyof typeof types;

/** A value as it stands in the file, unscaled; null writes the type's invalid value. */
export type FixtureValue = number | string | null | readonly (number | null)[];

/** One field: number, type and, for strings and arrays, its size in bytes. */
export type FixtureField = readonly [number: number, type: FixtureType, size?: number];

export interface FixtureLayout {
  readonly message: number;
  readonly fields: readonly FixtureField[];
  /** Developer fields: number, type (written nowhere in the definition), developer index, size. */
  readonly developer?: readonly (readonly [number: number, type: FixtureType, developerIndex: number, size?: number])[];
  readonly isBigEndian?: boolean;
}

export interface FinishOptions {
  readonly headerSize?: 12 | 14;
  /** Written instead of the real length; 0 makes a file that was never finished. */
  readonly dataSize?: number;
  /** `none` leaves it out. */
  readonly checksum?: "right" | "wrong" | "none";
}

/** Writes FIT files byte by byte for tests: every feature of the protocol, also wrong ones. */
export interface FitWriter {
  /** A definition message. */
  define(local: number, layout: FixtureLayout): void;
  /** A data message: own fields, then developer fields. */
  data(local: number, values: readonly FixtureValue[]): void;
  /** A data message with a compressed-timestamp header: its five low bits of time. */
  compressed(local: number, time: number, values: readonly FixtureValue[]): void;
  finish(options?: FinishOptions): Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

/** Bytes that grow as they are written. */
interface ByteSink {
  bytes: Uint8Array;
  view: DataView;
  at: number;
}

/** A field of a definition, ready to be written again and again. */
interface PlannedField {
  readonly type: TypeToWrite;
  readonly isText: boolean;
  readonly length: number;
}

interface PlannedLayout {
  readonly fields: readonly PlannedField[];
  readonly isLittle: boolean;
}

/** A writer of one FIT file. */
export function fitWriter(): FitWriter {
  const bytes = new Uint8Array(1 << 18);
  const sink: ByteSink = { bytes, view: new DataView(bytes.buffer), at: 14 };
  const layouts = new Map<number, PlannedLayout>();
  const message = (header: number, local: number, values: readonly FixtureValue[]): void => {
    const layout = layouts.get(local);
    if (layout === undefined) throw new RangeError(`Cannot write local message ${local}: it has no definition`);
    makeRoom(sink);
    sink.bytes[sink.at] = header;
    sink.at += 1;
    for (let place = 0; place < layout.fields.length; place += 1) {
      const field = layout.fields[place];
      if (field !== undefined) writeField(sink, field, { value: values[place] ?? null, isLittle: layout.isLittle });
    }
  };
  return {
    define: (local, layout) => {
      makeRoom(sink);
      writeDefinition(sink, local, layout);
      layouts.set(local, planLayout(layout));
    },
    data: (local, values) => message(local, local, values),
    compressed: (local, time, values) => message(0x80 | (local << 5) | (time & 0x1f), local, values),
    finish: (options = {}) => finish(sink.bytes.subarray(0, sink.at), options),
  };
}

/** Room for the longest message there can be. */
function makeRoom(sink: ByteSink): void {
  if (sink.at + 70_000 <= sink.bytes.length) return;
  const larger = new Uint8Array(2 * sink.bytes.length);
  larger.set(sink.bytes);
  sink.bytes = larger;
  sink.view = new DataView(larger.buffer);
}

function planLayout({ fields, developer = [], isBigEndian = false }: FixtureLayout): PlannedLayout {
  const plan = (type: FixtureType, size: number | undefined): PlannedField => ({
    type: types[type],
    isText: type === "string",
    length: size ?? types[type].size,
  });
  return {
    fields: [
      ...fields.map(([, type, size]) => plan(type, size)),
      ...developer.map(([, type, , size]) => plan(type, size)),
    ],
    isLittle: !isBigEndian,
  };
}

function writeDefinition(sink: ByteSink, local: number, layout: FixtureLayout): void {
  const { message, fields, developer = [], isBigEndian = false } = layout;
  const number = isBigEndian ? [message >> 8, message & 0xff] : [message & 0xff, message >> 8];
  const bytes = [
    0x40 | (developer.length > 0 ? 0x20 : 0) | local,
    0,
    isBigEndian ? 1 : 0,
    ...number,
    fields.length,
    ...fields.flatMap(([field, type, size]) => [field, size ?? types[type].size, types[type].code]),
    ...(developer.length > 0 ? [developer.length] : []),
    ...developer.flatMap(([field, type, index, size]) => [field, size ?? types[type].size, index]),
  ];
  sink.bytes.set(bytes, sink.at);
  sink.at += bytes.length;
}

interface ValueToWrite {
  readonly value: FixtureValue;
  readonly isLittle: boolean;
}

function writeField(sink: ByteSink, { type, isText, length }: PlannedField, { value, isLittle }: ValueToWrite): void {
  if (isText) {
    const text = encoder.encode(typeof value === "string" ? value : "").subarray(0, length);
    sink.bytes.fill(0, sink.at, sink.at + length).set(text, sink.at);
  } else if (typeof value === "number") type.write(sink, value, isLittle);
  else writeList(sink, { type, isText, length }, { value, isLittle });
  if (isText || typeof value === "number") sink.at += length;
}

function writeList(sink: ByteSink, { type, length }: PlannedField, { value, isLittle }: ValueToWrite): void {
  for (let item = 0; (item + 1) * type.size <= length; item += 1) {
    const one = Array.isArray(value) ? value[item] : null;
    type.write(sink, typeof one === "number" ? one : type.invalid, isLittle);
    sink.at += type.size;
  }
}

/** Puts the header before and the checksum behind the messages, which start at byte 14 of `body`. */
function finish(body: Uint8Array, options: FinishOptions): Uint8Array<ArrayBuffer> {
  const { headerSize = 14, checksum: check = "right" } = options;
  const length = body.length - 14;
  const file = new Uint8Array(headerSize + length + (check === "none" ? 0 : 2));
  const view = new DataView(file.buffer);
  file.set([headerSize, 0x20]);
  view.setUint16(2, 21_217 % 65_536, true);
  view.setUint32(4, options.dataSize ?? length, true);
  file.set(encoder.encode(".FIT"), 8);
  if (headerSize === 14) view.setUint16(12, checksum(view, 0, 12), true);
  file.set(body.subarray(14), headerSize);
  const end = headerSize + length;
  if (check !== "none") view.setUint16(end, checksum(view, 0, end) ^ (check === "wrong" ? 0x5555 : 0), true);
  return file;
}

/** Several FIT files in one, as some services write them. */
export function chainFit(files: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const chained = new Uint8Array(files.reduce((length, file) => length + file.length, 0));
  let at = 0;
  for (const file of files) {
    chained.set(file, at);
    at += file.length;
  }
  return chained;
}
