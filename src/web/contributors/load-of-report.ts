import type { LoadReport } from "#contract/load-report-schema.ts";
import type { LoadOfFacts } from "#core/contributors/fact.ts";
import type { DayValue } from "#core/load/not-enough.ts";
import { recentWeeks } from "#core/load/recent-weeks.ts";
import type { Spike } from "#core/load/story-types.ts";

/** What contributors need of a load report, in the core's units. */
export function loadOfReport({ coverage, runs, weeks, breaks, shoes }: LoadReport): LoadOfFacts {
  const { from, knownDays, noDataDays, noData } = coverage;
  return {
    coverage: { ...(from === undefined ? {} : { from }), knownDays, noDataDays, noData },
    runs: runs.map(({ id, partIds, start, day, minutes, distanceKm, shoe, entered, spike }) => ({
      ...{ id, partIds, day, minutes, startUtcMs: Date.parse(start), spike: spikeOf(spike) },
      ...(distanceKm === undefined ? {} : { distanceM: 1000 * distanceKm }),
      ...(shoe === undefined ? {} : { shoe }),
      ...(entered === undefined ? {} : { entered }),
    })),
    breaks: breaks.map(({ from: first, to, days, isOngoing, returnRun }) => ({
      ...{ from: first, to, days, isOngoing },
      ...(returnRun === undefined ? {} : { returnRun: { runId: returnRun.runId, day: returnRun.day } }),
    })),
    shoes: shoes.map(({ name, distanceKm, startKm, last30Km, firstDay, ...own }) => ({
      ...{ name, runs: own.runs, runsWithoutDistance: own.runsWithoutDistance },
      ...{ distanceM: 1000 * distanceKm, startM: 1000 * startKm, last30M: 1000 * last30Km },
      ...(firstDay === undefined ? {} : { firstDay }),
    })),
    recentWeeks: recentWeeks(weeks.map(weekOf)),
  };
}

/** The spike of a run in the core's units. */
export function spikeOf(spike: LoadReport["runs"][number]["spike"]): Spike {
  if ("notEnough" in spike) return { kind: "notEnough", ...spike.notEnough };
  const { longestKm, limitKm, ...own } = spike;
  return { kind: "value", ...own, longestM: 1000 * longestKm, limitM: 1000 * limitKm };
}

function weekOf(week: LoadReport["weeks"][number]) {
  const { missing, isWhole, runs, distanceKm, longestRunKm } = week;
  const value = (name: "change" | "gini" | "weekendShare"): DayValue => week[name] ?? missing[name] ?? "value-missing";
  return {
    ...{ isWhole, runs, distanceM: 1000 * distanceKm },
    longestRunM:
      longestRunKm === null
        ? (missing["longestRunM"] ?? missing["longestRunKm"] ?? "value-missing")
        : 1000 * longestRunKm,
    ...{ change: value("change"), gini: value("gini"), weekendShare: value("weekendShare") },
  };
}
