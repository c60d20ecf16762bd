import { type ImportState, importStateSchema } from "#contract/load-api-schema.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { type ImportIntoStoreOptions, importIntoStore } from "../import-jobs/import-into-store.ts";
import { endedState, failedState, type ToldImport, watcherOf } from "../runner-data/import-state.ts";
import type { UploadFolder } from "../runner-data/upload-folder.ts";

/** How often it is told how far the import has come, and asked whether to stop, ms. */
const tellEveryMs = 1000;

/** Times an import is taken up before it is given up: one that ends its worker each time would keep all others waiting. Chosen by hand. */
const mostAttempts = 5;

/** How a worker's work on an import ended; `left`: broken off, for the next worker to go on with. */
export interface JobEnd {
  readonly outcome: "done" | "stopped" | "failed" | "left";
  /** Which try it was, from 1. */
  readonly attempt: number;
}

interface WorkParts {
  readonly store: RunnerStore;
  readonly uploads: UploadFolder;
  readonly originals: NonNullable<ImportIntoStoreOptions["originals"]>;
  /** `closing`: the worker ends. `lost`: it no longer has the runner's turn, and another may work on the same. */
  readonly signals: { readonly closing: AbortSignal; readonly lost: AbortSignal };
  readonly onFault: (error: Error) => void;
}

interface Work {
  readonly id: string;
  readonly paths: readonly string[];
}

/** Works on an import that was left, by whose has the runner's turn. Undefined when it was over before. */
export async function workOnImport(work: Work, parts: WorkParts): Promise<JobEnd | undefined> {
  const { imports } = parts.store;
  // Asked again now that it is this worker's turn: another may have done it meanwhile, or the runner erased everything.
  const found = await imports.job(work.id);
  if (found === undefined) return undefined;
  const told: ToldImport = { state: importStateSchema.parse(found.job) };
  const attempt = found.attempts + 1;
  const outcome = await outcomeOf(work, { ...parts, told, attempt, isStopAsked: found.isStopAsked });
  if (outcome === "left") {
    // A worker that was asked to end is no mark against the import.
    if (!parts.signals.lost.aborted) await imports.setAttempts(work.id, found.attempts);
    return { outcome, attempt };
  }
  await imports.tell(work.id, told.state);
  await parts.uploads.remove(work.paths);
  return { outcome, attempt };
}

interface Try extends WorkParts {
  readonly told: ToldImport;
  readonly attempt: number;
  readonly isStopAsked: boolean;
}

async function outcomeOf(work: Work, { isStopAsked, ...parts }: Try): Promise<JobEnd["outcome"]> {
  const { told, attempt, signals } = parts;
  const ended = (state: ImportState): JobEnd["outcome"] => {
    told.state = state;
    return state.state === "running" ? "left" : state.state;
  };
  if (isStopAsked) return ended({ ...told.state, state: "stopped" });
  if (attempt > mostAttempts) return ended(failedState(told.state));
  await parts.store.imports.setAttempts(work.id, attempt);
  const stop = new AbortController();
  try {
    return ended(await imported(work, { ...parts, stop }));
  } catch (error) {
    if (stop.signal.aborted) return ended({ ...told.state, state: "stopped" });
    if (signals.closing.aborted || signals.lost.aborted) return "left";
    parts.onFault(error instanceof Error ? error : new Error(String(error)));
    return ended(failedState(told.state));
  }
}

interface Import extends Omit<Try, "isStopAsked"> {
  readonly stop: AbortController;
}

async function imported(
  { id, paths }: Work,
  { store, uploads, originals, signals, told, stop }: Import,
): Promise<ImportState> {
  let telling: Promise<void> = Promise.resolve();
  const tell = async (): Promise<void> => {
    if (await store.imports.tell(id, told.state)) stop.abort(new DOMException("Stopped", "AbortError"));
  };
  const timer = setInterval(() => {
    // That it could not be told is no reason to stop; the import itself says when the database is away.
    telling = telling.then(tell).catch(() => undefined);
  }, tellEveryMs);
  try {
    const signal = AbortSignal.any([stop.signal, signals.closing, signals.lost]);
    return endedState(
      told.state,
      await importIntoStore(paths, { store, originals, signal, onProgress: watcherOf(told, store) }),
      uploads,
    );
  } finally {
    clearInterval(timer);
    await telling;
  }
}
