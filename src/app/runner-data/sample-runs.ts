import { createHash } from "node:crypto";
import { sampleActivity } from "#core/load/sample/sample-activity.ts";
import { type SampleRun, samplePlan } from "#core/load/sample/sample-plan.ts";
import { sampleRunWords } from "#report/sample/sample-plan-words.ts";
import type { NewSource } from "#store/activities/add-sources.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { prepareActivity } from "../import-jobs/prepare-activity.ts";

/** Runs written in one transaction. */
const runsAtOnce = 40;

/** Fills the store of the sample runner with its invented runs, as of a day. What an earlier day left is erased first. */
export async function enterSampleRuns(store: RunnerStore, today: string): Promise<void> {
  await store.erase.everything();
  const runs = samplePlan(today, sampleRunWords).toReversed();
  for (let from = 0; from < runs.length; from += runsAtOnce) {
    await store.activities.add(runs.slice(from, from + runsAtOnce).map(sourceOf));
  }
  await store.shoes.save({ name: sampleRunWords.shoes.older, startDistanceM: 120_000 });
  await store.shoes.save({ name: sampleRunWords.shoes.newer, startDistanceM: 0 });
}

function sourceOf(run: SampleRun): NewSource {
  const name = `sample-run-${run.day}-${run.startHour}`;
  const hash = createHash("sha256").update(name).digest("hex");
  const activity = sampleActivity(run);
  return {
    contentHash: hash,
    storedHash: hash,
    path: "Made up by Plumbline",
    member: name,
    status: "read",
    records: activity.timesS.length,
    activities: [prepareActivity({ id: `${hash.slice(0, 16)}-1`, activity })],
  };
}
