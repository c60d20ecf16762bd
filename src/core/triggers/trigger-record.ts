import type { CheckInOfDay } from "../diary/check-in.ts";
import type { LoadStory } from "../load/story-types.ts";
import type { SessionOfDay } from "../plan/session-plan.ts";

/** What triggers need of one run. */
export interface TriggerRun {
  readonly day: string;
  readonly minutes: number;
  /** Metres; absent when unknown. */
  readonly distanceM?: number;
  readonly descentM?: number;
  readonly shoe?: string;
  /** Distance / longest run of the 30 days before; absent when there is nothing to compare with. */
  readonly spikeRatio?: number;
}

/** What triggers are looked for in. Days that are not told are absent, never 0. */
export interface TriggerRecord {
  /** Local date of the reader, `YYYY-MM-DD`. */
  readonly today: string;
  readonly checkIns: readonly CheckInOfDay[];
  /** In order of time. */
  readonly runs: readonly TriggerRun[];
  /** First day on which runs are on record; absent without watch files. */
  readonly runsFrom?: string;
  /** Days without data: unknown, not rest. */
  readonly noData?: readonly { readonly from: string; readonly to: string }[];
  /** Sessions as they were done or left out. */
  readonly sessions?: readonly SessionOfDay[];
}

/** The record of a load story and a diary. */
export function triggerRecord(
  checkIns: readonly CheckInOfDay[],
  today: string,
  load: Pick<LoadStory, "runs" | "coverage"> | undefined,
): TriggerRecord {
  if (load === undefined) return { today, checkIns, runs: [] };
  const runs = load.runs.map(({ day, minutes, distanceM, descentM, shoe, spike }) => ({
    ...{ day, minutes },
    ...(distanceM === undefined ? {} : { distanceM }),
    ...(descentM === undefined ? {} : { descentM }),
    ...(shoe === undefined ? {} : { shoe }),
    ...(spike.kind === "value" ? { spikeRatio: spike.ratio } : {}),
  }));
  const { from, noData } = load.coverage;
  return { today, checkIns, runs, noData, ...(from === undefined ? {} : { runsFrom: from }) };
}
