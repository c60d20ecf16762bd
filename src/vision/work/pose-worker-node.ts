import { parentPort } from "node:worker_threads";
import { decodeOnThisThread } from "../clip/decode-on-this-thread-node.ts";
import { holdDecoderErrors } from "../clip/hold-decoder-errors.ts";
import { nodeDecoding, openFile } from "../clip/open-file-node.ts";
import { BodyNetworks } from "../model/body-networks.ts";
import { loadLiteRtInNode, readNetworks } from "../model/load-litert-node.ts";
import { serveJobs } from "./serve-jobs.ts";
import type { EndNotice, Job } from "./worker-messages.ts";

holdDecoderErrors();
decodeOnThisThread();

const answer = serveJobs({
  decoding: nodeDecoding,
  openInput(clip) {
    if (!("path" in clip)) throw new TypeError("A worker in Node reads a file by its path");
    return openFile(clip.path);
  },
  async loadNetworks(job) {
    await loadLiteRtInNode();
    return BodyNetworks.compile(readNetworks(job.model), "wasm");
  },
  reply: (reply, transfer) => parentPort?.postMessage(reply, transfer),
  end: () => parentPort?.close(),
});

parentPort?.on("message", (message: Job | EndNotice) => answer(message));
