import type { ActivityFile } from "#core/load/activity.ts";
import { readActivityFile } from "#formats/read-activity-file.ts";

// Reads one activity file off the page's own thread: columns out, handed over instead of copied.

/** A file to read. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function buffersOf({ activities }: ActivityFile): readonly ArrayBuffer[] {
  const columns = activities.flatMap(({ timesS, channels, extras }) => [
    timesS,
    ...Object.values(channels).map(({ values }) => values),
    ...extras.map(({ values }) => values),
  ]);
  return [...new Set(columns.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}

self.onmessage = ({ data: { name, bytes } }: MessageEvent<ReadRequest>) => {
  const file = readActivityFile(name, bytes);
  self.postMessage(file, { transfer: [...buffersOf(file)] });
};
