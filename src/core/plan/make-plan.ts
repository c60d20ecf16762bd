import { dayNumber, weekdayOf } from "../load/calendar.ts";
import { cadenceBlock } from "./cadence-block.ts";
import { fitOptions, repeatingWeek, wishedNames } from "./fit-options.ts";
import { countsOf, fillAsMuch } from "./place-week.ts";
import type { MadePlan, Plan } from "./plan.ts";
import { changesBetween, isSameAdvice } from "./plan-changes.ts";
import type { PlanContext } from "./plan-context.ts";
import { type Diary, diaryOf, isSupported, type PlanInput, planWordsOf } from "./plan-input.ts";
import { isExerciseClosed, planLock } from "./plan-lock.ts";
import { planNotes } from "./plan-notes.ts";
import { planNumbers } from "./plan-numbers.ts";
import { planWeek } from "./plan-week.ts";
import { runningPlan } from "./running-plan.ts";
import { type RunningState, runningState } from "./running-state.ts";
import { trainingFacts } from "./training-facts.ts";
import { kindsOn, type WeekNames } from "./week-done.ts";
import { maskOf, nowhere, type WeekPlaces } from "./week-places.ts";

/** Version of the rules by which plans are made; raised with every change that alters what is advised. */
export const planRules = "plan-2";

/** Weeks that a plan covers: what is left of this one, and the next. */
const weeksAhead = 2;
/** Most runs a week with a day between them. */
const mostAlternateRuns = 3;
/** Hours of sleep from which down a night counts as short. By hand: check-ins ask hours, the rule speaks of quality. */
const shortSleepHours = 5;
/** Minutes of a session without impact at first and at most, and what two of them add (exercise `e46`). Steps by hand. */
const nonImpactMinutes = { first: 20, most: 45, step: 5 } as const;

/**
 * The plan as of today. Given the same record it gives the same plan. Nothing in it is against a contraindication or a lock of the
 * safety screen, no run is beyond 1.10 x the longest of the 30 days before it, no strength lies on the day before the longest run,
 * a day of the week stays free, and levels rise only after two green sessions in a row.
 */
export function makePlan(input: PlanInput): Plan {
  const plan = advise(input);
  const previous = input.plans.at(-1)?.plan;
  if (previous === undefined) return { ...plan, version: 1, changes: [] };
  if (isSameAdvice(previous, plan)) return { ...plan, version: previous.version, changes: previous.changes };
  return { ...plan, version: previous.version + 1, changes: changesBetween(previous, plan, planWordsOf(input)) };
}

function advise(input: PlanInput): Plan {
  const frame = { rules: planRules, version: 1, madeOn: input.today, changes: [] };
  const lock = planLock(input);
  if (lock !== undefined) return { ...frame, kind: "locked", ...lock };
  const days = maskOf(input.wishes.days);
  const whole = repeatingWeek(input.wishes, days, countsOf(wishedNames(input.wishes, 1)));
  if (whole === undefined) {
    const words = planWordsOf(input);
    return { ...frame, kind: "does-not-fit", words: words.doesNotFit, options: fitOptions(input.wishes, words) };
  }
  return { ...frame, ...madePlan(input, whole) };
}

function madePlan(input: PlanInput, whole: WeekPlaces): Omit<MadePlan, "rules" | "version" | "madeOn" | "changes"> {
  const startedOn = input.plans.find(({ plan }) => plan.kind === "made")?.day ?? input.today;
  const context = contextOf(input, { startedOn, whole });
  const first = planWeek(context, context.today - weekdayOf(context.today));
  const weeks = [first];
  while (weeks.length < weeksAhead) {
    const last = weeks.at(-1) ?? first;
    weeks.push(planWeek(context, dayNumber(last.week.monday) + 7, kindsOn(last.places, 6)));
  }
  return {
    kind: "made",
    phase: context.phase,
    startedOn,
    weeks: weeks.map(({ week }) => week),
    running: runningPlan(input, context.running),
    notes: planNotes(context),
  };
}

