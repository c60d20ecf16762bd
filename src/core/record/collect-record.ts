import type { BodyTestResult } from "../body-test/body-test.ts";
import type { CheckIn, CheckInOfDay } from "../diary/check-in.ts";
import type { RunnerEvent } from "../diary/runner-event.ts";
import type { WeekCheck } from "../diary/week.ts";
import type { Plan } from "../plan/plan.ts";
import type { SessionLog } from "../plan/session-plan.ts";
import type { FormReport } from "../report/form-report.ts";
import type { ScreenFacts } from "../screen/flag-condition.ts";
import type { ScreenResult } from "../screen/screen-result.ts";
import type { Story } from "../story/story.ts";
import type { Trial } from "../trial/trial.ts";
import type { RunnerRecord, ScreenOfDay } from "./runner-record.ts";

/** Something kept on a day, and when it was written (ISO 8601 in UTC). Null once it was taken back. */
export interface Kept<Body> {
  readonly day: string;
  readonly madeAt: string;
  readonly body: Body | null;
}

/** What a runner told and did, by kind, in any order. */
export interface KeptEntries {
  readonly screen: readonly Kept<{ readonly request: ScreenFacts; readonly result: ScreenResult }>[];
  readonly story: readonly Kept<Story>[];
  readonly "check-in": readonly Kept<CheckIn>[];
  readonly week: readonly Kept<WeekCheck>[];
  readonly "body-test": readonly Kept<BodyTestResult>[];
  readonly "form-report": readonly Kept<{ readonly report: FormReport }>[];
  readonly event: readonly Kept<RunnerEvent>[];
  readonly trial: readonly Kept<Trial>[];
  readonly session?: readonly Kept<SessionLog>[];
  readonly plan?: readonly Kept<Plan>[];
}

/**
 * The record as of `today` from what was kept: each list the oldest first, the newest screen and story, one check-in and one
 * weekly check-in a day (the one written last). What was taken back, or lies after today, is left out.
 */
export function collectRecord(
  today: string,
  kept: KeptEntries,
  runs: Pick<RunnerRecord, "load" | "drifts">,
): RunnerRecord {
  const inOrder = <Body>(entries: readonly Kept<Body>[]) => ordered(entries, today);
  const screen = inOrder(kept.screen).at(-1);
  const story = inOrder(kept.story).at(-1);
  return {
    today,
    ...(screen === undefined ? {} : { screen: screenOf(screen) }),
    ...(story === undefined ? {} : { story: story.body }),
    checkIns: checkInsOf(inOrder(kept["check-in"])),
    weeks: lastOfDays(inOrder(kept.week)).map(({ day, body }) => ({ day, week: body })),
    bodyTests: inOrder(kept["body-test"]).map(({ day, body }) => ({ day, result: body })),
    formReports: inOrder(kept["form-report"]).map(({ day, body }) => ({ day, report: body.report })),
    trials: inOrder(kept.trial).map(({ day, body }) => ({ day, trial: body })),
    ...(kept.session === undefined
      ? {}
      : { sessions: inOrder(kept.session).map(({ day, body }) => ({ day, log: body })) }),
    ...(kept.plan === undefined ? {} : { plans: inOrder(kept.plan).map(({ day, body }) => ({ day, plan: body })) }),
    events: inOrder(kept.event).map(({ day, body }) => ({ day, event: body })),
    ...runs,
  };
}

interface Told<Body> {
  readonly day: string;
  readonly madeAt: string;
  readonly body: Body;
}

function ordered<Body>(entries: readonly Kept<Body>[], today: string): readonly Told<Body>[] {
  return entries
    .flatMap(({ day, madeAt, body }) => (body === null || day > today ? [] : [{ day, madeAt, body }]))
    .toSorted((a, b) => compare(a.day, b.day) || compare(a.madeAt, b.madeAt));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function lastOfDays<Body>(entries: readonly Told<Body>[]): readonly Told<Body>[] {
  return [...new Map(entries.map((entry) => [entry.day, entry])).values()];
}

/** One check-in a day; a yes to new symptoms stands, whatever is written over it that day. */
function checkInsOf(told: readonly Told<CheckIn>[]): readonly CheckInOfDay[] {
  const isNew = new Set(told.flatMap(({ day, body }) => (body.hasNewSymptoms === true ? [day] : [])));
  return lastOfDays(told).map(({ day, madeAt, body }) => ({
    ...{ day, madeAt },
    checkIn: isNew.has(day) ? { ...body, hasNewSymptoms: true } : body,
  }));
}

function screenOf({ day, madeAt, body }: Told<NonNullable<KeptEntries["screen"][number]["body"]>>): ScreenOfDay {
  const { answers, ageYears } = body.request;
  return { day, madeAt, result: body.result, facts: { answers, ...(ageYears === undefined ? {} : { ageYears }) } };
}
