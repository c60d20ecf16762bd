import { readBaseValue } from "./base-types.ts";
import type { FieldPlace } from "./definition.ts";
import type { KeptMessage } from "./message-index.ts";

/** Reads the fields of single messages: sessions, laps, devices ... */
export interface MessageReader {
  /** First value of a field, unscaled; undefined when the field is absent or invalid. */
  number(message: KeptMessage, field: number): number | undefined;
  /** All values of an array field, unscaled, NaN for invalid ones. */
  numbers(message: KeptMessage, field: number): readonly number[];
  /** A string up to its NUL or the end of its field; undefined when absent or empty. */
  text(message: KeptMessage, field: number): string | undefined;
  /** The bytes of a field; undefined when absent. */
  bytes(message: KeptMessage, field: number): Uint8Array | undefined;
}

const decoder = new TextDecoder();

/** A reader over one file's bytes. */
export function messageReader(bytes: Uint8Array, view: DataView): MessageReader {
  const rawBytes = (message: KeptMessage, field: number): Uint8Array | undefined => {
    const place = placeOf(message, field);
    return place && bytes.subarray(message.body + place.offset, message.body + place.offset + place.size);
  };
  const numbers = (message: KeptMessage, field: number): readonly number[] => {
    const place = placeOf(message, field);
    if (place === undefined) return [];
    const type = { ...place.type, littleEndian: message.definition.littleEndian };
    return Array.from({ length: Math.floor(place.size / type.size) }, (_, item) =>
      readBaseValue(view, message.body + place.offset + item * type.size, type),
    );
  };
  return {
    numbers,
    bytes: rawBytes,
    number: (message, field) => {
      const place = placeOf(message, field);
      if (place === undefined || place.size < place.type.size) return undefined;
      const type = { ...place.type, littleEndian: message.definition.littleEndian };
      const value = readBaseValue(view, message.body + place.offset, type);
      return Number.isNaN(value) ? undefined : value;
    },
    text: (message, field) => {
      const raw = rawBytes(message, field);
      if (raw === undefined) return undefined;
      const end = raw.indexOf(0);
      const text = decoder.decode(end === -1 ? raw : raw.subarray(0, end)).trim();
      return text === "" || text.startsWith("\ufffd") ? undefined : text;
    },
  };
}

function placeOf(message: KeptMessage, field: number): FieldPlace | undefined {
  return message.definition.fields.find((place) => place.number === field);
}
