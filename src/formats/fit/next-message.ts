import { type Definition, readDefinition } from "./definition.ts";
import { firstRealStamp } from "./quarantine.ts";

/** Times a damaged file's records may have, seconds of FIT time. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** What can be read of a damaged file, and when its records can have been taken. */
export interface DamagedData {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly to: number;
  readonly window: TimeWindow;
}

/** Layouts by local message number. */
export type Locals = readonly (Definition | undefined)[];

/** A message that can be one, judged by itself. */
export type NextMessage =
  | { readonly kind: "definition"; readonly local: number; readonly definition: Definition; readonly end: number }
  | {
      readonly kind: "data";
      readonly definition: Definition;
      readonly header: number;
      readonly body: number;
      readonly end: number;
      /** Its own time; 0 when it has none. */
      readonly stamp: number;
    }
  /** The message is cut off by the end of the file. */
  | { readonly kind: "cut" };

const noTimestamp = 0xffffffff;

/** Reads the message at `at` if it can be one: known layout, whole, a record only with a time inside the window. */
export function nextMessage(data: DamagedData, at: number, locals: Locals): NextMessage | undefined {
  const header = data.bytes[at] ?? 0;
  if ((header & 0xc0) === 0x40) return definitionAt(data.bytes, at, data.to);
  const definition = layoutOf(header, locals);
  if (definition === undefined) return undefined;
  const body = at + 1;
  const end = body + definition.size;
  if (end > data.to) return { kind: "cut" };
  const stamp = definition.timeOffset < 0 ? 0 : likelyTime(data, definition, body);
  return stamp === undefined ? undefined : { kind: "data", definition, header, body, end, stamp };
}

function layoutOf(header: number, locals: Locals): Definition | undefined {
  if (header < 0x80) return (header & 0x30) === 0 ? locals[header & 0x0f] : undefined;
  const definition = locals[(header >> 5) & 3];
  return definition !== undefined && definition.timeOffset < 0 ? definition : undefined;
}

/** A message's own time when it can be right, 0 when it says none, undefined when it cannot be right. */
function likelyTime({ view, window }: DamagedData, definition: Definition, body: number): number | undefined {
  const own = view.getUint32(body + definition.timeOffset, definition.littleEndian);
  if (own >= window.from && own <= window.to) return own;
  const isBare = own === noTimestamp || own < firstRealStamp;
  return isBare && !definition.isRecord ? 0 : undefined;
}

function definitionAt(bytes: Uint8Array, at: number, to: number): NextMessage | undefined {
  const [reserved, architecture, count] = [bytes[at + 1] ?? 1, bytes[at + 2] ?? 2, bytes[at + 5] ?? 0];
  if (reserved !== 0 || architecture > 1 || count === 0) return undefined;
  const header = bytes[at] ?? 0;
  const definition = readDefinition(bytes, at, to);
  if (definition === undefined || !isSound(definition)) return at + 6 + count * 3 > to ? { kind: "cut" } : undefined;
  return { kind: "definition", local: header & 0x0f, definition, end: at + definition.length };
}

/** Layouts have no field twice and room for whole values. */
function isSound({ fields, size, isKept }: Definition): boolean {
  if (!isKept) return size > 0;
  const numbers = new Set(fields.map(({ number }) => number));
  return size > 0 && numbers.size === fields.length && fields.every((place) => place.size % place.type.size === 0);
}

/** Messages that must follow one another without a break before a place is believed to be the start of one. */
const chainLength = 3;

/** Bytes of the checksum that may remain behind the last message. */
const checksumBytes = 2;

/** Whether messages can follow one another from `at` on, at least one of them with a time or a layout of its own. */
export function startsChain(data: DamagedData, at: number, locals: Locals): boolean {
  const own = [...locals];
  let evidence = 0;
  let place = at;
  for (let step = 0; step < chainLength; step += 1) {
    if (step > 0 && place >= data.to - checksumBytes) break;
    const message = nextMessage(data, place, own);
    if (message === undefined) return false;
    if (message.kind === "cut") return evidence > 1;
    if (message.kind === "definition") own[message.local] = message.definition;
    if (message.kind === "definition") evidence += 1;
    if (message.kind === "data" && message.stamp > 0) evidence += 2;
    place = message.end;
  }
  return evidence > 1;
}
