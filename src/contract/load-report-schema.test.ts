import { describe, expect, test } from "vitest";
import { loadReport } from "#app/load/load-report.ts";
import { formulaVersions } from "#core/load/formulas.ts";
import { loadStory } from "#core/load/load-story.ts";
import { runOn } from "#core/load/run-fixture.ts";
import type { RunSummary } from "#core/load/run-summary.ts";
import type { LoadStoryOptions } from "#core/load/story-types.ts";
import { loadReportSchema } from "./load-report-schema.ts";

const told = (runs: readonly RunSummary[], today: string, options: Partial<LoadStoryOptions> = {}) => {
  const report = loadReport(loadStory(runs, { today, ...options }));
  return { report, read: loadReportSchema.parse(JSON.parse(JSON.stringify(report))) };
};

const cadence = { mean: 165.123_456, seconds: 3000, sensor: "garmin/hrm-pro" };
const runs = [
  runOn("2026-03-02", 10.000_4, { steps: 9000.4, descentM: 12.6, shoe: "Daily", title: "Lunch", cadence }),
  runOn("2026-03-09", 10, { cadence }),
  runOn("2026-03-14", 13, { subSport: "treadmill" }),
  runOn("2026-03-15", "unknown"),
  runOn("2026-03-16", 900, { quarantine: { code: "too-long", message: "It lasts 31 days." } }),
];

describe("loadReportSchema", () => {
  test("takes a whole story, an empty one, one with a break and one of merged files, through JSON and back", () => {
    const noData = [{ from: "2026-03-04", to: "2026-03-05" }];
    const shoes = [{ name: "Daily", startM: 1000, remindAtM: 500_000, retiredOn: "2027-01-01" }];
    const stories = [
      told(runs, "2026-03-17", { coverage: { from: "2026-02-01", noData }, shoes, mergeGapMin: 30 }),
      told([], "2026-03-17"),
      told(runs, "2026-06-17"),
    ];
    for (const { report, read } of stories) expect(read).toEqual(report);
  });

  test("carries the limit in kilometres with its run, its end and its reason", () => {
    expect(told(runs, "2026-03-17").read.nextRun).toMatchObject({
      limitKm: 14.3,
      basis: { runId: "run-2026-03-14", day: "2026-03-14", distanceKm: 13, ratio: 1.2999 },
      dropsOutOn: "2026-04-14",
      afterwardsKm: null,
      isAtLeast: true,
    });
    expect(told([], "2026-03-17").read.nextRun).toMatchObject({ limitKm: null, notEnough: { code: "no-runs" } });
  });

  test("gives null with its reason for what is not known, never 0", () => {
    const { days, weeks } = told(runs, "2026-03-17").read;
    expect(days[13]).toMatchObject({ day: "2026-03-15", distanceKm: null, missing: { distanceKm: "value-missing" } });
    expect(days[1]).toMatchObject({ distanceKm: 0 });
    expect(weeks[1]).toMatchObject({ change: null, missing: { change: "value-missing" }, runsWithoutDistance: 1 });
  });

  test("names every formula with its version, the study with its bands, and what trials found", () => {
    const { formulas, study, comparisons } = told(runs, "2026-03-17").read;
    expect(Object.fromEntries(formulas.map(({ id, version }) => [id, version]))).toEqual(formulaVersions);
    expect(study.bands.map(({ upTo }) => upTo)).toEqual([1.1, 1.3, 2, null]);
    expect(comparisons.map(({ formula }) => formula)).toContain("uncoupled-ratio");
    for (const { trials } of comparisons) expect(trials.length).toBeGreaterThan(20);
  });

  test("refuses a score, a number that is not one and a date that is none", () => {
    const { report } = told(runs, "2026-03-17");
    for (const broken of [
      { ...report, riskScore: 3 },
      { ...report, today: "today" },
    ]) {
      expect(loadReportSchema.safeParse(broken).success).toBe(false);
    }
    const nextRun = { ...report.nextRun, limitKm: Number.NaN };
    expect(loadReportSchema.safeParse({ ...report, nextRun }).success).toBe(false);
  });
});
