import { servedSettings } from "#app/accounts/served-settings.ts";
import { JobWorker } from "#app/jobs/job-worker.ts";
import { OriginalShelf } from "#app/originals/original-shelf.ts";
import { remindersOf } from "#app/reminders/reminder-rounds.ts";
import { StoreDoor } from "#app/runner-data/store-door.ts";
import { sealedPlace } from "#app/sealed/sealed-place.ts";
import { faultFacts, type Log } from "./log.ts";

interface WorkerOptions {
  /** The settings of the server, `DATABASE_URL` among them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Called once the database is open for the first time. */
  readonly onReady: () => void;
}

/** Works until it is closed; waits for a database that is away. Throws a SettingError when a setting is wrong. */
export function startWorker({ environment, log, onReady }: WorkerOptions): { readonly close: () => Promise<void> } {
  const onFault = (error: Error): void => log.error({ error: faultFacts(error) }, "fault");
  const door = new StoreDoor(environment, onFault);
  const store = () => door.store();
  const rounds = remindersOf({ environment, store, onFault, origin: servedSettings(environment)?.origin });
  let isReady = false;
  const worker = new JobWorker({
    store,
    folder: door.folder,
    originals: new OriginalShelf(sealedPlace(environment)),
    events: {
      onReady: () => {
        log.info("working");
        if (!isReady) onReady();
        isReady = true;
      },
      onJob: (end) => log.info({ job: "import", ...end }, "job"),
      onFilesMissing: () => log.warn("files of an import are not in this data folder"),
      onDatabaseAway: () => log.warn("database away"),
      onFault,
    },
  });
  worker.begin();
  rounds?.begin();
  return {
    close: async () => {
      log.info("stopping");
      await Promise.all([worker.close(), rounds?.close()]);
      await door.close();
      log.info("stopped");
    },
  };
}
