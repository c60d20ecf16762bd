import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { median } from "#core/signal/statistics.ts";
import { type PoseModel, poseModels } from "#vision/pose-model.ts";
import { filmFlags, ownEnvironment } from "../../tools/setup.mjs";
import { decodeAloneS, type FloorOptions, type Spent } from "./measure-floor.ts";
import { cacheFolder, loopClip, resizeClip } from "./speed-clips.ts";

const run = promisify(execFile);

/** One run of the whole pipeline. */
interface WholeRun {
  readonly totalS: number;
  readonly decodeS: number;
  readonly inferenceS: number;
  readonly frames: number;
  readonly peakBytes: number;
  readonly processorS: number;
}

/** What was measured of one model on one clip, seconds. */
interface ModelFigures {
  readonly model: PoseModel;
  readonly frames: number;
  readonly decodeS: number;
  readonly floorS: readonly [one: number, two: number];
  readonly wholeS: readonly [one: number, two: number];
  /** Seconds of processor with two workers, floor and whole. */
  readonly processorS: readonly [floor: number, whole: number];
  /** Whole to floor with two workers, and one worker to two, each round's own. */
  readonly wholeToFloor: readonly number[];
  readonly oneToTwo: readonly number[];
  readonly processorRatio: number;
}

/** Runs a script in a process of its own, as bin/plumbline runs an analysis, and reads the JSON it prints. */
async function measured<T>(script: string, ...args: readonly string[]): Promise<T> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const options = { maxBuffer: 1 << 24, env: ownEnvironment() };
  const { stdout } = await run(process.execPath, [...filmFlags, file, ...args], options);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as T;
}

function wholeRun(path: string, model: PoseModel, workers: number): Promise<WholeRun> {
  return measured("./whole-clip.ts", path, model, String(workers));
}

function floorRun(path: string, floor: FloorOptions): Promise<Spent> {
  return measured("./floor-clip.ts", path, JSON.stringify(floor));
}

/** Rounds a model is timed in. */
const repeats: Readonly<Record<PoseModel, number>> = { lite: 1, full: 5, heavy: 1 };

/** Floor and whole, each with one worker and two, timed one after the other so that a slow spell of the machine meets all four. */
interface Round {
  readonly floor: readonly [one: Spent, two: Spent];
  readonly whole: readonly [one: WholeRun, two: WholeRun];
}

async function timeRound(path: string, model: PoseModel, frames: number): Promise<Round> {
  const floorTwo = await floorRun(path, { model, workers: 2, frames });
  const wholeTwo = await wholeRun(path, model, 2);
  const wholeOne = await wholeRun(path, model, 1);
  const floorOne = await floorRun(path, { model, workers: 1, frames });
  return { floor: [floorOne, floorTwo], whole: [wholeOne, wholeTwo] };
}

async function measureModel(path: string, model: PoseModel): Promise<ModelFigures> {
  const decode = await decodeAloneS(path);
  const { frames } = decode;
  const rounds: Round[] = [];
  for (let round = 0; round < repeats[model]; round++) rounds.push(await timeRound(path, model, frames));
  const middle = (secondsOf: (round: Round) => number) => median(rounds.map(secondsOf));
  const figures: ModelFigures = {
    model,
    frames,
    decodeS: decode.seconds,
    floorS: [middle(({ floor }) => floor[0].wallS), middle(({ floor }) => floor[1].wallS)],
    wholeS: [middle(({ whole }) => whole[0].totalS), middle(({ whole }) => whole[1].totalS)],
    processorS: [middle(({ floor }) => floor[1].processorS), middle(({ whole }) => whole[1].processorS)],
    wholeToFloor: rounds.map(({ floor, whole }) => whole[1].totalS / floor[1].wallS),
    oneToTwo: rounds.map(({ whole }) => whole[0].totalS / whole[1].totalS),
    processorRatio: middle(({ floor, whole }) => whole[1].processorS / floor[1].processorS),
  };
  console.log(rowOf(figures));
  return figures;
}

