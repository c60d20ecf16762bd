import { describe, expect, test } from "vitest";
import { dayText } from "./calendar.ts";
import { loadStory } from "./load-story.ts";
import { runOn, seededNumbers } from "./run-fixture.ts";
import type { RunSummary } from "./run-summary.ts";
import type { LoadStoryOptions, StoryRun } from "./story-types.ts";

const story = (runs: readonly RunSummary[], today: string, options: Partial<LoadStoryOptions> = {}) =>
  loadStory(runs, { today, ...options });

const spikeOf = (runs: readonly StoryRun[], id: string) => {
  const spike = runs.find((run) => run.id === id)?.spike;
  if (spike?.kind !== "value") throw new Error(`${id} has no spike: ${spike?.code}`);
  return spike;
};

describe("loadStory() spikes", () => {
  test("hold a run against the longest of the 30 days before, the 30th included and the 31st not", () => {
    const runs = [runOn("2026-03-01", 20), runOn("2026-03-20", 10), runOn("2026-03-31", 12), runOn("2026-04-01", 12.1)];
    const { runs: told } = story(runs, "2026-04-01");
    // 31 March is 30 days after 1 March: the 20 km still count; on 1 April they do not, and 12 km are the longest.
    expect(spikeOf(told, "run-2026-03-31")).toMatchObject({ ratio: 0.6, longestRunId: "run-2026-03-01" });
    expect(spikeOf(told, "run-2026-04-01")).toMatchObject({ ratio: 12.1 / 12, longestRunId: "run-2026-03-31" });
  });

  test("count an earlier run of the same day, and not a later one", () => {
    const morning = runOn("2026-05-02", 8);
    const evening = runOn("2026-05-02", 12, { id: "evening", startUtcMs: morning.startUtcMs + 8 * 3_600_000 });
    const { runs } = story([evening, runOn("2026-05-01", 6), morning], "2026-05-03");
    expect(spikeOf(runs, "run-2026-05-02")).toMatchObject({ ratio: 8 / 6, band: "over-30" });
    expect(spikeOf(runs, "evening")).toMatchObject({ ratio: 1.5, longestRunId: "run-2026-05-02" });
  });

  test("are not there for the first run, after a month off, and without a distance", () => {
    const runs = [runOn("2026-01-01", 10), runOn("2026-02-01", 10), runOn("2026-02-03", "unknown")];
    const [first, second, third] = story(runs, "2026-02-03").runs;
    expect(first?.spike).toMatchObject({ kind: "notEnough", code: "first-run-on-record" });
    expect(second?.spike).toMatchObject({ code: "no-run-in-30-days", daysSincePrevious: 31 });
    expect(second?.spike).toHaveProperty("message", expect.stringContaining("First run in 31 days"));
    expect(third?.spike).toMatchObject({ code: "distance-missing" });
  });

  test("are an upper limit while days before are unknown, and say so", () => {
    const from = { coverage: { from: "2026-01-01" } };
    const runs = [runOn("2026-03-01", 10), runOn("2026-03-11", 15)];
    expect(spikeOf(story(runs, "2026-03-11").runs, "run-2026-03-11")).toMatchObject({ knownDays: 10, isAtMost: true });
    expect(spikeOf(story(runs, "2026-03-11", from).runs, "run-2026-03-11")).toMatchObject({
      knownDays: 30,
      isAtMost: false,
    });
    const hole = { coverage: { from: "2026-01-01", noData: [{ from: "2026-03-04", to: "2026-03-05" }] } };
    expect(spikeOf(story(runs, "2026-03-11", hole).runs, "run-2026-03-11")).toMatchObject({ knownDays: 28 });
    const unmeasured = [...runs, runOn("2026-03-09", "unknown")];
    expect(spikeOf(story(unmeasured, "2026-03-11", from).runs, "run-2026-03-11")).toMatchObject({ knownDays: 29 });
  });

  test("leave quarantined runs, second recordings and runs after today out, and list them", () => {
    const monster = runOn("2026-03-02", 900, { quarantine: { code: "too-long", message: "It lasts 31 days." } });
    const again = runOn("2026-03-03", 30, { id: "again", duplicateOf: "run-2026-03-01" });
    const twice = runOn("2026-03-01", 10);
    const runs = [runOn("2026-03-01", 10), monster, again, twice, runOn("2026-03-08", 11), runOn("2026-04-01", 50)];
    const told = story(runs, "2026-03-08");
    expect(told.runs.map(({ id }) => id)).toEqual(["run-2026-03-01", "run-2026-03-08"]);
    expect(spikeOf(told.runs, "run-2026-03-08").ratio).toBe(1.1);
    expect(told.uncounted.map(({ why }) => why).toSorted()).toEqual([
      "after-today",
      "duplicate",
      "duplicate",
      "quarantine",
    ]);
  });
});

