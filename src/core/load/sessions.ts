import { dayNumber } from "./calendar.ts";
import type { RunSummary } from "./run-summary.ts";

/** One run of the story: one file, or several with short gaps between them. */
export interface Session {
  readonly first: RunSummary;
  /** Number of its local day. */
  readonly day: number;
  readonly parts: readonly RunSummary[];
  readonly distanceM?: number;
  readonly minutes: number;
  readonly steps?: number;
  readonly descentM?: number;
}

/** Minutes in motion, or with the watch running where motion is unknown. */
export function runMinutes({ movingS, timerS }: RunSummary): number {
  return (movingS ?? timerS) / 60;
}

/**
 * Runs as sessions. With `mergeGapMin`, a run that begins at most so many minutes after the one before it ended belongs to
 * it; a file that stops at a traffic light and a new one after it are then one run. `runs` in order of time.
 */
export function sessions(runs: readonly RunSummary[], mergeGapMin?: number): Session[] {
  const groups: RunSummary[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const gapMin = group === undefined || group.some(isDayOnly) || isDayOnly(run) ? apart : gapMinutes(group, run);
    if (group !== undefined && mergeGapMin !== undefined && gapMin <= mergeGapMin) group.push(run);
    else groups.push([run]);
  }
  return groups.map(session);
}

const apart = Number.POSITIVE_INFINITY;

/** Nobody knows when it was: it is no part of another run. */
function isDayOnly({ entered }: RunSummary): boolean {
  return entered === "day-only";
}

/** From the latest end of a group to the start of the next run; negative when they overlap. */
function gapMinutes(group: readonly RunSummary[], next: RunSummary): number {
  const end = Math.max(...group.map(({ startUtcMs, elapsedS }) => startUtcMs + elapsedS * 1000));
  return (next.startUtcMs - end) / 60_000;
}

function session(parts: readonly RunSummary[]): Session {
  const [first] = parts;
  if (first === undefined) throw new RangeError("A session has at least one run");
  const totals: { -readonly [name in (typeof summed)[number]]?: number } = {};
  for (const name of summed) {
    const sum = sumIfAll(parts, name);
    if (sum !== undefined) totals[name] = sum;
  }
  const minutes = parts.reduce((sum, run) => sum + runMinutes(run), 0);
  return { first, day: dayNumber(first.day), parts, minutes, ...totals };
}

const summed = ["distanceM", "steps", "descentM"] as const;

/** Sum over the parts; undefined when one has no value: missing is not zero. */
function sumIfAll(parts: readonly RunSummary[], name: (typeof summed)[number]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const value = part[name];
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}
