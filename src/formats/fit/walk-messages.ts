import { type Definition, readDefinition } from "./definition.ts";
import { emptyIndex, extendSegments, growIndex, type MessageIndex } from "./message-index.ts";

/** What a walk over the messages of one FIT file found. */
export interface Walk {
  readonly index: MessageIndex;
  /** First byte not understood; the end when all were. */
  readonly stoppedAt: number;
}

/** Where the data of one FIT file lie. */
export interface DataRange {
  readonly from: number;
  readonly to: number;
}

const noTimestamp = 0xffffffff;

/**
 * The time of a message with a compressed header: five low bits that roll over every 32 seconds.
 * Seconds of FIT time, 0 while no time is known.
 */
export function rollOver(last: number, header: number): number {
  return last === 0 ? 0 : last + (((header & 0x1f) - (last & 0x1f)) & 0x1f);
}

interface Walker {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly to: number;
  readonly index: MessageIndex;
  readonly locals: (Definition | undefined)[];
  readonly known: Map<string, Definition>;
  at: number;
  stamp: number;
}

/**
 * First pass over an undamaged file: walks definitions and data messages, notes where each record lies and when it was taken.
 * Stops at the first byte that cannot be right.
 */
export function walkMessages(bytes: Uint8Array, view: DataView, { from, to }: DataRange): Walk {
  const index = emptyIndex();
  const locals = new Array<Definition | undefined>(16).fill(undefined);
  const walker: Walker = { bytes, view, to, index, locals, known: new Map(), at: from, stamp: 0 };
  let isRight = true;
  while (isRight && walker.at < to) {
    const header = view.getUint8(walker.at);
    isRight = (header & 0xc0) === 0x40 ? takeDefinition(walker, header) : takeData(walker, header);
  }
  return { index, stoppedAt: walker.at };
}

function takeDefinition(walker: Walker, header: number): boolean {
  const { bytes, known } = walker;
  const definition = readDefinition(bytes, walker.at, walker.to);
  if (definition === undefined) return false;
  walker.locals[header & 0x0f] = definition.isRecord ? sharedDefinition(known, definition, bytes) : definition;
  walker.at += definition.length;
  return true;
}

function takeData(walker: Walker, header: number): boolean {
  const isCompressed = header >= 0x80;
  const definition = walker.locals[isCompressed ? (header >> 5) & 3 : header & 0x0f];
  const body = walker.at + 1;
  if (definition === undefined || body + definition.size > walker.to) return false;
  if (isCompressed) walker.stamp = rollOver(walker.stamp, header);
  if (definition.timeOffset >= 0) {
    const own = walker.view.getUint32(body + definition.timeOffset, definition.littleEndian);
    if (own !== noTimestamp) walker.stamp = own;
  }
  if (definition.isRecord) takeRecord(walker, definition, body);
  else if (definition.isKept) walker.index.kept.push({ definition, body, stamp: walker.stamp });
  walker.at = body + definition.size;
  return true;
}

function takeRecord({ index, stamp, to }: Walker, definition: Definition, body: number): void {
  const row = index.rows;
  if (row >= index.offsets.length) growIndex(index, roomFor(definition, to - body));
  index.offsets[row] = body;
  index.stamps[row] = stamp;
  index.rows = row + 1;
  extendSegments(index, definition);
}

/** Rows to make room for: as many as could follow, in steps, so that a file of few records stays small. */
function roomFor(definition: Definition, bytesLeft: number): number {
  return Math.min(Math.ceil(bytesLeft / (definition.size + 1)) + 1, 65_536);
}

/** The same layout defined again counts as one, so that rows stay in long segments. */
export function sharedDefinition(
  known: Map<string, Definition>,
  definition: Definition,
  bytes: Uint8Array,
): Definition {
  const key = bytes.subarray(definition.at + 1, definition.at + definition.length).join();
  const shared = known.get(key);
  if (shared !== undefined) return shared;
  known.set(key, definition);
  return definition;
}
