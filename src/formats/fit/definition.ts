import { type BaseType, baseTypeOf } from "./base-types.ts";
import { keptMessages, messageNumbers } from "./message-numbers.ts";

/** A field of a message: where it lies in the message's body, bytes. */
export interface FieldPlace {
  readonly number: number;
  readonly offset: number;
  readonly size: number;
  readonly type: BaseType;
}

/** A developer field of a message; its base type stands in its field_description, wherever that comes. */
export interface DeveloperPlace {
  readonly number: number;
  readonly offset: number;
  readonly size: number;
  readonly developerIndex: number;
}

/** A definition message: how the data messages of one local number are laid out from here on. */
export interface Definition {
  readonly message: number;
  readonly littleEndian: boolean;
  /** Size of a data message's body, bytes. */
  readonly size: number;
  /** Where the timestamp lies in the body; -1 when the message has none. */
  readonly timeOffset: number;
  readonly isRecord: boolean;
  /** Whether the reader uses this message at all, beyond its timestamp. */
  readonly isKept: boolean;
  /** All fields of a message that is kept; of another only its timestamp. */
  readonly fields: readonly FieldPlace[];
  readonly developerFields: readonly DeveloperPlace[];
  /** Length of the definition message itself, its header byte included. */
  readonly length: number;
  /** Where it stands in the file. */
  readonly at: number;
}

const timestampField = 253;
const hasDeveloperFields = 0x20;

/** Bytes of a definition message before its fields. */
const fixedPart = 6;

/** Reads the definition message whose header byte is at `at`; undefined when it is cut off or cannot be one. */
export function readDefinition(bytes: Uint8Array, at: number, end: number): Definition | undefined {
  if (at + fixedPart > end) return undefined;
  const byte = (offset: number): number => bytes[at + offset] ?? 0;
  const architecture = byte(2);
  const fieldsEnd = at + fixedPart + byte(5) * 3;
  if (fieldsEnd > end || architecture > 1) return undefined;
  const message = architecture === 0 ? byte(3) | (byte(4) << 8) : byte(4) | (byte(3) << 8);
  const isRecord = message === messageNumbers.record;
  const isKept = isRecord || keptMessages.has(message);
  const own = readFieldPlaces(bytes, { from: at + fixedPart, to: fieldsEnd, isKept });
  if (own === undefined) return undefined;
  const isThere = (byte(0) & hasDeveloperFields) !== 0;
  const developer = readDeveloperPlaces(bytes, fieldsEnd, { end, offset: own.size, isThere });
  if (developer === undefined) return undefined;
  return {
    message,
    littleEndian: architecture === 0,
    size: developer.size,
    timeOffset: own.places.find(({ number, size }) => number === timestampField && size === 4)?.offset ?? -1,
    isRecord,
    isKept,
    fields: own.places,
    developerFields: developer.places,
    length: developer.end - at,
    at,
  };
}

interface OwnPart {
  readonly places: readonly FieldPlace[];
  readonly size: number;
}

interface FieldTriples {
  readonly from: number;
  readonly to: number;
  /** Whether the places of all fields are wanted, or only that of the timestamp. */
  readonly isKept: boolean;
}

/** Three bytes a field: its number, its size and its base type. */
function readFieldPlaces(bytes: Uint8Array, { from, to, isKept }: FieldTriples): OwnPart | undefined {
  const places: FieldPlace[] = [];
  let offset = 0;
  for (let at = from; at < to; at += 3) {
    const [number, size, type] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, baseTypeOf(bytes[at + 2] ?? 0)];
    if (type === undefined) return undefined;
    if (isKept || number === timestampField) places.push({ number, offset, size, type });
    offset += size;
  }
  return { places, size: offset };
}

interface DeveloperPart {
  readonly places: readonly DeveloperPlace[];
  readonly size: number;
  readonly end: number;
}

function readDeveloperPlaces(
  bytes: Uint8Array,
  at: number,
  { end, offset, isThere }: { readonly end: number; readonly offset: number; readonly isThere: boolean },
): DeveloperPart | undefined {
  if (!isThere) return { places: [], size: offset, end: at };
  const count = bytes[at] ?? 0;
  const placesEnd = at + 1 + count * 3;
  if (at >= end || placesEnd > end) return undefined;
  const places: DeveloperPlace[] = [];
  let size = offset;
  for (let place = at + 1; place < placesEnd; place += 3) {
    const [number, length, developerIndex] = [bytes[place] ?? 0, bytes[place + 1] ?? 0, bytes[place + 2] ?? 0];
    places.push({ number, offset: size, size: length, developerIndex });
    size += length;
  }
  return { places, size, end: placesEnd };
}
