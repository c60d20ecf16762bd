import type { RunSummary } from "./run-summary.ts";
import type { UncountedRun } from "./story-types.ts";
import { type UncountedWords, uncountedWords } from "./uncounted-words.ts";

export interface CountedRuns {
  /** In order of local day, then start, then id, so that the order of the input does not matter. */
  readonly counted: readonly RunSummary[];
  readonly uncounted: readonly UncountedRun[];
}

/** Parts the runs that count from those that are only listed: quarantined, the same again, or after today. */
export function countedRuns(runs: readonly RunSummary[], today: string): CountedRuns {
  const seen = new Set<string>();
  const counted: RunSummary[] = [];
  const uncounted: UncountedRun[] = [];
  for (const run of runs.toSorted(inOrder)) {
    const why = reasonNotToCount(run, seen, today);
    seen.add(run.id);
    if (why === undefined) counted.push(run);
    else uncounted.push({ id: run.id, day: run.day, ...why });
  }
  return { counted, uncounted };
}

function inOrder(a: RunSummary, b: RunSummary): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.startUtcMs - b.startUtcMs || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function reasonNotToCount(
  run: RunSummary,
  seen: ReadonlySet<string>,
  today: string,
): Pick<UncountedRun, "why" | "message"> | undefined {
  if (run.quarantine) return { why: "quarantine", message: run.quarantine.message };
  if (run.duplicateOf !== undefined) {
    const { secondRecording, measuredToo } = uncountedWords;
    return { why: "duplicate", message: run.entered === undefined ? secondRecording : measuredToo };
  }
  if (seen.has(run.id)) return { why: "duplicate", message: uncountedWords.twice };
  if (run.day > today) return { why: "after-today", message: uncountedWords.afterToday };
  return undefined;
}

/** Why a run is not counted, told in English, in other words; undefined when it is what its file says. */
export function retoldUncounted(message: string, words: UncountedWords): string | undefined {
  const names = Object.keys(uncountedWords) as (keyof UncountedWords)[];
  const name = names.find((one) => uncountedWords[one] === message);
  return name === undefined ? undefined : words[name];
}
