import type { CheckIn, CheckInOfDay } from "../diary/check-in.ts";
import { dayNumber, dayText } from "../load/calendar.ts";
import { mean, studentT95 } from "../signal/statistics.ts";
import type { Effect } from "./run-effect.ts";
import type { WeeksTrial } from "./trial.ts";
import type { Verdict } from "./verdict.ts";

/** Fewest days told in each of the two stretches. By hand: below, one bad day decides. */
export const leastTold = 5;

/** What a trial over weeks says as of a day. */
export interface WeeksVerdict {
  readonly state: "running" | "over" | "stopped";
  /** Last day of the trial as planned. */
  readonly lastDay: string;
  /** Days of the two stretches with a rating. */
  readonly told: readonly [before: number, during: number];
  /** Mean before and in the last days of the trial, points of 10; absent while too few are told. */
  readonly means?: readonly [before: number, during: number];
  /** Mean during minus mean before. */
  readonly effect?: Effect;
  readonly verdict: Verdict;
  /** The pain before lay well above that of the weeks before it: some of a fall comes by itself. */
  readonly beganOnBadDays: boolean;
}

/** Days at the end of the trial that are compared: half of it, so that the change has had time. */
export function judgedDays({ weeks }: Pick<WeeksTrial, "weeks">): number {
  return (7 * weeks) / 2;
}

/**
 * Verdict of a two- or four-week trial from the check-ins: the last half of it against the days before its start, by the criterion
 * fixed at the start. Pain of one day resembles that of the next, so the interval counts fewer days than there are.
 */
export function weeksVerdict(
  trial: WeeksTrial,
  startDay: string,
  { checkIns, today }: { readonly checkIns: readonly CheckInOfDay[]; readonly today: string },
): WeeksVerdict {
  const start = dayNumber(startDay);
  const planned = start + 7 * trial.weeks - 1;
  const ended = trial.stopped === undefined ? planned : Math.min(planned, dayNumber(trial.stopped.day) - 1);
  const judged = judgedDays(trial);
  const told = (from: number, to: number) =>
    ratings(checkIns, trial.outcome, { from, to: Math.min(to, dayNumber(today)) });
  const before = told(start - trial.baselineDays, start - 1);
  const during = told(Math.max(start, ended - judged + 1), ended);
  const earlier = told(start - 3 * trial.baselineDays, start - trial.baselineDays - 1);
  const isOver = dayNumber(today) > ended;
  const common = {
    state: trial.stopped !== undefined ? "stopped" : isOver ? "over" : "running",
    lastDay: dayText(planned),
    told: [before.length, during.length],
    beganOnBadDays:
      earlier.length >= leastTold &&
      before.length >= leastTold &&
      average(before) - average(earlier) >= trial.criterionPoints / 2,
  } as const;
  if (before.length < leastTold || during.length < leastTold) return { ...common, verdict: "cannot-tell" };
  const effect = differenceOf(before, during);
  const verdict = common.state === "running" ? "cannot-tell" : verdictOf(effect, trial.criterionPoints);
  return { ...common, means: [average(before), average(during)], effect, verdict };
}

interface Rating {
  readonly day: number;
  readonly pain: number;
}

function ratings(
  checkIns: readonly CheckInOfDay[],
  outcome: WeeksTrial["outcome"],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Rating[] {
  const painOf = ({ painWorst, painNow, run }: CheckIn) =>
    outcome === "run-pain" ? run?.during : (painWorst ?? painNow);
  return checkIns
    .flatMap(({ day, checkIn }) => {
      const pain = painOf(checkIn);
      const number = dayNumber(day);
      return pain === undefined || number < from || number > to ? [] : [{ day: number, pain }];
    })
    .toSorted((a, b) => a.day - b.day);
}

function average(ratings: readonly Rating[]): number {
  return mean(ratings.map(({ pain }) => pain));
}

/** Correlation of neighbouring days that is taken at least, since so few days show too little of it. By hand, checked by simulation. */
const leastMemory = 0.4;

/** Difference of the two means with its interval, as of fewer days that do not resemble each other. */
function differenceOf(before: readonly Rating[], during: readonly Rating[]): Effect {
  const sides = [before, during].map((side) => ({ side, off: side.map(({ pain }) => pain - average(side)) }));
  const squares = sides.reduce((sum, { off }) => sum + off.reduce((all, value) => all + value ** 2, 0), 0);
  const count = before.length + during.length;
  const memory = Math.max(leastMemory, neighbours(sides));
  // Rounding to whole points alone leaves a variance of 1/12: without it seven equal ratings would be certain.
  const variance = Math.max(1 / 12, squares / (count - 2));
  const shrink = (1 + memory) / (1 - memory);
  const error = Math.sqrt(variance * shrink * (1 / before.length + 1 / during.length));
  const half = studentT95(Math.max(3, count / shrink - 2)) * error;
  const value = average(during) - average(before);
  return { value, interval: [value - half, value + half] };
}

/** Correlation of a day with the next within both stretches, raised by what so few days lose of it ((1 + 3r) / n, Kendall). */
function neighbours(sides: readonly { readonly side: readonly Rating[]; readonly off: readonly number[] }[]): number {
  let [together, total, pairs] = [0, 0, 0];
  for (const { side, off } of sides) {
    for (const [index, value] of off.entries()) {
      total += value ** 2;
      const [own, next] = [side[index], side[index + 1]];
      if (own === undefined || next?.day !== own.day + 1) continue;
      together += value * (off[index + 1] ?? 0);
      pairs += 1;
    }
  }
  const count = sides.reduce((sum, { off }) => sum + off.length, 0);
  if (total === 0 || pairs === 0) return 0;
  const raw = together / pairs / (total / count);
  return Math.min(0.8, raw + (1 + 3 * Math.max(0, raw)) / (count / 2));
}

function verdictOf({ value, interval: [low, high] }: Effect, criterion: number): Verdict {
  if (value <= -criterion && high < 0) return "helped";
  if (value >= criterion && low > 0) return "worse";
  return low > -criterion && high < criterion ? "no-difference" : "cannot-tell";
}
