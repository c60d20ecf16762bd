import { expect, test } from "vitest";
import { loadStory } from "../load/load-story.ts";
import type { RunSummary } from "../load/run-summary.ts";
import { triggerRecord } from "./trigger-record.ts";

const run = (id: string, day: string, distanceM: number): RunSummary => ({
  ...{ id, day, dayFrom: "file", startUtcMs: Date.parse(`${day}T07:00:00Z`), elapsedS: 3000, timerS: 3000 },
  ...{ movingS: 3000, distanceM, distanceFrom: "device", descentM: 40, shoe: "grey" },
});

test("triggerRecord() takes of a load story what triggers need, and nothing it does not know", () => {
  const load = loadStory([run("a", "2026-03-01", 8000), run("b", "2026-03-04", 12_000)], { today: "2026-03-05" });
  const record = triggerRecord([], "2026-03-05", load);
  expect(record.runsFrom).toBe("2026-03-01");
  expect(record.runs).toMatchObject([
    { day: "2026-03-01", minutes: 50, distanceM: 8000, descentM: 40, shoe: "grey" },
    { day: "2026-03-04", distanceM: 12_000, spikeRatio: 1.5 },
  ]);
  expect(record.runs[0]).not.toHaveProperty("spikeRatio");
  expect(triggerRecord([], "2026-03-05", undefined)).toEqual({ today: "2026-03-05", checkIns: [], runs: [] });
});
