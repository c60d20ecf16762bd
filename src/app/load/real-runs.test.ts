import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadReportSchema } from "#contract/load-report-schema.ts";
import { runDrift } from "#core/load/run-drift.ts";
import { summariseActivity } from "#core/load/summarise-activity.ts";
import { readFit } from "#formats/fit/read-fit.ts";
import { realData } from "../../../test/support/real-data.ts";
import { loadHere } from "./load-here.ts";

const { folder, isThere } = realData("watch");

/** Moving cadence in steps/min and the file's own count of steps, as in truth.json. */
const files = [
  { path: "runs-dynamics/fenix5x-stryd.fit", cadence: 161.4, steps: 4374 },
  { path: "runs-dynamics/FR965-native-power-stamina.fit", cadence: 146.9, steps: undefined },
  { path: "multisport/triathlon_summary_first.fit", cadence: 162.2, steps: 4244 },
];

const runOf = (path: string) => {
  const run = readFit(readFileSync(join(folder, path))).activities.find(({ sport }) => sport === "running");
  if (run === undefined) throw new Error(`no run in ${path}`);
  return run;
};

describe.skipIf(!isThere)("real runs", () => {
  test.each(files)("summariseActivity() agrees with the decoder's cadence and the watch's steps in $path", (file) => {
    const summary = summariseActivity(runOf(file.path), { id: "a", zoneOffsetS: 0 });
    expect(Math.abs((summary.cadence?.mean ?? 0) - file.cadence)).toBeLessThan(0.2);
    if (file.steps !== undefined) expect(Math.abs((summary.steps ?? 0) / file.steps - 1)).toBeLessThan(0.03);
    expect(summary.movingS).toBeLessThanOrEqual(summary.timerS);
  });

  test("runDrift() speaks only with two matched minutes a side, and within what bodies do", () => {
    const drifts = files.flatMap(({ path }) => runDrift(runOf(path)));
    const values = drifts.filter((drift) => drift.kind === "value");
    expect(values.length).toBeGreaterThan(0);
    for (const { secondsFirst, secondsLast, change, firstThird, interval } of values) {
      expect(Math.min(secondsFirst, secondsLast)).toBeGreaterThanOrEqual(120);
      expect(Math.abs(change / firstThird)).toBeLessThan(0.08);
      expect(interval[0]).toBeLessThanOrEqual(change);
      expect(interval[1]).toBeGreaterThanOrEqual(change);
    }
  });

  test("loadHere() tells the story of a folder without a database, and names what it does not count", async () => {
    const outcome = await loadHere([folder], { environment: {}, today: "2026-05-20" });
    if (outcome.kind !== "story") throw new Error(outcome.message);
    expect(loadReportSchema.parse(JSON.parse(JSON.stringify(outcome.report)))).toEqual(outcome.report);
    expect(outcome.report.nextRun).toMatchObject({ limitKm: 12.356, basis: { day: "2026-05-14", distanceKm: 11.233 } });
    expect(outcome.story.uncounted.map(({ why }) => why)).toEqual(expect.arrayContaining(["quarantine", "duplicate"]));
  });
});
