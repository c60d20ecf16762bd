import { useCallback, useEffect, useRef, useState } from "react";
import type { ImportState } from "#contract/load-api-schema.ts";
import { loadApi } from "../load/load-api.ts";
import { ServerError } from "../shell/ask-server.ts";
import { words } from "./import-words.ts";
import { type Sending, sendFiles } from "./send-files.ts";

/** How often a running import is asked about, and how often its runs are shown anew, ms. */
const askEveryMs = 600;
const showEveryMs = 6000;

export interface Imports {
  /** Files on their way to the server. */
  readonly sending: Sending | undefined;
  /** The import that runs, or the last one that ended while the page was open. */
  readonly current: ImportState | undefined;
  readonly problem: { readonly message: string; readonly fix: string } | undefined;
  readonly add: (files: readonly File[]) => void;
  readonly stop: () => void;
  /** Puts away what is said of an import that is over. */
  readonly dismiss: () => void;
}

interface UseImportsOptions {
  readonly isOn: boolean;
  /** Called when there are new runs to show. */
  readonly onRunsIn: () => Promise<void>;
}

/** Sends files, follows their import, and says when there are runs to show. */
export function useImports({ isOn, onRunsIn }: UseImportsOptions): Imports {
  const [sending, setSending] = useState<Sending>();
  const [current, setCurrent] = useState<ImportState>();
  const [problem, setProblem] = useState<Imports["problem"]>();
  const stopSending = useRef<AbortController>(undefined);
  const isRunning = current?.state === "running";
  useFirstLook(isOn, setCurrent);
  useFollowing({ id: isRunning ? current.id : undefined, onState: setCurrent, onRunsIn });

  const add = useCallback((files: readonly File[]) => {
    if (files.length === 0) return;
    const stop = new AbortController();
    stopSending.current = stop;
    setProblem(undefined);
    sendFiles(files, { signal: stop.signal, onProgress: setSending })
      .then((uploadIds) => loadApi.startImport(uploadIds))
      .then(setCurrent, (error: unknown) => {
        if (!stop.signal.aborted) setProblem(problemOf(error));
      })
      .finally(() => setSending(undefined));
  }, []);

  const stop = useCallback(() => {
    stopSending.current?.abort();
    if (current !== undefined) loadApi.stopImport(current.id).catch(() => undefined);
  }, [current]);

  return { sending, current, problem, add, stop, dismiss: useCallback(() => setCurrent(undefined), []) };
}

/** Picks up an import that is under way when the page opens. */
function useFirstLook(isOn: boolean, onState: (state: ImportState) => void): void {
  useEffect(() => {
    if (!isOn) return;
    loadApi.imports().then(
      (imports) => {
        const running = imports.find(({ state }) => state === "running");
        if (running !== undefined) onState(running);
      },
      () => undefined,
    );
  }, [isOn, onState]);
}

interface Following {
  readonly id: string | undefined;
  readonly onState: (state: ImportState) => void;
  readonly onRunsIn: () => Promise<void>;
}

function useFollowing({ id, onState, onRunsIn }: Following): void {
  const shownMs = useRef(0);
  useEffect(() => {
    if (id === undefined) return undefined;
    let isOver = false;
    const look = async () => {
      const state = (await loadApi.imports()).find((one) => one.id === id);
      if (state === undefined || isOver) return;
      const isEnd = state.state !== "running";
      const isTime = state.isNewestYearIn && performance.now() - shownMs.current > showEveryMs;
      if (isEnd || isTime) {
        await onRunsIn();
        shownMs.current = performance.now();
      }
      if (!isOver) onState(state);
    };
    const timer = setInterval(() => look().catch(() => undefined), askEveryMs);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [id, onState, onRunsIn]);
}

function problemOf(error: unknown): { message: string; fix: string } {
  if (error instanceof ServerError) return { message: error.message, fix: error.fix };
  return { message: words.notSent, fix: words.notSentFix };
}
