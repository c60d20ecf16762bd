import { basename } from "node:path";
import type { RunDetail } from "#contract/load-api-schema.ts";
import { packStreams } from "#contract/packed-streams.ts";
import { runDetail } from "#contract/run-detail.ts";
import type { Activity } from "#core/load/activity.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { enteredActivity } from "#core/load/entered-run.ts";
import { runStreams } from "#core/load/run-streams.ts";
import type { RunSummary } from "#core/load/run-summary.ts";
import { withEnteredRuns } from "#core/load/with-entered-runs.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { enteredRuns } from "../load/entered-runs.ts";

/** One run of the store with everything a page shows of it, but for its samples; undefined when there is none of that id. */
export async function storedRun(store: RunnerStore, id: string): Promise<RunDetail | undefined> {
  const activity = await activityOf(store, id);
  const summary = await summaryOf(store, id);
  if (summary === undefined || activity === undefined) return undefined;
  const sources = await store.activities.sources(id);
  return {
    ...runDetail(summary, activity),
    sources: sources.map(({ path, member, status, isKept }) => ({
      path: basename(path),
      ...(member === undefined ? {} : { member }),
      status,
      isKept,
    })),
  };
}

/** Its samples on an even time axis, packed; see {@link packStreams}. */
export async function storedStreams(store: RunnerStore, id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const activity = await activityOf(store, id);
  return activity === undefined ? undefined : packStreams(runStreams(activity));
}

/** A run of a watch, or one that was told of by hand. */
async function activityOf(store: RunnerStore, id: string): Promise<Activity | undefined> {
  const activity = await store.activities.activity(id);
  if (activity !== undefined) return activity;
  const told = (await enteredRuns(store)).find((run) => run.id === id);
  return told === undefined ? undefined : enteredActivity(told);
}

/** The run as it stands among the others of its day: told and measured, it is one. */
async function summaryOf(store: RunnerStore, id: string): Promise<RunSummary | undefined> {
  const own = await store.activities.summary(id);
  const told = await enteredRuns(store);
  const day = own?.day ?? told.find((run) => run.id === id)?.day;
  if (day === undefined || (own !== undefined && own.sport !== "running")) return own;
  // A run that begins near midnight may be told of on the day before or after.
  const [from, to] = [dayText(dayNumber(day) - 1), dayText(dayNumber(day) + 1)];
  const near = told.filter((run) => run.day >= from && run.day <= to);
  const measured = await store.activities.list({ from, to, sport: "running" });
  return withEnteredRuns(measured, near).find((run) => run.id === id);
}
