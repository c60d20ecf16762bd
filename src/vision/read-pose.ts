import type { Input } from "mediabunny";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import { mean } from "#core/signal/statistics.ts";
import { defaultPoseAssets } from "./assets.ts";
import type { ByteSource } from "./clip/byte-source.ts";
import { defaultMaxDurationS, type OpenClip, openClip } from "./clip/open-clip.ts";
import { type RealTimes, realTimes } from "./clip/real-times.ts";
import { type ChosenPerson, choosePerson, type SeenFrame } from "./person/choose-person.ts";
import type { FollowedStretch } from "./person/follow-person.ts";
import type { Accelerator, ClipPose, PoseOptions } from "./pose-options.ts";
import { assembleTrack } from "./work/assemble-track.ts";
import { framesToLookAt, type LookEffort, lookEfforts, stretchBorders } from "./work/plan-work.ts";
import { PoseCrew } from "./work/pose-crew.ts";
import type { ClipPlace, PoseWorker, WorkSeconds } from "./work/worker-messages.ts";

/** What a door brings: the file, and workers of its platform. */
export interface PoseDoor {
  readonly input: Input;
  readonly source: ByteSource;
  readonly place: ClipPlace;
  readonly cores: number;
  startWorker(): PoseWorker;
}

const mostWorkers = 16;
/** A film whose last part of more than this share and time cannot be decoded is cut off, not merely scratched. */
const lostTailShare = 0.1;
const lostTailS = 1;

function abortError(): DOMException {
  return new DOMException("The reading of the clip was stopped", "AbortError");
}

function checkOptions(options: PoseOptions): void {
  const { workers, captureRateHz } = options;
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1 && workers <= mostWorkers)) {
    throw new RangeError(`Cannot use ${workers} workers: expected 1 to ${mostWorkers}`);
  }
  if (captureRateHz !== undefined && !(captureRateHz > 0 && captureRateHz <= 10_000)) {
    throw new RangeError(`Cannot take a capture rate of ${captureRateHz} Hz: expected more than 0, at most 10000`);
  }
}

/** Counts frames and tells the caller how far we are. */
class ProgressTeller {
  #framesDone = 0;
  #startMs = 0;
  readonly #options: PoseOptions;
  readonly #framesTotal: number;

  constructor(options: PoseOptions, framesTotal: number) {
    this.#options = options;
    this.#framesTotal = framesTotal;
  }

  loadModel(): void {
    this.#options.onProgress?.({ stage: "loading-model", framesDone: 0, framesTotal: this.#framesTotal });
  }

  startTracking(): void {
    this.#startMs = performance.now();
    this.#options.onProgress?.({ stage: "tracking", framesDone: 0, framesTotal: this.#framesTotal });
  }

  framesAreDone(count: number): void {
    this.#framesDone += count;
    const perFrameS = (performance.now() - this.#startMs) / 1000 / this.#framesDone;
    this.#options.onProgress?.({
      stage: "tracking",
      framesDone: this.#framesDone,
      framesTotal: this.#framesTotal,
      secondsLeft: perFrameS * Math.max(0, this.#framesTotal - this.#framesDone),
    });
  }
}

interface Work {
  readonly crew: PoseCrew;
  readonly clip: OpenClip;
  readonly real: RealTimes;
  /** First frames of the stretches to follow, and the clip's end. */
  readonly borders: readonly number[];
}

async function lookAt({ crew }: Work, frames: readonly number[]): Promise<readonly SeenFrame[]> {
  const answers = await crew.share(frames.length, (piece) => ({ kind: "look", frames: [frames[piece] ?? 0] }));
  return answers.flatMap((answer) => answer.seen);
}

interface Seen {
  readonly seen: readonly SeenFrame[];
  readonly chosen: ChosenPerson;
}

/** One frame is no look at a clip, however clear it is. */
const fewestClearLooks = 2;

/** Chooses the runner from a few cheap frames; looks harder when there are several people in one of them, or nobody. */
async function chooseRunner(work: Work): Promise<Seen> {
  const { keyFrames, facts } = work.clip;
  let seen: readonly SeenFrame[] = [];
  const looked = new Set<number>();
  for (const effort of lookEfforts) {
    const frames = framesToLookAt(facts.frames, keyFrames, effort).filter((frame) => !looked.has(frame));
    for (const frame of frames) looked.add(frame);
    seen = [...seen, ...(await lookAt(work, frames))].sort((a, b) => a.timeS - b.timeS);
    if (seen.length >= fewestClearLooks && isClear(seen, effort)) break;
  }
  return { seen, chosen: choosePerson(seen, facts.widthPx) };
}