describe("loadStory() next run", () => {
  const runs = [runOn("2026-03-01", 10), runOn("2026-03-08", 14), runOn("2026-03-20", 12)];

  test("can go 1.10 x the longest, until that run is older than 30 days", () => {
    expect(story(runs, "2026-03-25").nextRun).toMatchObject({
      limitM: { kind: "value", value: 15_400 },
      basis: { runId: "run-2026-03-08", distanceM: 14_000, ratio: 1.4 },
      dropsOutOn: "2026-04-08",
      afterwardsM: { kind: "value", value: 13_200 },
      daysSinceLastRun: 5,
    });
    expect(story(runs, "2026-04-07").nextRun.limitM).toEqual({ kind: "value", value: 15_400 });
    expect(story(runs, "2026-04-08").nextRun.limitM).toEqual({ kind: "value", value: 13_200 });
    expect(story(runs, "2026-04-19").nextRun.afterwardsM).toMatchObject({ code: "no-run-in-30-days" });
    expect(story(runs, "2026-04-20").nextRun.limitM).toMatchObject({ code: "no-run-in-30-days" });
  });

  test("agrees with the spike of a run made on that day at that distance", () => {
    for (const day of ["2026-03-25", "2026-04-07", "2026-04-08", "2026-04-19"]) {
      const { limitM } = story(runs, day).nextRun;
      if (limitM.kind !== "value") throw new Error(limitM.code);
      const next = (factor: number) =>
        spikeOf(story([...runs, runOn(day, (limitM.value * factor) / 1000)], day).runs, `run-${day}`).band;
      expect([next(1), next(1.001)]).toEqual(["within-10", "over-10"]);
    }
  });

  test("counts today's own run, and keeps the newer of two equally long ones", () => {
    const told = story([...runs, runOn("2026-03-26", 14)], "2026-03-26").nextRun;
    expect(told).toMatchObject({ basis: { runId: "run-2026-03-26" }, dropsOutOn: "2026-04-26", daysSinceLastRun: 0 });
  });

  test("is not there without a run, or without a distance", () => {
    expect(story([], "2026-03-01").nextRun.limitM).toMatchObject({ code: "no-runs" });
    expect(story([runOn("2026-02-28", "unknown")], "2026-03-01").nextRun.limitM).toMatchObject({
      code: "value-missing",
    });
  });
});

