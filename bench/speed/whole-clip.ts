import { poseFromFile } from "#vision/node.ts";
import { poseModels } from "#vision/pose-model.ts";

/** Reads one clip in a process of its own and prints seconds and peak memory as JSON. */
const [, , path = "", modelName, workers] = process.argv;
const model = poseModels.find((name) => name === modelName) ?? "full";
const { timing, track } = await poseFromFile(path, { model, workers: Number(workers) });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const used = { peakBytes: maxRSS * 1024, processorS: (userCPUTime + systemCPUTime) / 1e6 };
process.stdout.write(`${JSON.stringify({ ...timing, ...used, frames: track.timesS.length })}\n`);
