import type { LoadWeek, NextRun, StoryRun } from "../load/story-types.ts";
import { mean } from "../signal/statistics.ts";
import type { HandoverLoad, HandoverRun } from "./handover.ts";

/** What the page needs of a load story; a whole story fits. */
export interface LoadOfHandover {
  readonly runs: readonly Pick<StoryRun, "day" | "distanceM" | "spike">[];
  readonly weeks: readonly Pick<LoadWeek, "monday" | "isWhole" | "distanceM">[];
  readonly nextRun: Pick<NextRun, "limitM">;
}

/** Runs from a day on, each against its limit, and how far the next may go. */
export function loadPart(
  { runs, weeks, nextRun }: LoadOfHandover,
  from: string,
  noNextRun: string | undefined,
): HandoverLoad {
  const shown = runs.filter(({ day, distanceM }) => day >= from && distanceM !== undefined);
  const compared = shown.flatMap(({ spike }) => (spike.kind === "value" ? [spike] : []));
  const whole = weeks.filter(({ monday, isWhole }) => isWhole && monday >= from);
  return {
    runs: shown.map(runOf),
    beyond: compared.filter(({ band }) => band !== "within-10").length,
    compared: compared.length,
    ...(whole.length === 0 ? {} : { kmAWeek: mean(whole.map(({ distanceM }) => distanceM)) / 1000 }),
    ...(noNextRun === undefined ? {} : { noNextRun }),
    ...(noNextRun === undefined && nextRun.limitM.kind === "value" ? { nextRunKm: nextRun.limitM.value / 1000 } : {}),
  };
}

function runOf({ day, distanceM = 0, spike }: LoadOfHandover["runs"][number]): HandoverRun {
  const against = spike.kind === "value" ? { limitKm: spike.limitM / 1000, ratio: spike.ratio } : {};
  return { day, km: distanceM / 1000, ...against };
}
