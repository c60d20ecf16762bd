import { useState } from "react";
import { ServerError } from "../shell/ask-server.ts";

/** Something asked of the server: whether it is under way, and what came of it in words. */
export interface Attempt {
  readonly isBusy: boolean;
  /** What went wrong and what to do; empty when nothing did. */
  readonly problem: string;
  /** Does it; resolves with whether it went well. */
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>;
}

/** One thing at a time, with its trouble beside it; what was typed stays. */
export function useAttempt(): Attempt {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const run = async (act: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setProblem("");
    try {
      await act();
      return true;
    } catch (error) {
      setProblem(wordsOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, problem, run };
}

function wordsOf(error: unknown): string {
  if (error instanceof ServerError) return `${error.message} ${error.fix}`;
  return error instanceof Error ? error.message : String(error);
}
