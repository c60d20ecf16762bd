import { notEnough, type Reading } from "./not-enough.ts";
import type { LoadStory, LoadWeek } from "./story-types.ts";

/** Whole weeks looked back. Chosen by hand: about the 30 days of the spike. */
const weeksBack = 4;

/** What is needed of a week. */
export type RecentWeek = Pick<
  LoadWeek,
  "change" | "isWhole" | "gini" | "distanceM" | "runs" | "weekendShare" | "longestRunM"
>;

/** How the last four whole weeks were made up; no answer when one of them is not wholly on record. */
export function recentWeeks(weeks: readonly RecentWeek[]): LoadStory["recentWeeks"] {
  const over = weeks.filter(({ change }) => change !== "week-not-over").slice(-weeksBack);
  const code = over.length < weeksBack ? "history-too-short" : over.find(({ isWhole }) => !isWhole)?.gini;
  if (typeof code === "string") {
    const why = notEnough(code);
    return { runsAWeek: why, distanceAWeekM: why, weekendShare: why, longestRunShare: why };
  }
  const total = sumOf(over, ({ distanceM }) => distanceM);
  const share = (part: number): Reading =>
    total === 0 ? notEnough("nothing-run") : { kind: "value", value: part / total };
  return {
    runsAWeek: { kind: "value", value: sumOf(over, ({ runs }) => runs) / weeksBack },
    distanceAWeekM: { kind: "value", value: total / weeksBack },
    weekendShare: share(sumOf(over, ({ weekendShare, distanceM }) => numberOr0(weekendShare) * distanceM)),
    longestRunShare: share(sumOf(over, ({ longestRunM }) => numberOr0(longestRunM))),
  };
}

function sumOf(weeks: readonly RecentWeek[], pick: (week: RecentWeek) => number): number {
  return weeks.reduce((sum, week) => sum + pick(week), 0);
}

/** A week without a run adds nothing. */
function numberOr0(value: LoadWeek["gini"]): number {
  return typeof value === "number" ? value : 0;
}