function ratio(value: number): string {
  return `${value.toFixed(2)} x`;
}

/** The middle round, and the least and greatest where there were several. */
function spreadOf(ratios: readonly number[]): string {
  const middle = ratio(median(ratios));
  return ratios.length < 2 ? middle : `${middle} (${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)})`;
}

function rowOf(figures: ModelFigures): string {
  const { model, frames, decodeS, floorS, wholeS, processorS } = figures;
  const cells = [
    model,
    `${decodeS.toFixed(1)} s`,
    `${floorS[0].toFixed(1)} s`,
    `${floorS[1].toFixed(1)} s`,
    `${wholeS[0].toFixed(1)} s`,
    `${wholeS[1].toFixed(1)} s`,
    `${(frames / wholeS[0]).toFixed(1)}`,
    `${(frames / wholeS[1]).toFixed(1)}`,
    spreadOf(figures.wholeToFloor),
    spreadOf(figures.oneToTwo),
    `${processorS[0].toFixed(1)} s`,
    `${processorS[1].toFixed(1)} s`,
    ratio(figures.processorRatio),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The full model with two workers over one clip, beside its own floor. */
interface ClipFigures {
  readonly words: string;
  readonly floorS: number;
  readonly whole: WholeRun;
}

async function measureClip(words: string, path: string): Promise<ClipFigures> {
  const whole = await wholeRun(path, "full", 2);
  const floor = await floorRun(path, { model: "full", workers: 2, frames: whole.frames });
  return { words, whole, floorS: floor.wallS };
}

function clipRow({ words, floorS, whole }: ClipFigures): string {
  const cells = [words, `${whole.frames}`, `${floorS.toFixed(1)} s`, `${whole.totalS.toFixed(1)} s`];
  return `| ${[...cells, ratio(whole.totalS / floorS), `${whole.processorS.toFixed(1)} s`].join(" | ")} |`;
}

function machine(): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? "an unknown processor"}, ${memory}, ${platform()} ${arch()}, Node ${process.versions.node}`;
}

/** Other programs' load above which seconds by the clock say nothing. */
const quietLoad = 0.7;

/** Seconds by the clock are judged on a quiet machine only. */
function timeVerdict(isMet: boolean, loadBefore: number): string {
  return loadBefore > quietLoad ? "not judged: the machine was busy" : verdict(isMet);
}

function verdict(isMet: boolean): string {
  return isMet ? "met" : "**not met**";
}

async function defaultClip(): Promise<string> {
  const data = process.env["PLUMBLINE_DATA"] ?? join(import.meta.dirname, "../../../shared/data");
  const real = join(data, "gait/clips/gaitlab_male_side_treadmill_720x1280_30fps.mp4");
  if (existsSync(real)) return real;
  throw new Error("No clip to measure on: name one with --clip, or set PLUMBLINE_DATA");
}

interface BarFigures {
  readonly models: readonly ModelFigures[];
  readonly tenSeconds: WholeRun;
  readonly minute: WholeRun;
  readonly loadBefore: number;
}

function barsOf({ models, tenSeconds, minute, loadBefore }: BarFigures): readonly string[] {
  const full = models.find(({ model }) => model === "full");
  const wholeToFloor = median(full?.wholeToFloor ?? []);
  const oneToTwo = median(full?.oneToTwo ?? []);
  const peakGb = minute.peakBytes / 1e9;
  return [
    "| bar | wanted | measured | |",
    "|---|---|---|---|",
    `| whole to floor, full model, two workers, first clip | at most 1.25 x | ${spreadOf(full?.wholeToFloor ?? [])} | ${timeVerdict(wholeToFloor <= 1.25, loadBefore)} |`,
    `| one worker to two, full model | at least 1.7 x | ${spreadOf(full?.oneToTwo ?? [])} | ${timeVerdict(oneToTwo >= 1.7, loadBefore)} |`,
    `| 10 s, 60 frames/s, 1080 x 1920, full model, two workers | at most 20 s | ${tenSeconds.totalS.toFixed(1)} s (processor ${tenSeconds.processorS.toFixed(1)} s) | ${timeVerdict(tenSeconds.totalS <= 20, loadBefore)} |`,
    `| peak memory, 60 s clip, two workers | under 1.2 GB | ${peakGb.toFixed(2)} GB | ${verdict(peakGb < 1.2)} |`,
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { clip: { type: "string" }, models: { type: "string" }, out: { type: "string" } },
  });
  const clip = values.clip ?? (await defaultClip());
  const chosen = poseModels.filter((model) => (values.models ?? "lite,full,heavy").split(",").includes(model));
  const loadBefore = loadavg()[0] ?? 0;
  console.log(
    `${machine()}; clip ${basename(clip)}; other load ${loadBefore.toFixed(1)}; made clips in ${cacheFolder}`,
  );
  const models: ModelFigures[] = [];
  for (const model of chosen) models.push(await measureModel(clip, model));
  const large = await resizeClip(clip, "base-1080x1920.mp4", { width: 1080, height: 1920 });
  const tenSeconds = await measureClip(
    "10 s, 1080 x 1920, 60 frames/s",
    await loopClip(large, "ten-seconds.mp4", { frames: 600, rateHz: 60 }),
  );
  const minute = await measureClip(
    "60 s, the size and rate of the clip above",
    await loopClip(clip, "minute.mp4", { frames: 1800, rateHz: 30 }),
  );
  const bars = barsOf({ models, tenSeconds: tenSeconds.whole, minute: minute.whole, loadBefore });
  const peers = join(import.meta.dirname, "../peers/results.md");
  const report = [
    "# Speed of reading a film",
    "",
    "Written by `npm run bench:speed`. Figures hold for the machine they were taken on; only ratios travel.",
    "",
    `- Machine: ${machine()}`,
    `- Load of other programs when the run began (processes waiting or running): ${loadBefore.toFixed(1)}. Above about 0.7 the seconds by the clock are too long and their ratios uncertain; seconds of processor bear it better.`,
    `- Clip: ${basename(clip)}, ${models[0]?.frames ?? 0} frames`,
    "",
    "Decoding alone is one thread reading the whole clip. Inference alone is the floor: pictures in memory, networks warm, one crop and one landmark network a frame, in a process with the same flags as an analysis has. The whole is everything from opening the file to the finished track, loading the networks included. The full model is timed in five rounds, each of which times floor and whole one after the other: a ratio is the middle one of the rounds' own, with the least and greatest beside it, because a machine shared with others changes its speed by a fifth from minute to minute. The other models and the two longer clips are timed once.",
    "",
    "| model | decoding alone | floor, 1 worker | floor, 2 workers | whole, 1 worker | whole, 2 workers | frames/s, 1 | frames/s, 2 | whole to floor, 2 | 1 worker to 2 | processor, floor | processor, whole | whole to floor by processor |",
    "|---|---|---|---|---|---|---|---|---|---|---|---|---|",
    ...models.map(rowOf),
    "",
    "Opening the file, loading the networks and looking for the runner cost about the same whatever the length, so that longer clips come nearer to their floor. The full model, two workers, each clip once:",
    "",
    "| clip | frames | floor | whole | whole to floor | processor, whole |",
    "|---|---|---|---|---|---|",
    ...[tenSeconds, minute].map(clipRow),
    "",
    ...bars,
    "",
    await readFile(join(import.meta.dirname, "where-the-rest-goes.md"), "utf8"),
    "## Peers",
    "",
    existsSync(peers) ? await readFile(peers, "utf8") : "Not measured in this run: see `bench/peers/README.md`.",
    "",
  ].join("\n");
  await writeFile(values.out ?? join(import.meta.dirname, "../../docs/speed.md"), report);
  console.log(bars.join("\n"));
}

await main();
