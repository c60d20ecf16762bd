import { SettingError } from "#app/accounts/served-settings.ts";
import { workerRefusal } from "#app/jobs/jobs-setting.ts";
import { processLog } from "./process-log.ts";
import { startWorker } from "./start-worker.ts";

/** Works on what servers with `PLUMBLINE_JOBS=worker` leave: imports, and reminders by mail. Listens nowhere. */
const refusal = workerRefusal(process.env);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(2);
}
const log = processLog();
try {
  const onReady = (): void => console.log("Plumbline worker is ready.");
  const worker = startWorker({ environment: process.env, log, onReady });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // A second one of the same kind ends the process at once.
    process.once(signal, () => worker.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof SettingError ? 2 : 1;
}
