/** A run that may be the longest of a window. */
export interface Candidate {
  /** Day number. */
  readonly day: number;
  readonly distanceM: number;
  readonly runId: string;
}

/**
 * Runs that are or may yet become the longest of the last days, longest first: a queue that is only ever shortened at its
 * ends, so a whole history costs one pass. Changed in place by the two functions below.
 */
export type LongestQueue = Candidate[];

/** Adds the newest run. Of two equally long ones the newer stays: it is in the window for longer. */
export function addToQueue(queue: LongestQueue, run: Candidate): void {
  while ((queue.at(-1)?.distanceM ?? Number.POSITIVE_INFINITY) <= run.distanceM) queue.pop();
  queue.push(run);
}

/** The longest run of `fromDay` and later, after dropping the earlier ones; undefined when there is none. */
export function longestSince(queue: LongestQueue, fromDay: number): Candidate | undefined {
  while ((queue[0]?.day ?? fromDay) < fromDay) queue.shift();
  return queue[0];
}
