import { parentPort, workerData } from "node:worker_threads";
import { FrameReader } from "#vision/clip/frame-reader.ts";
import { openClip } from "#vision/clip/open-clip.ts";
import { nodeDecoding, openFile, withFileBytes } from "#vision/clip/open-file-node.ts";
import { BodyNetworks } from "#vision/model/body-networks.ts";
import { type BodyCircle, bodyRegion } from "#vision/model/body-region.ts";
import { loadLiteRtInNode, readNetworks } from "#vision/model/load-litert-node.ts";
import type { Picture } from "#vision/picture/picture.ts";
import type { PoseModel } from "#vision/pose-model.ts";

/** What the worker is to do. */
interface FloorTask {
  readonly path: string;
  readonly model: PoseModel;
  /** Readings to make. */
  readonly readings: number;
}

/** Pictures held in memory while inference alone is timed. */
const preloaded = 24;

const { path, model, readings } = workerData as FloorTask;
const input = openFile(path);
const clip = await withFileBytes(path, (source) => openClip(input, source, 600));
const reader = new FrameReader(clip.track, clip, nodeDecoding);
const pictures: Picture[] = [];
for await (const { picture } of reader.frames(0, preloaded))
  pictures.push({ ...picture, bytes: picture.bytes.slice() });
await reader.close();
input.dispose();
await loadLiteRtInNode();
const networks = await BodyNetworks.compile(readNetworks(model), "wasm");

async function circleIn(picture: Picture): Promise<BodyCircle> {
  const [person] = await networks.detect(picture);
  if (person === undefined) throw new Error("Nobody in the clip's first picture");
  return (await networks.read(picture, bodyRegion(person))).circle;
}

const [first] = pictures;
if (first === undefined) throw new Error("The clip has no pictures");
let circle: BodyCircle = await circleIn(first);
parentPort?.postMessage("ready");
parentPort?.once("message", async () => {
  const startMs = performance.now();
  for (let reading = 0; reading < readings; reading++) {
    const picture: Picture = pictures[reading % pictures.length] ?? first;
    if (picture === first) circle = await circleIn(first);
    circle = (await networks.read(picture, bodyRegion(circle))).circle;
  }
  parentPort?.postMessage((performance.now() - startMs) / 1000);
  parentPort?.close();
});
