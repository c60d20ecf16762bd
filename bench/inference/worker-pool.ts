import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Scenario } from "./simulated-runner.ts";
import type { AlarmResult, IntervalResult, TriggerJob } from "./trigger-job.ts";

/** Runners of one message to a worker: small enough that no core waits for the other at the end. */
const runnersAtOnce = 25;

/** Simulates runners on all cores; the answers come in the order of the seeds, whatever the number of cores. */
export class WorkerPool {
  readonly #workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL("./inference-worker.ts", import.meta.url)),
  );

  alarms(scenario: Scenario, runners: number): Promise<readonly AlarmResult[]> {
    return this.#all<AlarmResult>({ kind: "alarms", scenario, runners, firstSeed: 1 });
  }

  intervals(scenario: Scenario, runners: number): Promise<readonly IntervalResult[]> {
    return this.#all<IntervalResult>({ kind: "intervals", scenario, runners, firstSeed: 1 });
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  async #all<T>(whole: TriggerJob): Promise<readonly T[]> {
    const jobs = Array.from({ length: Math.ceil(whole.runners / runnersAtOnce) }, (_, index) => ({
      ...whole,
      firstSeed: whole.firstSeed + index * runnersAtOnce,
      runners: Math.min(runnersAtOnce, whole.runners - index * runnersAtOnce),
    }));
    const answers: (readonly T[])[] = [];
    let next = 0;
    await Promise.all(
      this.#workers.map(async (worker) => {
        while (next < jobs.length) {
          const index = next;
          next += 1;
          answers[index] = await askWorker<readonly T[]>(worker, jobs[index]);
        }
      }),
    );
    return answers.flat();
  }
}

function askWorker<T>(worker: Worker, job: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (answer: T) => {
      worker.off("error", reject);
      resolve(answer);
    });
    worker.postMessage(job);
  });
}