describe("loadStory() days and weeks", () => {
  // Monday 2 March 2026 to Sunday 15 March: 10 + 0 + 6 + 0 + 0 + 20 + 4 = 40 km, then 44 km in one run on Saturday.
  const runs = [
    runOn("2026-03-02", 10, { descentM: 50, steps: 9000 }),
    runOn("2026-03-04", 6, { descentM: 20, steps: 5000 }),
    runOn("2026-03-07", 20, { descentM: 120, steps: 18_000 }),
    runOn("2026-03-08", 4, { descentM: 10, steps: 3600 }),
    runOn("2026-03-14", 44, { descentM: 400 }),
  ];
  const told = story(runs, "2026-03-16");

  test("give every day, rest as 0 and a missing value as its reason", () => {
    expect(told.days).toHaveLength(15);
    expect(told.days[1]).toMatchObject({ day: "2026-03-03", distanceM: 0, minutes: 0, runIds: [] });
    expect(told.days[0]).toMatchObject({ distanceM: 10_000, minutes: 3500 / 60, longest30M: "first-run-on-record" });
    expect(told.days[12]).toMatchObject({ distanceM: 44_000, steps: "value-missing", longest30M: 20_000 });
    expect(told.days[13]).toMatchObject({ longest30M: 44_000, sum7M: 44_000, change7: 44 / 40 - 1 });
    expect(told.days[6]).toMatchObject({ sum7M: 40_000, change7: "history-too-short" });
  });

  test("give the hand-worked week", () => {
    const [first, second, third] = told.weeks;
    expect(first).toMatchObject({
      week: "2026-W10",
      monday: "2026-03-02",
      knownDays: 7,
      isWhole: true,
      runs: 4,
      distanceM: 40_000,
      steps: 35_600,
      descentM: 200,
      longestRunM: 20_000,
      change: "history-too-short",
      longestRunShare: 0.5,
      largestDayShare: 0.5,
      weekendShare: 0.6,
    });
    expect(first?.minutes).toBeCloseTo((4 * 3500) / 60, 9);
    // Sorted 0 0 0 4 6 10 20: sum of (2i - 8) x = 0*4 + 2*6 + 4*10 + 6*20 = 172; / (7 * 40).
    expect(first?.gini).toBeCloseTo(172 / 280, 12);
    expect(second).toMatchObject({ runs: 1, weekendShare: 1, steps: "value-missing" });
    expect(second?.change).toBeCloseTo(0.1, 12);
    expect(third).toMatchObject({ week: "2026-W12", knownDays: 1, isWhole: false, change: "week-not-over" });
  });

  test("do not compare a week that begins before the record, or holds a day without data", () => {
    const late = story(runs.slice(1), "2026-03-16");
    expect(late.weeks[0]).toMatchObject({ isWhole: false, knownDays: 5, gini: "history-too-short", distanceM: 30_000 });
    expect(late.weeks[1]?.change).toBe("history-too-short");
    const hole = story(runs, "2026-03-16", { coverage: { noData: [{ from: "2026-03-10", to: "2026-03-10" }] } });
    expect(hole.weeks[1]).toMatchObject({ isWhole: false, knownDays: 6, change: "no-data-days", distanceM: 44_000 });
    expect(hole.days[8]).toMatchObject({ coverage: "no-data", distanceM: "no-data-days" });
    expect(hole.coverage).toMatchObject({ knownDays: 14, noDataDays: 1 });
  });

  test("sum up the last four whole weeks", () => {
    const weekly = ["2026-03-02", "2026-03-10", "2026-03-21", "2026-03-29"].flatMap((day) => [
      runOn(day, 10),
      runOn(day, 5, { id: `second-${day}`, startUtcMs: 0 }),
    ]);
    const { recentWeeks } = story(weekly, "2026-03-31");
    expect(recentWeeks.runsAWeek).toEqual({ kind: "value", value: 2 });
    expect(recentWeeks.distanceAWeekM).toEqual({ kind: "value", value: 15_000 });
    expect(recentWeeks.weekendShare).toEqual({ kind: "value", value: 0.5 });
    expect(recentWeeks.longestRunShare).toMatchObject({ value: expect.closeTo(2 / 3, 12) });
    expect(told.recentWeeks.runsAWeek).toMatchObject({ code: "history-too-short" });
  });
});

