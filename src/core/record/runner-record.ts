import type { BodyTestOfDay } from "../body-test/body-test.ts";
import type { CheckInOfDay } from "../diary/check-in.ts";
import type { RunnerEvent } from "../diary/runner-event.ts";
import type { WeekCheckOfDay } from "../diary/week.ts";
import type { RunDrift } from "../load/run-drift.ts";
import type { LoadStory } from "../load/story-types.ts";
import type { PlanOfDay } from "../plan/plan.ts";
import type { SessionOfDay } from "../plan/session-plan.ts";
import type { FormReport } from "../report/form-report.ts";
import type { ScreenFacts } from "../screen/flag-condition.ts";
import type { ScreenResult } from "../screen/screen-result.ts";
import type { Story } from "../story/story.ts";
import type { TrialOfDay } from "../trial/trial.ts";

/** A screen with what was answered, when that is known too: some answers tell of contributors. */
export interface ScreenOfDay {
  readonly day: string;
  /** When it was answered (ISO 8601 in UTC), where that is known. */
  readonly madeAt?: string;
  readonly result: ScreenResult;
  readonly facts?: ScreenFacts;
}

/** The numbers of one film or trial, on the day it was kept. */
export interface FormReportOfDay {
  readonly day: string;
  readonly report: FormReport;
}

/** A marked day. */
export interface EventOfDay {
  readonly day: string;
  readonly event: RunnerEvent;
}

/** How one run changed from its first to its last third, one quantity. */
export interface DriftOfRun {
  readonly day: string;
  readonly runId: string;
  readonly drift: RunDrift;
}

/**
 * Everything that is known about one runner, as of a day. What is absent or empty is not known: it is never a no and never 0.
 * Lists are in order of their days, the oldest first; days are the runner's own, `YYYY-MM-DD`.
 */
export interface RunnerRecord {
  readonly today: string;
  /** The newest. */
  readonly screen?: ScreenOfDay;
  readonly story?: Story;
  readonly checkIns: readonly CheckInOfDay[];
  readonly weeks: readonly WeekCheckOfDay[];
  readonly bodyTests: readonly BodyTestOfDay[];
  readonly formReports: readonly FormReportOfDay[];
  readonly load?: LoadStory;
  readonly drifts: readonly DriftOfRun[];
  readonly events: readonly EventOfDay[];
  /** Change-and-see trials, on a run and over weeks. */
  readonly trials?: readonly TrialOfDay[];
  /** Sessions as they were done or left out, with effort and pain. */
  readonly sessions?: readonly SessionOfDay[];
  /** Versions of the plan as they were given. */
  readonly plans?: readonly PlanOfDay[];
}
