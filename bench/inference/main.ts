import { writeFile } from "node:fs/promises";
import { arch, availableParallelism, cpus, platform } from "node:os";
import { join } from "node:path";
import { alarmSection } from "./alarm-section.ts";
import { inferenceDocument } from "./inference-document.ts";
import { inferenceRecord } from "./inference-record.ts";
import { intervalSection } from "./interval-section.ts";
import { powerSection } from "./power-section.ts";
import { trialSection } from "./trial-section.ts";
import { WorkerPool } from "./worker-pool.ts";

const root = join(import.meta.dirname, "../..");
const isQuick = process.argv.includes("--quick");
const sizes = isQuick
  ? { alarms: 100, intervals: 100, power: 50, trials: 200 }
  : { alarms: 1000, intervals: 600, power: 300, trials: 2000 };

const pool = new WorkerPool();
const alarms = await alarmSection(pool, sizes.alarms);
console.error(`False alarms: ${sizes.alarms} ordinary runners in ${alarms.seconds.toFixed(1)} s`);
const intervals = await intervalSection(pool, sizes.intervals);
console.error("Intervals done");
const power = await powerSection(pool, sizes.power);
console.error("Power done");
await pool.end();
const trials = trialSection(sizes.trials);

const machine = `${platform()} ${arch()}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown processor"}), Node ${process.versions.node}`;
const found = { machine, alarms, intervals, power, trials };
console.log(inferenceDocument(found));
if (!isQuick) {
  await writeFile(join(root, "docs/inference.md"), inferenceDocument(found));
  const record = JSON.stringify(inferenceRecord(found), null, 2);
  await writeFile(join(root, "src/content/inference.generated.json"), `${record}\n`);
}
