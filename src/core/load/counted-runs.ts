import type { RunSummary } from "./run-summary.ts";
import type { UncountedRun } from "./story-types.ts";

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
    const message =
      run.entered === undefined
        ? "A second recording of a run that is counted."
        : "You told of it by hand, and a watch measured it: what the watch measured counts.";
    return { why: "duplicate", message };
  }
  if (seen.has(run.id)) return { why: "duplicate", message: "The same run twice; it is counted once." };
  if (run.day > today) return { why: "after-today", message: "Its date is after today." };
  return undefined;
}
