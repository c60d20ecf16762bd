import { dayNumber } from "./calendar.ts";
import { countedRuns } from "./counted-runs.ts";
import { type DailyLoad, dailyLoad } from "./daily-load.ts";
import { formTrends } from "./form-trends.ts";
import { loadDays } from "./load-days.ts";
import { loadWeeks } from "./load-weeks.ts";
import { nextRunLimit } from "./next-run-limit.ts";
import { recentWeeks } from "./recent-weeks.ts";
import type { RunSummary } from "./run-summary.ts";
import { sessionSpikes } from "./session-spike.ts";
import { type Session, sessions } from "./sessions.ts";
import { shoeStory } from "./shoe-story.ts";
import type { DayRange, LoadStory, LoadStoryOptions, NextRun, Spike, StoryRun } from "./story-types.ts";
import { withToldLongest } from "./told-longest.ts";
import { trainingBreaks } from "./training-breaks.ts";

/**
 * The load story of a runner as of `today`: every run against the longest of the 30 days before it, how far the next can go,
 * and days, weeks, breaks, form and shoes as description. Nothing here is a score of risk. Days before the first run, or
 * marked as without data, are unknown, not days of rest. The order of `runs` does not matter, and nothing is changed.
 */
export function loadStory(runs: readonly RunSummary[], options: LoadStoryOptions): LoadStory {
  const today = dayNumber(options.today);
  const { counted, uncounted } = countedRuns(runs, options.today);
  const own = sessions(counted, options.mergeGapMin);
  const firstDay = firstDayOnRecord(own, options, today);
  const noData = options.coverage?.noData ?? [];
  const days = dailyLoad(own, { firstDay, today, isNoData: rangeTest(noData) });
  const wholeDays = wholeDayCount(days, firstDay);
  const runById = new Map(own.map((run) => [run.first.id, run]));
  const weeks = loadWeeks(days);
  const nextRun = withToldLongest(nextRunLimit(own, today, wholeDays), own, { told: options.toldLongest, today });
  const told = storyRuns(own, sessionSpikes(own, wholeDays));
  return {
    today: options.today,
    coverage: coverageOf(days, noData),
    nextRun: withBasisRatio(nextRun, told),
    runs: told,
    uncounted,
    days: loadDays(days),
    weeks,
    recentWeeks: recentWeeks(weeks),
    breaks: trainingBreaks(days, runById),
    trends: formTrends(counted, today),
    ...shoeStory(counted, { ...options, today }),
    ...(options.mergeGapMin === undefined ? {} : { mergeGapMin: options.mergeGapMin }),
  };
}

function withBasisRatio(next: NextRun, runs: readonly StoryRun[]): NextRun {
  const spike = runs.findLast(({ id }) => id === next.basis?.runId)?.spike;
  if (next.basis === undefined || spike?.kind !== "value") return next;
  return { ...next, basis: { ...next.basis, ratio: spike.ratio } };
}

/** Day number of the first day on record; the day after today when there is none. */
function firstDayOnRecord([first]: readonly Session[], { coverage }: LoadStoryOptions, today: number): number {
  const firstRun = first === undefined ? today + 1 : first.day;
  return coverage?.from === undefined ? firstRun : Math.min(firstRun, dayNumber(coverage.from));
}

function rangeTest(ranges: readonly DayRange[]): (day: number) => boolean {
  const numbers = ranges.map(({ from, to }) => [dayNumber(from), dayNumber(to)] as const);
  return (day) => numbers.some(([from, to]) => day >= from && day <= to);
}

/** Counts the days of a stretch, both ends included, that are wholly on record. */
function wholeDayCount(days: readonly DailyLoad[], firstDay: number): (fromDay: number, toDay: number) => number {
  const before = [0];
  for (const { distanceM } of days) before.push((before.at(-1) ?? 0) + Number(typeof distanceM === "number"));
  const until = (day: number): number => before[Math.min(Math.max(day - firstDay + 1, 0), days.length)] ?? 0;
  return (fromDay, toDay) => until(toDay) - until(fromDay - 1);
}

function coverageOf(days: readonly DailyLoad[], noData: readonly DayRange[]): LoadStory["coverage"] {
  const [first] = days;
  const known = days.filter(({ coverage }) => coverage === "known").length;
  return {
    ...(first === undefined ? {} : { from: first.day }),
    knownDays: known,
    noDataDays: days.length - known,
    noData,
  };
}

function storyRuns(runs: readonly Session[], spikes: readonly Spike[]): readonly StoryRun[] {
  return runs.flatMap((run, index) => {
    const spike = spikes[index];
    const previous = runs[index - 1];
    return spike === undefined ? [] : [storyRun(run, spike, previous)];
  });
}

function storyRun(run: Session, spike: Spike, previous?: Session): StoryRun {
  const { first, parts, minutes } = run;
  const told: { -readonly [name in keyof StoryRun]: StoryRun[name] } = {
    id: first.id,
    partIds: parts.map(({ id }) => id),
    startUtcMs: first.startUtcMs,
    day: first.day,
    minutes,
    spike,
  };
  if (previous !== undefined) told.daysSincePrevious = run.day - previous.day;
  copyKnown(run, told, ["distanceM", "steps", "descentM"]);
  copyKnown(first, told, ["title", "distanceFrom", "subSport", "shoe", "entered"]);
  return told;
}

/** Copies those of the named values that are there. */
function copyKnown<Name extends string, Value>(
  from: { readonly [name in Name]?: Value },
  to: { [name in Name]?: Value },
  names: readonly Name[],
): void {
  for (const name of names) {
    const value = from[name];
    if (value !== undefined) to[name] = value;
  }
}
