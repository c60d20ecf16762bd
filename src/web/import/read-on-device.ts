import type { ActivityFile } from "#core/load/activity.ts";
import type { ReadRequest } from "./activity-worker.ts";

/** Most bytes of a file that is read on the device before it is sent anywhere. */
const mostBytes = 64 * 2 ** 20;

/** Whether a choice of files is one activity that can be looked at before it is kept. Archives are not. */
export function isOneActivity(files: readonly File[]): boolean {
  const [file] = files;
  return (
    files.length === 1 && file !== undefined && file.size <= mostBytes && /\.(fit|tcx|gpx)(\.gz)?$/i.test(file.name)
  );
}

/** Reads an activity file in a worker of this page; nothing of it leaves the device. */
export async function readOnDevice(file: File): Promise<ActivityFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL("./activity-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<ActivityFile>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ActivityFile>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage({ name: file.name, bytes } satisfies ReadRequest, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