/** `whole`: the week that repeats, as wished. */
function contextOf(
  input: PlanInput,
  { startedOn, whole }: { readonly startedOn: string; readonly whole: WeekPlaces },
): PlanContext {
  const diary = diaryOf(input.checkIns);
  const today = dayNumber(input.today);
  const started = dayNumber(startedOn);
  const facts = trainingFacts(input);
  const running = runningState(input, diary, started);
  const isClosed = isExerciseClosed(input);
  const wanted = (weekNumber: number) => wantedNames(input, { running, isClosed, weekNumber });
  const alternateRuns = running.mode === "return";
  const days = maskOf(input.wishes.days);
  return {
    input,
    words: planWordsOf(input),
    facts,
    running,
    cadence: running.mode === "usual" || running.mode === "hold" ? cadenceBlock(input, diary) : {},
    phase: input.wishes.goal === "keep-going" ? "maintain" : "build",
    today,
    startedMonday: started - weekdayOf(started),
    days,
    usual:
      running.mode === "return" || running.mode === "stop" || isClosed
        ? lesserWeek(input, wanted(1), alternateRuns)
        : whole,
    wanted,
    alternateRuns,
    easyEvery: easyEvery(input),
    isTired: asksForEasyDay(diary, today),
    nonImpactMinutes: minutesWithoutImpact(input),
    isExerciseClosed: isClosed,
  };
}

/** The week that repeats while running or the safety screen take something from what is wished. */
function lesserWeek({ wishes }: PlanInput, names: WeekNames, alternateRuns: boolean): WeekPlaces {
  const { longestRunDay } = wishes;
  const problem = { free: maskOf(wishes.days), fixed: nowhere, around: "cyclic", alternateRuns } as const;
  const wished = longestRunDay === undefined ? problem : { ...problem, longestDay: longestRunDay };
  return fillAsMuch(wished, countsOf(names));
}

interface Wanted {
  readonly running: RunningState;
  readonly isClosed: boolean;
  readonly weekNumber: number;
}

/** What a week should hold: the wishes, as far as running and the safety screen let them. */
function wantedNames({ wishes }: PlanInput, { running, isClosed, weekNumber }: Wanted): WeekNames {
  const { strength, runs } = wishedNames(wishes, weekNumber);
  // While running stops, what stands in for it has no longest one.
  const own = running.mode === "stop" ? runs.map((_, index) => `${index + 1}` as const) : runs;
  const most = running.mode === "return" ? mostAlternateRuns : runs.length;
  return { strength: isClosed ? [] : strength, runs: own.slice(0, most) };
}

function easyEvery(input: PlanInput): number {
  const [careful, usual] = planNumbers["deload-every-weeks"];
  const isCareful = ["ca06-little-recovery", "ca12-earlier-episodes"].some((id) => isSupported(input, id));
  return isCareful ? careful : usual;
}

/** Two of a short night, sore muscles and fatigue turn the day into an easy one (programme `recovery-deload`). */
function asksForEasyDay(diary: Diary, today: number): boolean {
  const checkIn = diary.get(today);
  const signs = [
    (checkIn?.sleepHours ?? Number.POSITIVE_INFINITY) <= shortSleepHours,
    (checkIn?.feelings?.soreness ?? 0) >= planNumbers["soreness-high"],
    (checkIn?.feelings?.fatigue ?? 0) >= planNumbers["fatigue-high"],
  ];
  return signs.filter((isHigh) => isHigh).length >= planNumbers["recovery-signs"];
}

function minutesWithoutImpact({ sessions }: PlanInput): number {
  const done = sessions.filter(({ log }) => log.kind === "non-impact" && log.skipped === undefined).length;
  const { first, most, step } = nonImpactMinutes;
  return Math.min(most, first + step * Math.floor(done / 2));
}
