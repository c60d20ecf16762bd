import { formulaRecord } from "#content/content.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { type FormulaId, formulaVersions } from "#core/load/formulas.ts";
import { type DayValue, readingOf } from "#core/load/not-enough.ts";
import { spikeBands, spikeStudy } from "#core/load/spike-bands.ts";
import type { LoadDay, LoadStory, LoadWeek, Spike, StoryRun, TrendReading } from "#core/load/story-types.ts";
import { nextRunSentence } from "#report/load/load-words.ts";
import { kilometres, rounded } from "./round-numbers.ts";

/** A load story as the document that `plumbline load --json` prints: kilometres, rounded beyond what any watch resolves. */
export function loadReport(story: LoadStory): LoadReport {
  return {
    schema: "plumbline.load-report/1",
    today: story.today,
    coverage: {
      ...story.coverage,
      runs: story.runs.length,
      ...(story.mergeGapMin === undefined ? {} : { mergeGapMin: story.mergeGapMin }),
      uncounted: [...story.uncounted],
    },
    nextRun: nextRunOf(story),
    study: studyOf(),
    runs: story.runs.map(runOf),
    days: story.days.map(dayOf),
    weeks: story.weeks.map(weekOf),
    comparisons: comparisonsOf(story),
    breaks: story.breaks.map(({ returnRun, ...own }) => ({
      ...own,
      ...(returnRun === undefined ? {} : { returnRun: withKilometres(returnRun) }),
    })),
    trends: story.trends.map(({ recent, points, changes, ...own }) => ({
      ...own,
      points: points.map((point) => ({ ...point, mean: rounded(point.mean, 2), seconds: rounded(point.seconds, 0) })),
      changes: [...changes],
      recent: trendOf(recent),
    })),
    shoes: story.shoes.map(shoeOf),
    withoutShoe: { runs: story.withoutShoe.runs, distanceKm: kilometres(story.withoutShoe.distanceM) },
    formulas: (Object.keys(formulaVersions) as FormulaId[]).map((id) => ({
      id,
      version: formulaVersions[id],
      label: formulaRecord(id).label,
    })),
  };
}

function nextRunOf(story: LoadStory): LoadReport["nextRun"] {
  const { limitM, afterwardsM, basis, told, ...rest } = story.nextRun;
  return {
    limitKm: limitM.kind === "value" ? kilometres(limitM.value) : null,
    ...(limitM.kind === "value" ? {} : { notEnough: { code: limitM.code, message: limitM.message } }),
    sentence: nextRunSentence(story.nextRun),
    ...(basis === undefined ? {} : { basis: basisOf(basis) }),
    ...(told === undefined ? {} : { told: { day: told.day, distanceKm: kilometres(told.distanceM) } }),
    afterwardsKm: afterwardsM?.kind === "value" ? kilometres(afterwardsM.value) : null,
    ...rest,
  };
}

function basisOf({ distanceM, ratio, ...own }: NonNullable<LoadStory["nextRun"]["basis"]>) {
  return { ...own, distanceKm: kilometres(distanceM), ...(ratio === undefined ? {} : { ratio: rounded(ratio, 4) }) };
}

function studyOf(): LoadReport["study"] {
  return {
    ...spikeStudy,
    bands: spikeBands.map(({ upTo, hazardRatio, ...own }) => ({
      ...own,
      upTo: Number.isFinite(upTo) ? upTo : null,
      ...(hazardRatio === undefined
        ? {}
        : { hazardRatio: { value: hazardRatio.value, interval: [...hazardRatio.interval] } }),
    })),
  };
}

function runOf({
  startUtcMs,
  distanceM,
  minutes,
  steps,
  descentM,
  spike,
  partIds,
  ...own
}: StoryRun): LoadReport["runs"][number] {
  return {
    ...own,
    partIds: [...partIds],
    start: new Date(startUtcMs).toISOString(),
    minutes: rounded(minutes, 1),
    ...(distanceM === undefined ? {} : { distanceKm: kilometres(distanceM) }),
    ...(steps === undefined ? {} : { steps: rounded(steps, 0) }),
    ...(descentM === undefined ? {} : { descentM: rounded(descentM, 0) }),
    spike: spikeOf(spike),
  };
}

function spikeOf(spike: Spike): LoadReport["runs"][number]["spike"] {
  if (spike.kind === "notEnough") return { notEnough: { code: spike.code, message: spike.message } };
  const { kind: _, ratio, longestM, limitM, ...own } = spike;
  return { ratio: rounded(ratio, 4), longestKm: kilometres(longestM), limitKm: kilometres(limitM), ...own };
}

/** Values of a day or week by name: numbers as they are or null, with the reasons of those that are null. */
function split<Name extends string>(values: Readonly<Record<Name, DayValue>>) {
  const missing: LoadReport["days"][number]["missing"] = {};
  const numbers = {} as Record<Name, number | null>;
  for (const [name, value] of Object.entries(values) as [Name, DayValue][]) {
    if (typeof value !== "number") missing[name] = value;
    numbers[name] = typeof value === "number" ? value : null;
  }
  return { ...numbers, missing };
}

