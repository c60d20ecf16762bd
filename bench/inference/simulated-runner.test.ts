import { describe, expect, test } from "vitest";
import { seededRandom } from "#core/load/sample/seeded-random.ts";
import { ownTriggers } from "#core/triggers/own-triggers.ts";
import type { TriggerRecord } from "#core/triggers/trigger-record.ts";
import { plain, simulatedRunner } from "./simulated-runner.ts";
import { alarmResults, intervalResults } from "./trigger-job.ts";

const strong = { ...plain, days: 240, flareChance: 0.07, trigger: { exposure: "strength", lag: 1, odds: 40 } } as const;

/** The same pains, dealt anew to the days. */
function shuffled(record: TriggerRecord, seed: number): TriggerRecord {
  const random = seededRandom(seed);
  const pains = record.checkIns
    .map(({ checkIn }) => ({ pain: checkIn.painWorst ?? 0, at: random() }))
    .toSorted((a, b) => a.at - b.at);
  const checkIns = record.checkIns.map(({ day, checkIn }, index) => ({
    day,
    checkIn: { ...checkIn, painWorst: pains[index]?.pain ?? 0 },
  }));
  return { ...record, checkIns };
}

const standsOut = (record: TriggerRecord) =>
  ownTriggers(record).findings.some(({ verdict }) => verdict === "stands-out");

/** Bounds are wide: a share may lie off its true value by what chance does in one test of thousands. */
describe("own triggers of simulated runners", () => {
  test("without a trigger, few runners have a false alarm", () => {
    const results = alarmResults({ kind: "alarms", scenario: plain, firstSeed: 1, runners: 60 });
    // 5 % of 60 are 3; more than 9 come once in a thousand.
    expect(results.filter(({ others }) => others > 0).length).toBeLessThanOrEqual(9);
    expect(results.reduce((sum, { flares }) => sum + flares, 0) / 60).toBeGreaterThan(6);
  });

  test("a strong trigger is found in most, and is gone once the pains are dealt anew to the days", () => {
    const records = Array.from({ length: 16 }, (_, index) => simulatedRunner(index + 1, strong));
    expect(records.filter(standsOut).length).toBeGreaterThanOrEqual(9);
    expect(records.filter((record, index) => standsOut(shuffled(record, index + 1))).length).toBeLessThanOrEqual(4);
  });

  test("95 % intervals hold the true odds in about 95 of 100", () => {
    const scenario = { ...plain, trigger: { exposure: "strength", lag: 1, odds: 3 } } as const;
    const results = intervalResults({ kind: "intervals", scenario, firstSeed: 1, runners: 120 });
    const held = results.filter(({ covers }) => covers.penalised).length / results.length;
    expect(held).toBeGreaterThan(0.88);
    expect(results.filter(({ widths }) => Number.isFinite(widths.penalised)).length).toBe(results.length);
  });

  test("the same seed gives the same runner, another seed another", () => {
    expect(simulatedRunner(7, plain)).toEqual(simulatedRunner(7, plain));
    expect(simulatedRunner(8, plain)).not.toEqual(simulatedRunner(7, plain));
  });
});
