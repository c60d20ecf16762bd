import { defaultPoseAssets } from "./assets.ts";
import { blobBytes, openBlob } from "./clip/open-blob-browser.ts";
import type { ClipPose, PoseOptions } from "./pose-options.ts";
import { readPose } from "./read-pose.ts";
import type { EndNotice, PoseWorker, Reply } from "./work/worker-messages.ts";

/** Most workers in a browser unless asked for more: each holds the networks and a decoder. */
const mostBrowserWorkers = 4;

function startWorker(): PoseWorker {
  const worker = new Worker(new URL("./work/pose-worker-browser.ts", import.meta.url), { type: "module" });
  const ended = new Promise<void>((resolve) => {
    worker.addEventListener("message", (event: MessageEvent<Reply | EndNotice>) => {
      if (event.data.kind === "end") resolve();
    });
  });
  return {
    post: (message) => worker.postMessage(message),
    listen(onReply, onCrash) {
      worker.addEventListener("message", ({ data }: MessageEvent<Reply | EndNotice>) => {
        if (data.kind !== "end") onReply(data);
      });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        onCrash(new Error(event.message || "A worker could not start"));
      });
    },
    ended,
    kill: () => worker.terminate(),
  };
}

/**
 * Reads a film into the track of its runner, on the device, in Web Workers. Bad files end in a PlumblineError; a film
 * without a person ends in a track of NaN; aborting ends in an AbortError.
 */
export async function poseFromBlob(blob: Blob, options: PoseOptions): Promise<ClipPose> {
  const { modelBaseUrl, wasmBaseUrl } = options.assets ?? defaultPoseAssets;
  const assets = {
    modelBaseUrl: new URL(modelBaseUrl, document.baseURI).href,
    wasmBaseUrl: new URL(wasmBaseUrl, document.baseURI).href,
  };
  const input = openBlob(blob);
  const cores = Math.min(mostBrowserWorkers, navigator.hardwareConcurrency || 1);
  try {
    return await readPose(
      { input, source: blobBytes(blob), place: { blob }, cores, startWorker },
      { ...options, assets },
    );
  } finally {
    input.dispose();
  }
}
