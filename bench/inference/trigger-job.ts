import { type OddsInterval, penalisedInterval, penalisedOdds, tailInterval } from "#core/triggers/conditional-odds.ts";
import { ownTriggers, triggerTests } from "#core/triggers/own-triggers.ts";
import { type Scenario, simulatedRunner } from "./simulated-runner.ts";

/** A stretch of simulated runners to be looked at. */
export interface TriggerJob {
  readonly kind: "alarms" | "intervals";
  readonly scenario: Scenario;
  readonly firstSeed: number;
  readonly runners: number;
}

/** What was found in one simulated runner. */
export interface AlarmResult {
  readonly flares: number;
  readonly compared: number;
  /** Exposures and lags that stand out, the true trigger left out. */
  readonly others: number;
  readonly isFound: boolean;
  readonly toldDays: number;
  /** Days that the product says are still wanting for the true trigger; absent when it cannot tell. */
  readonly daysNeeded?: number;
}

/** How the three intervals of the true trigger did in one runner. */
export interface IntervalResult {
  readonly flares: number;
  readonly logOdds: number;
  readonly covers: Readonly<Record<IntervalName, boolean>>;
  /** Widths of the logarithms; infinite where an end is open. */
  readonly widths: Readonly<Record<IntervalName, number>>;
}

export const intervalNames = ["exact", "mid-p", "penalised"] as const;
export type IntervalName = (typeof intervalNames)[number];

/** Whether anything stands out, in every runner of a job. */
export function alarmResults({ scenario, firstSeed, runners }: TriggerJob): readonly AlarmResult[] {
  const { trigger } = scenario;
  return Array.from({ length: runners }, (_, index) => {
    const { flareDays, compared, findings, toldDays } = ownTriggers(simulatedRunner(firstSeed + index, scenario));
    const isTrigger = (finding: (typeof findings)[number]) =>
      finding.exposure === trigger?.exposure && finding.lag === trigger.lag;
    const standing = findings.filter(({ verdict }) => verdict === "stands-out");
    const own = findings.find(isTrigger);
    return {
      flares: flareDays.length,
      ...{ compared, toldDays, others: standing.filter((finding) => !isTrigger(finding)).length },
      isFound: standing.some(isTrigger),
      ...(own?.verdict === "too-little"
        ? own.daysNeeded === undefined
          ? {}
          : { daysNeeded: own.daysNeeded }
        : { daysNeeded: 0 }),
    };
  });
}

/** Intervals of the true trigger in every runner of a job in whom there is something to estimate. */
export function intervalResults({ scenario, firstSeed, runners }: TriggerJob): readonly IntervalResult[] {
  const { trigger } = scenario;
  if (trigger === undefined) throw new RangeError("Intervals are looked at for a trigger; its odds may be 1");
  return Array.from({ length: runners }, (_, index) => {
    const { tests, days } = triggerTests(simulatedRunner(firstSeed + index, scenario));
    const test = tests.find(({ id, lag }) => id === trigger.exposure && lag === trigger.lag);
    if (test === undefined || test.table.weights.length < 2) return [];
    const { table, observed } = test;
    const intervals: Record<IntervalName, OddsInterval> = {
      exact: tailInterval(table, observed, 1),
      "mid-p": tailInterval(table, observed),
      penalised: penalisedInterval(table, observed),
    };
    const of = <T>(value: (interval: OddsInterval) => T) =>
      Object.fromEntries(intervalNames.map((name) => [name, value(intervals[name])])) as Record<IntervalName, T>;
    return [
      {
        flares: days.roles.filter((role) => role === 2).length,
        logOdds: Math.log(penalisedOdds(table, observed) ?? Number.NaN),
        covers: of(({ low, high }) => low <= trigger.odds && trigger.odds <= high),
        widths: of(({ low, high }) => Math.log(high) - Math.log(low)),
      },
    ];
  }).flat();
}
