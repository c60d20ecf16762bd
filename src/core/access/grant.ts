import type { RecordPart } from "./record-part.ts";

/** A runner's leave for one clinic to read named parts of the record, from a moment to a moment. Times are ms since 1970 (UTC). */
export interface Grant {
  readonly clinicId: string;
  readonly parts: readonly RecordPart[];
  readonly givenMs: number;
  /** From here on it no longer counts. */
  readonly expiresMs: number;
  /** When it was taken back; absent while it was not. */
  readonly withdrawnMs?: number;
}

/** Whether a grant counts at a moment: given, not yet over, not taken back. */
export function isLive({ givenMs, expiresMs, withdrawnMs }: Grant, nowMs: number): boolean {
  return givenMs <= nowMs && nowMs < expiresMs && (withdrawnMs === undefined || nowMs < withdrawnMs);
}
