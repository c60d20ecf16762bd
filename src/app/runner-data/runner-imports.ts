import type { ImportState } from "#contract/load-api-schema.ts";

/** Imports of one runner's uploads, whoever works on them: this process (ImportDesk) or a worker beside it (LeftImports). */
export interface RunnerImports {
  /** Starts an import of these files, or puts it behind what waits already; it also goes on after this process ended. Gives its state. */
  readonly start: (paths: readonly string[]) => Promise<ImportState>;
  /** The newest first. */
  readonly states: () => Promise<readonly ImportState[]>;
  readonly state: (id: string) => Promise<ImportState | undefined>;
  /** Stops an import; what it took in by then stays. False when there is none that runs. */
  readonly stop: (id: string) => Promise<boolean>;
  /** Stops every import for good, waits until none takes anything in any more, and forgets them all. */
  readonly stopAll: () => Promise<void>;
  /** Goes on with what was under way when the server last ended, and clears away what is left of other uploads. */
  readonly resume: () => Promise<void>;
  /** Breaks off what this process works on, to be taken up again at the next start. */
  readonly close: () => Promise<void>;
}
