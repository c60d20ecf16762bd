import { checksum } from "./checksum.ts";
import { type FitHeader, findFitHeader } from "./fit-header.ts";
import { likelyWindow } from "./likely-window.ts";
import type { MessageIndex } from "./message-index.ts";
import { orderedRows } from "./ordered-rows.ts";
import { type MessageReader, messageReader } from "./read-message.ts";
import { supportedRows } from "./supported-rows.ts";
import { takeRows } from "./take-rows.ts";
import { walkDamaged } from "./walk-damaged.ts";
import { walkMessages } from "./walk-messages.ts";

/** What is wrong with a FIT file. */
export interface PartDamage {
  readonly kind: "unfinished" | "cut" | "checksum";
  readonly lostBytes: number;
  readonly breaks: number;
  /** Bytes missing at the end by the header's own count; 0 when unknown. */
  readonly missingBytes: number;
}

/** One FIT file, walked: where everything lies, in order of time. */
export interface WalkedPart {
  readonly index: MessageIndex;
  readonly reader: MessageReader;
  /** Records found, those out of order included. */
  readonly records: number;
  readonly damage?: PartDamage;
  /** First byte behind the file. */
  readonly end: number;
}

const checksumBytes = 2;

/** First pass over one FIT file: straight when its checksum is right, message by message with recovery when not. */
export function readPart(bytes: Uint8Array, view: DataView, header: FitHeader): WalkedPart {
  const { at, dataFrom, dataSize } = header;
  const dataTo = dataFrom + dataSize;
  const end = dataTo + checksumBytes;
  const reader = messageReader(bytes, view);
  const isWhole = dataSize > 0 && end <= bytes.length;
  if (isWhole && checksum(view, at, dataTo) === view.getUint16(dataTo, true)) {
    const { index, stoppedAt } = walkMessages(bytes, view, { from: dataFrom, to: dataTo });
    if (stoppedAt === dataTo) {
      const ordered = orderedRows(index.stamps.subarray(0, index.rows));
      const records = index.rows;
      return { index: ordered === undefined ? index : takeRows(index, ordered), reader, records, end };
    }
  }
  return recoverPart(bytes, view, header);
}

function recoverPart(bytes: Uint8Array, view: DataView, { dataFrom, dataSize }: FitHeader): WalkedPart {
  const reader = messageReader(bytes, view);
  const declaredTo = dataFrom + dataSize;
  const next = findFitHeader(bytes, dataFrom);
  const limit = next === -1 ? bytes.length : next;
  const to = dataSize > 0 && declaredTo + checksumBytes === limit ? declaredTo : limit;
  const window = likelyWindow(walkMessages(bytes, view, { from: dataFrom, to }).index, reader);
  const { index, lostBytes, breaks, isCut: endsInside } = walkDamaged({ bytes, view, to, window }, dataFrom);
  const missingBytes = dataSize === 0 ? 0 : Math.max(0, declaredTo + checksumBytes - limit);
  const isCut = missingBytes > 0 || endsInside;
  const isOnlyCut = (isCut || dataSize === 0) && breaks <= 1;
  const kept = index.rows === 0 ? index : takeRows(index, supportedRows(index, reader, { isOnlyCut }));
  const kind = dataSize === 0 ? "unfinished" : isCut ? "cut" : "checksum";
  return { index: kept, reader, records: kept.rows, damage: { kind, lostBytes, breaks, missingBytes }, end: limit };
}
