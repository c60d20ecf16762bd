import type { Input, VideoSinkDecoderOptions } from "mediabunny";
import { FrameReader } from "../clip/frame-reader.ts";
import type { BodyNetworks } from "../model/body-networks.ts";
import type { SeenFrame } from "../person/choose-person.ts";
import { followPerson } from "../person/follow-person.ts";
import { lookForPeople } from "../person/look-for-people.ts";
import type { ClipPlace, EndNotice, Job, OpenJob, Reply } from "./worker-messages.ts";

/** What differs between Node and browser inside a worker. */
export interface WorkerPlatform {
  /** Where to decode: in Node in software, which needs no search for graphics cards. */
  readonly decoding: VideoSinkDecoderOptions;
  openInput(clip: ClipPlace): Input;
  loadNetworks(job: OpenJob): Promise<BodyNetworks>;
  reply(reply: Reply, transfer: readonly ArrayBuffer[]): void;
  /** Ends this worker. */
  end(): void;
}

interface Tools {
  readonly input: Input;
  readonly reader: FrameReader;
  readonly networks: BodyNetworks;
  readonly timesS: Float64Array;
}

async function open(platform: WorkerPlatform, job: OpenJob): Promise<Tools> {
  const input = platform.openInput(job.clip);
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error("Cannot open the clip a second time: it has no picture");
  const networks = await platform.loadNetworks(job);
  return { input, reader: new FrameReader(track, job, platform.decoding), networks, timesS: job.timesS };
}

async function look({ reader, networks, timesS }: Tools, frames: readonly number[]): Promise<readonly SeenFrame[]> {
  const seen: SeenFrame[] = [];
  for (const index of frames) {
    const frame = await reader.frameAt(index);
    if (frame !== undefined) seen.push(await lookForPeople(networks, frame.picture, timesS[index] ?? 0));
  }
  return seen;
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Time between two messages about frames done: a message costs as much as a hundredth of a frame. */
const tellingGapMs = 100;

/** Tells how many more frames are done, not oftener than anybody could see. */
class FrameTeller {
  readonly #platform: WorkerPlatform;
  #untold = 0;
  #toldMs = performance.now();

  constructor(platform: WorkerPlatform) {
    this.#platform = platform;
  }

  frameDone(): void {
    this.#untold++;
    if (performance.now() - this.#toldMs >= tellingGapMs) this.tell();
  }

  tell(): void {
    if (this.#untold > 0) this.#platform.reply({ kind: "frames", done: this.#untold }, []);
    this.#untold = 0;
    this.#toldMs = performance.now();
  }
}

/** Does jobs one after the other on what it opened first. Owns the clip's decoder and the networks until told to end. */
class JobServer {
  readonly #platform: WorkerPlatform;
  #tools: Tools | undefined;
  #mustEnd = false;
  #queue: Promise<void> = Promise.resolve();

  constructor(platform: WorkerPlatform) {
    this.#platform = platform;
  }

  take(message: Job | EndNotice): void {
    if (message.kind === "end") this.#mustEnd = true;
    const task = message.kind === "end" ? () => this.#end() : () => this.#answer(message);
    this.#queue = this.#queue
      .then(task)
      .catch((error: unknown) => this.#platform.reply({ kind: "failed", message: textOf(error) }, []));
  }

  async #answer(job: Job): Promise<void> {
    if (this.#mustEnd) return;
    if (job.kind === "open") {
      this.#tools = await open(this.#platform, job);
      this.#platform.reply({ kind: "open", accelerator: this.#tools.networks.accelerator }, []);
      return;
    }
    const tools = this.#tools;
    if (tools === undefined) throw new Error("Cannot work before the clip is open");
    if (job.kind === "look") {
      this.#platform.reply({ kind: "look", seen: await look(tools, job.frames) }, []);
      return;
    }
    const teller = new FrameTeller(this.#platform);
    const onFrame = () => {
      teller.frameDone();
      return !this.#mustEnd;
    };
    const followed = await followPerson(job.stretch, { ...tools, onFrame });
    teller.tell();
    const seconds = { decodeS: tools.reader.decodeS, inferenceS: tools.networks.inferenceS };
    const transfer = [followed.x, followed.y, followed.confidence].map((array) => array.buffer as ArrayBuffer);
    this.#platform.reply({ kind: "follow", followed, seconds }, transfer);
  }

  async #end(): Promise<void> {
    await this.#tools?.reader.close();
    this.#tools?.input.dispose();
    this.#tools?.networks.dispose();
    this.#platform.end();
  }
}

/** Starts serving jobs. Returns the function to call with each message. */
export function serveJobs(platform: WorkerPlatform): (message: Job | EndNotice) => void {
  const server = new JobServer(platform);
  return (message) => server.take(message);
}
