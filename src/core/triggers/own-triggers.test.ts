import { describe, expect, test } from "vitest";
import type { CheckInOfDay } from "../diary/check-in.ts";
import { dayNumber, dayText, weekdayOf } from "../load/calendar.ts";
import { exposureColumns } from "./exposure-columns.ts";
import { ownTriggers, type TriggerFinding } from "./own-triggers.ts";
import { stratumOf } from "./strata.ts";
import type { TriggerRecord, TriggerRun } from "./trigger-record.ts";

const first = dayNumber("2026-01-05");

/** A diary of calm days in which strength training comes on every ninth day, and a flare on days that `isFlare` says. */
function diary(days: number, isFlare: (index: number) => boolean): TriggerRecord {
  const checkIns = Array.from({ length: days }, (_, index): CheckInOfDay => {
    const checkIn = { painWorst: isFlare(index) ? 6 : 2, strength: index % 9 === 0 };
    return { day: dayText(first + index), checkIn };
  });
  return { today: dayText(first + days - 1), checkIns, runs: [] };
}

const finding = (record: TriggerRecord, exposure: string, lag: number): TriggerFinding => {
  const found = ownTriggers(record).findings.find((one) => one.exposure === exposure && one.lag === lag);
  if (found === undefined) throw new Error(`No finding on ${exposure}`);
  return found;
};

describe("ownTriggers()", () => {
  test("a flare on the day after every strength training stands out, at that lag alone", () => {
    const record = diary(200, (index) => index > 20 && index % 9 === 1);
    const found = finding(record, "strength", 1);
    expect(found.verdict).toBe("stands-out");
    expect(found.flares.exposed).toBe(found.flares.days);
    // The days after training on days 9 and 18, before the flares begin.
    expect(found.ordinary.exposed).toBe(2);
    expect(found.interval?.low).toBeGreaterThan(1);
    for (const lag of [0, 2, 3]) expect(finding(record, "strength", lag).verdict).not.toBe("stands-out");
  });

  test("counts flares, ordinary days and what is exposed among them, as told in words", () => {
    // Strength on 0, 9, 18, 27 ...; flares on 28 (after 27) and 40.
    const result = ownTriggers(diary(60, (index) => index === 28 || index === 40));
    expect(result.flareDays).toEqual([dayText(first + 28), dayText(first + 40)]);
    const found = result.findings.find(({ exposure, lag }) => exposure === "strength" && lag === 1);
    expect(found?.flares).toEqual({ days: 2, exposed: 1 });
    expect((found?.ordinary.days ?? 0) + 2).toBe(result.ordinaryDays + 2);
    expect(found?.verdict).toBe("too-little");
  });

  test("says that nothing was told where nothing was", () => {
    const record = diary(60, (index) => index === 28);
    expect(finding(record, "spike", 1).verdict).toBe("not-told");
    expect(finding(record, "short-sleep", 0).verdict).toBe("not-told");
  });

  test("says how many days are wanting when there were flares, and nothing when there were none", () => {
    const few = finding(
      diary(90, (index) => index > 20 && index % 17 === 0),
      "strength",
      1,
    );
    expect(few.verdict).toBe("too-little");
    expect(few.daysNeeded).toBeGreaterThan(30);
    expect(
      finding(
        diary(90, () => false),
        "strength",
        1,
      ).daysNeeded,
    ).toBeUndefined();
  });

  test("an empty diary is no error, and the same diary gives the same answer twice and in any order", () => {
    expect(ownTriggers({ today: "2026-03-01", checkIns: [], runs: [] })).toMatchObject({ flareDays: [], compared: 0 });
    const record = diary(120, (index) => index > 20 && index % 11 === 0);
    const turned = { ...record, checkIns: record.checkIns.toReversed() };
    expect(ownTriggers(turned)).toEqual(ownTriggers(record));
  });
});

describe("stratumOf()", () => {
  test("puts days of one weekday within eight calendar weeks together, and no others", () => {
    for (let day = first; day < first + 300; day += 1) {
      expect(stratumOf(day)).toBe(stratumOf(day));
      expect(stratumOf(day) === stratumOf(day + 7) || stratumOf(day + 7) - stratumOf(day) === 7).toBe(true);
      expect(((stratumOf(day) % 7) + 7) % 7).toBe(weekdayOf(day));
    }
    const days = Array.from({ length: 336 }, (_, index) => stratumOf(first + index));
    const sizes = [...Map.groupBy(days, (key) => key).values()].map(({ length }) => length);
    expect(Math.max(...sizes)).toBe(8);
  });
});

describe("exposureColumns()", () => {
  const run = (day: number, distanceM: number, more: Partial<TriggerRun> = {}): TriggerRun => ({
    ...{ day: dayText(first + day), minutes: distanceM / 180, distanceM },
    ...more,
  });
  const of = (runs: readonly TriggerRun[], checkIns: readonly CheckInOfDay[] = []) =>
    exposureColumns(
      {
        today: dayText(first + 19),
        checkIns,
        runs,
        runsFrom: dayText(first),
        noData: [{ from: dayText(first + 10), to: dayText(first + 11) }],
      },
      first,
      20,
    );

  test("days without a run are rest where runs are on record, and unknown where the record has a hole", () => {
    const { run: ran } = of([run(2, 8000)]);
    expect([ran[1], ran[2], ran[10], ran[12]]).toEqual([0, 1, 2, 0]);
  });

  test("a spike is a run beyond 1.10 of the longest of 30 days, a run without comparison is unknown", () => {
    const { spike } = of([run(0, 8000), run(2, 9000, { spikeRatio: 1.1 }), run(4, 9900, { spikeRatio: 1.11 })]);
    expect([spike[0], spike[1], spike[2], spike[4]]).toEqual([2, 0, 0, 1]);
  });

  test("long runs are the top quarter of running days, once there are eight", () => {
    const runs = [5, 6, 7, 8, 9, 10, 11, 12].map((km, index) => run(index, 1000 * km));
    expect([...(of(runs)["long-run"].slice(0, 8) ?? [])]).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
    expect(of(runs.slice(0, 7))["long-run"][0]).toBe(2);
  });

  test("runs on two days in a row and other shoes than the run before count on the second day", () => {
    const columns = of([run(1, 8000, { shoe: "a" }), run(2, 8000, { shoe: "b" }), run(5, 8000, { shoe: "b" })]);
    expect([...columns["runs-in-a-row"].slice(1, 6)]).toEqual([0, 1, 0, 0, 0]);
    expect([...columns["other-shoes"].slice(1, 6)]).toEqual([2, 1, 0, 0, 0]);
  });

  test("short sleep is an hour below the runner's own median; a night not told is unknown", () => {
    const hours = [8, 8, 7, 7.5, undefined, 8];
    const checkIns = hours.map((sleepHours, index) => ({
      day: dayText(first + index),
      checkIn: sleepHours === undefined ? {} : { sleepHours },
    }));
    expect([...of([], checkIns)["short-sleep"].slice(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
  });

  test("a missed warm-up is asked of runs alone", () => {
    const checkIns = [
      { day: dayText(first), checkIn: { ran: true, run: { warmedUp: false } } },
      { day: dayText(first + 1), checkIn: { ran: true, run: { warmedUp: true } } },
      { day: dayText(first + 2), checkIn: { ran: true } },
    ];
    const runs = [run(0, 5000), run(1, 5000), run(2, 5000)];
    expect([...of(runs, checkIns)["no-warm-up"].slice(0, 4)]).toEqual([1, 0, 2, 0]);
  });
});
