import type { ExportNotes } from "#core/load/export-notes.ts";
import type { NewActivity } from "#store/activities/activity-rows.ts";
import type { FileNames, ReadMember } from "../import/activity-sink.ts";

/** A file for a reading thread; its bytes are handed over. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly names: FileNames;
  readonly notes: ExportNotes | undefined;
}

/** What was read, and its activities ready for the store. */
export interface ReadAnswer {
  readonly member: ReadMember;
  readonly prepared: readonly NewActivity[];
}

/** Bytes of which this view is the whole: those can be handed to another thread, others have to be copied. */
export function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isWhole = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer;
  // Small buffers of Node are windows into one that is shared.
  return isWhole ? new Uint8Array(bytes.buffer as ArrayBuffer) : Uint8Array.from(bytes);
}
