import { useCallback, useEffect, useRef, useState } from "react";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { sendWaiting } from "../record/record.ts";
import { ServerError } from "../shell/ask-server.ts";
import { loadApi } from "./load-api.ts";

/** What the load page knows. */
export type LoadState =
  | { readonly kind: "waiting" }
  | { readonly kind: "closed"; readonly message: string; readonly fix: string }
  | { readonly kind: "story"; readonly report: LoadReport };

/** The load report of a runner, and a way to ask for it again. What is shown stays until the new one is here. */
export function useLoad(runner: RunnerName): { readonly state: LoadState; readonly reload: () => Promise<void> } {
  const [state, setState] = useState<LoadState>({ kind: "waiting" });
  const shown = useRef(runner);
  const reload = useCallback(async () => {
    const next = await askForLoad(runner);
    if (shown.current === runner) setState(next);
  }, [runner]);
  useEffect(() => {
    shown.current = runner;
    setState({ kind: "waiting" });
    void askedTogether(runner).then((next) => {
      if (shown.current === runner) setState(next);
    });
  }, [runner]);
  return { state, reload };
}

const underWay = new Map<RunnerName, Promise<LoadState>>();

/** The report for all parts of a page that begin to ask at once. */
function askedTogether(runner: RunnerName): Promise<LoadState> {
  const asked = underWay.get(runner) ?? askForLoad(runner).finally(() => underWay.delete(runner));
  underWay.set(runner, asked);
  return asked;
}

async function askForLoad(runner: RunnerName): Promise<LoadState> {
  try {
    // A run that was told of here and still waits is part of the story.
    await sendWaiting();
    return { kind: "story", report: await loadApi.load(runner) };
  } catch (error) {
    if (error instanceof ServerError) return { kind: "closed", message: error.message, fix: error.fix };
    throw error;
  }
}
