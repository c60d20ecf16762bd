import type { Definition } from "./definition.ts";

/** A data message other than a record. */
export interface KeptMessage {
  readonly definition: Definition;
  /** Where its body starts. */
  readonly body: number;
  /** Its own timestamp or the last one before it, seconds of FIT time; 0 when there was none yet. */
  readonly stamp: number;
}

/** Rows `from` to `to` (not included) share one layout. */
export interface RowSegment {
  readonly definition: Definition;
  readonly from: number;
  to: number;
}

/** Where everything of one FIT file lies: what the first pass over its bytes finds and the second reads. */
export interface MessageIndex {
  /** Number of records. */
  rows: number;
  /** Where each record's body starts. */
  offsets: Uint32Array;
  /** Each record's time, seconds of FIT time (since 1989-12-31 UTC). */
  stamps: Uint32Array;
  readonly segments: RowSegment[];
  readonly kept: KeptMessage[];
}

/** An empty index. */
export function emptyIndex(): MessageIndex {
  return { rows: 0, offsets: new Uint32Array(0), stamps: new Uint32Array(0), segments: [], kept: [] };
}

/** Makes room for another `count` rows. */
export function growIndex(index: MessageIndex, count: number): void {
  const needed = index.rows + count;
  if (needed <= index.offsets.length) return;
  const capacity = Math.max(needed, Math.ceil(index.offsets.length * 1.5));
  const [offsets, stamps] = [new Uint32Array(capacity), new Uint32Array(capacity)];
  offsets.set(index.offsets.subarray(0, index.rows));
  stamps.set(index.stamps.subarray(0, index.rows));
  index.offsets = offsets;
  index.stamps = stamps;
}

/** Puts the row just added under its layout. */
export function extendSegments(index: MessageIndex, definition: Definition): void {
  const last = index.segments[index.segments.length - 1];
  if (last?.definition === definition) last.to = index.rows;
  else index.segments.push({ definition, from: index.rows - 1, to: index.rows });
}
