import type { MessageIndex } from "./message-index.ts";
import { messageNumbers } from "./message-numbers.ts";
import type { TimeWindow } from "./next-message.ts";
import { firstRealStamp } from "./quarantine.ts";
import type { MessageReader } from "./read-message.ts";

/** Records of a damaged file lie within so many seconds of the middle of those its plain reading gives. */
const windowS = 7 * 86_400;

/** So many records near the file's time of creation are no chance. */
const fewestNear = 3;

/**
 * When the records of a damaged file can have been taken. A plain walk sees right times before the damage and noise behind it: the records
 * near the file's own time of creation decide, else the time where most of them lie together.
 */
export function likelyWindow(index: MessageIndex, reader: MessageReader): TimeWindow {
  const all = index.stamps.slice(0, index.rows).toSorted();
  const real = all.filter((stamp) => stamp >= firstRealStamp);
  const stamps = real.length > 0 ? real : all.filter((stamp) => stamp > 0);
  const fileId = index.kept.find((message) => message.definition.message === messageNumbers.fileId);
  const created = fileId === undefined ? undefined : reader.number(fileId, 4);
  if (created !== undefined && created >= firstRealStamp) {
    const near = stamps.filter((stamp) => Math.abs(stamp - created) <= windowS);
    if (near.length >= fewestNear || stamps.length === 0) return around(near[near.length >> 1] ?? created);
  }
  const middle = densestTime(stamps);
  return middle === undefined ? { from: firstRealStamp, to: 0xfffffffe } : around(middle);
}

function around(middle: number): TimeWindow {
  return { from: Math.max(1, middle - windowS), to: middle + windowS };
}

/** The middle of the stretch of a day that holds most of the times, which are in order. */
function densestTime(stamps: Uint32Array): number | undefined {
  let [from, most, middle] = [0, 0, stamps[0]];
  for (let to = 0; to < stamps.length; to += 1) {
    while ((stamps[to] ?? 0) - (stamps[from] ?? 0) > 86_400) from += 1;
    if (to - from + 1 <= most) continue;
    most = to - from + 1;
    middle = stamps[(from + to) >> 1];
  }
  return middle;
}
