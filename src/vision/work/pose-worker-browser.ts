import { openBlob } from "../clip/open-blob-browser.ts";
import { BodyNetworks } from "../model/body-networks.ts";
import { fetchNetworks, loadLiteRtInBrowser } from "../model/load-litert-browser.ts";
import { serveJobs } from "./serve-jobs.ts";
import type { EndNotice, Job, Reply } from "./worker-messages.ts";

/** The part of a worker's global scope used here; the page's types do not have it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Job | EndNotice>) => void) | null;
  postMessage(message: Reply | EndNotice, transfer: readonly ArrayBuffer[]): void;
  close(): void;
}

const scope = globalThis as unknown as WorkerScope;

const answer = serveJobs({
  decoding: {},
  openInput(clip) {
    if (!("blob" in clip)) throw new TypeError("A worker in a browser reads a blob");
    return openBlob(clip.blob);
  },
  async loadNetworks(job) {
    const [accelerator, bytes] = await Promise.all([
      loadLiteRtInBrowser(job.assets),
      fetchNetworks(job.model, job.assets),
    ]);
    return BodyNetworks.compile(bytes, accelerator);
  },
  reply: (reply, transfer) => scope.postMessage(reply, transfer),
  end() {
    scope.postMessage({ kind: "end" }, []);
    scope.close();
  },
});

scope.onmessage = (event) => answer(event.data);
