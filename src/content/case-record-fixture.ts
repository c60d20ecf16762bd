import type { BodyTestResult } from "#core/body-test/body-test.ts";
import type { CheckIn } from "#core/diary/check-in.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { loadStory } from "#core/load/load-story.ts";
import type { DriftOfRun, FormReportOfDay, RunnerRecord } from "#core/record/runner-record.ts";
import type { Drift, FormReport, Measured } from "#core/report/form-report.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import type { ScreenAnswer } from "#core/screen/flag-record.ts";
import { screenQuestions } from "#core/screen/rule-set.ts";
import type { Story } from "#core/story/story.ts";
import { criterionPoints, type RunChange, runParts, type TrialOfDay } from "#core/trial/trial.ts";
import type { CaseRecord } from "./case-schema.ts";
import { screenRuleSet } from "./red-flags.ts";

type Given = CaseRecord["given"];

/** The day on which every case is told. */
export const caseToday = "2026-05-31";

function day(daysAgo: number): string {
  return dayText(dayNumber(caseToday) - daysAgo);
}

/** The record of a made-up runner. */
export function caseRecord(given: Given): RunnerRecord {
  const story = storyOf(given);
  return {
    today: caseToday,
    ...screenOf(given),
    ...(story === undefined ? {} : { story }),
    checkIns: (given.checkIns ?? []).map(({ daysAgo, checkIn }) => ({
      day: day(daysAgo),
      checkIn: checkIn as CheckIn,
    })),
    weeks: [],
    bodyTests: (given.bodyTests ?? []).map(({ daysAgo, result }) => ({
      ...{ day: day(daysAgo), result: result as unknown as BodyTestResult },
    })),
    formReports: (given.films ?? []).map(filmOf),
    ...(given.runs === undefined ? {} : { load: loadOf(given.runs) }),
    drifts: given.cadenceDrift === undefined ? [] : [driftOf(given.cadenceDrift)],
    events: [],
    trials: (given.trials ?? []).map(trialOf),
  };
}

function trialOf({ daysAgo, change, pains }: NonNullable<Given["trials"]>[number]): TrialOfDay {
  const seconds = { "usual-first": 300, changed: 180, "usual-again": 180 };
  const blocks = runParts.map((part, index) => ({ part, seconds: seconds[part], pain: pains[index] ?? 0 }));
  return { day: day(daysAgo), trial: { kind: "run", change: change as RunChange, criterionPoints, blocks } };
}

function storyOf({ story, painForDays }: Given): Story | undefined {
  if (painForDays === undefined) return story as Story | undefined;
  const told = (story ?? {}) as Story;
  return { ...told, pain: { ...told.pain, since: day(painForDays) } };
}

function screenOf({ screenYes, screenNotSure = [], ageYears }: Given): Pick<RunnerRecord, "screen"> {
  if (screenYes === undefined) return {};
  const known = screenQuestions(screenRuleSet).map(({ id }) => id);
  const strange = [...screenYes, ...screenNotSure].find((id) => !known.includes(id));
  if (strange !== undefined) throw new RangeError(`The safety screen has no question ${strange}`);
  const answer = (id: string): ScreenAnswer =>
    screenYes.includes(id) ? "yes" : screenNotSure.includes(id) ? "not-sure" : "no";
  const facts = { answers: Object.fromEntries(known.map((id) => [id, answer(id)])), ageYears };
  return { screen: { day: day(1), result: evaluateScreen(screenRuleSet, facts), facts } };
}

function loadOf(runs: NonNullable<Given["runs"]>): NonNullable<RunnerRecord["load"]> {
  const summaries = runs.map(({ daysAgo, km, hour = 9, shoe }) => ({
    ...({ id: `run-${daysAgo}-${hour}`, day: day(daysAgo), dayFrom: "file", distanceFrom: "device" } as const),
    startUtcMs: dayNumber(day(daysAgo)) * 86_400_000 + hour * 3_600_000,
    ...{ elapsedS: 360 * km, timerS: 360 * km, movingS: 360 * km, distanceM: 1000 * km },
    ...(shoe === undefined ? {} : { shoe }),
  }));
  return loadStory(summaries, { today: caseToday });
}

function driftOf({ firstThird, change, interval }: NonNullable<Given["cadenceDrift"]>): DriftOfRun {
  return {
    ...{ day: day(3), runId: "run-3-9" },
    drift: {
      ...{ kind: "value", metric: "cadence", unit: "steps/min", sensor: "watch" },
      ...{ firstThird, lastThird: firstThird + change, change, interval },
      ...{ smallestRealChange: 1, isReal: true, secondsFirst: 600, secondsLast: 600, speedMps: 3 },
    },
  };
}

function filmOf({ daysAgo, view, measures, leanDrift }: NonNullable<Given["films"]>[number]): FormReportOfDay {
  const report: FormReport = {
    ...{ schema: "plumbline.form-report/1", verdict: "ok", reasons: [], contacts: [], findings: [] },
    source: { file: "case.mp4", kind: "video", startS: 0, frames: 600, durationS: 10, frameRateHz: 60, view },
    measures: measures.map((one) => ({ ...one, smallestRealChange: 3, quality: "high" }) as Measured),
    drift: leanDrift === undefined ? [] : [leanDriftRow(leanDrift)],
    repairs: { swapsRepaired: 0, gapsFilledShare: 0, outliersRemoved: 0 },
    model: { name: "case", version: "1" },
    timing: { decodeS: 0, inferenceS: 0, totalS: 0, framesPerS: 0 },
  };
  return { day: day(daysAgo), report };
}

function leanDriftRow({ change, interval }: { change: number; interval: [number, number] }): Drift {
  return {
    id: "trunkLean",
    side: "both",
    firstThird: 6,
    lastThird: 6 + change,
    change,
    interval,
    unit: "deg",
    real: true,
  };
}