const inKilometres = (value: DayValue): DayValue => (typeof value === "number" ? kilometres(value) : value);
const with4Decimals = (value: DayValue): DayValue => (typeof value === "number" ? rounded(value, 4) : value);
const whole = (value: DayValue): DayValue => (typeof value === "number" ? rounded(value, 0) : value);

function dayOf(day: LoadDay): LoadReport["days"][number] {
  return {
    day: day.day,
    coverage: day.coverage,
    runIds: [...day.runIds],
    ...split({
      distanceKm: inKilometres(day.distanceM),
      minutes: typeof day.minutes === "number" ? rounded(day.minutes, 1) : day.minutes,
      steps: whole(day.steps),
      descentM: whole(day.descentM),
      longest30Km: inKilometres(day.longest30M),
      sum7Km: inKilometres(day.sum7M),
      change7: with4Decimals(day.change7),
      ratio7to21: with4Decimals(day.ratio7to21),
      ewma7KmPerDay: inKilometres(day.ewma7M),
      ewma28KmPerDay: inKilometres(day.ewma28M),
      monotony7: with4Decimals(day.monotony7),
      strain7Km: inKilometres(day.strain7M),
    }),
  };
}

function weekOf(week: LoadWeek): LoadReport["weeks"][number] {
  const { monday, knownDays, isWhole, runs, runsWithoutDistance } = week;
  return {
    ...{ week: week.week, monday, knownDays, isWhole, runs, runsWithoutDistance },
    distanceKm: kilometres(week.distanceM),
    minutes: rounded(week.minutes, 1),
    ...split({
      steps: whole(week.steps),
      descentM: whole(week.descentM),
      longestRunKm: inKilometres(week.longestRunM),
      change: with4Decimals(week.change),
      longestRunShare: with4Decimals(week.longestRunShare),
      largestDayShare: with4Decimals(week.largestDayShare),
      weekendShare: with4Decimals(week.weekendShare),
      gini: with4Decimals(week.gini),
      monotony: with4Decimals(week.monotony),
      strainKm: inKilometres(week.strainM),
    }),
  };
}

/** The quantities that other programs warn with, as of today, each with what trials found. None of them is a warning here. */
function comparisonsOf({ days, weeks }: LoadStory): LoadReport["comparisons"] {
  const today = days.at(-1);
  const lastWeek = weeks.findLast(({ change }) => change !== "week-not-over");
  const none: DayValue = "no-runs";
  return [
    comparison("week-change", "share of the week before", with4Decimals(lastWeek?.change ?? none)),
    comparison("uncoupled-ratio", "ratio", with4Decimals(today?.ratio7to21 ?? none)),
    comparison("ewma-load", "km a day, span 7 days", inKilometres(today?.ewma7M ?? none)),
    comparison("ewma-load", "km a day, span 28 days", inKilometres(today?.ewma28M ?? none)),
    comparison("training-monotony", "ratio", with4Decimals(today?.monotony7 ?? none)),
    comparison("training-strain", "km", inKilometres(today?.strain7M ?? none)),
  ];
}

function comparison(formula: FormulaId, unit: string, value: DayValue): LoadReport["comparisons"][number] {
  const { label, verdict, trials, evidence } = formulaRecord(formula);
  const reading = readingOf(value);
  return {
    formula,
    label,
    value: reading.kind === "value" ? reading.value : null,
    ...(reading.kind === "value" ? {} : { notEnough: { code: reading.code, message: reading.message } }),
    unit,
    verdict,
    trials,
    evidence,
  };
}

function trendOf(recent: TrendReading): LoadReport["trends"][number]["recent"] {
  if (recent.kind === "notEnough") return { notEnough: { code: recent.code, message: recent.message } };
  const { kind: _, changePer30Days, interval, ...own } = recent;
  return {
    ...own,
    changePer30Days: rounded(changePer30Days, 3),
    interval: [rounded(interval[0], 3), rounded(interval[1], 3)],
  };
}

function shoeOf(shoe: LoadStory["shoes"][number]): LoadReport["shoes"][number] {
  const { distanceM, startM, last30M, remindAtM, untilReminderM, ...own } = shoe;
  return {
    ...own,
    distanceKm: kilometres(distanceM),
    startKm: kilometres(startM),
    last30Km: kilometres(last30M),
    ...(remindAtM === undefined ? {} : { remindAtKm: kilometres(remindAtM) }),
    ...(untilReminderM === undefined ? {} : { untilReminderKm: kilometres(untilReminderM) }),
  };
}

function withKilometres<T extends { readonly distanceM?: number }>({ distanceM, ...own }: T) {
  return { ...own, ...(distanceM === undefined ? {} : { distanceKm: kilometres(distanceM) }) };
}