/** Whether nobody has to be told from somebody else: one person in every frame, or after a longer look in most of them. */
function isClear(seen: readonly SeenFrame[], effort: LookEffort): boolean {
  const alone = seen.filter(({ people }) => people.length === 1).length;
  const crowded = seen.some(({ people }) => people.length > 1);
  return !crowded && (effort === "first" ? alone === seen.length : alone > seen.length / 2);
}

interface Followed {
  readonly stretches: readonly FollowedStretch[];
  readonly seconds: WorkSeconds;
}

async function followRunner({ crew, borders }: Work, { chosen }: Seen): Promise<Followed> {
  const seconds = new Map<number, WorkSeconds>();
  const answers = await crew.share(
    borders.length - 1,
    (piece) => {
      const stretch = { first: borders[piece] ?? 0, end: borders[piece + 1] ?? 0, path: chosen.path };
      return { kind: "follow", stretch };
    },
    (answer, hand) => seconds.set(hand, answer.seconds),
  );
  // Workers work at the same time: their mean is time by the clock, their sum would exceed the whole.
  const all = [...seconds.values()];
  return {
    stretches: answers.map((answer) => answer.followed),
    seconds: {
      decodeS: mean(all.map(({ decodeS }) => decodeS)),
      inferenceS: mean(all.map(({ inferenceS }) => inferenceS)),
    },
  };
}

/** Frames lost in decoding. Throws when none could be decoded, or when the film's end is missing. */
function countLost(clip: OpenClip, stretches: readonly FollowedStretch[]): number {
  const decoded = stretches.flatMap((stretch) => [...stretch.decoded]);
  const last = decoded.lastIndexOf(1);
  if (last < 0) throw new PlumblineError("unsupported-codec", clip.facts.codec);
  const lastS = clip.fileTimesS[last] ?? 0;
  const lostS = (clip.fileTimesS.at(-1) ?? 0) - lastS;
  if (lostS > lostTailS && lostS > lostTailShare * clip.facts.durationS) {
    throw new PlumblineError("truncated-file", `nothing can be decoded after ${lastS.toFixed(1)} s`);
  }
  return decoded.filter((flag) => flag === 0).length;
}

function acceleratorOf(answers: readonly { readonly accelerator: Accelerator }[]): Accelerator {
  return answers.every(({ accelerator }) => accelerator === "webgpu") ? "webgpu" : "wasm";
}

/** Reads one person's track out of a clip. The same on every platform; the doors bring file and workers. */
export async function readPose(door: PoseDoor, options: PoseOptions): Promise<ClipPose> {
  const startMs = performance.now();
  checkOptions(options);
  options.signal?.throwIfAborted();
  options.onProgress?.({ stage: "opening", framesDone: 0, framesTotal: 0 });
  const clip = await openClip(door.input, door.source, options.maxDurationS ?? defaultMaxDurationS);
  const real = realTimes(clip.fileTimesS, clip.timeFacts, options.captureRateHz);
  if (options.signal?.aborted) throw abortError();
  const teller = new ProgressTeller(options, clip.facts.frames);
  const borders = stretchBorders(clip.facts.frames, clip.keyFrames);
  const count = Math.min(options.workers ?? door.cores, mostWorkers, borders.length - 1);
  const workers = Array.from({ length: Math.max(1, count) }, () => door.startWorker());
  const crew = new PoseCrew(workers, (count) => teller.framesAreDone(count));
  const abort = () => void crew.end(abortError());
  options.signal?.addEventListener("abort", abort);
  try {
    teller.loadModel();
    const { fileTimesS, keyFrames } = clip;
    const { place } = door;
    const assets = options.assets ?? defaultPoseAssets;
    const job = {
      kind: "open",
      clip: place,
      model: options.model,
      assets,
      fileTimesS,
      timesS: real.timesS,
      keyFrames,
    } as const;
    const accelerator = acceleratorOf(await crew.open(job));
    teller.startTracking();
    const work = { crew, clip, real, borders };
    const seen = await chooseRunner(work);
    const { stretches, seconds } = await followRunner(work, seen);
    const framesLost = countLost(clip, stretches);
    const totalS = (performance.now() - startMs) / 1000;
    return {
      track: assembleTrack({ model: options.model, clip, real, ...seen, stretches }),
      clip: { ...clip.facts, framesLost },
      timing: { ...seconds, totalS, framesPerS: clip.facts.frames / totalS },
      accelerator,
    };
  } finally {
    options.signal?.removeEventListener("abort", abort);
    await crew.end(abortError());
  }
}
