import type { Definition } from "./definition.ts";
import { emptyIndex, extendSegments, growIndex, type KeptMessage, type MessageIndex } from "./message-index.ts";
import { type DamagedData, type NextMessage, nextMessage, startsChain } from "./next-message.ts";
import { rollOver, sharedDefinition } from "./walk-messages.ts";

/** What could be saved of a damaged file. */
export interface DamagedWalk {
  readonly index: MessageIndex;
  /** Bytes that could not be read as messages. */
  readonly lostBytes: number;
  /** How often the walk had to look for the next message. */
  readonly breaks: number;
  /** Whether the last message is cut off by the end of the file. */
  readonly isCut: boolean;
}

interface WalkState {
  readonly data: DamagedData;
  readonly index: MessageIndex;
  readonly locals: (Definition | undefined)[];
  readonly known: Map<string, Definition>;
  at: number;
  stamp: number;
  /** Start of the last record since the last break, and of every message after it; -1 when there was none. */
  recordAt: number;
  readonly since: number[];
  keptAtRecord: number;
  lostBytes: number;
  breaks: number;
  isCut: boolean;
}

/** Longest message cut off by the end of a file that is taken for its last, bytes. */
const longestTail = 1024;

/** Bytes of the checksum behind the last message. */
const checksumBytes = 2;

/**
 * First pass over a damaged file: reads message by message what can be one, and after a break looks for the next place where
 * messages follow one another again. Every byte is looked at a bounded number of times.
 */
export function walkDamaged(data: DamagedData, from: number): DamagedWalk {
  const state: WalkState = {
    data,
    index: emptyIndex(),
    locals: new Array(16).fill(undefined),
    known: new Map(),
    at: from,
    stamp: 0,
    recordAt: -1,
    since: [],
    keptAtRecord: 0,
    lostBytes: 0,
    breaks: 0,
    isCut: false,
  };
  while (state.at < data.to) {
    const message = nextMessage(data, state.at, state.locals);
    if (message?.kind === "cut" && isTail(state)) state.isCut = true;
    else if (message !== undefined && message.kind !== "cut") accept(state, message);
    else if (resume(state)) continue;
    if (state.isCut || message === undefined || message.kind === "cut") break;
  }
  const left = Math.max(0, data.to - state.at);
  return {
    index: state.index,
    lostBytes: state.lostBytes + (left <= checksumBytes ? 0 : left),
    breaks: state.breaks,
    isCut: state.isCut,
  };
}

/** A message cut off by the end of the file is its last one while nothing was broken before, and the end is near. */
function isTail({ breaks, data, at }: WalkState): boolean {
  return breaks === 0 && data.to - at <= longestTail;
}

function accept(state: WalkState, message: Exclude<NextMessage, { readonly kind: "cut" }>): void {
  state.since.push(state.at);
  if (message.kind === "definition") {
    const shared = message.definition.isRecord
      ? sharedDefinition(state.known, message.definition, state.data.bytes)
      : message.definition;
    state.locals[message.local] = shared;
  } else acceptData(state, message);
  state.at = message.end;
}

function acceptData(state: WalkState, message: Extract<NextMessage, { readonly kind: "data" }>): void {
  const { definition, header, body, stamp } = message;
  const { index } = state;
  if (header >= 0x80) state.stamp = rollOver(state.stamp, header);
  if (stamp > 0) state.stamp = stamp;
  if (definition.isRecord) {
    if (state.stamp === 0) return;
    growIndex(index, index.rows < index.offsets.length ? 1 : 4096);
    index.offsets[index.rows] = body;
    index.stamps[index.rows] = state.stamp;
    index.rows += 1;
    extendSegments(index, definition);
    state.recordAt = state.at;
    state.since.length = 0;
    state.keptAtRecord = index.kept.length;
  } else if (definition.isKept) index.kept.push({ definition, body, stamp: state.stamp });
}

/** Finds the next message after a break; false when nothing that can be one follows. */
function resume(state: WalkState): boolean {
  const failedAt = state.at;
  state.breaks += 1;
  const lastAt = state.recordAt >= 0 ? state.recordAt : (state.since.at(-1) ?? failedAt);
  const inside = findChain(state, lastAt + 1, failedAt);
  if (inside !== -1 && !state.since.includes(inside)) {
    dropLastRecord(state);
    return continueAt(state, inside);
  }
  const after = findChain(state, failedAt + 1, state.data.to);
  if (after === -1) {
    state.breaks -= state.data.to - failedAt <= checksumBytes ? 1 : 0;
    return false;
  }
  if (inside === -1 && !skipsOneMessage(state, after - failedAt)) dropLastRecord(state);
  state.lostBytes += after - failedAt;
  return continueAt(state, after);
}

/** Goes on behind a break; compressed times mean nothing until a whole one comes. */
function continueAt(state: WalkState, at: number): boolean {
  state.at = at;
  state.stamp = 0;
  state.recordAt = -1;
  state.since.length = 0;
  return true;
}

/** First place in a stretch where messages follow one another; -1 when there is none. */
function findChain({ data, locals }: WalkState, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (startsChain(data, at, locals)) return at;
  return -1;
}

/** Whether just one message was spoilt in its first byte: then the one before it was whole. */
function skipsOneMessage({ locals }: WalkState, bytes: number): boolean {
  return locals.some((definition) => definition !== undefined && definition.size + 1 === bytes);
}

/** The record right before a break holds the damage: takes it and what was read after it back. */
function dropLastRecord(state: WalkState): void {
  const { index } = state;
  if (state.recordAt < 0) return;
  const last = index.segments.at(-1);
  state.lostBytes += (last?.definition.size ?? 0) + 1;
  index.rows -= 1;
  if (last !== undefined) last.to = index.rows;
  if (last !== undefined && last.to <= last.from) index.segments.pop();
  const dropped: KeptMessage[] = index.kept.splice(state.keptAtRecord);
  for (const { definition } of dropped) state.lostBytes += definition.size + 1;
  state.recordAt = -1;
}
