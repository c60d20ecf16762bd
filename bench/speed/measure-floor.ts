import { Worker } from "node:worker_threads";
import { FrameReader } from "#vision/clip/frame-reader.ts";
import { openClip } from "#vision/clip/open-clip.ts";
import { nodeDecoding, openFile, withFileBytes } from "#vision/clip/open-file-node.ts";
import type { PoseModel } from "#vision/pose-model.ts";

/** Seconds to decode a whole clip once, on one thread, pixels copied out. */
export async function decodeAloneS(path: string): Promise<{ readonly seconds: number; readonly frames: number }> {
  const input = openFile(path);
  const clip = await withFileBytes(path, (source) => openClip(input, source, 600));
  const reader = new FrameReader(clip.track, clip, nodeDecoding);
  const startMs = performance.now();
  let frames = 0;
  for await (const _ of reader.frames(0, clip.facts.frames)) frames++;
  const seconds = (performance.now() - startMs) / 1000;
  await reader.close();
  input.dispose();
  return { seconds, frames };
}

/** What is to be read for a floor. */
export interface FloorOptions {
  readonly model: PoseModel;
  readonly workers: number;
  readonly frames: number;
}

function answerOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** Seconds by the clock, and seconds of processor over all threads, which other programs' load does not stretch as much. */
export interface Spent {
  readonly wallS: number;
  readonly processorS: number;
}

/** What inference alone takes for so many frames: pictures already in memory, networks loaded and warm. */
export async function inferenceAloneS(path: string, { model, workers, frames }: FloorOptions): Promise<Spent> {
  const readings = Math.ceil(frames / workers);
  const crew = Array.from({ length: workers }, () => {
    return new Worker(new URL("./floor-worker.ts", import.meta.url), { workerData: { path, model, readings } });
  });
  await Promise.all(crew.map(answerOf));
  const startMs = performance.now();
  const before = process.cpuUsage();
  const done = crew.map(answerOf);
  for (const worker of crew) worker.postMessage("go");
  await Promise.all(done);
  const { user, system } = process.cpuUsage(before);
  return { wallS: (performance.now() - startMs) / 1000, processorS: (user + system) / 1e6 };
}
