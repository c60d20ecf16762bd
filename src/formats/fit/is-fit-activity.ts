import { readDefinition } from "./definition.ts";
import { readFirstHeader } from "./fit-header.ts";
import { messageNumbers } from "./message-numbers.ts";
import { messageReader } from "./read-message.ts";

const activityType = 4;

/**
 * A cheap look at the start of a file: whether it is FIT, and whether its file_id says it holds an activity. Needs the first 200 bytes.
 * A FIT file that does not say counts as an activity, so that reading it decides.
 */
export function isFitActivity(bytes: Uint8Array): "activity" | "other" | "not-fit" {
  const header = readFirstHeader(bytes);
  if (header === undefined) return "not-fit";
  const at = header.dataFrom;
  const definition = ((bytes[at] ?? 0) & 0xc0) === 0x40 ? readDefinition(bytes, at, bytes.length) : undefined;
  if (definition === undefined || definition.message !== messageNumbers.fileId) return "activity";
  const body = at + definition.length + 1;
  if (body + definition.size > bytes.length) return "activity";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = messageReader(bytes, view).number({ definition, body, stamp: 0 }, 0);
  return type === undefined || type === activityType ? "activity" : "other";
}
