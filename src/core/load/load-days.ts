import { dayNumber } from "./calendar.ts";
import type { DailyLoad } from "./daily-load.ts";
import { ewmaLoad } from "./ewma-load.ts";
import { addToQueue, type LongestQueue, longestSince } from "./longest-queue.ts";
import type { DayValue } from "./not-enough.ts";
import { spikeWindowDays } from "./session-spike.ts";
import type { LoadDay } from "./story-types.ts";
import { trainingMonotony, trainingStrain } from "./training-monotony.ts";
import { uncoupledRatio } from "./uncoupled-ratio.ts";
import { weekChange } from "./week-change.ts";
import { windowSum } from "./window-sum.ts";

/** Every day with the windows that end on it. */
export function loadDays(days: readonly DailyLoad[]): readonly LoadDay[] {
  const distances = days.map(({ distanceM }) => distanceM);
  const longest = longestBeforeEach(days);
  const ewma7 = ewmaLoad(distances, 7);
  const ewma28 = ewmaLoad(distances, 28);
  const sums = distances.map((_, index) => windowSum(distances, index, 7));
  return days.map((day, index) => {
    const sum7M = sums[index] ?? "history-too-short";
    const monotony7 = index < 6 ? "history-too-short" : trainingMonotony(distances.slice(index - 6, index + 1));
    return {
      day: day.day,
      coverage: day.coverage,
      runIds: day.runIds,
      distanceM: day.distanceM,
      minutes: day.minutes,
      steps: day.steps,
      descentM: day.descentM,
      longest30M: longest[index] ?? "history-too-short",
      sum7M,
      change7: weekChange(sum7M, sums[index - 7] ?? "history-too-short"),
      ratio7to21: uncoupledRatio(distances, index),
      ewma7M: ewma7[index] ?? "history-too-short",
      ewma28M: ewma28[index] ?? "history-too-short",
      monotony7,
      strain7M: trainingStrain(sum7M, monotony7),
    };
  });
}

/** Longest run of the 30 days before each day, metres, of those that have a distance. */
function longestBeforeEach(days: readonly DailyLoad[]): readonly DayValue[] {
  const queue: LongestQueue = [];
  const [first] = days;
  const firstDay = first === undefined ? 0 : dayNumber(first.day);
  let hasRun = false;
  return days.map(({ runsM }, index) => {
    const day = firstDay + index;
    const longest = longestSince(queue, day - spikeWindowDays);
    const nothing = hasRun ? "no-run-in-30-days" : "first-run-on-record";
    for (const distanceM of runsM) addToQueue(queue, { day, distanceM, runId: "" });
    hasRun ||= runsM.length > 0;
    return longest?.distanceM ?? nothing;
  });
}
