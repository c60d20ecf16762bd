import type { Input } from "mediabunny";
import { FrameReader } from "../clip/frame-reader.ts";
import type { BodyNetworks } from "../model/body-networks.ts";
import type { SeenFrame } from "../person/choose-person.ts";
import { followPerson } from "../person/follow-person.ts";
import { lookForPeople } from "../person/look-for-people.ts";
import type { ClipPlace, Job, OpenJob, Reply } from "./worker-messages.ts";

/** What differs between Node and browser inside a worker. */
export interface WorkerPlatform {
  openInput(clip: ClipPlace): Input;
  loadNetworks(job: OpenJob): Promise<BodyNetworks>;
  reply(reply: Reply, transfer: readonly ArrayBuffer[]): void;
}

interface Tools {
  readonly reader: FrameReader;
  readonly networks: BodyNetworks;
  readonly timesS: Float64Array;
}

async function open(platform: WorkerPlatform, job: OpenJob): Promise<Tools> {
  const track = await platform.openInput(job.clip).getPrimaryVideoTrack();
  if (!track) throw new Error("Cannot open the clip a second time: it has no picture");
  const networks = await platform.loadNetworks(job);
  return { reader: new FrameReader(track, job), networks, timesS: job.timesS };
}

async function look({ reader, networks, timesS }: Tools, frames: readonly number[]): Promise<readonly SeenFrame[]> {
  const seen: SeenFrame[] = [];
  for (const index of frames) {
    const frame = await reader.frameAt(index);
    if (frame !== undefined) seen.push(await lookForPeople(networks, frame.picture, timesS[index] ?? 0));
  }
  return seen;
}

/** Answers jobs one after the other. Returns the function to call with each message. */
export function serveJobs(platform: WorkerPlatform): (job: Job) => void {
  let tools: Tools | undefined;

  async function answer(job: Job): Promise<void> {
    if (job.kind === "open") {
      tools = await open(platform, job);
      platform.reply({ kind: "open", accelerator: tools.networks.accelerator }, []);
      return;
    }
    if (tools === undefined) throw new Error("Cannot work before the clip is open");
    if (job.kind === "look") {
      platform.reply({ kind: "look", seen: await look(tools, job.frames) }, []);
      return;
    }
    const onFrame = () => platform.reply({ kind: "frame" }, []);
    const followed = await followPerson(job.stretch, { ...tools, onFrame });
    const seconds = { decodeS: tools.reader.decodeS, inferenceS: tools.networks.inferenceS };
    const transfer = [followed.x, followed.y, followed.confidence].map((array) => array.buffer as ArrayBuffer);
    platform.reply({ kind: "follow", followed, seconds }, transfer);
  }

  return (job) => {
    answer(job).catch((error: unknown) => {
      platform.reply(
        { kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
        [],
      );
    });
  };
}
