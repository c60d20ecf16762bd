import type { ScreenAnswer } from "./flag-record.ts";

/** What a check-in recorded of one run. Pain from 0 to 10; what was not recorded is absent, never 0. */
export interface RunPain {
  /** Pain before the run. */
  readonly painBeforeNrs?: number;
  /** Highest pain during the run. */
  readonly painDuringNrs?: number;
  readonly painNextMorningNrs?: number;
  readonly limped?: boolean;
}

/**
 * Answers of the screen that recorded runs, oldest first, give by themselves: pain above 5 of 10 and a limp in the last run,
 * and mornings above the level before the run after each of the last two. What the record does not tell stays unanswered.
 */
export function answersFromRuns(runs: readonly RunPain[]): Readonly<Record<string, ScreenAnswer>> {
  const last = runs.at(-1);
  return {
    ...answer("run-pain-above-5", last?.painDuringNrs === undefined ? undefined : last.painDuringNrs > 5),
    ...answer("run-limp", last?.limped),
    ...answer("mornings-worse-twice", wereMorningsWorse(runs.slice(-2))),
  };
}

/** Whether both mornings were worse: no as soon as one was not, open while one is not known. */
function wereMorningsWorse(lastTwo: readonly RunPain[]): boolean | undefined {
  const mornings = lastTwo.map(isMorningWorse);
  if (mornings.includes(false)) return false;
  return mornings.length === 2 && !mornings.includes(undefined) ? true : undefined;
}

function isMorningWorse({ painBeforeNrs, painNextMorningNrs }: RunPain): boolean | undefined {
  if (painBeforeNrs === undefined || painNextMorningNrs === undefined) return undefined;
  return painNextMorningNrs > painBeforeNrs;
}

function answer(id: string, holds: boolean | undefined): Readonly<Record<string, ScreenAnswer>> {
  return holds === undefined ? {} : { [id]: holds ? "yes" : "no" };
}
