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
  const fixed = bytes.subarray(at, Math.min(at + fixedPart, end));
  const [header = 0, , architecture = 2, low = 0, high = 0, fieldCount = 0] = fixed;
  const fieldsEnd = at + fixedPart + fieldCount * 3;
  if (fixed.length < fixedPart || fieldsEnd > end || architecture > 1) return undefined;
  const message = architecture === 0 ? low | (high << 8) : high | (low << 8);
  const isRecord = message === messageNumbers.record;
  const own = readFieldPlaces(bytes.subarray(at + fixedPart, fieldsEnd));
  if (own === undefined) return undefined;
  const isThere = (header & hasDeveloperFields) !== 0;
  const developer = readDeveloperPlaces(bytes, fieldsEnd, { end, offset: own.size, isThere });
  if (developer === undefined) return undefined;
  return {
    message,
    littleEndian: architecture === 0,
    size: developer.size,
    timeOffset: own.places.find(({ number, size }) => number === timestampField && size === 4)?.offset ?? -1,
    isRecord,
    isKept: isRecord || keptMessages.has(message),
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

/** Three bytes a field: its number, its size and its base type. */
function readFieldPlaces(triples: Uint8Array): OwnPart | undefined {
  const places: FieldPlace[] = [];
  let offset = 0;
  for (let at = 0; at < triples.length; at += 3) {
    const [number, size, code] = [triples[at] ?? 0, triples[at + 1] ?? 0, triples[at + 2] ?? 0];
    const type = baseTypeOf(code);
    if (type === undefined) return undefined;
    places.push({ number, offset, size, type });
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
