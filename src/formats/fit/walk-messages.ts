import { type Definition, readDefinition } from "./definition.ts";
import { emptyIndex, growIndex, type MessageIndex } from "./message-index.ts";

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

/**
 * First pass over an undamaged file: walks definitions and data messages, notes where each record lies and when it was taken.
 * Stops at the first byte that cannot be right.
 */
export function walkMessages(bytes: Uint8Array, view: DataView, { from, to }: DataRange): Walk {
  const index = emptyIndex();
  const locals: (Definition | undefined)[] = new Array(16).fill(undefined);
  const known = new Map<string, Definition>();
  let stamp = 0;
  let at = from;
  let current: Definition | undefined;
  while (at < to) {
    const header = bytes[at] ?? 0;
    if ((header & 0xc0) === 0x40) {
      const definition = readDefinition(bytes, at, to);
      if (definition === undefined) break;
      locals[header & 0x0f] = definition.isRecord ? sharedDefinition(known, definition, bytes) : definition;
      at += definition.length;
      continue;
    }
    const isCompressed = header >= 0x80;
    const definition = locals[isCompressed ? (header >> 5) & 3 : header & 0x0f];
    if (definition === undefined || at + 1 + definition.size > to) break;
    const body = at + 1;
    if (isCompressed) stamp = rollOver(stamp, header);
    if (definition.timeOffset >= 0) {
      const own = view.getUint32(body + definition.timeOffset, definition.littleEndian);
      if (own !== noTimestamp) stamp = own;
    }
    if (definition.isRecord) {
      const row = index.rows;
      if (row >= index.offsets.length) growIndex(index, roomFor(definition, to - at));
      index.offsets[row] = body;
      index.stamps[row] = stamp;
      index.rows = row + 1;
      if (definition !== current) {
        closeSegment(index, row);
        index.segments.push({ definition, from: row, to: row + 1 });
        current = definition;
      }
    } else if (definition.isKept) index.kept.push({ definition, body, stamp });
    at = body + definition.size;
  }
  closeSegment(index, index.rows);
  return { index, stoppedAt: at };
}

/** Rows to make room for: as many as could follow, in steps, so that a file of few records stays small. */
function roomFor(definition: Definition, bytesLeft: number): number {
  return Math.min(Math.ceil(bytesLeft / (definition.size + 1)) + 1, 65_536);
}

function closeSegment(index: MessageIndex, row: number): void {
  const last = index.segments.at(-1);
  if (last !== undefined) last.to = row;
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
