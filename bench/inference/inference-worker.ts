import { parentPort } from "node:worker_threads";
import { alarmResults, intervalResults, type TriggerJob } from "./trigger-job.ts";

parentPort?.on("message", (job: TriggerJob) => {
  parentPort?.postMessage(job.kind === "alarms" ? alarmResults(job) : intervalResults(job));
});
