import { parentPort } from "node:worker_threads";
import type { Activity } from "#core/load/activity.ts";
import type { NewActivity } from "#store/activities/activity-rows.ts";
import { readMember } from "../import/read-member.ts";
import { prepareActivity } from "./prepare-activity.ts";
import { ownBytes, type ReadAnswer, type ReadRequest } from "./read-messages.ts";

// A reading thread: unpacks, parses, sums up and packs for the store, one file after the other.

function answer({ bytes, names, notes }: ReadRequest): ReadAnswer {
  const member = readMember(bytes, names, notes);
  return { member, prepared: member.activities.map(prepareActivity).map(withOwnBytes) };
}

function withOwnBytes(activity: NewActivity): NewActivity {
  return { ...activity, columns: { ...activity.columns, bytes: ownBytes(activity.columns.bytes) } };
}

/** Memory that is handed over instead of copied. */
function handedOver({ member, prepared }: ReadAnswer): readonly ArrayBuffer[] {
  const samples = member.activities.flatMap(({ activity }) => sampleBuffers(activity));
  const packed = prepared.map(({ columns }) => columns.bytes.buffer);
  const came = member.bytes === undefined ? [] : [member.bytes.buffer];
  return [...new Set([...samples, ...packed, ...came])].filter((buffer) => buffer instanceof ArrayBuffer);
}

function sampleBuffers({ timesS, channels, extras }: Activity): readonly ArrayBufferLike[] {
  const values = [...Object.values(channels), ...extras].map((channel) => channel.values.buffer);
  return [timesS.buffer, ...values];
}

const port = parentPort;
if (port === null) throw new TypeError("Files are read in a worker thread");
port.on("message", (request: ReadRequest) => {
  const read = answer(request);
  port.postMessage(read, handedOver(read));
});