describe("loadStory() breaks", () => {
  test("are 14 days without a run and not 13, with the run that ended them", () => {
    const runs = [runOn("2026-01-01"), runOn("2026-01-16", 5), runOn("2026-01-30")];
    expect(story(runs, "2026-01-31").breaks).toEqual([
      {
        from: "2026-01-02",
        to: "2026-01-15",
        days: 14,
        isOngoing: false,
        returnRun: { runId: "run-2026-01-16", day: "2026-01-16", distanceM: 5000 },
      },
    ]);
  });

  test("go on until yesterday, for today is not over", () => {
    const runs = [runOn("2026-01-01")];
    expect(story(runs, "2026-01-15").breaks).toEqual([]);
    expect(story(runs, "2026-01-16").breaks).toMatchObject([{ to: "2026-01-15", days: 14, isOngoing: true }]);
  });

  test("are not known across days without data", () => {
    const runs = [runOn("2026-01-01"), runOn("2026-01-20")];
    const noData = [{ from: "2026-01-10", to: "2026-01-10" }];
    expect(story(runs, "2026-01-20", { coverage: { noData } }).breaks).toEqual([]);
  });
});

describe("loadStory() merging", () => {
  const first = runOn("2026-03-10", 6, { elapsedS: 1800, timerS: 1800, movingS: 1800 });
  const later = (minutes: number) =>
    runOn("2026-03-10", 5, { id: "second", startUtcMs: first.startUtcMs + (30 + minutes) * 60_000 });
  const base = runOn("2026-03-01", 10);

  test("joins files at most so many minutes apart, only when asked to, and says so", () => {
    const merged = story([base, first, later(30)], "2026-03-11", { mergeGapMin: 30 });
    expect(merged.runs[1]).toMatchObject({
      distanceM: 11_000,
      partIds: [first.id, "second"],
      minutes: 30 + 3500 / 60,
    });
    expect(spikeOf(merged.runs, first.id).ratio).toBe(1.1);
    expect(merged.mergeGapMin).toBe(30);
    expect(story([base, first, later(31)], "2026-03-11", { mergeGapMin: 30 }).runs).toHaveLength(3);
    expect(story([base, first, later(30)], "2026-03-11").runs).toHaveLength(3);
  });

  test("does not make up the distance of a part without one", () => {
    const merged = story(
      [first, { ...runOn("2026-03-10", "unknown"), id: "b", startUtcMs: later(5).startUtcMs }],
      "2026-03-11",
      {
        mergeGapMin: 30,
      },
    );
    expect(merged.runs).toHaveLength(1);
    expect(merged.runs[0]).not.toHaveProperty("distanceM");
  });
});

describe("loadStory() shoes", () => {
  test("add up per shoe, from the file first, else from the dates of change", () => {
    const runs = [
      runOn("2026-01-05", 5),
      runOn("2026-02-01", 7),
      runOn("2026-02-20", 8, { shoe: "Race" }),
      runOn("2026-03-01", 9),
    ];
    const told = story(runs, "2026-03-05", {
      shoes: [{ name: "Daily", startM: 300_000, remindAtM: 310_000 }],
      shoeChanges: [{ day: "2026-02-01", shoe: "Daily" }],
    });
    expect(told.shoes).toEqual([
      {
        name: "Daily",
        distanceM: 316_000,
        startM: 300_000,
        runs: 2,
        runsWithoutDistance: 0,
        firstDay: "2026-02-01",
        lastDay: "2026-03-01",
        last30M: 9000,
        remindAtM: 310_000,
        untilReminderM: -6000,
      },
      expect.objectContaining({ name: "Race", distanceM: 8000, runs: 1 }),
    ]);
    expect(told.withoutShoe).toEqual({ runs: 1, distanceM: 5000 });
  });
});

test("loadStory() tells ten years of five runs a week in well under a quarter of a second", () => {
  const random = seededNumbers(1);
  const runs = Array.from({ length: 3653 }, (_, index) => index)
    .filter((index) => index % 7 < 5)
    .map((index) => runOn(dayText(16_800 + index), 4 + 20 * random(), { steps: 9000 }));
  const started = performance.now();
  const told = loadStory(runs, { today: dayText(16_800 + 3652) });
  expect(performance.now() - started).toBeLessThan(250);
  expect(told.days).toHaveLength(3653);
});
