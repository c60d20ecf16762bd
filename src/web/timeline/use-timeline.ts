import { selfTestsById } from "#content/self-tests.ts";
import type { Entry } from "#contract/record/entry-schema.ts";
import { type BodyTestResult, testSides } from "#core/body-test/body-test.ts";
import type { TimelineItem } from "#core/diary/timeline.ts";
import { activityScore } from "#core/diary/week.ts";
import { eventWords } from "#report/event-words.ts";
import { valueWords } from "../body-tests/test-words.ts";
import { km } from "../load/load-words.ts";
import { type LoadState, useLoad } from "../load/use-load.ts";
import { useEntries } from "../record/record.ts";
import { shownRunner } from "../record/shown-runner.ts";
import type { StoredReport } from "../stored/report-store.ts";
import { useRunnersReports } from "../stored/use-stored.ts";
import { words as trialWords } from "../trials/trial-words.ts";
import { useTrials } from "../trials/use-trials.ts";
import { useWeeks } from "../week/use-week.ts";
import { words } from "./timeline-words.ts";

/** Everything the timeline shows. */
export function useTimeline() {
  const checkIns = useEntries("check-in");
  const tests = useEntries("body-test");
  const screens = useEntries("screen");
  const events = useEntries("event");
  const films = useEntries("form-report");
  const trials = useTrials();
  const { weeks, state: weekState } = useWeeks();
  const { state: load } = useLoad(shownRunner());
  const reports = useRunnersReports();
  const states = [checkIns.state, tests.state, screens.state, events.state, trials.state, films.state, weekState];
  const isWaiting = states.includes("waiting") || load.kind === "waiting" || reports === undefined;
  const diary = checkIns.entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, checkIn: body }]));
  const results = tests.entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, result: body }]));
  const items: readonly TimelineItem[] = [
    ...diary.flatMap(({ day, checkIn }): TimelineItem[] => {
      const pain = checkIn.painWorst ?? checkIn.painNow;
      const to = `/check-in?day=${day}`;
      return pain === undefined ? [] : [{ lane: "pain", day, value: pain, label: words.painLabel(pain), to }];
    }),
    ...weeks.flatMap(({ day, week }): TimelineItem[] => {
      const score = activityScore(week);
      const label = words.activityLabel(String(score === undefined ? "" : Math.round(10 * score) / 10));
      return score === undefined ? [] : [{ lane: "function", day, value: score, label, to: "/check-in/week" }];
    }),
    ...results.map(
      ({ day, result }): TimelineItem => ({
        lane: "tests",
        day,
        label: testLabel(result),
        to: `/tests/${result.test}`,
      }),
    ),
    ...screens.entries.flatMap(({ day, body }): TimelineItem[] =>
      body === null ? [] : [{ lane: "safety", day, label: body.result.title, to: "/screen/result" }],
    ),
    ...events.entries.flatMap(({ day, body }): TimelineItem[] =>
      body === null ? [] : [{ lane: "events", day, label: eventLabel(body) }],
    ),
    ...(reports ?? []).map(
      ({ id, name, savedAt }): TimelineItem => ({
        lane: "form",
        day: savedAt.slice(0, 10),
        label: words.filmLabel(name),
        to: `/report/${id}`,
      }),
    ),
    ...trialItems(trials),
    ...keptFilms(films.entries, reports ?? []),
    ...loadItems(load),
  ];
  const closed = [checkIns, load.kind === "closed" ? { state: "closed", ...load } : undefined].find(
    (one) => one?.state === "closed" && items.length === 0,
  );
  return {
    state: isWaiting ? "waiting" : closed === undefined ? "ready" : "closed",
    ...{ message: closed?.message ?? "", fix: closed?.fix ?? "" },
    ...{ items, diary, results, weeks, events: events.entries, reports: reports ?? [] },
  } as const;
}

/** Films whose numbers are in the record and whose report is on another device. */
function keptFilms(
  films: readonly Entry<"form-report">[],
  reports: readonly Pick<StoredReport, "name" | "savedAt">[],
): readonly TimelineItem[] {
  return films.flatMap(({ day, body }): TimelineItem[] => {
    const isHere = reports.some(({ name, savedAt }) => name === body?.name && savedAt.startsWith(day));
    return body === null || isHere ? [] : [{ lane: "form", day, label: words.filmLabel(body.name) }];
  });
}

function eventLabel({ what, words: own }: { readonly what: keyof typeof eventWords; readonly words?: string }) {
  return own === undefined || own === "" ? eventWords[what] : own;
}

function testLabel(result: BodyTestResult): string {
  const test = selfTestsById.get(result.test);
  const values = testSides.flatMap((side) => {
    const value = result[side]?.value;
    return value === undefined ? [] : [valueWords(value, test?.unit)];
  });
  return [test?.title ?? result.test, ...values].join(" ");
}

function trialItems({ trials, weeks }: ReturnType<typeof useTrials>): readonly TimelineItem[] {
  const item = (day: string, label: string): TimelineItem => ({ lane: "trials", day, label, to: "/trials" });
  return [
    ...trials.flatMap(({ day, trial }) =>
      trial.kind === "run" ? [item(day, words.trialRun(trialWords.changes[trial.change]))] : [],
    ),
    ...weeks.flatMap(({ entry: { day, body }, verdict }) => {
      const change = trialWords.changes[body.change];
      const began = item(day, words.trialBegan(change, body.weeks));
      if (verdict.state === "running") return [began];
      const ended = item(
        body.stopped?.day ?? verdict.lastDay,
        words.trialEnded(change, trialWords.verdicts[verdict.verdict]),
      );
      return [began, ended];
    }),
  ];
}

function loadItems(load: LoadState): readonly TimelineItem[] {
  if (load.kind !== "story") return [];
  const { runs, shoes } = load.report;
  return [
    ...runs.flatMap(({ id, day, distanceKm }): TimelineItem[] =>
      distanceKm === undefined
        ? []
        : [{ lane: "load", day, value: distanceKm, label: words.runLabel(km(distanceKm)), to: `/runs/${id}` }],
    ),
    ...shoes.flatMap(({ name, firstDay, retiredOn }): TimelineItem[] => [
      ...(firstDay === undefined ? [] : [{ lane: "shoes", day: firstDay, label: words.shoeFirst(name) } as const]),
      ...(retiredOn === undefined ? [] : [{ lane: "shoes", day: retiredOn, label: words.shoeRetired(name) } as const]),
    ]),
  ];
}
